//! What the user may set in the matrix. Everything else is fixed.

use crate::domain::{entity::Extra, number::Share};
use serde::{Deserialize, Serialize};

/// Cuts and horizon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Settings {
    /// An action due within this many days is urgent at the usual cut. 1–90, 14 by default.
    pub horizon_days: u8,
    /// Important from this importance on.
    pub importance_cut: Share,
    /// Urgent from this urgency on.
    pub urgency_cut: Share,
    /// An important action of at most this many person-days is a quick win. 5 by default (convention).
    pub quick_win_days: u8,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Settings {
    /// The horizon held within 1–90 days.
    #[must_use]
    pub fn horizon(&self) -> i64 {
        i64::from(self.horizon_days.clamp(1, 90))
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            horizon_days: 14,
            importance_cut: Share::HALF,
            urgency_cut: Share::HALF,
            quick_win_days: 5,
            extra: Extra::default(),
        }
    }
}
