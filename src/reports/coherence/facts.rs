//! What the rules need from other reports: quadrants, SMART verdicts, staleness, the ranking. The caller fills it, so
//! that no rule computes a second time what another module decides.

use crate::{
    domain::{
        action::{Action, Quadrant},
        day::Day,
        id::Id,
        kpi::Kpi,
        money::Money,
        objective::Objective,
        package::DecisionPackage,
        period::is_stale,
        person::Person,
        watch::Watch,
    },
    methods::{alerts::window::Phase, eisenhower::Placement},
    plan::Plan,
    reports::{
        load,
        priorities::priorities,
        smart::{Criterion, smart},
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// Facts about one plan on one day. What is absent is not known and breaks no rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The quadrant in force (the override when there is one) of each open action that is qualified.
    pub quadrants: BTreeMap<Id<Action>, Quadrant>,
    /// The open actions whose importance reaches the cut.
    pub important: BTreeSet<Id<Action>>,
    /// The SMART criteria that each objective does not meet, in the order of the word.
    pub smart: BTreeMap<Id<Objective>, Vec<Criterion>>,
    /// The KPIs whose last figure is older than 1.5 periods.
    pub stale_kpis: BTreeSet<Id<Kpi>>,
    /// The watches whose window ended without a verdict.
    pub overdue_verdicts: BTreeSet<Id<Watch>>,
    /// The first week to come in which a person is asked for more days than they have.
    pub overloaded: BTreeMap<Id<Person>, Day>,
    /// What the ranking says.
    pub budget: BudgetFacts,
}

/// What the ranking of the packages says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BudgetFacts {
    /// The packages with at least one level funded in the reading by default (skip); `None` when conflicts forbid a
    /// ranking.
    pub funded: Option<BTreeSet<Id<DecisionPackage>>>,
    /// The packages without a justification.
    pub unjustified: BTreeSet<Id<DecisionPackage>>,
    /// By how much the forced packages exceed the envelope.
    pub shortfall: Option<Money>,
}

impl Facts {
    /// The facts of `plan` on `today`, with what the ranking says.
    #[must_use]
    pub fn of(plan: &Plan, today: Day, budget: BudgetFacts) -> Self {
        Self::with(plan, today, &priorities(plan, today), budget)
    }

    /// The same where the priorities of that day are computed already.
    #[must_use]
    pub fn with(plan: &Plan, today: Day, placements: &[Placement], budget: BudgetFacts) -> Self {
        let funded = budget.funded.clone().unwrap_or_default();
        Self {
            quadrants: placements.iter().filter_map(|row| Some((row.action, row.shown.quadrant()?))).collect(),
            important: important(plan, placements),
            smart: smart(plan, &funded).into_iter().map(|row| (row.objective, row.unmet().collect())).collect(),
            stale_kpis: plan.kpis.iter().filter(|kpi| is_stale(kpi, today)).map(|kpi| kpi.id).collect(),
            overdue_verdicts: plan
                .watches
                .iter()
                .filter(|watch| Phase::of(watch, today) == Phase::VerdictDue)
                .map(|watch| watch.id)
                .collect(),
            overloaded: overloaded(plan, today),
            budget,
        }
    }
}

/// Who is asked for more than they have; nobody while no capacity is known.
fn overloaded(plan: &Plan, today: Day) -> BTreeMap<Id<Person>, Day> {
    let any_known = plan.people.iter().any(|person| person.days_a_week.is_some());
    if any_known { load::ahead(plan, today).overloaded() } else { BTreeMap::new() }
}

/// The actions whose importance reaches the cut.
fn important(plan: &Plan, placements: &[Placement]) -> BTreeSet<Id<Action>> {
    let cut = plan.worksheets.eisenhower.importance_cut.get();
    let reaches = |row: &&Placement| row.importance.as_ref().is_some_and(|importance| importance.value >= cut);
    placements.iter().filter(reaches).map(|row| row.action).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{number::Number, person::Person};

    /// Two people are asked for as much.
    fn asked(known: [Option<f64>; 2]) -> Vec<Id<Person>> {
        let today = Day::parse("2026-03-02").expect("a Monday");
        let id = |n| Id::from_random([n; 16]);
        let mut plan = Plan::new(Id::from_random([0; 16]));
        for (n, days) in (1..).zip(known) {
            plan.people.put(Person { days_a_week: days.and_then(Number::new), ..Person::new(id(n)) });
            let (due, effort) = (Some(today.plus_days(4)), Number::new(9.0));
            plan.actions.put(Action { owner: Some(id(n)), due, effort, ..Action::new(Id::from_random([n + 10; 16])) });
        }
        Facts::of(&plan, today, BudgetFacts::default()).overloaded.into_keys().collect()
    }

    #[test]
    fn who_has_a_known_capacity_is_judged_whatever_is_known_of_others() {
        let [first, second] = [1, 2].map(|n| Id::from_random([n; 16]));
        assert_eq!(asked([Some(2.0), None]), [first]);
        assert_eq!(asked([Some(2.0), Some(2.0)]), [first, second]);
        assert_eq!(asked([None, None]), []);
    }
}
