//! Renunciations: what the company decided not to do (“choisir, c’est renoncer”, seed 000).

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra, is_false},
    id::Id,
};
use serde::{Deserialize, Serialize};

/// Something given up on purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Renunciation {
    /// Its id.
    pub id: Id<Renunciation>,
    /// What is given up.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// What would reopen the question.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reopen: String,
    /// When it was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// Whether what would reopen it has come true: the question is asked again.
    #[serde(default, skip_serializing_if = "is_false")]
    pub met: bool,
    /// The items that justified it, of any kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Renunciation {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            what: String::new(),
            why: String::new(),
            reopen: String::new(),
            date: Default::default(),
            met: false,
            sources: Default::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for Renunciation {
    const KIND: EntityKind = EntityKind::Renunciation;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.what
    }
}

/// Any item of the plan that justifies another, by id: methods to come bring kinds of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Source(#[cfg_attr(test, schemars(with = "Id<()>"))] pub uuid::Uuid);
