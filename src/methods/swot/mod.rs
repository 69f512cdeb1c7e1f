//! SWOT (seed 003): strengths, weaknesses, opportunities and threats with what they rest on, crossed two by two until each
//! pair leads to a decision. EMOFF (seed 004) is another reading of the same items. Knows `domain` only.

pub mod crossing;
pub mod order;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{entity::Extra, swot_item::SwotItem, table::Table};
use serde::{Deserialize, Serialize};

/// The items, in the order that the user gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Swot {
    /// The items of all four quadrants.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub items: Table<SwotItem>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
