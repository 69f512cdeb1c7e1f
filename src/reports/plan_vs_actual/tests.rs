//! Tests only: golden months, what asks for a cause, and what is left out.

use super::*;
use crate::{
    domain::{
        action::{Action, ActionStatus},
        explained::recomputed,
        kpi::{Direction, Kpi, Reading},
        number::Number,
        package::PackageLevel,
    },
    methods::plan_vs_actual::CauseKind,
    reports::budget::ranking,
};
use uuid::Uuid;

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

fn month(text: &str) -> Month {
    Month::parse(text).expect("a month")
}

fn today() -> Day {
    day("2026-03-04")
}

fn kpi(number: u128, last: f64) -> Kpi {
    let mut kpi = Kpi {
        direction: Direction::Lower,
        baseline: Some(Reading::new(Number::nearest(52.0), day("2026-01-05"))),
        target: Some(Reading::new(Number::nearest(36.0), day("2026-04-05"))),
        ..Kpi::new(id(number))
    };
    kpi.measurements.set(day("2026-02-06"), Number::new(40.0));
    kpi.measurements.set(day("2026-02-19"), Number::new(last));
    kpi
}

fn action(number: u128, due: &str, status: ActionStatus, closed: Option<&str>) -> Action {
    Action { due: Some(day(due)), status, closed_on: closed.map(day), ..Action::new(id(number)) }
}

fn plan() -> Plan {
    let mut plan = Plan::new(id(1));
    plan.kpis.put(kpi(10, 48.0));
    plan.kpis.put(kpi(11, 44.0));
    plan.kpis.put(kpi(12, 45.0));
    for row in [
        action(20, "2026-02-10", ActionStatus::Done, Some("2026-02-27")),
        action(21, "2026-02-10", ActionStatus::Done, Some("2026-03-02")),
        action(22, "2026-02-05", ActionStatus::Doing, None),
        action(23, "2026-02-10", ActionStatus::Cancelled, Some("2026-02-01")),
        action(24, "2026-02-10", ActionStatus::Cancelled, Some("2026-02-20")),
        action(25, "2026-03-03", ActionStatus::Todo, None),
        action(26, "2026-03-04", ActionStatus::Todo, None),
    ] {
        plan.actions.put(row);
    }
    let level = PackageLevel {
        direct_cost: Money::from_units(590),
        benefit: Money::from_units(10_000),
        ..PackageLevel::default()
    };
    plan.packages.put(DecisionPackage {
        justification: "j".to_owned(),
        levels: vec![level],
        activities: vec![id(30)],
        ..DecisionPackage::new(id(40))
    });
    plan.actions.put(Action {
        start: Some(day("2026-01-01")),
        ..action(30, "2026-02-28", ActionStatus::Done, Some("2026-02-01"))
    });
    plan.worksheets.zero_based_budget.envelope = Money::from_units(1_000);
    plan
}

fn found(plan: &Plan, of: &str) -> Vec<Gap> {
    gaps(plan, &funded(&ranking(plan)), month(of), today())
}

#[test]
fn the_last_value_of_a_month_is_judged_as_health_is() {
    let plan = plan();
    // 19 February is half way: 44 hours are planned, 36 − 52 is to gain.
    #[track_caller]
    fn check(plan: &Plan, kpi: u128, expected: (f64, HealthState)) {
        let level = level(plan.kpis.get(id(kpi)).expect("a KPI"), &plan.worksheets.kpis, month("2026-02"));
        let level = level.expect("a way");
        assert!((level.planned - 44.0).abs() < 1e-9);
        let gap = level.gap.expect("a gap");
        assert_eq!((gap.value, level.state), expected);
        let again = recomputed(&gap.why);
        assert!((again[1].1 - gap.value).abs() < 1e-9, "{again:?}");
    }
    check(&plan, 10, (4.0, HealthState::AtRisk));
    check(&plan, 11, (0.0, HealthState::OnTrack));
    check(&plan, 12, (1.0, HealthState::Behind));
    let row = plan.kpis.get(id(10)).expect("a KPI");
    let of = |text| level(row, &plan.worksheets.kpis, month(text));
    assert_eq!(of("2025-12"), None, "before the baseline");
    let silent = of("2026-03").expect("a way");
    assert_eq!((silent.actual, silent.is_gap()), (None, false), "no value is no gap, and no good news");
    let needed = of("2026-02").and_then(|level| level.needed).expect("a value");
    let mut mended = row.clone();
    mended.measurements.set(day("2026-02-19"), Number::new(needed));
    assert!(level(&mended, &plan.worksheets.kpis, month("2026-02")).is_some_and(|level| !level.is_gap()));
}

