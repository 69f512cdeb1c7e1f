//! When the target will be reached if things go on as they do (domain section 4): the Theil–Sen line of the last
//! twelve periods. A projection, not a promise.

use crate::domain::{
    day::Day,
    kpi::{Direction, Kpi, Reading},
    period::PeriodValue,
    trend::{Trend, theil_sen},
};
use serde::Serialize;

/// What can be said of the target's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Forecast {
    /// There is no target.
    NoTarget,
    /// Fewer than two periods: no slope.
    NoTrend,
    /// The latest value is at the target or past it.
    Reached,
    /// The values do not move, or they move away from the target.
    FlatOrWrong,
    /// More than [`FARTHEST_DAYS`] after the latest measurement: no date worth giving.
    FarAway,
    /// On this date.
    On(Day),
}

/// Ten years: past this, a date drawn from twelve points would be a false precision (convention).
pub const FARTHEST_DAYS: i64 = 3_653;

impl Forecast {
    /// The date, if there is one.
    #[must_use]
    pub const fn date(self) -> Option<Day> {
        match self {
            Self::On(day) => Some(day),
            _ => None,
        }
    }
}

/// The forecast of a KPI from its `values`, one a period.
#[must_use]
pub fn forecast(kpi: &Kpi, values: &[PeriodValue]) -> Forecast {
    let Some(target) = &kpi.target else { return Forecast::NoTarget };
    let Some(last) = values.last() else { return Forecast::NoTrend };
    if !kpi.direction.is_worse(last.value, target.value) {
        return Forecast::Reached;
    }
    let points: Vec<_> = values.iter().map(|value| (value.date, value.value.get())).collect();
    match theil_sen(&points) {
        None => Forecast::NoTrend,
        Some(trend) if !leads_up(kpi.direction, &trend) => Forecast::FlatOrWrong,
        Some(trend) => dated(trend, *last, target),
    }
}

fn leads_up(direction: Direction, trend: &Trend) -> bool {
    match direction {
        Direction::Higher => trend.slope_per_day > 0.0,
        Direction::Lower => trend.slope_per_day < 0.0,
    }
}

/// Where the line meets the target. When the line has passed it although the latest value has not, the same slope is
/// followed from the latest value.
fn dated(trend: Trend, last: PeriodValue, target: &Reading) -> Forecast {
    let ahead = |trend: Trend| trend.reaches(target.value.get()).filter(|day| *day > last.date);
    let from_last = Trend { intercept_day: last.date, intercept: last.value.get(), ..trend };
    match ahead(trend).or_else(|| ahead(from_last)) {
        Some(day) if day.days_since(last.date) <= FARTHEST_DAYS => Forecast::On(day),
        _ => Forecast::FarAway,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{id::Id, kpi::Frequency, number::Number, period::by_period, series::Measurement};
    use proptest::prelude::*;

    fn day(offset: i64) -> Day {
        Day::parse("2026-01-05").expect("a date").plus_days(offset)
    }

    fn kpi(direction: Direction, target: f64, values: &[f64]) -> Kpi {
        let measured = |(at, value): (i64, &f64)| Measurement::new(day(at), Number::nearest(*value));
        Kpi {
            direction,
            frequency: Some(Frequency::Weekly),
            target: Some(Reading::new(Number::nearest(target), day(100))),
            measurements: (0..).step_by(7).zip(values).map(measured).collect(),
            ..Kpi::new(Id::from_random([7; 16]))
        }
    }

    #[test]
    fn the_date_is_where_the_line_meets_the_target() {
        #[track_caller]
        fn check(direction: Direction, target: f64, values: &[f64], expected: Forecast) {
            let kpi = kpi(direction, target, values);
            assert_eq!(forecast(&kpi, &by_period(&kpi)), expected);
        }
        use Direction::{Higher, Lower};
        check(Higher, 6.0, &[1.0, 2.0, 3.0], Forecast::On(day(35)));
        check(Lower, 1.0, &[5.0, 4.0, 3.0], Forecast::On(day(28)));
        check(Higher, 6.0, &[3.0, 2.0, 1.0], Forecast::FlatOrWrong);
        check(Lower, 1.0, &[3.0, 4.0, 5.0], Forecast::FlatOrWrong);
        check(Higher, 6.0, &[3.0, 3.0, 3.0], Forecast::FlatOrWrong);
        check(Higher, 6.0, &[1.0, 2.0, 6.0], Forecast::Reached);
        check(Higher, 6.0, &[3.0], Forecast::NoTrend);
        check(Higher, 6.0, &[], Forecast::NoTrend);
        check(Higher, 1e9, &[1.0, 2.0, 3.0], Forecast::FarAway);
        check(Higher, 1e300, &[1.0, 2.0, 3.0], Forecast::FarAway);
        // The line has passed 6 already, the latest value has not: on from that value, 2 a week.
        check(Higher, 6.0, &[1.0, 3.0, 5.0, 7.0, 4.0], Forecast::On(day(35)));
    }

    #[test]
    fn a_kpi_without_a_target_has_no_forecast() {
        let kpi = Kpi { target: None, ..kpi(Direction::Higher, 0.0, &[1.0, 2.0]) };
        assert_eq!(forecast(&kpi, &by_period(&kpi)), Forecast::NoTarget);
    }

    proptest! {
        #[test]
        fn a_date_always_lies_ahead(target in any::<f64>(), values in prop::collection::vec(any::<f64>(), 0..20)) {
            let kpi = kpi(Direction::Higher, target, &values);
            let values = by_period(&kpi);
            if let (Some(date), Some(last)) = (forecast(&kpi, &values).date(), values.last()) {
                prop_assert!(date > last.date && date.days_since(last.date) <= FARTHEST_DAYS);
            }
        }
    }
}
