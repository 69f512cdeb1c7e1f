//! What SWOT lists: strengths, weaknesses, opportunities and threats, each with what it rests on (seed 003). EMOFF reads
//! the same items (seed 004).

use super::{
    entity::{Entity, EntityKind, Extra},
    evidence::Evidence,
    id::Id,
    pestel_factor::PestelFactor,
    score::Score,
};
use serde::{Deserialize, Serialize};

/// One finding of the diagnosis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SwotItem {
    /// Its id.
    pub id: Id<SwotItem>,
    /// Where it stands.
    #[serde(default)]
    pub quadrant: SwotQuadrant,
    /// What was found.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What it rests on; without any it is an impression.
    #[serde(default, skip_serializing_if = "Evidence::is_empty")]
    pub evidence: Evidence,
    /// How much it weighs, 1–5.
    #[serde(default)]
    pub impact: Score,
    /// The factor of the environment that it was promoted from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub factor: Option<Id<PestelFactor>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SwotItem {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>, quadrant: SwotQuadrant) -> Self {
        Self {
            id,
            quadrant,
            text: String::new(),
            evidence: Evidence::default(),
            impact: Score::default(),
            factor: None,
            extra: Extra::default(),
        }
    }
}

impl Entity for SwotItem {
    const KIND: EntityKind = EntityKind::SwotItem;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.text
    }
}

/// The four places: inside or outside of the company, helpful or harmful.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum SwotQuadrant {
    /// Inside, helpful.
    #[default]
    Strength,
    /// Inside, harmful.
    Weakness,
    /// Outside, helpful.
    Opportunity,
    /// Outside, harmful.
    Threat,
}

impl SwotQuadrant {
    /// Every one, in the order of the word.
    pub const ALL: [Self; 4] = [Self::Strength, Self::Weakness, Self::Opportunity, Self::Threat];
}
