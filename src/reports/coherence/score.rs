//! The score: Σ severity × credit ÷ Σ severity over the applicable rules, 0–100, rounded down (domain section 10).

use super::{outcome::Outcome, rules::RuleId};
use crate::domain::explained::{Explained, Op, Term, TermName};

/// What one rule found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleResult {
    /// The rule.
    pub rule: RuleId,
    /// Whether it looked at anything.
    pub applicable: bool,
    /// The share of the entities that pass, 0–1; 0 when not applicable.
    pub credit: f64,
    /// How many entities it looked at.
    pub entities: usize,
}

impl RuleResult {
    #[allow(clippy::cast_precision_loss, reason = "counts of rows are far below 2^52")]
    pub(super) fn new(rule: RuleId, outcome: &Outcome) -> Self {
        let credit = outcome.passed as f64 / outcome.looked_at.max(1) as f64;
        Self { rule, applicable: outcome.looked_at > 0, credit, entities: outcome.looked_at }
    }

    /// The points possible: 3, 2 or 1.
    #[must_use]
    pub fn weight(&self) -> f64 {
        f64::from(self.rule.severity().weight())
    }

    /// The points earned.
    #[must_use]
    pub fn earned(&self) -> f64 {
        self.weight() * self.credit
    }

    /// The points that one more entity would earn.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "counts of rows are far below 2^52")]
    pub fn worth_of_one(&self) -> f64 {
        self.weight() / self.entities.max(1) as f64
    }
}

/// What keeps a quotient that is a whole number, but for the last bits of its sum, from being rounded down to the one
/// below.
const LAST_BITS: f64 = 1e-9;

/// The score of the applicable rules; none when there are none. Its terms are one a rule, in the table's order, then
/// the division by the weights; the last term is the score before it is rounded down.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100 by construction")]
pub fn score(rules: &[RuleResult]) -> Option<Explained<u8>> {
    let applicable = || rules.iter().filter(|result| result.applicable);
    let weight: f64 = applicable().map(RuleResult::weight).sum();
    if weight <= 0.0 {
        return None;
    }
    let earned: f64 = applicable().map(RuleResult::earned).sum();
    let exact = earned / weight * 100.0;
    let mut why: Vec<_> =
        applicable().map(|result| Term::new(TermName::RuleCredit, Op::Add, result.earned())).collect();
    why.push(Term::new(TermName::RuleWeight, Op::Divide, weight));
    why.push(Term::new(TermName::CoherenceScore, Op::Multiply, 100.0));
    why.push(Term::new(TermName::CoherenceScore, Op::Equals, exact));
    Some(Explained { value: (exact + LAST_BITS).clamp(0.0, 100.0) as u8, why })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::explained::recomputed;

    fn result(rule: RuleId, passed: usize, looked_at: usize) -> RuleResult {
        RuleResult::new(rule, &Outcome { looked_at, passed, breaches: Vec::new() })
    }

    #[track_caller]
    fn check(rules: &[RuleResult], expected: Option<u8>) {
        let found = score(rules);
        assert_eq!(found.as_ref().map(|score| score.value), expected);
        if let Some(Explained { why, .. }) = found {
            let figure = recomputed(&why).pop().expect("a closed figure");
            assert!((figure.1 - why.last().expect("a term").value).abs() < 1e-12);
        }
    }

    #[test]
    fn severities_weigh_3_2_1_and_the_score_is_rounded_down() {
        use RuleId::{ActionDueAfterCycle as Hint, ActionNoObjective as Error, ActionNoOwner as Warning};
        check(&[], None);
        check(&[result(Error, 0, 0)], None);
        check(&[result(Error, 0, 4)], Some(0));
        check(&[result(Error, 4, 4), result(Warning, 0, 0)], Some(100));
        check(&[result(Error, 3, 4), result(Warning, 1, 2), result(Hint, 0, 1)], Some(54)); // 3.25 ÷ 6
        check(&[result(Error, 1, 3), result(Warning, 0, 1)], Some(20)); // 1 ÷ 5, not 19 for a last bit
        check(&[result(Hint, 999, 1000)], Some(99));
    }
}
