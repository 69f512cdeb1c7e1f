//! Quotations: what customers and sellers said, word for word (seed 001, “verbatim”). Evidence for every method.

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    segment::Segment,
};
use serde::{Deserialize, Serialize};

/// One sentence that somebody said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Quotation {
    /// Its id.
    pub id: Id<Quotation>,
    /// The words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Who said it: a role rather than a name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub speaker: String,
    /// On which side the speaker stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// The speaker’s segment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Id<Segment>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Quotation {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            text: String::new(),
            speaker: String::new(),
            side: Default::default(),
            date: Default::default(),
            segment: Default::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for Quotation {
    const KIND: EntityKind = EntityKind::Quotation;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.text
    }
}

/// On which side somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Side {
    /// A customer, or somebody who could have become one.
    Customer,
    /// Somebody who sells.
    Seller,
}

impl Side {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 2] = [Self::Customer, Self::Seller];
}
