//! The 90-day plan: actions, milestones and rituals by week over the cycle being steered, usually 13 weeks (seed 002;
//! domain section 9). The cycle itself belongs to the company; here are its milestones, and how bars are moved.

pub mod bars;
pub mod moves;
pub mod slips;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use bars::{Bar, Span, bar};
pub use moves::{Shift, shifted};
pub use slips::{Slip, slip};

use crate::domain::{
    day::Day,
    entity::{Entity, EntityKind, Extra, is_false},
    id::Id,
    person::Person,
    table::Table,
};
use serde::{Deserialize, Serialize};

/// The milestones of the cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct NinetyDays {
    /// The milestones, in the order entered.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub milestones: Table<Milestone>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A day by which something has to be true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Milestone {
    /// Its id.
    pub id: Id<Milestone>,
    /// What is true from then on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// Who tells whether it is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// Whether it is.
    #[serde(default, skip_serializing_if = "is_false")]
    pub reached: bool,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Milestone {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self { id, title: String::new(), date: None, owner: None, reached: false, extra: Extra::default() }
    }
}

impl Entity for Milestone {
    const KIND: EntityKind = EntityKind::Milestone;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.title
    }
}
