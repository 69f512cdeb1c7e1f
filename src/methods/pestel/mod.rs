//! PESTEL (seed 003): what changes around the company on six sides, ranked by exposure; what weighs becomes an opportunity
//! or a threat. Knows `domain` only.

pub mod exposure;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{entity::Extra, pestel_factor::PestelFactor, table::Table};
use serde::{Deserialize, Serialize};

/// The factors, in the order in which they were entered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Pestel {
    /// The factors of all six sides.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub factors: Table<PestelFactor>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
