//! The synthesis (seed 004): the assets to build on, the points to correct, and the path; each line cites the items behind
//! it. What the diagnosis holds beside it is the affair of `reports::synthesis`. Knows `domain` only.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::{Entity, EntityKind, Extra},
    id::Id,
    renunciation::Source,
    table::Table,
};
use serde::{Deserialize, Serialize};

/// The lines, in the order that the user gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Synthesis {
    /// The lines of all three parts.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub lines: Table<SynthesisLine>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One line of the synthesis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SynthesisLine {
    /// Its id.
    pub id: Id<SynthesisLine>,
    /// Which part it belongs to.
    #[serde(default)]
    pub kind: LineKind,
    /// What it says.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The items of the diagnosis behind it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Source>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SynthesisLine {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>, kind: LineKind) -> Self {
        Self { id, kind, text: String::new(), items: Vec::new(), extra: Extra::default() }
    }
}

impl Entity for SynthesisLine {
    const KIND: EntityKind = EntityKind::SynthesisLine;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.text
    }
}

/// The three parts of a synthesis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum LineKind {
    /// To build on.
    #[default]
    Asset,
    /// To be mended soon.
    ToCorrect,
    /// Where to go.
    Path,
}

impl LineKind {
    /// Every one, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Asset, Self::ToCorrect, Self::Path];
}
