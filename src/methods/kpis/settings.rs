//! The limits and bands that the user may set for KPIs.

use crate::domain::{entity::Extra, number::Share};
use serde::{Deserialize, Serialize};

/// Limits and health bands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Settings {
    /// Fewest KPIs that steer a plan: 5 (seed 002).
    pub fewest: u8,
    /// Most KPIs that steer a plan: 7 (seed 002).
    pub most: u8,
    /// Most KPIs under watch at once: 3 (seed 001).
    pub most_watched: u8,
    /// Health from which a KPI is on track: 0.95.
    pub on_track: Share,
    /// Health from which a KPI is only behind: 0.85.
    pub behind: Share,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            fewest: 5,
            most: 7,
            most_watched: 3,
            on_track: Share::clamped(0.95),
            behind: Share::clamped(0.85),
            extra: Extra::default(),
        }
    }
}
