//! RACI: for every action or process, who does it, who answers for it, who is asked before and who is told after (seed
//! 003; domain section 8). Exactly one answers, at least one does; both may be the same person.

pub mod answers;
pub mod judgement;
pub mod roles;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

#[cfg(test)]
mod tests;

pub use answers::{Answer, answers};
pub use judgement::{Flaw, MOST_CONSULTED, flaws, repaired};
pub use roles::{Role, Roles};

use crate::domain::{
    action::Action,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    person::Person,
    table::Table,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The rows of the matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Raci {
    /// The rows, in the order shown.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub rows: Table<RaciRow>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An action of the plan or a process, with the roles of the people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RaciRow {
    /// Its id.
    pub id: Id<RaciRow>,
    /// The action; none for a process.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Id<Action>>,
    /// The process’s name; empty for an action, whose title names it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The roles of each person; who has none is absent.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub roles: BTreeMap<Id<Person>, Roles>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RaciRow {
    /// A process without a name.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self { id, action: None, name: String::new(), roles: BTreeMap::new(), extra: Extra::default() }
    }

    /// A row on an action: its owner does it and answers for it, until somebody says otherwise **(convention)**.
    #[must_use]
    pub fn on(id: Id<Self>, action: &Action) -> Self {
        let roles = action.owner.map(|owner| (owner, Roles::of(&[Role::Responsible, Role::Accountable])));
        Self { action: Some(action.id), roles: roles.into_iter().collect(), ..Self::new(id) }
    }

    /// The roles of a person.
    #[must_use]
    pub fn of(&self, person: Id<Person>) -> Roles {
        self.roles.get(&person).copied().unwrap_or_default()
    }

    /// Gives a person roles; none takes the person out of the row.
    pub fn give(&mut self, person: Id<Person>, roles: Roles) {
        if roles.is_empty() {
            self.roles.remove(&person);
        } else {
            self.roles.insert(person, roles);
        }
    }

    /// Whether it still has to be clear: a process always, an action while it is `open`.
    #[must_use]
    pub fn counts(&self, open: impl Fn(Id<Action>) -> bool) -> bool {
        self.action.is_none_or(open)
    }
}

impl Entity for RaciRow {
    const KIND: EntityKind = EntityKind::RaciRow;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}
