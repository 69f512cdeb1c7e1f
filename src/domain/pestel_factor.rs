//! Factors of the environment (PESTEL, seed 003): what changes around the company, how much and how likely.

use super::{
    entity::{Entity, EntityKind, Extra},
    evidence::Evidence,
    id::Id,
    number::{NumberError, Share},
};
use serde::{Deserialize, Serialize};

/// One factor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PestelFactor {
    /// Its id.
    pub id: Id<PestelFactor>,
    /// Which side of the environment it belongs to.
    #[serde(default)]
    pub dimension: Dimension,
    /// What changes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Whether it passes or stays.
    #[serde(default)]
    pub term: FactorTerm,
    /// What it does to the company, −5…5; absent while nobody judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impact: Option<Impact>,
    /// How likely it is; absent while nobody judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<Share>,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Evidence::is_empty")]
    pub evidence: Evidence,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PestelFactor {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            dimension: Dimension::default(),
            text: String::new(),
            term: FactorTerm::default(),
            impact: None,
            probability: None,
            evidence: Evidence::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for PestelFactor {
    const KIND: EntityKind = EntityKind::PestelFactor;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.text
    }
}

/// The six sides of the environment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "each is the side of its name")]
pub enum Dimension {
    #[default]
    Political,
    Economic,
    Social,
    Technological,
    Ecological,
    Legal,
}

impl Dimension {
    /// Every one, in the order of the word.
    pub const ALL: [Self; 6] =
        [Self::Political, Self::Economic, Self::Social, Self::Technological, Self::Ecological, Self::Legal];
}

/// Whether a factor passes or stays: trends of the short term are told from structural changes (seed 003).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum FactorTerm {
    /// Felt within a year or so, then over.
    #[default]
    Short,
    /// Changes the market for good.
    Structural,
}

impl FactorTerm {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Short, Self::Structural];
}

/// What a factor does to the company: a whole number from −5 (harms most) to 5 (helps most).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i8", into = "i8")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "i8", extend("minimum" = -5, "maximum" = 5)))]
pub struct Impact(i8);

impl Impact {
    /// The largest, on either side.
    pub const MOST: i8 = 5;

    /// `value` when it lies within −5…5.
    #[must_use]
    pub fn new(value: i8) -> Option<Self> {
        (-Self::MOST..=Self::MOST).contains(&value).then_some(Self(value))
    }

    /// The whole impact nearest to `value`; nothing for NaN.
    #[must_use]
    pub fn nearest(value: f64) -> Option<Self> {
        let most = f64::from(Self::MOST);
        #[allow(clippy::cast_possible_truncation, reason = "held within −5…5")]
        let whole = value.round().clamp(-most, most) as i8;
        (!value.is_nan()).then_some(Self(whole))
    }

    /// The value, −5…5.
    #[must_use]
    pub const fn get(self) -> i8 {
        self.0
    }
}

impl TryFrom<i8> for Impact {
    type Error = NumberError;
    fn try_from(value: i8) -> Result<Self, NumberError> {
        Self::new(value).ok_or(NumberError::NotAnImpact)
    }
}

impl From<Impact> for i8 {
    fn from(impact: Impact) -> Self {
        impact.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impacts_stay_on_their_scale() {
        assert_eq!(Impact::new(-5).map(Impact::get), Some(-5));
        assert_eq!(Impact::new(6), None);
        assert_eq!(Impact::nearest(7.2).map(Impact::get), Some(5));
        assert_eq!(Impact::nearest(-1.6).map(Impact::get), Some(-2));
        assert_eq!(Impact::nearest(f64::NAN), None);
        assert!(serde_json::from_str::<Impact>("9").is_err());
    }
}
