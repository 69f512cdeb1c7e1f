//! The stages of a customer’s journey (domain section 7): what the journey and the value proposition share.

use serde::{Deserialize, Serialize};

/// A stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum JourneyStage {
    /// They find out that the company exists.
    #[default]
    Awareness,
    /// They compare.
    Consideration,
    /// They buy.
    Decision,
    /// They stay and come back.
    Retention,
}

impl JourneyStage {
    /// Every one, in the order of the journey.
    pub const ALL: [Self; 4] = [Self::Awareness, Self::Consideration, Self::Decision, Self::Retention];
}
