//! The golden chart, its borders, and its laws.

use super::*;
use crate::domain::{id::Id, kpi::Frequency, period::by_period, series::Measurement};
use proptest::prelude::*;

fn day(week: i64) -> Day {
    Day::parse("2026-01-05").expect("a Monday").plus_days(7 * week)
}

fn kpi(values: &[f64]) -> Kpi {
    let measured = |(week, value): (i64, &f64)| Measurement::new(day(week), Number::nearest(*value));
    Kpi {
        frequency: Some(Frequency::Weekly),
        measurements: (0..).zip(values).map(measured).collect(),
        ..Kpi::new(Id::from_random([7; 16]))
    }
}

fn chart(values: &[f64]) -> Option<Xmr> {
    let kpi = kpi(values);
    xmr(&kpi, &by_period(&kpi))
}

const GOLDEN: [f64; 6] = [10.0, 50.0, 40.0, 30.0, 20.0, 30.0];

#[test]
fn the_golden_chart() {
    let limits = limits(&GOLDEN).expect("limits");
    assert_eq!((limits.centre, limits.mean_range), (30.0, 16.0));
    assert!((limits.upper - 72.56).abs() < 1e-9, "{limits:?}");
    assert!((limits.lower + 12.56).abs() < 1e-9, "{limits:?}");
    assert!((limits.range_limit - 52.288).abs() < 1e-9, "{limits:?}");
    assert!(chart(&GOLDEN).expect("a chart").signals.is_empty());
}

#[test]
fn limits_come_late_and_are_locked() {
    #[track_caller]
    fn check(count: usize, expected: Option<(Standing, usize)>) {
        let values: Vec<f64> = GOLDEN.iter().copied().cycle().take(count).collect();
        assert_eq!(chart(&values).map(|chart| (chart.standing, chart.computed_from)), expected);
    }
    check(0, None);
    check(5, None);
    check(6, Some((Standing::Provisional, 6)));
    check(11, Some((Standing::Provisional, 11)));
    check(12, Some((Standing::Locked, 12)));
    check(40, Some((Standing::Locked, 12)));
}

#[test]
fn rebasing_starts_the_chart_anew() {
    let mut values = vec![10.0; 12];
    values.extend(GOLDEN);
    let mut kpi = kpi(&values);
    kpi.rebased_on = Some(day(12));
    let chart = xmr(&kpi, &by_period(&kpi)).expect("a chart");
    assert_eq!((chart.limits.centre, chart.since, chart.computed_from), (30.0, day(12), 6));
    kpi.rebased_on = Some(day(13));
    assert_eq!(xmr(&kpi, &by_period(&kpi)), None);
    kpi.rebased_on = Some(day(99));
    assert_eq!(xmr(&kpi, &by_period(&kpi)), None);
}

/// Twelve values of mean 10 and mean range 1: limits 12.66 and 7.34.
const STEADY: [f64; 12] = [10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5];

#[test]
fn three_signals_and_no_more() {
    #[track_caller]
    fn check(more: &[f64], expected: &[(SignalKind, Side, &[i64])]) {
        let values: Vec<f64> = STEADY.iter().chain(more).copied().collect();
        let found: Vec<_> =
            chart(&values).expect("a chart").signals.into_iter().map(|s| (s.kind, s.side, s.points)).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(kind, side, points)| (*kind, *side, points.iter().map(|at| day(*at)).collect::<Vec<_>>()))
            .collect();
        assert_eq!(found, expected);
    }
    use Side::{Above, Below};
    use SignalKind::{NearLimit, Outside, Run};
    check(&[], &[]);
    check(&[12.66], &[]);
    check(&[12.67], &[(Outside, Above, &[12])]);
    check(&[7.34], &[]);
    check(&[7.33], &[(Outside, Below, &[12])]);
    // Seven above, then eight; a value on the centre ends the run.
    check(&[10.1; 7], &[]);
    check(&[10.1; 8], &[(Run, Above, &[12, 13, 14, 15, 16, 17, 18, 19])]);
    check(&[10.1, 10.1, 10.1, 10.1, 10.0, 10.1, 10.1, 10.1, 10.1], &[]);
    check(&[9.9; 7], &[(Run, Below, &[11, 12, 13, 14, 15, 16, 17, 18])]);
    // Half-way to the upper limit is 11.33.
    check(&[11.34, 11.34, 10.0, 11.34], &[(NearLimit, Above, &[12, 13, 15])]);
    check(&[11.33, 11.34, 10.0, 11.34], &[]);
    check(&[11.34, 10.0, 10.0, 11.34, 11.34], &[]);
    check(&[8.6, 8.6, 8.6], &[(NearLimit, Below, &[12, 13, 14])]);
    check(&[11.4, 8.6, 11.4, 8.6, 11.4], &[]);
    check(&[11.4, 11.4, 11.4, 10.0, 11.4, 11.4], &[(NearLimit, Above, &[12, 13, 14, 16, 17])]);
}

