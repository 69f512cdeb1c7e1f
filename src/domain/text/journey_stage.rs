//! Words of the stages of a customer’s journey.

use super::name;
use crate::domain::{journey_stage::JourneyStage, lang::Name};

impl JourneyStage {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Awareness => name("Découverte", "Awareness"),
            Self::Consideration => name("Comparaison", "Consideration"),
            Self::Decision => name("Décision", "Decision"),
            Self::Retention => name("Fidélité", "Retention"),
        }
    }

    /// The name that the interface stores in lists of choices.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Awareness => "awareness",
            Self::Consideration => "consideration",
            Self::Decision => "decision",
            Self::Retention => "retention",
        }
    }
}
