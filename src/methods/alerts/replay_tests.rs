//! Every move of the state machine, its episodes, and its laws.

use super::*;
use crate::domain::{id::Id, kpi::Frequency, period::by_period, series::Measurement};
use WatchState::{Alert, NoData, Ok as Fine, Pending, Recovering};
use proptest::prelude::*;

fn monday(week: i64) -> Day {
    Day::parse("2026-01-05").expect("a Monday").plus_days(7 * week)
}

fn rule(direction: Direction, threshold: f64, recovery: Option<f64>, consecutive: u8) -> Rule {
    let kpi = Kpi { direction, ..Kpi::new(Id::from_random([1; 16])) };
    let mut watch = Watch::new(Id::from_random([2; 16]), kpi.id, monday(0), monday(3));
    watch.threshold = Number::nearest(threshold);
    watch.recovery = recovery.map(Number::nearest);
    watch.consecutive = consecutive;
    Rule::of(&watch, &kpi)
}

fn weekly(values: impl IntoIterator<Item = (i64, f64)>) -> Vec<PeriodValue> {
    let measured = |(week, value)| Measurement::new(monday(week).plus_days(3), Number::nearest(value));
    let measurements = values.into_iter().map(measured).collect();
    by_period(&Kpi { frequency: Some(Frequency::Weekly), measurements, ..Kpi::new(Id::from_random([1; 16])) })
}

fn each_week(values: &[f64]) -> Vec<PeriodValue> {
    weekly((0..).zip(values.iter().copied()))
}

#[test]
fn every_value_moves_the_state_as_the_rule_says() {
    #[track_caller]
    fn check(rule: Rule, values: &[f64], expected: &[WatchState]) {
        let told = replay(&rule, &each_week(values));
        assert_eq!(told.steps.iter().map(|step| step.state).collect::<Vec<_>>(), expected);
        assert_eq!(told.state, expected.last().copied().unwrap_or(NoData));
    }
    let higher = rule(Direction::Higher, 40.0, Some(50.0), 2);
    check(higher, &[], &[]);
    check(higher, &[40.0, 39.9, 40.0, 39.9], &[Fine, Pending, Fine, Pending]);
    check(higher, &[39.0, 39.0, 39.0], &[Pending, Alert, Alert]);
    check(higher, &[39.0, 39.0, 40.0, 49.9, 50.0], &[Pending, Alert, Recovering, Recovering, Fine]);
    check(higher, &[39.0, 39.0, 50.0, 39.0], &[Pending, Alert, Fine, Pending]);
    check(higher, &[39.0, 39.0, 45.0, 39.0, 60.0], &[Pending, Alert, Recovering, Alert, Fine]);
    let lower = rule(Direction::Lower, 40.0, Some(30.0), 1);
    check(lower, &[40.0, 40.1, 40.0, 30.1, 30.0], &[Fine, Alert, Recovering, Recovering, Fine]);
    // No recovery threshold, or one on the wrong side: the threshold itself.
    check(rule(Direction::Higher, 40.0, None, 1), &[39.0, 40.0], &[Alert, Fine]);
    check(rule(Direction::Higher, 40.0, Some(30.0), 1), &[39.0, 39.5, 40.0], &[Alert, Alert, Fine]);
    check(rule(Direction::Higher, 40.0, None, 0), &[39.0], &[Alert]);
}

#[test]
fn an_episode_keeps_its_start_its_end_and_its_worst() {
    let told = replay(
        &rule(Direction::Higher, 40.0, Some(50.0), 2),
        &each_week(&[45.0, 30.0, 35.0, 45.0, 20.0, 20.0, 55.0, 39.0, 38.0]),
    );
    let thursday = |week: i64| monday(week).plus_days(3);
    let episode = |first: i64, start: i64, end: Option<i64>, peak: f64, peak_on: i64| Episode {
        first_breach: monday(first),
        start: thursday(start),
        end: end.map(thursday),
        peak: Number::nearest(peak),
        peak_on: thursday(peak_on),
    };
    assert_eq!(told.episodes, [episode(1, 2, Some(6), 20.0, 4), episode(7, 8, None, 38.0, 8)]);
    assert_eq!(told.current(), told.episodes.last());
}

