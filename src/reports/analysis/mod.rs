//! The whole analysis of a plan on one day, as the example prints it: what comes first, what the envelope pays for, what
//! drifts, how far the objectives are, what does not hold together. Combines the other reports; decides nothing itself.

mod budget;
mod rows;

#[cfg(test)]
mod tests;

pub use budget::{BudgetAnalysis, OptimumAnalysis, RankedLevel, ReadingAnalysis};
pub use rows::{AlertAnalysis, CoherenceAnalysis, FoundAnalysis, ObjectiveAnalysis, PriorityAnalysis, WhyTerm};

use crate::{
    domain::day::Day,
    methods::zero_based_budget::solver::Limits,
    plan::Plan,
    reports::{alerts, budget as budgets, coherence, objectives, priorities},
};
use serde::Serialize;

/// Everything that is computed from a plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Analysis {
    /// The open actions, in the order of the matrix.
    pub priorities: Vec<PriorityAnalysis>,
    /// Rank, readings and optimum.
    pub budget: BudgetAnalysis,
    /// One row a KPI, in the plan’s order.
    pub alerts: Vec<AlertAnalysis>,
    /// One row an objective, in the plan’s order.
    pub objectives: Vec<ObjectiveAnalysis>,
    /// Score and findings.
    pub coherence: CoherenceAnalysis,
}

/// The analysis of `plan` on `today`, with the work of the optimum held within `limits`.
#[must_use]
pub fn analysis(plan: &Plan, today: Day, limits: Limits) -> Analysis {
    let budget = budgets::budget(plan);
    let placements = priorities::priorities(plan, today);
    let facts = coherence::Facts::with(plan, today, &placements, budget.facts());
    Analysis {
        priorities: placements.iter().map(PriorityAnalysis::of).collect(),
        budget: BudgetAnalysis::of(budget, limits),
        alerts: alerts::alerts(plan, today).into_iter().map(AlertAnalysis::of).collect(),
        objectives: objectives::objectives(plan, today).iter().map(ObjectiveAnalysis::of).collect(),
        coherence: CoherenceAnalysis::of(coherence::coherence(plan, today, &facts)),
    }
}
