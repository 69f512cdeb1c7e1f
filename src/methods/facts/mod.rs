//! Facts (seeds 003, 004: “analyse du passé”): what the imported figures say of the past, and what customers and sellers
//! said. Customers themselves never enter a plan, only what they add up to. Knows `domain` only.

pub mod concentration;
pub mod mix;
pub mod past;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{day::Day, entity::Extra, money::Money};
use serde::{Deserialize, Serialize};

/// What imported orders left behind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Facts {
    /// The last orders that were imported, added up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<OrdersFacts>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Orders added up over their whole span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OrdersFacts {
    /// The day of the first line.
    pub first: Day,
    /// The day of the last line.
    pub last: Day,
    /// Customers with at least one order.
    pub customers: u32,
    /// Lines that are orders.
    pub orders: u32,
    /// Amounts of all lines, returns included.
    pub revenue: Money,
    /// What the ten customers with the largest sums bought.
    pub ten_largest: Money,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
