//! What leads from one plan to another in what it says: where actions stand, what the envelope pays for, which alerts run.

mod text;

#[cfg(test)]
mod tests;

use crate::{
    domain::{
        action::{Action, Quadrant},
        day::Day,
        id::Id,
        kpi::Kpi,
        package::DecisionPackage,
    },
    methods::{eisenhower::placement::Placement, zero_based_budget::Rule},
    plan::Plan,
    reports::{
        alerts::{AlertRow, AlertState, alerts},
        budget::{Budget, budget},
        priorities::priorities,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// What other reports say of one plan, each computed once: effects are what differs between two.
#[derive(Clone, Debug)]
pub struct Said {
    /// Every open action in its quadrant.
    pub priorities: Vec<Placement>,
    /// The ranking with its readings.
    pub budget: Budget,
    /// One row a KPI.
    pub alerts: Vec<AlertRow>,
}

impl Said {
    /// What they say of `plan` on `today`.
    #[must_use]
    pub fn of(plan: &Plan, today: Day) -> Self {
        Self { priorities: priorities(plan, today), budget: budget(plan), alerts: alerts(plan, today) }
    }

    fn quadrants(&self) -> BTreeMap<Id<Action>, Option<Quadrant>> {
        self.priorities.iter().map(|row| (row.action, row.shown.quadrant())).collect()
    }

    /// The highest level that is paid for, of each package with one.
    fn funded(&self) -> BTreeMap<Id<DecisionPackage>, u8> {
        let mut highest = BTreeMap::new();
        for row in self.budget.ranking.reading(Rule::default()).iter().flat_map(|reading| &reading.funded) {
            let level = highest.entry(row.package).or_insert(row.level);
            *level = row.level.max(*level);
        }
        highest
    }

    fn states(&self) -> BTreeMap<Id<Kpi>, AlertState> {
        self.alerts.iter().map(|row| (row.kpi, row.state())).collect()
    }
}

/// What differs between two plans, each in the order of ids.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects {
    /// Actions that stand elsewhere: before and after; nothing where an action is not open.
    pub priorities: Vec<(Id<Action>, Option<Quadrant>, Option<Quadrant>)>,
    /// Packages that the envelope pays for up to another level: before and after; nothing where it pays for none.
    pub budget: Vec<(Id<DecisionPackage>, Option<u8>, Option<u8>)>,
    /// KPIs whose watch stands elsewhere.
    pub alerts: Vec<(Id<Kpi>, Option<AlertState>, Option<AlertState>)>,
}

impl Effects {
    /// What leads from one plan to another.
    #[must_use]
    pub fn between(before: &Plan, after: &Plan, today: Day) -> Self {
        Self::of(&Said::of(before, today), &Said::of(after, today))
    }

    /// What leads from what is said of one plan to what is said of another.
    #[must_use]
    pub fn of(before: &Said, after: &Said) -> Self {
        Self {
            priorities: differing(before.quadrants(), after.quadrants())
                .map(|(id, was, is)| (id, was.flatten(), is.flatten()))
                .filter(|(_, was, is)| was != is)
                .collect(),
            budget: differing(before.funded(), after.funded()).collect(),
            alerts: differing(before.states(), after.states()).collect(),
        }
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The keys whose values differ, with both.
fn differing<K: Ord + Copy, V: PartialEq + Copy>(
    before: BTreeMap<K, V>,
    after: BTreeMap<K, V>,
) -> impl Iterator<Item = (K, Option<V>, Option<V>)> {
    let keys: BTreeSet<K> = before.keys().chain(after.keys()).copied().collect();
    let both = keys.into_iter().map(move |key| (key, before.get(&key).copied(), after.get(&key).copied()));
    both.filter(|(_, was, is)| was != is)
}
