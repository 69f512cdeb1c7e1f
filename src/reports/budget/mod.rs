//! The budget of a plan: ranking, readings, best choice, frontier, price of pins, smallest changes (domain section 3).
//! Combines the packages with the weights of the open objectives; stores nothing.

use crate::{
    domain::{id::Id, money::Money, objective::Objective, package::DecisionPackage, table::Table},
    methods::zero_based_budget::{
        self as method, BestChoice, Candidates, PinCost, Ranking, Rule, Settings, Turn, Unpinned,
        solver::{self, Frontier, Infeasible, Instance, Limits},
    },
    plan::Plan,
    reports::{coherence::BudgetFacts, priorities::weights},
};
use std::collections::BTreeSet;

/// Everything that a screen of the budget starts from, computed at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Budget {
    /// The ranking with its two readings, or why there is none.
    pub ranking: Ranking,
    /// The packages by their place in the instance, in id order.
    pub places: Vec<Id<DecisionPackage>>,
    /// What the solver takes: small enough to send to the worker.
    pub instance: Instance,
    /// What changes in the instance when a pin is taken out, one a pinned package.
    pub pins: Vec<Unpinned>,
}

impl Budget {
    /// The solver’s answer as a reading beside the two others.
    #[must_use]
    pub fn best(&self, optimum: &solver::Optimum) -> BestChoice {
        self.ranking.best(&self.places, optimum)
    }

    /// The package at a place of the instance.
    #[must_use]
    pub fn package(&self, place: usize) -> Option<Id<DecisionPackage>> {
        self.places.get(place).copied()
    }

    /// The packages with at least one level funded by a rule; nothing when conflicts forbid a ranking.
    #[must_use]
    pub fn funded(&self, rule: Rule) -> Option<BTreeSet<Id<DecisionPackage>>> {
        self.ranking.reading(rule).map(|reading| reading.funded.iter().map(|row| row.package).collect())
    }

    /// By how much the forced packages exceed the envelope, if they do.
    #[must_use]
    pub fn shortfall(&self) -> Option<Money> {
        self.ranking.errors.iter().find_map(|conflict| match conflict {
            method::Conflict::OverEnvelope { shortfall, .. } => Some(*shortfall),
            _ => None,
        })
    }

    /// What the rules of coherence look at.
    #[must_use]
    pub fn facts(&self) -> BudgetFacts {
        BudgetFacts {
            funded: self.funded(Rule::default()),
            unjustified: self.ranking.unjustified.iter().copied().collect(),
            shortfall: self.shortfall(),
        }
    }
}

/// What a budget is computed from; shares its rows with the plan.
pub type Basis = (Table<Objective>, Table<DecisionPackage>, Settings);

/// What the budget of a plan is computed from.
#[must_use]
pub fn basis(plan: &Plan) -> Basis {
    (plan.objectives.clone(), plan.packages.clone(), plan.worksheets.zero_based_budget.clone())
}

/// The packages of the plan, valued for its open objectives.
#[must_use]
pub fn candidates(plan: &Plan) -> Candidates<'_> {
    Candidates::of(plan.packages.iter(), &weights(plan), &plan.worksheets.zero_based_budget)
}

/// The budget without its optimum: fast enough for every edit.
#[must_use]
pub fn budget(plan: &Plan) -> Budget {
    let candidates = candidates(plan);
    Budget {
        ranking: method::ranking(&candidates),
        places: candidates.packages.iter().map(|row| row.package.id).collect(),
        pins: method::pins(&candidates),
        instance: candidates.instance,
    }
}

/// The ranking with its strict and skip readings.
#[must_use]
pub fn ranking(plan: &Plan) -> Ranking {
    method::ranking(&candidates(plan))
}

/// The best choice within the envelope. May take long: on the page, ask the worker instead.
///
/// # Errors
/// [`Infeasible`] when decisions contradict each other; the ranking’s `errors` name the packages.
pub fn optimum(plan: &Plan, limits: Limits) -> Result<BestChoice, Infeasible> {
    let budget = budget(plan);
    solver::optimum(&budget.instance, limits).map(|optimum| budget.best(&optimum))
}

/// The curve from envelope to best value, up to `most`. May take long: on the page, ask the worker instead.
///
/// # Errors
/// As [`optimum`].
pub fn frontier(plan: &Plan, most: Money, limits: Limits) -> Result<Frontier, Infeasible> {
    solver::frontier(&candidates(plan).instance, most.cents(), limits)
}

/// What each pin costs. May take long: on the page, ask the worker instead.
///
/// # Errors
/// As [`optimum`].
pub fn pin_costs(plan: &Plan, limits: Limits) -> Result<Vec<(Id<DecisionPackage>, PinCost)>, Infeasible> {
    let budget = budget(plan);
    let costs = method::pin_costs(&budget.instance, &budget.pins, limits)?;
    Ok(costs.into_iter().filter_map(|cost| Some((budget.package(cost.place)?, cost))).collect())
}

/// The smallest changes that move a level across the cut line; nothing when the rank has no say in it.
#[must_use]
pub fn turn(plan: &Plan, package: Id<DecisionPackage>, level: u8, rule: Rule) -> Option<Turn> {
    method::turn(&candidates(plan), package, level, rule)
}

#[cfg(test)]
mod tests;
