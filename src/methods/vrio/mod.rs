//! VRIO (Barney 1991; seed 003): which resources make an advantage that lasts, and what follows for each. Knows `domain`
//! only.

pub mod outcome;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{entity::Extra, resource::Resource, table::Table};
use serde::{Deserialize, Serialize};

/// The resources, in the order in which they were entered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Vrio {
    /// The resources of all families.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub resources: Table<Resource>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
