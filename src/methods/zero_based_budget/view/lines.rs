//! The lines of the ranking in the reading that is looked at: what is funded above the cut, the rest below, each in the
//! order of the rank. Pure.

use super::desk::Shown;
use crate::{
    domain::money::Money,
    methods::zero_based_budget::{BestChoice, Funded, Outcome, Reading},
    reports::budget::Budget,
};
use std::{collections::HashMap, sync::Arc};

/// What stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Entry {
    /// A level.
    Level(Funded),
    /// The cut line.
    Cut,
}

impl Entry {
    /// What `<For>` knows it by.
    pub const fn key(self) -> (u128, u8) {
        match self {
            Self::Level(level) => (level.package.uuid().as_u128(), level.level),
            Self::Cut => (u128::MAX, u8::MAX),
        }
    }
}

/// A level's line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its place in the ranking.
    pub at: usize,
    /// What became of it.
    pub outcome: Outcome,
    /// The cost of everything down to this line.
    pub cumulative: Money,
}

/// All the lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Lines {
    /// In the order shown.
    pub entries: Vec<Entry>,
    lines: HashMap<(uuid::Uuid, u8), Line>,
    /// How many levels are funded.
    pub funded: usize,
}

impl Lines {
    pub fn line(&self, level: Funded) -> Option<Line> {
        self.lines.get(&(level.package.uuid(), level.level)).copied()
    }
}

/// The lines, and the budget that they are of.
pub(super) type Ranked = (Arc<Lines>, Arc<Budget>);

pub(super) fn lines(budget: &Budget, shown: Shown, best: Option<&BestChoice>) -> Lines {
    let reading = match shown {
        Shown::Rule(rule) => budget.ranking.reading(rule),
        Shown::Optimum => best.map(|best| &best.reading),
    };
    let rows = &budget.ranking.rows;
    let mut order: Vec<(usize, Funded, Outcome)> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let level = Funded { package: row.package, level: row.level };
            (at, level, outcome(shown, reading, at, level))
        })
        .collect();
    order.sort_by_key(|(at, _, outcome)| (*outcome != Outcome::Funded, *at));
    let funded = order.iter().take_while(|(_, _, outcome)| *outcome == Outcome::Funded).count();
    let mut entries: Vec<Entry> = order.iter().map(|(_, level, _)| Entry::Level(*level)).collect();
    if !entries.is_empty() {
        entries.insert(funded, Entry::Cut);
    }
    let mut cumulative = Money::ZERO;
    let lines = order.into_iter().map(|(at, level, outcome)| {
        cumulative = cumulative.plus(rows[at].cost);
        ((level.package.uuid(), level.level), Line { at, outcome, cumulative })
    });
    Lines { lines: lines.collect(), entries, funded }
}

/// An optimum may be an earlier one, of other lines: it is asked by level.
fn outcome(shown: Shown, reading: Option<&Reading>, at: usize, level: Funded) -> Outcome {
    match (shown, reading) {
        (_, None) => Outcome::NotChosen,
        (Shown::Rule(_), Some(reading)) => reading.outcomes.get(at).copied().unwrap_or(Outcome::NotChosen),
        (Shown::Optimum, Some(reading)) if reading.funds(level.package, level.level) => Outcome::Funded,
        (Shown::Optimum, Some(_)) => Outcome::NotChosen,
    }
}
