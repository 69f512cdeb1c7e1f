//! Objectives: where the plan goes. Their progress and checks are computed elsewhere (domain section 5).

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    person::Person,
    renunciation::Source,
    score::Score,
};
use serde::{Deserialize, Serialize};

/// Something to reach within a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Objective {
    /// Its id.
    pub id: Id<Objective>,
    /// Title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Status.
    #[serde(default)]
    pub status: ObjectiveStatus,
    /// The objective that this one serves; no cycles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id<Objective>>,
    /// Scorecard perspective.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perspective: Option<Perspective>,
    /// Weight, 1–5.
    #[serde(default)]
    pub weight: Score,
    /// First day of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// Last day of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// What the user declares about its being SMART.
    #[serde(default)]
    pub smart: SmartDeclaration,
    /// The diagnosis items that justify it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Objective {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            title: String::new(),
            status: Default::default(),
            parent: Default::default(),
            perspective: Default::default(),
            weight: Default::default(),
            start: Default::default(),
            due: Default::default(),
            owner: Default::default(),
            smart: Default::default(),
            sources: Default::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for Objective {
    const KIND: EntityKind = EntityKind::Objective;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.title
    }
}

impl Objective {
    /// Whether it still counts: weights and limits look at open objectives only.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.status == ObjectiveStatus::Open
    }
}

/// What only the user can say: never computed, never faked (seed 003).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SmartDeclaration {
    /// The user declares the objective specific.
    pub specific: bool,
    /// Why the target can be reached although the past does not show it.
    pub attainable_because: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Where an objective stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ObjectiveStatus {
    /// Being worked on.
    #[default]
    Open,
    /// Reached.
    Reached,
    /// Given up.
    Dropped,
}

impl ObjectiveStatus {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Open, Self::Reached, Self::Dropped];
}

/// The four perspectives of the balanced scorecard, from the top of the map down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Perspective {
    /// Financial results.
    Financial,
    /// Customers.
    Customer,
    /// Internal processes.
    Process,
    /// Learning and growth.
    Learning,
}

impl Perspective {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 4] = [Self::Financial, Self::Customer, Self::Process, Self::Learning];
}
