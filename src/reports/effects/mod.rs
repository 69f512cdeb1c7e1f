//! What leads from one plan to another in what it says: where actions stand, what the envelope pays for, which alerts run.

mod text;

use crate::{
    domain::{
        action::{Action, Quadrant},
        day::Day,
        id::Id,
        kpi::Kpi,
        package::DecisionPackage,
    },
    methods::zero_based_budget::Rule,
    plan::Plan,
    reports::{
        alerts::{AlertState, alerts},
        budget::budget,
        priorities::priorities,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// What one plan says: effects are what differs between two.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    quadrants: BTreeMap<Id<Action>, Option<Quadrant>>,
    funded: BTreeSet<Id<DecisionPackage>>,
    alerts: BTreeMap<Id<Kpi>, AlertState>,
}

impl Said {
    /// What a plan says today.
    #[must_use]
    pub fn of(plan: &Plan, today: Day) -> Self {
        Self {
            quadrants: priorities(plan, today).into_iter().map(|row| (row.action, row.shown.quadrant())).collect(),
            funded: budget(plan).funded(Rule::default()).unwrap_or_default(),
            alerts: alerts(plan, today).iter().map(|row| (row.kpi, row.state())).collect(),
        }
    }
}

/// What differs between two plans, each in the order of ids.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects {
    /// Actions that stand elsewhere: before and after; nothing where an action is not open.
    pub priorities: Vec<(Id<Action>, Option<Quadrant>, Option<Quadrant>)>,
    /// Packages that the envelope pays for now, or no more.
    pub budget: Vec<(Id<DecisionPackage>, bool)>,
    /// KPIs whose watch stands elsewhere.
    pub alerts: Vec<(Id<Kpi>, Option<AlertState>, Option<AlertState>)>,
}

impl Effects {
    /// What leads from one plan to another.
    #[must_use]
    pub fn between(before: &Plan, after: &Plan, today: Day) -> Self {
        Self::of(&Said::of(before, today), &Said::of(after, today))
    }

    /// What leads from what one plan says to what another says.
    #[must_use]
    pub fn of(before: &Said, after: &Said) -> Self {
        Self {
            priorities: differing(&before.quadrants, &after.quadrants)
                .map(|(id, was, is)| (id, was.flatten(), is.flatten()))
                .filter(|(_, was, is)| was != is)
                .collect(),
            budget: before
                .funded
                .symmetric_difference(&after.funded)
                .map(|id| (*id, after.funded.contains(id)))
                .collect(),
            alerts: differing(&before.alerts, &after.alerts).collect(),
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
    before: &BTreeMap<K, V>,
    after: &BTreeMap<K, V>,
) -> impl Iterator<Item = (K, Option<V>, Option<V>)> {
    let keys: BTreeSet<K> = before.keys().chain(after.keys()).copied().collect();
    let both = keys.into_iter().map(move |key| (key, before.get(&key).copied(), after.get(&key).copied()));
    both.filter(|(_, was, is)| was != is)
}
