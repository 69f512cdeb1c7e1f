//! Coherence: do the pieces of the plan hold together (domain section 10; "additionner n’est pas piloter", seed 000)?
//! Knows the plan and the [`Facts`] that other reports computed from it; computes no quadrant, ranking or alert itself.

pub mod facts;
pub mod finding;
pub mod history;
pub mod outcome;
pub mod rules;
pub mod score;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

#[cfg(test)]
mod each_rule;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod scenes;

pub use facts::{BudgetFacts, Facts};
pub use finding::{Cure, Detail, Finding};
pub use rules::{RuleId, Seed, Severity, Subject};
pub use score::RuleResult;

use crate::{
    domain::{day::Day, explained::Explained},
    plan::Plan,
    reports::budget::budget,
};

/// The whole answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Coherence {
    /// 0–100, rounded down; none while no rule is applicable.
    pub score: Option<Explained<u8>>,
    /// Gravest first: by severity, then by the order of the rules, then by the entity's id.
    pub findings: Vec<Finding>,
    /// One line a rule, in the order of the table.
    pub rules: Vec<RuleResult>,
}

/// The coherence of `plan` on `today`, with the facts of every other report.
#[must_use]
pub fn of(plan: &Plan, today: Day) -> Coherence {
    coherence(plan, today, &Facts::of(plan, today, budget(plan).facts()))
}

/// Looks at the plan with every rule. Pure: the same plan, day and facts always give the same answer.
#[must_use]
pub fn coherence(plan: &Plan, today: Day, facts: &Facts) -> Coherence {
    let view = outcome::View::new(plan, today, facts);
    let mut findings = Vec::new();
    let mut results = Vec::with_capacity(RuleId::ALL.len());
    for rule in RuleId::ALL.iter().copied() {
        let outcome = rule.outcome(&view);
        results.push(RuleResult::new(rule, &outcome));
        findings.extend(outcome.breaches.into_iter().map(|breach| Finding::new(rule, breach)));
    }
    findings.sort_by_key(Finding::rank);
    Coherence { score: score::score(&results), findings, rules: results }
}
