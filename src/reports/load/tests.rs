//! Tests only: how effort is spread, what absences take, and the laws of both.

use super::*;
use crate::domain::{action::ActionStatus, explained::recomputed, person::Absence};
use proptest::prelude::*;
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

/// A Friday.
fn today() -> Day {
    day("2026-11-27")
}

fn action(n: u128, effort: f64, start: Option<&str>, due: &str) -> Action {
    Action {
        owner: Some(id(1)),
        effort: Number::new(effort),
        start: start.map(day),
        due: Day::parse(due),
        ..Action::new(id(n))
    }
}

fn plan(days: f64, absences: Vec<Absence>, actions: Vec<Action>) -> Plan {
    let mut plan = Plan::new(id(0));
    plan.people.put(Person { days_a_week: Number::new(days), absences, ..Person::new(id(1)) });
    actions.into_iter().for_each(|action| plan.actions.put(action));
    plan
}

/// Loads and capacities of four weeks from today’s, rounded to hundredths.
fn weeks(plan: &Plan) -> Vec<(f64, f64)> {
    let round = |value: f64| (value * 100.0).round() / 100.0;
    let found = load(plan, today(), today(), 4);
    let capacity = |week: &WeekLoad| week.capacity.as_ref().map_or(-1.0, |capacity| capacity.value);
    found.people[0].weeks.iter().map(|week| (round(week.load.value), round(capacity(week)))).collect()
}

#[test]
fn effort_is_spread_over_working_days_from_the_start_else_today() {
    #[track_caller]
    fn check(effort: f64, start: Option<&str>, due: &str, expected: [f64; 4]) {
        let found = weeks(&plan(3.0, Vec::new(), vec![action(5, effort, start, due)]));
        assert_eq!(found.iter().map(|week| week.0).collect::<Vec<_>>(), expected, "{start:?} {due}");
    }
    // Friday, then two whole weeks: 11 working days.
    check(11.0, None, "2026-12-11", [1.0, 5.0, 5.0, 0.0]);
    check(4.0, Some("2026-11-30"), "2026-12-01", [0.0, 4.0, 0.0, 0.0]);
    check(10.0, Some("2026-11-16"), "2026-11-27", [5.0, 0.0, 0.0, 0.0]);
    check(2.0, Some("2026-12-05"), "2026-12-06", [0.0, 2.0, 0.0, 0.0]);
    // Late, and never begun: it is all asked today.
    check(2.0, None, "2026-11-20", [2.0, 0.0, 0.0, 0.0]);
    check(0.0, None, "2026-12-11", [0.0, 0.0, 0.0, 0.0]);
}

#[test]
fn absences_reduce_the_capacity_of_their_weeks() {
    let away = Absence { start: Some(day("2026-12-03")), end: Some(day("2026-12-08")), ..Absence::default() };
    let found = weeks(&plan(2.5, vec![away], Vec::new()));
    assert_eq!(found, [(0.0, 2.5), (0.0, 1.5), (0.0, 1.5), (0.0, 2.5)]);
}

#[test]
fn over_capacity_is_named_with_the_action_that_asks_most() {
    let actions =
        vec![action(5, 3.0, Some("2026-11-30"), "2026-12-04"), action(6, 1.5, Some("2026-11-30"), "2026-12-04")];
    let plan = plan(4.0, Vec::new(), actions);
    let found = load(&plan, today(), today(), 4);
    let week = &found.people[0].weeks[1];
    assert_eq!(week.excess(), Some(0.5));
    assert_eq!(week.heaviest(), Some(EntityRef::to(id::<Action>(5))));
    assert_eq!(found.overloaded(), [(id(1), day("2026-11-30"))].into());
}

#[test]
fn what_is_exactly_full_is_not_over() {
    let thirds = (5..8).map(|n| action(n, 1.0, Some("2026-11-30"), "2026-12-04")).collect();
    assert!(load(&plan(3.0, Vec::new(), thirds), today(), today(), 4).overloaded().is_empty());
}

#[test]
fn what_cannot_be_spread_is_told_and_what_is_closed_is_not_counted() {
    let done = Action { status: ActionStatus::Done, ..action(5, 3.0, None, "2026-12-04") };
    let no_effort = Action { effort: None, ..action(6, 0.0, None, "2026-12-04") };
    let found = load(&plan(3.0, Vec::new(), vec![done, no_effort, action(7, 1.0, None, "")]), today(), today(), 2);
    assert_eq!(found.people[0].unknown, [id(6), id(7)]);
    assert!(found.people[0].weeks.iter().all(|week| week.load.value == 0.0));
}

#[test]
fn the_weeks_ahead_end_with_the_cycle() {
    let mut plan = plan(3.0, Vec::new(), Vec::new());
    assert_eq!(ahead(&plan, today()).weeks.len(), 13);
    plan.company.cycle.end = Some(day("2026-12-13"));
    assert_eq!(ahead(&plan, today()).weeks, ["2026-11-23", "2026-11-30", "2026-12-07"].map(day));
    plan.company.cycle.end = Some(day("2026-11-01"));
    assert_eq!(ahead(&plan, today()).weeks.len(), 13);
}

proptest! {
    /// All the effort is found again in the weeks that it lies in, and every figure is computed again from its terms.
    #[test]
    fn nothing_is_lost_by_spreading(effort in 0.0..40.0_f64, from in -60_i64..60, length in 0_i64..80) {
        let start = today().plus_days(from);
        let row = Action { start: Some(start), due: Some(start.plus_days(length)), ..action(5, effort, None, "2026-12-04") };
        let found = load(&plan(3.0, Vec::new(), vec![row]), today(), start, 20);
        let weeks = &found.people[0].weeks;
        let sum: f64 = weeks.iter().map(|week| week.load.value).sum();
        prop_assert!((sum - effort).abs() < 1e-9, "{sum} of {effort}");
        for week in weeks {
            let again = recomputed(&week.load.why);
            prop_assert!((again[0].1 - week.load.value).abs() < 1e-9);
            let capacity = week.capacity.as_ref().expect("a capacity");
            prop_assert!((recomputed(&capacity.why)[0].1 - capacity.value).abs() < 1e-9);
        }
    }
}
