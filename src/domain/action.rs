//! Actions: what is done, by whom, by when, for which objectives. Their quadrant is computed (domain section 2).

use super::{
    channel::Channel,
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    money::Money,
    number::{Number, Share},
    objective::Objective,
    person::Person,
    renunciation::Source,
    segment::Segment,
    watch::Watch,
};
use serde::{Deserialize, Serialize};

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Action {
    /// Its id.
    pub id: Id<Action>,
    /// Title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What it brings to each objective; an objective that is absent was not assessed.
    #[serde(default)]
    pub contributions: Contributions,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Person-days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Number>,
    /// Status.
    #[serde(default)]
    pub status: ActionStatus,
    /// When it was done or cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<Day>,
    /// Channel used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Id<Channel>>,
    /// Segment aimed at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Id<Segment>>,
    /// Cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
    /// The quadrant that the user chose against the computed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quadrant_override: Option<QuadrantOverride>,
    /// The watch whose alert started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub watch: Option<Id<Watch>>,
    /// The items that justified it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Notes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Action {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            title: String::new(),
            contributions: Default::default(),
            owner: Default::default(),
            start: Default::default(),
            due: Default::default(),
            effort: Default::default(),
            status: Default::default(),
            closed_on: Default::default(),
            channel: Default::default(),
            segment: Default::default(),
            cost: Default::default(),
            quadrant_override: Default::default(),
            watch: Default::default(),
            sources: Default::default(),
            note: String::new(),
            extra: Extra::default(),
        }
    }
}

impl Entity for Action {
    const KIND: EntityKind = EntityKind::Action;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.title
    }
}

impl Action {
    /// Whether it is still to be done: the matrix and the limits look at open actions only.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.status, ActionStatus::Todo | ActionStatus::Doing)
    }

    /// Changes the status on the day `on`: closing notes the day, opening again forgets it.
    pub fn set_status(&mut self, status: ActionStatus, on: Day) {
        let was_open = self.is_open();
        self.status = status;
        self.closed_on = match (was_open, self.is_open()) {
            (_, true) => None,
            (true, false) => Some(on),
            (false, false) => self.closed_on.or(Some(on)),
        };
    }
}

/// Contributions by objective, in id order.
pub type Contributions = std::collections::BTreeMap<Id<Objective>, Contribution>;

impl Contribution {
    /// Its value: 0, ⅓, ⅔ or 1.
    #[must_use]
    pub fn share(self) -> Share {
        Share::clamped(f64::from(self.thirds()) / 3.0)
    }

    /// Its value in thirds, for exact arithmetic.
    #[must_use]
    pub const fn thirds(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Weak => 1,
            Self::Medium => 2,
            Self::Strong => 3,
        }
    }
}

/// A quadrant chosen by hand, with the reason that is asked for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct QuadrantOverride {
    /// The quadrant.
    pub quadrant: Quadrant,
    /// Why.
    pub reason: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl QuadrantOverride {
    /// `quadrant`, because of `reason`.
    #[must_use]
    pub fn new(quadrant: Quadrant, reason: impl Into<String>) -> Self {
        Self { quadrant, reason: reason.into(), extra: Extra::default() }
    }
}

/// What an action or a package brings to an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Contribution {
    /// Nothing.
    None,
    /// A little: ⅓.
    Weak,
    /// A part: ⅔.
    Medium,
    /// All of it: 1.
    Strong,
}

impl Contribution {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 4] = [Self::None, Self::Weak, Self::Medium, Self::Strong];
}

/// Where an action stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ActionStatus {
    /// To do.
    #[default]
    Todo,
    /// Under way.
    Doing,
    /// Done.
    Done,
    /// Cancelled.
    Cancelled,
}

impl ActionStatus {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 4] = [Self::Todo, Self::Doing, Self::Done, Self::Cancelled];
}

/// The quadrants of the Eisenhower matrix, in the order of lists (seed 003).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Quadrant {
    /// Important and urgent: do.
    Do,
    /// Important, not urgent: plan.
    Plan,
    /// Urgent only: delegate or simplify.
    Delegate,
    /// Neither: drop.
    Drop,
}

impl Quadrant {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 4] = [Self::Do, Self::Plan, Self::Delegate, Self::Drop];
}
