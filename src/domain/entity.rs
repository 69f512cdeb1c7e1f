//! What every entity of a plan has: an id, a kind, a name, and the fields that a newer version may have added.

use super::id::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Fields of a file that this version does not know: kept on load, written back on save.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Extra(BTreeMap<String, serde_json::Value>);

/// Whether a flag is not set, and is left out of a file.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
#[must_use]
pub const fn is_false(flag: &bool) -> bool {
    !*flag
}

impl Extra {
    /// The unknown fields.
    #[must_use]
    pub const fn fields(&self) -> &BTreeMap<String, serde_json::Value> {
        &self.0
    }
}

/// A row of the plan.
pub trait Entity: Clone + PartialEq {
    /// Its kind, for labels and links.
    const KIND: EntityKind;
    /// Its id.
    fn id(&self) -> Id<Self>;
    /// What the user calls it; may be empty.
    fn name(&self) -> &str;
}

/// The kinds of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "each is the entity of its name")]
pub enum EntityKind {
    Objective,
    KeyResult,
    Kpi,
    Watch,
    Action,
    DecisionPackage,
    Renunciation,
    Person,
    Segment,
    Channel,
    Quotation,
    SwotItem,
    PestelFactor,
    Competitor,
    BusinessLine,
    BenchmarkProcess,
    Resource,
    SynthesisLine,
    Persona,
    JourneyStep,
    ValueProposition,
    SegmentCriterion,
    Ritual,
    Meeting,
    SalesStage,
    Experiment,
    ObjectionAnswer,
    Opportunity,
    RaciRow,
    Milestone,
    FunnelStep,
    Comment,
}

impl EntityKind {
    /// Every one: the chain first, then what the methods list. New ones go to the end: the example’s ids count them.
    pub const ALL: [Self; 32] = [
        Self::Objective,
        Self::KeyResult,
        Self::Kpi,
        Self::Watch,
        Self::Action,
        Self::DecisionPackage,
        Self::Renunciation,
        Self::Person,
        Self::Segment,
        Self::Channel,
        Self::Quotation,
        Self::SwotItem,
        Self::PestelFactor,
        Self::Competitor,
        Self::BusinessLine,
        Self::BenchmarkProcess,
        Self::Resource,
        Self::SynthesisLine,
        Self::Persona,
        Self::JourneyStep,
        Self::ValueProposition,
        Self::SegmentCriterion,
        Self::Ritual,
        Self::Meeting,
        Self::SalesStage,
        Self::Experiment,
        Self::ObjectionAnswer,
        Self::Opportunity,
        Self::RaciRow,
        Self::Milestone,
        Self::FunnelStep,
        Self::Comment,
    ];
}

/// One row, whatever its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EntityRef {
    /// Its kind.
    pub kind: EntityKind,
    /// Its id.
    #[cfg_attr(test, schemars(with = "Id<()>"))]
    pub id: Uuid,
}

impl EntityRef {
    /// The reference to `id`.
    #[must_use]
    pub const fn to<T: Entity>(id: Id<T>) -> Self {
        Self { kind: T::KIND, id: id.uuid() }
    }
}
