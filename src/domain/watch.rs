//! Watches: a KPI under surveillance for 2–4 weeks, with the action that an alert starts (seed 001).

use super::{
    action::Action,
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    kpi::Kpi,
    number::Number,
    person::Person,
};
use serde::{Deserialize, Serialize};

/// A KPI under watch. At most three at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Watch {
    /// Its id.
    pub id: Id<Watch>,
    /// The KPI watched.
    pub kpi: Id<Kpi>,
    /// A value strictly on the wrong side of this is a breach.
    #[serde(default)]
    pub threshold: Number,
    /// Where an alert ends; on the good side of the threshold, or the threshold itself when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery: Option<Number>,
    /// Consecutive breaches that make an alert, at least 1.
    #[serde(default = "one", rename = "for")]
    pub consecutive: u8,
    /// First day of the window.
    pub start: Day,
    /// Last day of the window.
    pub end: Day,
    /// What an alert starts.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub standard_action: String,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard_owner: Option<Id<Person>>,
    /// Days that the standard action is given.
    #[serde(default = "a_week")]
    pub standard_days: u16,
    /// The actions opened so far: one an episode.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opened: Vec<OpenedAction>,
    /// What was decided at the end of the window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Watch {
    /// A watch of one breach, with nothing said yet.
    #[must_use]
    pub fn new(id: Id<Self>, kpi: Id<Kpi>, start: Day, end: Day) -> Self {
        Self {
            id,
            kpi,
            threshold: Default::default(),
            recovery: Default::default(),
            consecutive: 1,
            start,
            end,
            standard_action: String::new(),
            standard_owner: Default::default(),
            standard_days: 7,
            opened: Default::default(),
            verdict: Default::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for Watch {
    const KIND: EntityKind = EntityKind::Watch;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.standard_action
    }
}

const fn one() -> u8 {
    1
}

const fn a_week() -> u16 {
    7
}

/// An action that an alert started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OpenedAction {
    /// The date of the measurement that began the episode.
    pub episode: Day,
    /// The action.
    pub action: Id<Action>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OpenedAction {
    /// `action`, for the episode that began on `episode`.
    #[must_use]
    pub fn new(episode: Day, action: Id<Action>) -> Self {
        Self { episode, action, extra: Extra::default() }
    }
}

/// The verdict that a watch demands when its window ends (seed 001).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Verdict {
    /// Decision.
    pub decision: Decision,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// When.
    pub date: Day,
    /// The last value before the window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Number>,
    /// The last value of the window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Number>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Verdict {
    /// `decision` on `date`, with nothing else said.
    #[must_use]
    pub fn new(decision: Decision, date: Day) -> Self {
        Self { decision, reason: String::new(), date, before: None, after: None, extra: Extra::default() }
    }
}

/// Keep, stop or test (seed 001).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Decision {
    /// Keep going.
    Keep,
    /// Stop.
    Stop,
    /// Try something else.
    Test,
}

impl Decision {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Keep, Self::Stop, Self::Test];
}
