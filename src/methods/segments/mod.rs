//! Segments: for whom the company sells first (seed 001), and how they compare on criteria that the user weighs.

pub mod criterion;
pub mod ranking;
pub mod text;
pub mod turn;
#[cfg(feature = "ui")]
pub mod view;

#[cfg(test)]
mod tests;

pub use criterion::{ScoreSource, SegmentCriterion};
pub use ranking::{Computed, Part, Ranked, ranked, score_of_lifetime_value};
pub use turn::{Change, Crossing, Turn, turn};

use crate::domain::{entity::Extra, table::Table};
use serde::{Deserialize, Serialize};

/// The criteria on which segments are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Segments {
    /// The criteria, in the order shown.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub criteria: Table<SegmentCriterion>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
