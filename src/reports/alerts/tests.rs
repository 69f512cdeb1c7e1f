//! The rows of a whole plan.

use super::*;
use crate::domain::{
    action::Action,
    kpi::{Frequency, Reading},
    series::Measurement,
    watch::{Decision, OpenedAction, Verdict},
};
use proptest::prelude::*;

fn monday(week: i64) -> Day {
    Day::parse("2026-01-05").expect("a Monday").plus_days(7 * week)
}

fn kpi(n: u8, values: &[f64]) -> Kpi {
    let measured = |(week, value): (i64, &f64)| Measurement::new(monday(week), Number::nearest(*value));
    Kpi {
        frequency: Some(Frequency::Weekly),
        measurements: (0..).zip(values).map(measured).collect(),
        ..Kpi::new(Id::from_random([n; 16]))
    }
}

/// Alert below 10, for the four weeks from the first Monday on.
fn watch(n: u8, kpi: u8) -> Watch {
    let consecutive = 2;
    let watch = Watch::new(Id::from_random([n; 16]), Id::from_random([kpi; 16]), monday(0), monday(4).plus_days(-1));
    Watch { threshold: Number::nearest(10.0), consecutive, standard_action: "Call".into(), ..watch }
}

fn plan(kpis: impl IntoIterator<Item = Kpi>, watches: impl IntoIterator<Item = Watch>) -> Plan {
    let mut plan = Plan::new(Id::from_random([0; 16]));
    plan.kpis = kpis.into_iter().collect();
    plan.watches = watches.into_iter().collect();
    plan
}

fn states(rows: &[AlertRow]) -> Vec<AlertState> {
    rows.iter().map(AlertRow::state).collect()
}

#[test]
fn one_row_a_kpi_whatever_its_watches() {
    let kpis = [kpi(1, &[9.0, 9.0]), kpi(2, &[9.0]), kpi(3, &[]), kpi(4, &[9.0, 9.0])];
    let closed = Watch { verdict: Some(Verdict::new(Decision::Keep, monday(2))), ..watch(14, 4) };
    let stranger = watch(15, 99);
    let rows = alerts(&plan(kpis, [watch(11, 1), watch(12, 2), watch(13, 3), closed, stranger]), monday(1));
    let watched = AlertState::Watched;
    assert_eq!(
        states(&rows),
        [watched(WatchState::Alert), watched(WatchState::Pending), watched(WatchState::NoData), AlertState::Unwatched]
    );
    assert_eq!(rows[0].to_open(), Some((Id::from_random([11; 16]), monday(1))));
    assert_eq!(rows[0].watch.as_ref().and_then(|w| w.way_out).map(Number::get), Some(10.0));
    assert_eq!(rows[3].episodes(), []);
}

#[test]
fn of_several_watches_the_gravest_speaks() {
    let easy = Watch { threshold: Number::ZERO, ..watch(11, 1) };
    let rows = alerts(&plan([kpi(1, &[9.0, 9.0])], [easy, watch(12, 1)]), monday(1));
    assert_eq!(rows[0].watch.as_ref().map(|w| w.id), Some(watch(12, 1).id));
}

#[test]
fn an_action_is_called_for_from_the_window_on_until_the_verdict() {
    #[track_caller]
    fn check(watch: Watch, today: Day, expected: (Phase, Call)) {
        let kpi = kpi(1, &[9.0, 9.0]);
        let found = watched(&watch, &kpi, &by_period(&kpi), today);
        assert_eq!((found.phase, found.call), expected);
    }
    let open = Call::Open { episode: monday(1) };
    check(watch(11, 1), monday(0).plus_days(-1), (Phase::Planned, Call::Nothing));
    check(watch(11, 1), monday(1), (Phase::Running, open));
    check(watch(11, 1), monday(4), (Phase::VerdictDue, open));
    let action: Id<Action> = Id::from_random([5; 16]);
    let opened = Watch { opened: vec![OpenedAction::new(monday(1), action)], ..watch(11, 1) };
    check(opened.clone(), monday(1), (Phase::Running, Call::Opened { action }));
    let closed = Watch { verdict: Some(Verdict::new(Decision::Keep, monday(2))), ..opened };
    check(closed, monday(1), (Phase::Closed, Call::Nothing));
}

#[test]
fn the_cockpit_reads_the_gravest_first() {
    let on_track = Kpi { target: Some(Reading::new(Number::nearest(5.0), monday(9))), ..kpi(1, &[9.0]) };
    let watches = [watch(12, 2), watch(13, 3)];
    let rows = alerts(&plan([on_track, kpi(4, &[]), kpi(2, &[9.0]), kpi(3, &[9.0, 9.0])], watches), monday(1));
    let order: Vec<_> = by_gravity(&rows).iter().map(|row| row.kpi).collect();
    assert_eq!(order, [3, 2, 4, 1].map(|n| Id::from_random([n; 16])));
}

#[test]
fn the_chart_is_held_against_the_target() {
    let golden = [10.0, 50.0, 40.0, 30.0, 20.0, 30.0];
    let aiming =
        |target: f64| Kpi { target: Some(Reading::new(Number::nearest(target), monday(20))), ..kpi(1, &golden) };
    let verdict = |kpi| alerts(&plan([kpi], []), monday(6)).remove(0).verdict;
    assert_eq!(verdict(aiming(72.57)), Some(TargetVerdict::WillMiss));
    assert_eq!(verdict(aiming(72.0)), Some(TargetVerdict::HitOrMiss));
    assert_eq!(verdict(aiming(-12.57)), Some(TargetVerdict::WillMeet));
    assert_eq!(verdict(kpi(1, &golden)), None);
}

#[test]
fn states_are_written_as_one_word() {
    let written = |state| serde_json::to_string(&state).expect("a state");
    assert_eq!(written(AlertState::Unwatched), r#""unwatched""#);
    assert_eq!(written(AlertState::Watched(WatchState::NoData)), r#""no_data""#);
}

proptest! {
    #[test]
    fn no_plan_breaks_it(
        values in prop::collection::vec(any::<f64>(), 0..40), threshold in any::<f64>(), target in any::<f64>(), week in any::<i64>(),
    ) {
        let reading = |value: f64, week: i64| Some(Reading::new(Number::nearest(value), monday(week)));
        let kpi = Kpi { baseline: reading(threshold, 0), target: reading(target, 9), ..kpi(1, &values) };
        let watch = Watch { threshold: Number::nearest(threshold), ..watch(11, 1) };
        let plan = plan([kpi], [watch]);
        prop_assert_eq!(alerts(&plan, monday(week.rem_euclid(100))), alerts(&plan, monday(week.rem_euclid(100))));
    }
}

/// Run with `--release -- --ignored --nocapture`: the size of the performance fixture.
#[test]
#[ignore = "measures, asserts nothing that depends on the machine"]
fn fifty_kpis_of_five_years() {
    let wave: Vec<f64> = (0..260).map(|week| 40.0 + 10.0 * f64::from(week % 7) - f64::from(week % 11)).collect();
    let aiming = |n| Kpi { target: Some(Reading::new(Number::nearest(90.0), monday(300))), ..kpi(n, &wave) };
    let plan = plan((1..=50).map(aiming), (1..=3).map(|n| watch(100 + n, n)));
    let start = std::time::Instant::now();
    let rows = (0..100).map(|_| alerts(&plan, monday(260)).len()).sum::<usize>();
    println!("{rows} rows, {:?} a plan", start.elapsed() / 100);
}
