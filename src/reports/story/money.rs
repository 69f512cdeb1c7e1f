//! The slide of the budget: what the envelope pays for by the default reading, and what it leaves out.

use crate::{
    domain::money::Money,
    methods::zero_based_budget::{Outcome, Rule},
    plan::Plan,
    reports::budget::Budget,
};

/// Where the money goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetSlide {
    /// The envelope.
    pub envelope: Money,
    /// What the funded levels cost together.
    pub spent: Money,
    /// How many packages are funded.
    pub funded: usize,
    /// The funded packages, dearest first, with what their funded levels cost.
    pub paid: Vec<Paid>,
    /// The first package in the rank that the envelope leaves out.
    pub first_out: Option<String>,
}

/// A package that is paid for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid {
    /// Its title.
    pub title: String,
    /// What its funded levels cost.
    pub cost: Money,
}

/// Nothing without an envelope, or while decisions contradict each other.
pub(super) fn budget(plan: &Plan, budget: &Budget) -> Option<BudgetSlide> {
    let envelope = plan.worksheets.zero_based_budget.envelope;
    let reading = budget.ranking.reading(Rule::default())?;
    if envelope <= Money::ZERO || reading.funded.is_empty() {
        return None;
    }
    let title = |package| plan.packages.get(package).map(|row| row.title.clone()).unwrap_or_default();
    let cost = |package| {
        let rows = budget.ranking.rows.iter().filter(|row| row.package == package);
        let funded = rows.filter(|row| reading.funds(package, row.level));
        Money::from_cents(funded.map(|row| row.cost.cents()).sum())
    };
    let funded = budget.funded(Rule::default()).unwrap_or_default();
    let mut paid: Vec<Paid> = funded.iter().map(|id| Paid { title: title(*id), cost: cost(*id) }).collect();
    // The ids came in order, and the sort keeps it among equals.
    paid.sort_by_key(|row| std::cmp::Reverse(row.cost));
    let out = budget.ranking.rows.iter().zip(&reading.outcomes);
    let first_out = out
        .filter(|(_, outcome)| matches!(outcome, Outcome::DoesNotFit { .. }))
        .map(|(row, _)| title(row.package))
        .find(|title| !title.is_empty());
    Some(BudgetSlide { envelope, spent: reading.cost, funded: funded.len(), paid, first_out })
}
