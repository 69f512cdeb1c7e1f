//! A criterion on which segments are compared: how much it weighs, and what each segment gets.

use crate::domain::{
    entity::{Entity, EntityKind, Extra},
    id::Id,
    score::Score,
    segment::Segment,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SegmentCriterion {
    /// Its id.
    pub id: Id<SegmentCriterion>,
    /// Name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// How much it counts, 1–5.
    #[serde(default)]
    pub weight: Score,
    /// Where its scores come from.
    #[serde(default, skip_serializing_if = "ScoreSource::is_manual")]
    pub source: ScoreSource,
    /// What each segment gets, 1–5, 5 being the most attractive.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub scores: BTreeMap<Id<Segment>, Score>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SegmentCriterion {
    /// An empty one of middle weight.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            weight: Score::default(),
            source: ScoreSource::default(),
            scores: BTreeMap::new(),
            extra: Extra::default(),
        }
    }
}

impl Entity for SegmentCriterion {
    const KIND: EntityKind = EntityKind::SegmentCriterion;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

/// Where the scores of a criterion come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ScoreSource {
    /// Given by hand.
    #[default]
    Manual,
    /// From the lifetime value that the plan computes; by hand for a segment that has none yet.
    LifetimeValue,
}

impl ScoreSource {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 2] = [Self::Manual, Self::LifetimeValue];

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
    fn is_manual(&self) -> bool {
        *self == Self::Manual
    }
}
