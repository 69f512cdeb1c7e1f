//! The value proposition, segment by segment: one benefit, one proof, one difference, in one sentence that announces and does
//! not list features (seed 001).

pub mod likeness;
pub mod sentence;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use likeness::{Likeness, likeness};
pub use sentence::{Check, MOST_WORDS, checks, claimed, composed, count_words, shown};

use crate::domain::{
    entity::{Entity, EntityKind, Extra},
    id::Id,
    journey_stage::JourneyStage,
    renunciation::Source,
    segment::Segment,
    table::Table,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The propositions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Propositions {
    /// The propositions, in the order shown.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub propositions: Table<ValueProposition>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The proposition to one segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ValueProposition {
    /// Its id.
    pub id: Id<ValueProposition>,
    /// To whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Id<Segment>>,
    /// What they gain: one thing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub benefit: String,
    /// What kind of gain it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<BenefitKind>,
    /// What proves it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proof: String,
    /// What others do not do.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub differentiation: String,
    /// The resource that makes it true, if the plan lists one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<Source>,
    /// The sentence in other words than the composed one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wording: String,
    /// The sentence for a stage of the journey.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variants: BTreeMap<JourneyStage, String>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ValueProposition {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            segment: None,
            benefit: String::new(),
            kind: None,
            proof: String::new(),
            differentiation: String::new(),
            asset: None,
            wording: String::new(),
            variants: BTreeMap::new(),
            extra: Extra::default(),
        }
    }

    /// Whether it has its benefit, its proof and its difference.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        [&self.benefit, &self.proof, &self.differentiation].iter().all(|part| !part.trim().is_empty())
    }
}

impl Entity for ValueProposition {
    const KIND: EntityKind = EntityKind::ValueProposition;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.benefit
    }
}

/// What kind of gain a benefit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum BenefitKind {
    /// Something works that did not.
    Functional,
    /// Money won or saved.
    Economic,
    /// A worry less, a pride more.
    Emotional,
}

impl BenefitKind {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Functional, Self::Economic, Self::Emotional];
}
