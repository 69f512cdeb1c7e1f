//! The solver's own words: an instance, its answer and the reasons why there is none.
//!
//! Index-based and free of the plan: what a package is called, and in which currency it counts, is the caller's affair.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// One budget problem: an envelope, and packages that form a forest by `requires`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instance {
    /// What may be spent, in cents.
    pub envelope_cents: i64,
    /// The packages; every index below is a place in this list.
    pub packages: Vec<Package>,
}

/// One decision package.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// The increments, from the first level up: level k needs level k−1. None: the package can never be funded.
    pub levels: Vec<Level>,
    /// Alternatives group: at most one package of a group is funded; its members share `requires`.
    pub group: Option<u32>,
    /// The package that must stand at its level 1 at least.
    pub requires: Option<usize>,
    /// Level 1 at least, whatever it costs. Propagates to the required package.
    pub forced: bool,
    /// Never funded.
    pub barred: bool,
}

/// One increment over the level before. Both amounts are in cents and ≥ 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// What the increment adds to the cost.
    pub cost_cents: i64,
    /// What the increment adds to the value.
    pub value_cents: i64,
}

/// How much work an answer may take: a number of states, never a clock, so that every machine gives the same answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Expanded states past which the search narrows and the answer carries a proven gap.
    pub states: u64,
}

impl Default for Limits {
    /// About 200 ms on the reference machine.
    fn default() -> Self {
        Self { states: 2_000_000 }
    }
}

/// The best choice of levels.
///
/// Among equal values the cheapest; among equal costs the first one the search meets, which depends on the instance
/// alone (same packages in the same order, same answer on every machine).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Optimum {
    /// Per package, the highest funded level; 0 = not funded.
    pub funded_levels: Vec<u8>,
    /// Total value.
    pub value_cents: i64,
    /// Total cost, at most the envelope.
    pub cost_cents: i64,
    /// No choice is worth more (and, unless the limit of states was reached, none is worth as much for less).
    pub exact: bool,
    /// Proven upper bound of the best value, minus `value_cents`; 0 when exact.
    pub gap_cents: i64,
    /// States expanded.
    pub states: u64,
}

/// Why an instance has no answer. Numbers are places in [`Instance::packages`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case")]
pub enum Infeasible {
    /// `requires` points outside the list.
    #[error("package {package} requires {requires}, which does not exist")]
    UnknownRequired {
        /// The package that requires.
        package: usize,
        /// The place that does not exist.
        requires: usize,
    },
    /// Following `requires` from this package comes back to it.
    #[error("package {package} requires itself through a cycle")]
    RequiresCycle {
        /// One package on the cycle.
        package: usize,
    },
    /// Two alternatives do not require the same package.
    #[error("alternatives {first} and {second} do not require the same package")]
    GroupMismatch {
        /// The first member of the group.
        first: usize,
        /// A member that differs from it.
        second: usize,
    },
    /// Two alternatives are both forced, by themselves or by what requires them.
    #[error("alternatives {first} and {second} are both forced")]
    ForcedTogether {
        /// The first forced member.
        first: usize,
        /// The second forced member.
        second: usize,
    },
    /// A forced package needs one (itself, maybe) that is barred or has no level.
    #[error("package {forced} is forced but {barred} cannot be funded")]
    ForcedBarred {
        /// The package that is forced.
        forced: usize,
        /// What it needs and cannot have.
        barred: usize,
    },
    /// The first levels of the forced packages cost more than the envelope.
    #[error("forced packages exceed the envelope by {shortfall_cents} cents")]
    ForcedOverEnvelope {
        /// What is missing, in cents.
        shortfall_cents: i64,
    },
    /// A negative cost or value, or more than 255 levels.
    #[error("package {package} has a negative amount or too many levels")]
    InvalidLevels {
        /// The package concerned.
        package: usize,
    },
    /// The totals exceed what the exact arithmetic carries (2^58 cents, about 2.9 quadrillion euros).
    #[error("the amounts are too large to be added up exactly")]
    AmountsTooLarge,
}
