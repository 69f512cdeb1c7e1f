//! One table a criterion.

use super::*;
use crate::domain::{
    action::{Action, ActionStatus, Contribution},
    day::Day,
    key_result::KeyResult,
    kpi::{Direction, Kpi, Unit},
    money::Money,
    number::Number,
};
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn day(offset: i64) -> Day {
    Day::parse("2026-01-05").expect("a date").plus_days(offset)
}

fn plan(objective: Objective) -> Plan {
    let mut plan = Plan::new(id(0));
    plan.objectives.put(objective);
    plan
}

fn of(plan: &Plan) -> Smart {
    smart_of(plan, id(1), &Funded::from([id(50)])).expect("a known objective")
}

fn key_result(baseline: Option<f64>, target: Option<f64>) -> KeyResult {
    let (baseline, target) = (baseline.and_then(Number::new), target.and_then(Number::new));
    KeyResult { baseline, target, ..KeyResult::new(id(20), id(1)) }
}

#[test]
fn specific_is_declared_and_never_faked() {
    let mut row = Objective::new(id(1));
    assert_eq!(of(&plan(row.clone())).specific, Specific::NotDeclared);
    row.smart.specific = true;
    assert_eq!(of(&plan(row)).specific, Specific::Declared);
}

#[test]
fn measurable_needs_a_unit_a_baseline_and_a_target() {
    #[track_caller]
    fn check(row: Option<KeyResult>, expected: &Measurable) {
        let mut plan = plan(Objective::new(id(1)));
        row.into_iter().for_each(|row| plan.key_results.put(row));
        let smart = of(&plan);
        assert_eq!(&smart.measurable, expected);
        assert_eq!(smart.meets(Criterion::Measurable), matches!(expected, Measurable::EveryKeyResult(_)));
    }
    let lacks = |lacking| Measurable::Incomplete(vec![(id(20), lacking)]);
    check(None, &Measurable::NoKeyResult);
    check(Some(key_result(Some(1.0), Some(2.0))), &Measurable::EveryKeyResult(1));
    check(Some(key_result(None, Some(2.0))), &lacks(Lacking::Baseline));
    check(Some(key_result(Some(1.0), None)), &lacks(Lacking::Target));
    check(Some(key_result(Some(1.0), Some(1.0))), &lacks(Lacking::Way));
    let unnamed = KeyResult { unit: Unit::Other(" ".into()), ..key_result(Some(1.0), Some(2.0)) };
    check(Some(unnamed), &lacks(Lacking::Unit));
}

#[test]
fn attainable_looks_at_the_past_or_at_a_stated_reason() {
    #[track_caller]
    fn check(values: &[f64], direction: Direction, target: f64, shown: bool) -> Attainability {
        let mut kpi = Kpi { direction, ..Kpi::new(id(30)) };
        for (offset, value) in (0..).step_by(7).zip(values) {
            kpi.measurements.set(day(offset), Number::new(*value));
        }
        let due = Some(day(70));
        let mut plan = plan(Objective { due, ..Objective::new(id(1)) });
        plan.kpis.put(kpi);
        plan.key_results.put(KeyResult { kpi: Some(id(30)), ..key_result(Some(1.0), Some(target)) });
        let smart = of(&plan);
        assert_eq!(smart.meets(Criterion::Attainable), shown, "{:?}", smart.attainable);
        plan.objectives.update(id(1), |row| row.smart.attainable_because = "a new line opens".into());
        assert!(of(&plan).meets(Criterion::Attainable));
        smart.attainable.key_results[0].1
    }
    use Direction::{Higher, Lower};
    let best = check(&[5.0, 9.0, 6.0], Higher, 9.0, true);
    assert_eq!(best, Attainability::WithinBest { best: 9.0, target: 9.0 });
    // The line rises by one a week: eleven on the due date.
    let trend = check(&[1.0, 2.0, 3.0], Higher, 11.0, true);
    assert!(matches!(trend, Attainability::WithinTrend { at_due, .. } if (at_due - 11.0).abs() < 1e-9));
    let beyond = check(&[1.0, 2.0, 3.0], Higher, 11.1, false);
    assert!(matches!(beyond, Attainability::Beyond { at_due: Some(_), .. }));
    check(&[5.0, 3.0, 6.0], Lower, 3.0, true);
    check(&[5.0, 5.0, 5.0], Lower, 3.0, false);
    assert_eq!(check(&[], Higher, 3.0, false), Attainability::NoPast);
    assert!(!of(&plan(Objective::new(id(1)))).meets(Criterion::Attainable));
}

#[test]
fn relevant_needs_actions_and_money_for_those_that_cost() {
    #[track_caller]
    fn check(action: Option<Action>, expected: &Relevant) {
        let mut plan = plan(Objective::new(id(1)));
        action.into_iter().for_each(|row| plan.actions.put(row));
        plan.packages.put(DecisionPackage { activities: vec![id(41)], ..DecisionPackage::new(id(50)) });
        plan.packages.put(DecisionPackage { activities: vec![id(42)], ..DecisionPackage::new(id(51)) });
        let smart = of(&plan);
        assert_eq!(&smart.relevant, expected);
        assert_eq!(smart.meets(Criterion::Relevant), matches!(expected, Relevant::Resourced { .. }));
    }
    let action = |n, level, cents| {
        let mut row = Action { cost: Some(Money::from_cents(cents)), ..Action::new(id(n)) };
        row.contributions.insert(id(1), level);
        row
    };
    let done = |row| Action { status: ActionStatus::Done, ..row };
    let cancelled = |row| Action { status: ActionStatus::Cancelled, ..row };
    let one = Relevant::Resourced { actions: 1 };
    check(None, &Relevant::NoAction);
    check(Some(action(40, Contribution::None, 0)), &Relevant::NoAction);
    check(Some(action(40, Contribution::Weak, 0)), &one);
    check(Some(action(40, Contribution::Weak, 1)), &Relevant::Unfunded(vec![id(40)]));
    check(Some(action(41, Contribution::Weak, 1)), &one);
    check(Some(action(42, Contribution::Weak, 1)), &Relevant::Unfunded(vec![id(42)]));
    check(Some(done(action(40, Contribution::Weak, 1))), &one);
    check(Some(cancelled(action(40, Contribution::Weak, 0))), &Relevant::NoAction);
}

#[test]
fn timed_starts_before_it_is_due() {
    #[track_caller]
    fn check(start: Option<i64>, due: Option<i64>, expected: Timed) {
        let row = Objective { start: start.map(day), due: due.map(day), ..Objective::new(id(1)) };
        assert_eq!(of(&plan(row)).timed, expected);
    }
    check(Some(0), Some(1), Timed::InOrder);
    check(Some(1), Some(1), Timed::StartNotBeforeDue);
    check(None, Some(1), Timed::NoStart);
    check(Some(1), None, Timed::NoDue);
    check(None, None, Timed::NoPeriod);
}

#[test]
fn an_empty_objective_meets_nothing() {
    let smart = of(&plan(Objective::new(id(1))));
    assert_eq!(smart.unmet().collect::<Vec<_>>(), Criterion::ALL);
}
