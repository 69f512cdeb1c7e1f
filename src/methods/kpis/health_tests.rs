//! The borders of health, and its laws.

use super::*;
use crate::domain::{explained::recomputed, id::Id};
use proptest::prelude::*;

fn day(offset: i64) -> Day {
    Day::parse("2026-01-01").expect("a date").plus_days(offset)
}

fn reading(value: f64, offset: i64) -> Reading {
    Reading::new(Number::nearest(value), day(offset))
}

/// A way of 100 days, measured once.
fn kpi(direction: Direction, from: f64, to: f64, now: Option<(f64, i64)>) -> Kpi {
    let measured = |(value, at): (f64, i64)| Measurement::new(day(at), Number::nearest(value));
    Kpi {
        direction,
        baseline: Some(reading(from, 0)),
        target: Some(reading(to, 100)),
        measurements: now.into_iter().map(measured).collect(),
        ..Kpi::new(Id::from_random([7; 16]))
    }
}

use Direction::{Higher, Lower};
use HealthRule as Rule;
use HealthState::{AtRisk, Behind, NoData, NoTarget, OnTrack};

#[test]
fn the_state_changes_at_its_borders() {
    #[track_caller]
    fn check(direction: Direction, from: f64, to: f64, now: (f64, i64), expected: (HealthState, HealthRule)) {
        let found = health(&kpi(direction, from, to, Some(now)), &Settings::default()).expect("a target").value;
        assert_eq!((found.state, found.rule), expected, "{found:?}");
    }
    check(Higher, 0.0, 100.0, (47.5, 50), (OnTrack, Rule::Ratio));
    check(Higher, 0.0, 100.0, (47.4, 50), (Behind, Rule::Ratio));
    check(Higher, 0.0, 100.0, (42.5, 50), (Behind, Rule::Ratio));
    check(Higher, 0.0, 100.0, (42.4, 50), (AtRisk, Rule::Ratio));
    // 0.285 ÷ 0.3 is 0.95, whatever binary fractions make of it.
    check(Higher, 0.0, 100.0, (28.5, 30), (OnTrack, Rule::Ratio));
    check(Lower, 60.0, 40.0, (50.5, 50), (OnTrack, Rule::Ratio));
    check(Lower, 60.0, 40.0, (50.6, 50), (Behind, Rule::Ratio));
    check(Lower, 60.0, 40.0, (61.0, 50), (AtRisk, Rule::Ratio));
    // Before a tenth of the way, only going backwards is bad.
    check(Higher, 10.0, 20.0, (10.0, 9), (OnTrack, Rule::Early));
    check(Higher, 10.0, 20.0, (9.9, 9), (AtRisk, Rule::Early));
    check(Higher, 10.0, 20.0, (10.0, 10), (AtRisk, Rule::Ratio));
    check(Higher, 10.0, 20.0, (10.0, 0), (OnTrack, Rule::Early));
    check(Lower, 20.0, 10.0, (20.1, -5), (AtRisk, Rule::Early));
    check(Higher, 10.0, 20.0, (20.0, 5), (OnTrack, Rule::Reached));
    check(Lower, 20.0, 10.0, (9.0, 60), (OnTrack, Rule::Reached));
    // Past its date, all of it is expected.
    check(Higher, 0.0, 100.0, (94.0, 300), (Behind, Rule::Ratio));
    // A level to hold.
    check(Higher, 30.0, 30.0, (30.0, 50), (OnTrack, Rule::Hold));
    check(Higher, 30.0, 30.0, (29.9, 1), (AtRisk, Rule::Hold));
    check(Lower, 30.0, 30.0, (30.1, 50), (AtRisk, Rule::Hold));
}

#[test]
fn what_is_missing_is_never_good_news() {
    #[track_caller]
    fn check(kpi: &Kpi, expected: (HealthState, HealthRule)) {
        let found = health(kpi, &Settings::default()).expect("a target").value;
        assert_eq!((found.state, found.rule, found.ratio), (expected.0, expected.1, None));
    }
    let measured = kpi(Higher, 0.0, 100.0, Some((50.0, 50)));
    check(&Kpi { target: None, ..measured.clone() }, (NoTarget, Rule::NoTarget));
    check(&kpi(Higher, 0.0, 100.0, None), (NoData, Rule::NoMeasurement));
    check(&Kpi { baseline: None, ..measured }, (NoData, Rule::NoBaseline));
    let reached = kpi(Higher, 0.0, 100.0, Some((100.0, 50)));
    check(&Kpi { baseline: None, ..reached }, (OnTrack, Rule::Reached));
}