#[test]
fn a_worst_value_before_the_alert_is_the_peak_of_its_episode() {
    let told = replay(&rule(Direction::Lower, 40.0, None, 2), &each_week(&[90.0, 41.0, 39.0]));
    assert_eq!(told.episodes.first().map(|e| (e.peak.get(), e.peak_on)), Some((90.0, monday(0).plus_days(3))));
    assert_eq!(told.current(), None);
}

fn any_rule() -> impl Strategy<Value = Rule> {
    (any::<bool>(), -5..5_i32, prop::option::of(-5..5_i32), 0..5_u8).prop_map(|(lower, threshold, recovery, count)| {
        let direction = if lower { Direction::Lower } else { Direction::Higher };
        rule(direction, f64::from(threshold), recovery.map(f64::from), count)
    })
}

proptest! {
    #[test]
    fn playing_again_changes_nothing(rule in any_rule(), values in prop::collection::vec(-8..8_i32, 0..60)) {
        let values: Vec<f64> = values.into_iter().map(f64::from).collect();
        prop_assert_eq!(replay(&rule, &each_week(&values)), replay(&rule, &each_week(&values)));
    }

    #[test]
    fn a_missing_period_changes_no_state(
        rule in any_rule(), values in prop::collection::vec((-8..8_i32, 1..4_i64), 0..60),
    ) {
        let full: Vec<f64> = values.iter().map(|(value, _)| f64::from(*value)).collect();
        let mut week = 0;
        let gaps = values.iter().map(|(value, gap)| { week += gap; (week, f64::from(*value)) });
        let (full, gaps) = (replay(&rule, &each_week(&full)), replay(&rule, &weekly(gaps)));
        let states = |told: &Replay| told.steps.iter().map(|step| (step.state, step.breaches)).collect::<Vec<_>>();
        prop_assert_eq!(states(&full), states(&gaps));
        prop_assert_eq!(full.episodes.len(), gaps.episodes.len());
    }

    #[test]
    fn the_order_of_entry_does_not_matter(
        rule in any_rule(), weeks in Just((0..20_i64).collect::<Vec<_>>()).prop_shuffle(), values in prop::collection::vec(-8..8_i32, 20),
    ) {
        let value = |week: i64| f64::from(values[usize::try_from(week).unwrap_or(0)]);
        let shuffled = weekly(weeks.into_iter().map(|week| (week, value(week))));
        let sorted = weekly((0..20).map(|week| (week, value(week))));
        prop_assert_eq!(replay(&rule, &shuffled), replay(&rule, &sorted));
    }

    #[test]
    fn episodes_follow_each_other(rule in any_rule(), values in prop::collection::vec(-8..8_i32, 0..60)) {
        let values: Vec<f64> = values.into_iter().map(f64::from).collect();
        let told = replay(&rule, &each_week(&values));
        for episode in &told.episodes {
            prop_assert!(episode.first_breach <= episode.start && episode.covers(episode.start));
            prop_assert!(episode.end.is_none_or(|end| end > episode.start && !episode.covers(end)));
            prop_assert!(episode.covers(episode.peak_on) && rule.breaches(episode.peak));
        }
        for pair in told.episodes.windows(2) {
            prop_assert!(pair[0].end.is_some_and(|end| end < pair[1].start));
        }
        prop_assert_eq!(told.current().is_some(), matches!(told.state, Alert | Recovering));
    }

    #[test]
    fn the_way_out_leads_out_and_nothing_less_does(rule in any_rule(), values in prop::collection::vec(-8..8_i32, 0..30)) {
        let values: Vec<f64> = values.into_iter().map(f64::from).collect();
        let after = |value: f64| replay(&rule, &each_week(&[values.clone(), vec![value]].concat())).state;
        if let Some(needed) = rule.way_out(replay(&rule, &each_week(&values)).state) {
            let less = if rule.direction == Direction::Higher { -0.1 } else { 0.1 };
            prop_assert_eq!(after(needed.get()), Fine);
            prop_assert_ne!(after(needed.get() + less), Fine);
        }
    }

    #[test]
    fn no_value_breaks_it(rule in any_rule(), values in prop::collection::vec(any::<f64>(), 0..60)) {
        prop_assert_eq!(replay(&rule, &each_week(&values)).steps.len(), values.len());
    }
}
