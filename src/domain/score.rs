//! The scale from 1 to 5 that weights, impacts and ratings share.

use super::number::NumberError;
use serde::{Deserialize, Serialize};

/// A whole number from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "u8", extend("minimum" = 1, "maximum" = 5)))]
pub struct Score(u8);

impl Score {
    /// Every score, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// `value` when it lies within 1–5.
    #[must_use]
    pub fn new(value: u8) -> Option<Self> {
        (1..=5).contains(&value).then_some(Self(value))
    }

    /// The value, 1–5.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for Score {
    /// The middle of the scale.
    fn default() -> Self {
        Self(3)
    }
}

impl TryFrom<u8> for Score {
    type Error = NumberError;
    fn try_from(value: u8) -> Result<Self, NumberError> {
        Self::new(value).ok_or(NumberError::NotAScore)
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> Self {
        score.0
    }
}
