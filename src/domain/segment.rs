//! Segments: for whom the company sells, and for whom it does not (seed 001).

use super::{
    entity::{Entity, EntityKind, Extra},
    id::Id,
};
use serde::{Deserialize, Serialize};

/// A group of customers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Segment {
    /// Its id.
    pub id: Id<Segment>,
    /// Name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Sector.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sector: String,
    /// Size of the companies aimed at.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub size: String,
    /// How mature they are for the offer.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub maturity: String,
    /// What makes them buy.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purchase_trigger: String,
    /// Who is left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclusions: Vec<String>,
    /// Whether this is the priority; one segment should be (seed 001).
    #[serde(default)]
    pub priority: bool,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Segment {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            sector: String::new(),
            size: String::new(),
            maturity: String::new(),
            purchase_trigger: String::new(),
            exclusions: Default::default(),
            priority: Default::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for Segment {
    const KIND: EntityKind = EntityKind::Segment;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}
