//! Decision packages: what money could be spent on, from zero (Pyhrr 1970; seed 003).

use super::{
    action::{Action, Contributions},
    entity::{Entity, EntityKind, Extra},
    id::Id,
    money::Money,
    number::Share,
    renunciation::Source,
};
use serde::{Deserialize, Serialize};

/// A package of activities that is funded or not, level by level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DecisionPackage {
    /// Its id.
    pub id: Id<DecisionPackage>,
    /// Title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What it is for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// Why it deserves money; without it the package is not ranked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub justification: String,
    /// What happens if it is not funded.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub consequence: String,
    /// The actions it pays for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id<Action>>,
    /// What it brings to each objective.
    #[serde(default)]
    pub contributions: Contributions,
    /// One to three increments: minimum, current, improved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<PackageLevel>,
    /// The name of its alternatives group: at most one package of a group is funded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternatives: Option<String>,
    /// The package that it needs, at its first level at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requires: Option<Id<DecisionPackage>>,
    /// Forced, with the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<Mandatory>,
    /// Funded or refused by hand, with the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<Pin>,
    /// The items that justified it, of any kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Last year’s spending: shown, and entering no computation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_year: Option<Money>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DecisionPackage {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            title: String::new(),
            purpose: String::new(),
            justification: String::new(),
            consequence: String::new(),
            activities: Default::default(),
            contributions: Default::default(),
            levels: Default::default(),
            alternatives: Default::default(),
            requires: Default::default(),
            mandatory: Default::default(),
            pin: Default::default(),
            sources: Default::default(),
            last_year: Default::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for DecisionPackage {
    const KIND: EntityKind = EntityKind::DecisionPackage;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.title
    }
}

/// One level of a package: an increment on the level before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PackageLevel {
    /// Direct cost, at least 0.
    pub direct_cost: Money,
    /// Indirect cost, at least 0.
    #[serde(default)]
    pub indirect_cost: Money,
    /// Expected yearly benefit (margin), at least 0.
    pub benefit: Money,
    /// Probability of the benefit.
    pub probability: Share,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PackageLevel {
    /// Direct and indirect cost.
    #[must_use]
    pub const fn cost(&self) -> Money {
        self.direct_cost.plus(self.indirect_cost)
    }
}

impl Default for PackageLevel {
    /// Nothing spent, nothing gained, certain.
    fn default() -> Self {
        Self {
            direct_cost: Money::ZERO,
            indirect_cost: Money::ZERO,
            benefit: Money::ZERO,
            probability: Share::ONE,
            extra: Extra::default(),
        }
    }
}

/// Why a package must be funded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Mandatory {
    /// The reason; it counts as the justification.
    pub reason: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Mandatory {
    /// Mandatory because of `reason`.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), extra: Extra::default() }
    }
}

/// A decision by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Pin {
    /// Which way.
    pub decision: PinDecision,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Pin {
    /// `decision`, because of `reason`.
    #[must_use]
    pub fn new(decision: PinDecision, reason: impl Into<String>) -> Self {
        Self { decision, reason: reason.into(), extra: Extra::default() }
    }
}

/// Which way a package is pinned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum PinDecision {
    /// Its first level is funded.
    Fund,
    /// No level is funded.
    Refuse,
}

impl PinDecision {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 2] = [Self::Fund, Self::Refuse];
}
