//! Periods: the weeks, months and quarters in which a KPI has one value each (domain section 4). Knows no clock:
//! "today" is given by the caller.

use super::{
    day::Day,
    kpi::{Frequency, Kpi},
    number::Number,
};
use serde::Serialize;

impl Frequency {
    /// The first day of the period that holds `day`: the Monday (ISO 8601), the first of the month or of the quarter.
    #[must_use]
    pub fn start_of(self, day: Day) -> Day {
        match self {
            Self::Weekly => day.week_start(),
            Self::Monthly => day.month_start(),
            Self::Quarterly => day.quarter_start(),
        }
    }

    /// The first day of the period `count` after the one that holds `day`; before it when negative.
    #[must_use]
    pub fn step(self, day: Day, count: i32) -> Day {
        let start = self.start_of(day);
        match self {
            Self::Weekly => start.plus_days(7 * i64::from(count)),
            Self::Monthly => start.plus_months(count),
            Self::Quarterly => start.plus_months(count.saturating_mul(3)),
        }
    }

    /// The first day of the period after the one that begins on `start`.
    fn after(self, start: Day) -> Day {
        match self {
            Self::Weekly => start.plus_days(7),
            Self::Monthly => start.plus_months(1),
            Self::Quarterly => start.plus_months(3),
        }
    }

    /// A last measurement older than this many days is stale: one and a half periods.
    #[must_use]
    pub const fn stale_after(self) -> i64 {
        match self {
            Self::Weekly => 10,
            Self::Monthly => 45,
            Self::Quarterly => 136,
        }
    }
}

/// The value that counts for a period: the last one measured in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PeriodValue {
    /// First day of the period.
    pub period: Day,
    /// The date of the measurement.
    pub date: Day,
    /// Its value, in the KPI's unit.
    pub value: Number,
}

/// One value a period, earliest first; missing periods are simply absent. A KPI without a frequency has one value a
/// date.
#[must_use]
pub fn by_period(kpi: &Kpi) -> Vec<PeriodValue> {
    let mut values: Vec<PeriodValue> = Vec::with_capacity(kpi.measurements.as_slice().len());
    let mut next = None;
    for measured in kpi.measurements.as_slice() {
        let period = match kpi.frequency {
            None => measured.date,
            Some(frequency) => period_from(frequency, values.last().map(|last| last.period), &mut next, measured.date),
        };
        let value = PeriodValue { period, date: measured.date, value: measured.value };
        match values.last_mut() {
            Some(last) if last.period == period => *last = value,
            _ => values.push(value),
        }
    }
    values
}

/// The first day of the period of `date`, which is not before the last one. Most measurements lie in that period or in
/// the one after it, where comparing dates is enough: going through the calendar costs ten times as much.
fn period_from(frequency: Frequency, last: Option<Day>, next: &mut Option<Day>, date: Day) -> Day {
    match (last, *next) {
        (Some(last), Some(next)) if date < next => return last,
        (_, Some(start)) => {
            let end = frequency.after(start);
            if date < end {
                *next = Some(end);
                return start;
            }
        }
        _ => {}
    }
    let start = frequency.start_of(date);
    *next = Some(frequency.after(start));
    start
}

/// Whether the last measurement is older than one and a half periods. Without a frequency or a measurement there is
/// nothing to be late against.
#[must_use]
pub fn is_stale(kpi: &Kpi, today: Day) -> bool {
    match (kpi.frequency, kpi.measurements.latest()) {
        (Some(frequency), Some(last)) => today.days_since(last.date) > frequency.stale_after(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{id::Id, series::Measurement};
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn kpi(frequency: Option<Frequency>, values: &[(&str, f64)]) -> Kpi {
        let measured = |&(date, value): &(&str, f64)| Measurement::new(day(date), Number::nearest(value));
        let measurements = values.iter().map(measured).collect();
        Kpi { frequency, measurements, ..Kpi::new(Id::from_random([1; 16])) }
    }

    #[test]
    fn periods_begin_where_the_calendar_says() {
        #[track_caller]
        fn check(frequency: Frequency, date: &str, start: &str, next: &str) {
            assert_eq!(frequency.start_of(day(date)), day(start));
            assert_eq!(frequency.step(day(date), 1), day(next));
        }
        check(Frequency::Weekly, "2026-11-22", "2026-11-16", "2026-11-23");
        check(Frequency::Weekly, "2026-11-23", "2026-11-23", "2026-11-30");
        check(Frequency::Weekly, "2027-01-01", "2026-12-28", "2027-01-04");
        check(Frequency::Monthly, "2026-12-31", "2026-12-01", "2027-01-01");
        check(Frequency::Quarterly, "2026-12-31", "2026-10-01", "2027-01-01");
        check(Frequency::Quarterly, "2026-03-31", "2026-01-01", "2026-04-01");
    }

    #[test]
    fn the_last_value_of_a_period_counts() {
        #[track_caller]
        fn check(frequency: Option<Frequency>, expected: &[(&str, f64)]) {
            let measured = [("2026-11-22", 3.0), ("2026-11-16", 1.0), ("2026-11-23", 4.0), ("2026-11-23", 5.0)];
            let found: Vec<_> =
                by_period(&kpi(frequency, &measured)).iter().map(|v| (v.date.to_string(), v.value.get())).collect();
            let expected: Vec<_> = expected.iter().map(|&(date, value)| (date.to_owned(), value)).collect();
            assert_eq!(found, expected);
        }
        check(Some(Frequency::Weekly), &[("2026-11-22", 3.0), ("2026-11-23", 5.0)]);
        check(Some(Frequency::Monthly), &[("2026-11-23", 5.0)]);
        check(None, &[("2026-11-16", 1.0), ("2026-11-22", 3.0), ("2026-11-23", 5.0)]);
    }

    proptest! {
        #[test]
        fn each_value_stands_in_the_calendars_own_period(
            kind in 0_usize..3,
            gaps in prop::collection::vec(0_i64..130, 1..40),
            from in 0_i64..3_652_000,
        ) {
            let frequency = Frequency::ALL[kind];
            let mut at = day("0001-01-01").plus_days(from);
            let mut series = Vec::new();
            for gap in gaps {
                at = at.plus_days(gap);
                series.push(Measurement::new(at, Number::ZERO));
            }
            let kpi = Kpi { frequency: Some(frequency), measurements: series.into(), ..kpi(None, &[]) };
            for value in by_period(&kpi) {
                prop_assert_eq!(value.period, frequency.start_of(value.date));
            }
        }
    }

    #[test]
    fn one_and_a_half_periods_make_a_kpi_stale() {
        #[track_caller]
        fn check(frequency: Option<Frequency>, days: i64, expected: bool) {
            let kpi = kpi(frequency, &[("2026-01-05", 1.0)]);
            assert_eq!(is_stale(&kpi, day("2026-01-05").plus_days(days)), expected, "{frequency:?} after {days}");
        }
        check(Some(Frequency::Weekly), 10, false);
        check(Some(Frequency::Weekly), 11, true);
        check(Some(Frequency::Monthly), 45, false);
        check(Some(Frequency::Monthly), 46, true);
        check(Some(Frequency::Quarterly), 136, false);
        check(Some(Frequency::Quarterly), 137, true);
        check(Some(Frequency::Weekly), -5, false);
        check(None, 5_000, false);
        assert!(!is_stale(&kpi(Some(Frequency::Weekly), &[]), day("2026-01-05")));
    }
}
