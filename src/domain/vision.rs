//! The vision: where the company goes, by when, and the paths it gives up on the way (seed 004).

use super::entity::Extra;
use serde::{Deserialize, Serialize};

/// The vision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Vision {
    /// Where to.
    pub text: String,
    /// By which year.
    pub horizon_year: Option<u16>,
    /// Paths given up.
    pub renounced: Vec<String>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
