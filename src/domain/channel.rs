//! Channels: by which way customers come and sign. One or two of acquisition and one of closing (seed 001).

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    money::Money,
    number::Number,
    segment::Segment,
};
use serde::{Deserialize, Serialize};

/// A way to customers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Channel {
    /// Its id.
    pub id: Id<Channel>,
    /// Name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ChannelKind>,
    /// Yearly cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
    /// Contacts a month that it can carry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Number>,
    /// The segment it reaches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Id<Segment>>,
    /// Since when it is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<Day>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Channel {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            kind: Default::default(),
            cost: Default::default(),
            capacity: Default::default(),
            segment: Default::default(),
            started: Default::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for Channel {
    const KIND: EntityKind = EntityKind::Channel;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

/// What a channel is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ChannelKind {
    /// Brings new contacts.
    Acquisition,
    /// Turns them into customers.
    Closing,
}

impl ChannelKind {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 2] = [Self::Acquisition, Self::Closing];
}
