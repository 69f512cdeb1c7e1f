//! How customers are scored: by fifths of themselves, or by thresholds that the user gives.

use crate::domain::{entity::Extra, money::Money};
use serde::{Deserialize, Serialize};

/// From this many customers on, fifths of them say something (convention, domain 7).
pub const ENOUGH_FOR_FIFTHS: usize = 100;

/// Where the scores come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ScoreMethod {
    /// `1 + ⌊5 × (customers strictly worse) ÷ customers⌋`: equal values get the same score.
    Quintiles,
    /// Values that each score begins at.
    Thresholds,
}

/// Where the scores 2, 3, 4 and 5 begin. The defaults are a convention: the user knows the trade.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Thresholds {
    /// At most this many days since the last order for 5, 4, 3 and 2; ascending.
    pub recency_days: [u32; 4],
    /// At least this many orders for 2, 3, 4 and 5; ascending.
    pub orders: [u32; 4],
    /// At least this sum for 2, 3, 4 and 5; ascending.
    pub revenue: [Money; 4],
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            recency_days: [30, 90, 180, 365],
            orders: [2, 3, 5, 10],
            revenue: [500, 2_000, 5_000, 20_000].map(Money::from_units),
            extra: Extra::default(),
        }
    }
}

impl Thresholds {
    /// Whether every score begins further than the one before.
    #[must_use]
    pub fn are_ordered(&self) -> bool {
        self.recency_days.is_sorted_by(|a, b| a < b)
            && self.orders.is_sorted_by(|a, b| a < b)
            && self.revenue.is_sorted_by(|a, b| a < b)
    }
}

/// What the user says about an analysis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Settings {
    /// Months before the reference date that count; all of them when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window_months: Option<u16>,
    /// Where the scores come from; by the number of customers when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<ScoreMethod>,
    /// The user's thresholds; the usual ones when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thresholds: Option<Thresholds>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Settings {
    /// The method for this many customers: fifths, or thresholds under 100.
    #[must_use]
    pub fn method_for(&self, customers: usize) -> ScoreMethod {
        let usual = if customers < ENOUGH_FOR_FIFTHS { ScoreMethod::Thresholds } else { ScoreMethod::Quintiles };
        self.method.unwrap_or(usual)
    }
}
