//! The budget’s part of the analysis.

use crate::{
    domain::{id::Id, package::DecisionPackage},
    methods::zero_based_budget::{
        Conflict, Funded, Reading, Row,
        solver::{self, Limits},
    },
    reports::budget::Budget,
};
use serde::Serialize;

/// Rank, readings and optimum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BudgetAnalysis {
    /// Every level, first to be funded first; none when decisions contradict each other.
    pub rank: Vec<RankedLevel>,
    /// Stopping at the first that does not fit.
    pub strict: Option<ReadingAnalysis>,
    /// Going on to those that fit.
    pub skip: Option<ReadingAnalysis>,
    /// The best choice.
    pub optimum: Option<OptimumAnalysis>,
    /// Decisions that contradict each other.
    pub errors: Vec<Conflict>,
    /// Packages without a justification.
    pub unjustified: Vec<Id<DecisionPackage>>,
    /// Packages to which an alternative is forced.
    pub excluded: Vec<Id<DecisionPackage>>,
}

/// A level in the rank.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RankedLevel {
    /// The package.
    pub package: Id<DecisionPackage>,
    /// The level, from 1.
    pub level: u8,
    /// Value ÷ cost; nothing for a level that is free and worth something.
    pub density: Option<f64>,
    /// Its value, in cents.
    pub value_cents: i64,
    /// Its cost, in cents.
    pub cost_cents: i64,
}

/// What an envelope pays for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReadingAnalysis {
    /// The levels paid for, in the order of the rank.
    pub funded: Vec<Funded>,
    /// What they are worth together, in cents.
    pub value_cents: i64,
    /// What they cost together, in cents.
    pub cost_cents: i64,
}

/// The best choice.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OptimumAnalysis {
    /// What it pays for.
    #[serde(flatten)]
    pub reading: ReadingAnalysis,
    /// Whether it is proven to be the best.
    pub exact: bool,
    /// How much better another choice could be at most, in cents; 0 when exact.
    pub gap: i64,
}

impl BudgetAnalysis {
    pub(super) fn of(budget: Budget, limits: Limits) -> Self {
        let has_rank = budget.ranking.errors.is_empty();
        let optimum = if has_rank { solver::optimum(&budget.instance, limits).ok() } else { None };
        let best = optimum.map(|optimum| budget.best(&optimum));
        let ranking = budget.ranking;
        Self {
            rank: ranking.rows.iter().map(RankedLevel::of).collect(),
            strict: ranking.strict.map(ReadingAnalysis::of),
            skip: ranking.skip.map(ReadingAnalysis::of),
            optimum: best.map(|best| OptimumAnalysis {
                exact: best.exact,
                gap: best.gap.cents(),
                reading: ReadingAnalysis::of(best.reading),
            }),
            errors: ranking.errors,
            unjustified: ranking.unjustified,
            excluded: ranking.excluded,
        }
    }
}

impl RankedLevel {
    fn of(row: &Row) -> Self {
        Self {
            package: row.package,
            level: row.level,
            density: row.density.get(),
            value_cents: row.value.value.cents(),
            cost_cents: row.cost.cents(),
        }
    }
}

impl ReadingAnalysis {
    fn of(reading: Reading) -> Self {
        let (value_cents, cost_cents) = (reading.value.cents(), reading.cost.cents());
        Self { funded: reading.funded, value_cents, cost_cents }
    }
}