#[test]
fn an_action_is_late_when_its_month_ends_without_it() {
    let plan = plan();
    let of = |text| work(&plan, month(text), today());
    let february = of("2026-02");
    assert_eq!((february.due, february.done, february.gap.value), (5, 2, -3.0));
    assert_eq!(february.late.iter().map(|late| late.action).collect::<Vec<_>>(), [id(22), id(21), id(24)]);
    assert_eq!(recomputed(&february.gap.why), [(crate::domain::explained::TermName::ActionGap, -3.0)]);
    let march = of("2026-03");
    assert_eq!((march.due, march.late.len()), (2, 1), "what is due today is not late");
}

#[test]
fn money_is_planned_over_the_days_of_the_work() {
    let mut plan = plan();
    let rows = |plan: &Plan, text| spending(plan, &funded(&ranking(plan)), month(text));
    // 59 days from 1 January to 28 February, 10 a day.
    assert_eq!(rows(&plan, "2026-01")[0].planned, Money::from_units(310));
    assert_eq!(rows(&plan, "2026-02")[0].planned, Money::from_units(280));
    assert_eq!(rows(&plan, "2026-03"), []);
    assert!(!rows(&plan, "2026-02")[0].is_gap(), "nobody said what was spent");
    #[track_caller]
    fn check(plan: &mut Plan, cents: i64, expected: bool) {
        plan.worksheets.plan_vs_actual.spend(id(40), month("2026-02"), Some(Money::from_cents(cents)));
        let row = spending(plan, &funded(&ranking(plan)), month("2026-02")).remove(0);
        assert_eq!(row.is_gap(), expected, "{cents}");
        let gap = row.gap.expect("a difference");
        assert!(recomputed(&gap.why).iter().all(|(_, value)| value.is_finite()));
        assert!((gap.value - (cents - 28_000) as f64).abs() < 1e-9);
    }
    check(&mut plan, 26_599, true);
    check(&mut plan, 26_600, false);
    check(&mut plan, 29_400, false);
    check(&mut plan, 29_401, true);
    let months = months(&plan, today());
    let course = course(&plan, &funded(&ranking(&plan)), &months);
    let units = |amount: Money| amount.cents() / 100;
    let course: Vec<_> = course.iter().map(|(_, planned, spent)| (units(*planned), spent.map(units))).collect();
    assert_eq!(course, [(310, Some(0)), (590, Some(294)), (590, None)]);
    plan.worksheets.plan_vs_actual.spend(id(40), month("2026-03"), Some(Money::from_units(1)));
    assert!(rows(&plan, "2026-03")[0].is_gap(), "nothing was planned");
}

#[test]
fn gaps_come_gravest_first_until_their_cause_is_given() {
    let mut plan = plan();
    let subjects: Vec<_> = found(&plan, "2026-02").iter().map(|gap| gap.subject).collect();
    let (kpi, late) = (|n| Subject::Kpi(id(n)), |n| Subject::Action(id(n)));
    assert_eq!(subjects, [kpi(10), kpi(12), late(22), late(21), late(24)]);
    assert_eq!(reviewed(&plan, today()), month("2026-02"));
    assert_eq!(unexplained(&plan, today()).len(), 5);
    plan.worksheets.plan_vs_actual.explain(kpi(12), month("2026-02"), |cause| cause.note = "A strike".to_owned());
    assert_eq!(unexplained(&plan, today()).len(), 5, "words alone are not counted");
    plan.worksheets.plan_vs_actual.explain(kpi(12), month("2026-02"), |cause| cause.kind = Some(CauseKind::Market));
    assert_eq!(unexplained(&plan, today()).len(), 4);
    plan.remove(Subject::Kpi(id(12)).row());
    assert!(plan.worksheets.plan_vs_actual.kpis.is_empty());
}

#[test]
fn months_go_back_to_the_first_plan_and_a_year_at_most() {
    let mut plan = plan();
    let written = |plan: &Plan| months(plan, today()).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(written(&plan), ["2026-01", "2026-02", "2026-03"]);
    plan.actions.put(action(31, "2020-01-01", ActionStatus::Todo, None));
    assert_eq!(written(&plan).first().map(String::as_str), Some("2025-04"));
    assert_eq!(written(&plan).len(), 12);
    let bare = Plan::new(id(2));
    assert!(is_bare(&bare) && !is_bare(&plan));
    assert_eq!((written(&bare), reviewed(&bare, today())), (vec!["2026-03".to_owned()], month("2026-03")));
}
