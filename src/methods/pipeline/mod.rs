//! The pipeline: opportunities through the stages of the sale, and what they are worth (domain section 8).

pub mod flow;
pub mod text;
pub mod value;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::Extra,
    id::Id,
    opportunity::{LossReason, Opportunity, Outcome},
    sales_stage::SalesStage,
    table::Table,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The pipeline.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Pipeline {
    /// The opportunities, in the order in which they came.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub opportunities: Table<Opportunity>,
    /// The three standard reasons of a loss, as the user words them; those without words have the usual ones.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub loss_reasons: BTreeMap<LossReason, String>,
    /// The stages of the CRM, in plain letters, and the plan’s stage that each stands for.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub stage_names: BTreeMap<String, Id<SalesStage>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Moves an opportunity to a stage: it is open again, and what it was closed for is forgotten.
pub fn reopen_at(row: &mut Opportunity, stage: Option<Id<SalesStage>>) {
    row.stage = stage;
    row.outcome = Outcome::Open;
    row.closed = None;
    row.loss_reason = None;
    row.loss_note.clear();
}
