//! Key results: how an objective shows that it is reached, 3–5 each (seed 003).

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    kpi::{Kpi, Unit},
    number::Number,
    objective::Objective,
};
use serde::{Deserialize, Serialize};

/// A measured result of an objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KeyResult {
    /// Its id.
    pub id: Id<KeyResult>,
    /// The objective it belongs to.
    pub objective: Id<Objective>,
    /// Title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The KPI that gives its current value, if one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kpi: Option<Id<Kpi>>,
    /// Unit of its values.
    #[serde(default)]
    pub unit: Unit,
    /// Where it started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Number>,
    /// Where it goes; equal to the baseline is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Number>,
    /// Where it is, when no KPI says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Number>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl KeyResult {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>, objective: Id<Objective>) -> Self {
        Self {
            id,
            objective,
            title: String::new(),
            kpi: Default::default(),
            unit: Default::default(),
            baseline: Default::default(),
            target: Default::default(),
            current: Default::default(),
            due: Default::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for KeyResult {
    const KIND: EntityKind = EntityKind::KeyResult;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.title
    }
}
