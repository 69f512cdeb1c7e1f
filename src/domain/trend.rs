//! The linear trend of a series: robust, so that one odd measurement does not turn it (Theil 1950, Sen 1968;
//! domain section 4). Knows neither KPIs nor targets.

use super::day::Day;

/// How many of the last points make the trend.
pub const POINTS: usize = 12;

/// A straight line through a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// How much the value changes a day. Finite.
    pub slope_per_day: f64,
    /// The day of the last point.
    pub intercept_day: Day,
    /// The line's value on that day. Finite.
    pub intercept: f64,
}

/// The Theil–Sen line through the last [`POINTS`] of `points`, which come earliest first: the median of the slopes of
/// all pairs, then the median of the offsets. Nothing below two different days, or when a figure leaves the range of
/// numbers.
#[must_use]
pub fn theil_sen(points: &[(Day, f64)]) -> Option<Trend> {
    let last = points.get(points.len().saturating_sub(POINTS)..)?;
    let &(intercept_day, _) = last.last()?;
    let slope_per_day = median(pair_slopes(last))?;
    let offsets = last.iter().map(|&(day, value)| value - slope_per_day * days(day, intercept_day)).collect();
    let intercept = median(offsets)?;
    Some(Trend { slope_per_day, intercept_day, intercept })
}

impl Trend {
    /// The line's value on `day`.
    #[must_use]
    pub fn at(&self, day: Day) -> f64 {
        self.slope_per_day.mul_add(days(day, self.intercept_day), self.intercept)
    }

    /// The first day, from the last point on, on which the line has come to `value`. Nothing when it is flat, when it
    /// leads away from `value` (or has passed it already), or when the calendar ends before.
    #[must_use]
    pub fn reaches(&self, value: f64) -> Option<Day> {
        const FARTHEST: f64 = 4e6;
        let gap = value - self.intercept;
        let days = if gap == 0.0 { 0.0 } else { (gap / self.slope_per_day).ceil() };
        if !(0.0..FARTHEST).contains(&days) || (gap != 0.0 && self.slope_per_day.signum() != gap.signum()) {
            return None;
        }
        #[allow(clippy::cast_possible_truncation, reason = "held within the range above")]
        let days = days as i64;
        let day = self.intercept_day.plus_days(days);
        (day.days_since(self.intercept_day) == days).then_some(day)
    }
}

fn pair_slopes(points: &[(Day, f64)]) -> Vec<f64> {
    let after = |at: usize| points.iter().skip(at + 1);
    let pairs = points.iter().enumerate().flat_map(|(at, first)| after(at).map(move |second| (first, second)));
    pairs
        .filter(|(first, second)| first.0 != second.0)
        .map(|(first, second)| (second.1 - first.1) / days(second.0, first.0))
        .collect()
}

/// The median; the mean of the middle two of an even count. Nothing when there are none or it is not finite.
fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    let lower = *values.get((values.len() - 1) / 2)?;
    let middle = lower / 2.0 + upper / 2.0;
    middle.is_finite().then_some(middle)
}

#[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
fn days(day: Day, earlier: Day) -> f64 {
    day.days_since(earlier) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(offset: i64) -> Day {
        Day::parse("2026-01-05").expect("a date").plus_days(offset)
    }

    fn weekly(values: &[f64]) -> Vec<(Day, f64)> {
        (0_i64..).step_by(7).map(day).zip(values.iter().copied()).collect()
    }

    #[track_caller]
    fn check(points: &[(Day, f64)], expected: Option<(f64, f64)>) {
        let trend = theil_sen(points).map(|trend| (trend.slope_per_day * 7.0, trend.intercept));
        assert_eq!(trend.map(rounded), expected.map(rounded));
    }

    fn rounded((slope, intercept): (f64, f64)) -> (i64, i64) {
        #[allow(clippy::cast_possible_truncation)]
        let whole = |value: f64| (value * 1e6).round() as i64;
        (whole(slope), whole(intercept))
    }

    #[test]
    fn the_line_is_the_median_of_the_pairs() {
        check(&[], None);
        check(&weekly(&[4.0]), None);
        check(&[(day(0), 1.0), (day(0), 9.0)], None);
        check(&weekly(&[1.0, 2.0, 3.0, 4.0]), Some((1.0, 4.0)));
        check(&weekly(&[5.0, 5.0, 5.0]), Some((0.0, 5.0)));
        // One odd value out of five does not turn the line.
        check(&weekly(&[1.0, 2.0, 300.0, 4.0, 5.0]), Some((1.0, 5.0)));
        // Only the last twelve points count.
        let mut values = vec![90.0; 5];
        values.extend((1..=12).map(f64::from));
        check(&weekly(&values), Some((1.0, 12.0)));
        check(&weekly(&[f64::MIN, f64::MAX]), None);
    }

    #[test]
    fn the_day_of_a_value_is_on_the_way_or_nowhere() {
        #[track_caller]
        fn check(values: &[f64], value: f64, expected: Option<i64>) {
            let trend = theil_sen(&weekly(values)).expect("a line");
            assert_eq!(trend.reaches(value), expected.map(day));
        }
        check(&[1.0, 2.0, 3.0], 5.0, Some(28));
        check(&[1.0, 2.0, 3.0], 3.0, Some(14));
        check(&[1.0, 2.0, 3.0], 3.1, Some(15));
        check(&[3.0, 2.0, 1.0], 0.0, Some(21));
        check(&[3.0, 2.0, 1.0], 5.0, None);
        check(&[2.0, 2.0, 2.0], 5.0, None);
        check(&[2.0, 2.0, 2.0], 2.0, Some(14));
        check(&[1.0, 2.0, 3.0], 1e300, None);
    }

    proptest! {
        #[test]
        fn a_straight_series_is_its_own_trend(slope in -50_i32..50, start in -1000_i32..1000, count in 2_usize..20) {
            let line = |offset: i64| f64::from(start) + f64::from(slope) * f64::from(i32::try_from(offset).unwrap_or(0));
            let points: Vec<_> = (0..).take(count).map(|at| (day(at), line(at))).collect();
            let trend = theil_sen(&points).expect("a line");
            prop_assert!((trend.slope_per_day - f64::from(slope)).abs() < 1e-9);
            prop_assert!((trend.at(day(100)) - line(100)).abs() < 1e-6);
        }

        #[test]
        fn nothing_breaks_it(values in prop::collection::vec((0_i64..400, prop::num::f64::NORMAL), 0..20)) {
            let points: Vec<_> = values.into_iter().map(|(at, value)| (day(at), value)).collect();
            if let Some(trend) = theil_sen(&points) {
                prop_assert!(trend.slope_per_day.is_finite() && trend.intercept.is_finite());
                let _ = trend.reaches(12.0);
            }
        }
    }
}