#[test]
fn values_that_never_moved_give_no_signal_until_they_move() {
    assert!(chart(&[0.1; 20]).expect("a chart").signals.is_empty());
    let mut values = vec![0.1; 20];
    values.push(0.2);
    let chart = chart(&values).expect("a chart");
    assert_eq!((chart.limits.mean_range, chart.limits.upper), (0.0, 0.1));
    assert_eq!(
        chart.signals.iter().map(|s| (s.kind, s.points.clone())).collect::<Vec<_>>(),
        [(SignalKind::Outside, vec![day(20)])]
    );
}

#[test]
fn the_target_is_judged_by_the_limits() {
    #[track_caller]
    fn check(direction: Direction, target: f64, expected: TargetVerdict) {
        let limits = Limits { centre: 30.0, mean_range: 10.0, upper: 56.6, lower: 3.4, range_limit: 32.68 };
        assert_eq!(limits.verdict(direction, Number::nearest(target)), expected);
    }
    use TargetVerdict::{HitOrMiss, WillMeet, WillMiss};
    check(Direction::Higher, 56.7, WillMiss);
    check(Direction::Higher, 56.6, HitOrMiss);
    check(Direction::Higher, 3.4, HitOrMiss);
    check(Direction::Higher, 3.3, WillMeet);
    check(Direction::Lower, 3.3, WillMiss);
    check(Direction::Lower, 3.4, HitOrMiss);
    check(Direction::Lower, 56.6, HitOrMiss);
    check(Direction::Lower, 56.7, WillMeet);
}

proptest! {
    #[test]
    fn another_unit_changes_no_signal(
        values in prop::collection::vec(-40..40_i32, 6..40), scale in 1..1000_i32, tenths in any::<bool>(), shift in -50..50_i32,
    ) {
        let scale = if tenths { f64::from(scale) / 10.0 } else { f64::from(scale) };
        let plain: Vec<f64> = values.iter().map(|v| f64::from(*v)).collect();
        let moved: Vec<f64> = plain.iter().map(|v| (v + f64::from(shift)) * scale).collect();
        let (plain, moved) = (chart(&plain).expect("a chart"), chart(&moved).expect("a chart"));
        let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * scale * 1_000.0;
        prop_assert!(near((plain.limits.upper + f64::from(shift)) * scale, moved.limits.upper));
        prop_assert!(near(plain.limits.range_limit * scale, moved.limits.range_limit));
        prop_assert_eq!(plain.signals, moved.signals);
    }

    #[test]
    fn turning_the_chart_over_turns_its_signals_over(values in prop::collection::vec(-40..40_i32, 6..40)) {
        let plain: Vec<f64> = values.iter().map(|v| f64::from(*v)).collect();
        let turned: Vec<f64> = plain.iter().map(|v| -v).collect();
        let count = |chart: Xmr, side: Side| chart.signals.into_iter().filter(|s| s.side == side).count();
        let (plain, turned) = (chart(&plain).expect("a chart"), chart(&turned).expect("a chart"));
        prop_assert_eq!(count(plain.clone(), Side::Above), count(turned.clone(), Side::Below));
        prop_assert_eq!(count(plain, Side::Below), count(turned, Side::Above));
    }

    #[test]
    fn no_value_breaks_it(values in prop::collection::vec(any::<f64>(), 0..40)) {
        if let Some(chart) = chart(&values) {
            let l = chart.limits;
            prop_assert!([l.centre, l.mean_range, l.upper, l.lower, l.range_limit].iter().all(|f| f.is_finite()));
            prop_assert!(l.lower <= l.centre && l.centre <= l.upper);
        }
    }
}
