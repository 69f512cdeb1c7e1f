//! People: a name or a role, and the time they have.

use super::{
    entity::{Entity, EntityKind, Extra},
    id::Id,
    number::Number,
};
use serde::{Deserialize, Serialize};

/// Somebody who owns objectives, actions or KPIs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Person {
    /// Its id.
    pub id: Id<Person>,
    /// Name, or the role when no name is wanted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Role.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Days a week available for the plan, 0–7.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_a_week: Option<Number>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Person {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self { id, name: String::new(), role: String::new(), days_a_week: Default::default(), extra: Extra::default() }
    }
}

impl Entity for Person {
    const KIND: EntityKind = EntityKind::Person;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}