#[test]
fn a_target_that_is_worse_than_the_baseline_is_refused() {
    #[track_caller]
    fn check(direction: Direction, from: f64, to: f64, expected: Result<(), TargetFault>) {
        let kpi = kpi(direction, from, to, Some((50.0, 50)));
        assert_eq!(health(&kpi, &Settings::default()).map(|_| ()), expected);
    }
    check(Higher, 50.0, 40.0, Err(TargetFault::WrongSide));
    check(Lower, 40.0, 50.0, Err(TargetFault::WrongSide));
    check(Higher, 50.0, 50.0, Ok(()));
    check(Lower, 50.0, 50.0, Ok(()));
}

#[test]
fn a_target_dated_before_its_baseline_expects_everything_from_its_date_on() {
    let mut late = kpi(Higher, 0.0, 100.0, Some((90.0, -20)));
    late.target = Some(reading(100.0, -20));
    let found = health(&late, &Settings::default()).expect("a target").value;
    assert_eq!((found.expected, found.state), (Some(1.0), Behind));
}

#[test]
fn the_value_that_would_be_on_track_is_said() {
    #[track_caller]
    fn check(kpi: &Kpi, expected: Option<f64>) {
        assert_eq!(value_on_track(kpi, &Settings::default()).map(Number::get), expected);
    }
    check(&kpi(Higher, 0.0, 100.0, Some((20.0, 50))), Some(47.5));
    check(&kpi(Higher, 0.0, 100.0, Some((60.0, 50))), None);
    check(&kpi(Lower, 60.0, 40.0, Some((60.0, 100))), Some(41.0));
    check(&kpi(Higher, 30.0, 30.0, Some((20.0, 50))), Some(30.0));
    check(&kpi(Higher, 10.0, 20.0, Some((5.0, 2))), Some(10.0));
    check(&kpi(Higher, 10.0, 20.0, None), None);
}

proptest! {
    #[test]
    fn every_figure_can_be_computed_again(
        from in -1e6..1e6_f64, gain in 0.01..1e6_f64, now in -2e6..2e6_f64, at in -50..200_i64, lower in any::<bool>(),
    ) {
        let (direction, to) = if lower { (Lower, from - gain) } else { (Higher, from + gain) };
        let found = health(&kpi(direction, from, to, Some((now, at))), &Settings::default()).expect("a target");
        let again = recomputed(&found.why);
        let closed = found.why.iter().filter(|term| term.op == Op::Equals);
        for ((name, value), term) in again.iter().zip(closed) {
            prop_assert_eq!(*name, term.term);
            prop_assert_eq!(*value, term.value);
        }
        prop_assert_eq!(found.value.ratio, again.iter().find(|(name, _)| *name == TermName::Health).map(|(_, v)| *v));
    }

    #[test]
    fn reaching_the_value_on_track_puts_it_on_track(
        from in -1e3..1e3_f64, gain in 1.0..1e3_f64, now in -2e3..2e3_f64, at in 0..150_i64,
    ) {
        let kpi = kpi(Higher, from, from + gain, Some((now, at)));
        if let Some(needed) = value_on_track(&kpi, &Settings::default()) {
            let mut mended = kpi;
            mended.measurements.set(day(at), Some(needed));
            let found = health(&mended, &Settings::default()).expect("a target").value;
            prop_assert_eq!(found.state, OnTrack);
        }
    }

    #[test]
    fn no_value_breaks_it(from in any::<f64>(), to in any::<f64>(), now in any::<f64>(), at in any::<i64>()) {
        if let Ok(found) = health(&kpi(Higher, from, to, Some((now, at))), &Settings::default()) {
            let figures = [found.value.progress, found.value.expected, found.value.ratio];
            prop_assert!(figures.into_iter().flatten().all(f64::is_finite));
            prop_assert!(found.why.iter().all(|term| term.value.is_finite()));
        }
    }
}
