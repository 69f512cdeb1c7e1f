//! What the user may set in the budget.

use crate::domain::{entity::Extra, money::Money, number::Share};
use serde::{Deserialize, Serialize};

/// Envelope and weight of the strategic impact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Settings {
    /// The money to allocate.
    pub envelope: Money,
    /// α: how much the strategic impact moves the value. 0–1, 0.5 by default (convention).
    pub alpha: Share,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Default for Settings {
    fn default() -> Self {
        Self { envelope: Money::ZERO, alpha: Share::HALF, extra: Extra::default() }
    }
}
