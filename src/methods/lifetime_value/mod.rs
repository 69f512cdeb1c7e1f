//! Lifetime value: what a customer of a segment is worth over the years, what winning one costs, and what the two say
//! together (seeds 001 and 003; the formula is that of a constant retention, Gupta and Lehmann).

mod cost;
mod sensitivity;
mod sheet;
pub mod text;
mod value;
#[cfg(feature = "ui")]
pub mod view;

pub use cost::{
    NoCost, NoPayback, Verdict, acquisition_cost, basket_for, deserved, payback_months, ratio, retention_for,
};
pub use sensitivity::{Lever, STEP, sensitivity};
pub use sheet::{FirstMargin, Input, Sheet};
pub use value::{NoValue, by_year, lifetime_value};

use crate::domain::{entity::Extra, id::Id, segment::Segment};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The sheets, one a segment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Sheets {
    /// By segment.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sheets: BTreeMap<Id<Segment>, Sheet>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
