//! Down the rank until the envelope is spent: the two readings of the rule (domain section 3). Works on the solver’s
//! instance.

use super::{rank::Ranked, solver::Instance};
use serde::{Deserialize, Serialize};

/// How to read “until the envelope is spent”.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Stop at the first level that does not fit: the cut line.
    Strict,
    /// Go on to those that fit.
    #[default]
    Skip,
}

impl Rule {
    /// Both, in the order of the screen.
    pub const ALL: [Self; 2] = [Self::Strict, Self::Skip];
}

/// What became of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Funded.
    Funded,
    /// More than what was left, by this many cents.
    DoesNotFit {
        /// What is missing, in cents.
        missing_cents: i64,
    },
    /// After the cut line of the strict reading.
    AfterCut,
    /// Passed over.
    PassedOver(PassedOver),
    /// The optimum spends the money otherwise.
    NotChosen,
}

/// Why a level is passed over: it never stops the strict reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassedOver {
    /// It is refused, or needs what cannot be had.
    Barred,
    /// The level that it needs is not funded.
    PredecessorUnfunded,
    /// An alternative is funded already.
    AlternativeFunded,
}

/// What becomes of every level of `order`.
#[must_use]
pub fn funded(instance: &Instance, order: &[Ranked], rule: Rule) -> Vec<Outcome> {
    let mut spending = Spending::new(instance);
    let mut cut = false;
    let mut outcomes = Vec::with_capacity(order.len());
    for row in order {
        let outcome = match (cut, spending.passed_over(row), spending.missing(row)) {
            (true, _, _) => Outcome::AfterCut,
            (false, Some(reason), _) => Outcome::PassedOver(reason),
            (false, None, 0) => spending.fund(row),
            (false, None, missing_cents) => {
                cut = rule == Rule::Strict;
                Outcome::DoesNotFit { missing_cents }
            }
        };
        outcomes.push(outcome);
    }
    outcomes
}

struct Spending<'a> {
    instance: &'a Instance,
    left: i64,
    /// Per package, the highest level funded.
    levels: Vec<u8>,
    /// The groups with a funded package.
    groups: std::collections::BTreeMap<u32, usize>,
}

impl<'a> Spending<'a> {
    fn new(instance: &'a Instance) -> Self {
        let levels = vec![0; instance.packages.len()];
        Self { instance, left: instance.envelope_cents, levels, groups: std::collections::BTreeMap::new() }
    }

    fn passed_over(&self, row: &Ranked) -> Option<PassedOver> {
        let package = &self.instance.packages[row.package];
        let rival =
            package.group.and_then(|group| self.groups.get(&group)).is_some_and(|funded| *funded != row.package);
        let needed = package.requires.filter(|_| row.level == 1).is_none_or(|needed| self.levels[needed] > 0);
        let ready = needed && self.levels[row.package] + 1 == row.level;
        match (package.barred, rival, ready) {
            (true, _, _) => Some(PassedOver::Barred),
            (_, true, _) => Some(PassedOver::AlternativeFunded),
            (_, _, false) => Some(PassedOver::PredecessorUnfunded),
            (false, false, true) => None,
        }
    }

    /// What is missing to pay for a level, in cents; 0 when it fits.
    fn missing(&self, row: &Ranked) -> i64 {
        self.cost(row).saturating_sub(self.left).max(0)
    }

    fn fund(&mut self, row: &Ranked) -> Outcome {
        self.left -= self.cost(row);
        self.levels[row.package] = row.level;
        if let Some(group) = self.instance.packages[row.package].group {
            self.groups.insert(group, row.package);
        }
        Outcome::Funded
    }

    fn cost(&self, row: &Ranked) -> i64 {
        self.instance.packages[row.package].levels.get(usize::from(row.level) - 1).map_or(0, |level| level.cost_cents)
    }
}
