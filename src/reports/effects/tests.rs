//! What an edit of a small plan leads to, and that taking it back leads the other way.

use super::*;
use crate::domain::{
    action::{ActionStatus, Contribution},
    kpi::Frequency,
    lang::Lang,
    money::Money,
    number::Number,
    objective::Objective,
    package::PackageLevel,
    plain_format::Plain,
    series::Measurement,
    watch::Watch,
};

fn id<T>(n: u8) -> Id<T> {
    Id::from_random([n; 16])
}

fn today() -> Day {
    Day::parse("2026-01-12").expect("a day")
}

/// An objective, an action that serves it, a package that the envelope pays for, and a KPI below its threshold twice.
fn plan() -> Plan {
    let mut plan = Plan::new(id(1));
    plan.objectives.put(Objective::new(id(2)));
    let mut action = Action { due: Some(today()), ..Action::new(id(3)) };
    action.contributions.insert(id(2), Contribution::Strong);
    plan.actions.put(action);
    let level = PackageLevel { direct_cost: Money::from_cents(50_000), ..PackageLevel::default() };
    let mut package = DecisionPackage { justification: "j".into(), levels: vec![level], ..DecisionPackage::new(id(4)) };
    package.contributions.insert(id(2), Contribution::Strong);
    plan.packages.put(package);
    plan.worksheets.zero_based_budget.envelope = Money::from_cents(80_000);
    let measured = |weeks: i64| Measurement::new(today().plus_days(-7 * weeks), Number::nearest(9.0));
    plan.kpis.put(Kpi {
        frequency: Some(Frequency::Weekly),
        measurements: [measured(1), measured(0)].into_iter().collect(),
        ..Kpi::new(id(5))
    });
    let watch = Watch::new(id(6), id(5), today().plus_days(-7), today().plus_days(20));
    plan.watches.put(Watch { threshold: Number::nearest(10.0), consecutive: 2, ..watch });
    plan
}

#[track_caller]
fn effects_of(change: impl FnOnce(&mut Plan)) -> Effects {
    let before = plan();
    let mut after = before.clone();
    change(&mut after);
    let found = Effects::between(&before, &after, today());
    let back = Effects::between(&after, &before, today());
    let turned = Effects {
        priorities: back.priorities.into_iter().map(|(id, was, is)| (id, is, was)).collect(),
        budget: back.budget.into_iter().map(|(id, is, was)| (id, was, is)).collect(),
        alerts: back.alerts.into_iter().map(|(id, was, is)| (id, is, was)).collect(),
    };
    assert_eq!(found, turned);
    found
}

#[test]
fn nothing_leads_to_nothing() {
    assert!(effects_of(|_| ()).is_empty());
}

#[test]
fn what_is_done_leaves_its_quadrant() {
    let found = effects_of(|plan| {
        plan.actions.update(id(3), |row| row.status = ActionStatus::Done);
    });
    let expected = Effects { priorities: vec![(id(3), Some(Quadrant::Do), None)], ..Effects::default() };
    assert_eq!(found, expected);
}

#[test]
fn without_money_nothing_is_paid_for() {
    let found = effects_of(|plan| plan.worksheets.zero_based_budget.envelope = Money::from_cents(0));
    assert_eq!(found, Effects { budget: vec![(id(4), Some(1), None)], ..Effects::default() });
}

#[test]
fn a_level_that_is_paid_for_no_more_is_told_though_its_package_is() {
    let mut wider = plan();
    wider.packages.update(id(4), |row| {
        row.levels.push(PackageLevel { direct_cost: Money::from_cents(20_000), ..PackageLevel::default() });
    });
    let mut tighter = wider.clone();
    tighter.worksheets.zero_based_budget.envelope = Money::from_cents(60_000);
    let found = Effects::between(&wider, &tighter, today());
    assert_eq!(found, Effects { budget: vec![(id(4), Some(2), Some(1))], ..Effects::default() });
    let said = found.budget_words([&wider, &tighter], &Plain(Lang::Fr));
    assert_eq!(said, ["«\u{a0}…\u{a0}»\u{a0}: financé jusqu’au niveau 1, au lieu du niveau 2"]);
}

#[test]
fn a_watch_that_goes_takes_its_state_along() {
    let found = effects_of(|plan| {
        plan.watches.remove(id(6));
    });
    let [(kpi, before, after)] = found.alerts.as_slice() else { panic!("one KPI: {found:?}") };
    assert_eq!(*kpi, id(5));
    assert!(matches!(before, Some(AlertState::Watched(_))) && *after == Some(AlertState::Unwatched));
}
