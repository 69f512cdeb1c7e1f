//! The trend of a KPI over its last twelve periods, as a change in percent (domain sections 4 and 6).

use crate::domain::{
    explained::{Explained, Op, Term, TermName},
    kpi::{Direction, Kpi},
    period::by_period,
    trend::{POINTS, theil_sen},
};

/// A change within this share of where the line began counts as stable (convention, as for the signals).
const STABLE: f64 = 0.05;
/// A line that begins this close to zero, out of its largest value, begins at zero: the rest is what sums of decimals lost.
const LOST_BITS: f64 = 1e-9;
/// Fewer periods say nothing.
const FEWEST: usize = 6;

/// Where a KPI has been going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drift {
    /// Better by more than 5 %.
    Better,
    /// Within 5 %.
    Stable,
    /// Worse by more than 5 %.
    Worse,
}

/// A KPI’s past.
#[derive(Clone, Debug, PartialEq)]
pub struct Past {
    /// Change of the trend line from its first to its last period, relative to where it began.
    pub change: Explained<f64>,
    /// What that means for this KPI.
    pub drift: Drift,
    /// Periods that the line is drawn through.
    pub periods: usize,
}

/// The past of a KPI; nothing below six periods, or where the line begins at zero.
#[must_use]
pub fn past(kpi: &Kpi) -> Option<Past> {
    let points: Vec<_> = by_period(kpi).iter().map(|point| (point.date, point.value.get())).collect();
    let last = points.get(points.len().saturating_sub(POINTS)..)?;
    if last.len() < FEWEST {
        return None;
    }
    let trend = theil_sen(last)?;
    let (start, end) = (trend.at(last.first()?.0), trend.at(last.last()?.0));
    let largest = last.iter().map(|(_, value)| value.abs()).fold(0.0, f64::max);
    let value = (end - start) / start.abs();
    if !value.is_finite() || start.abs() <= LOST_BITS * largest {
        return None;
    }
    let why = vec![
        Term::new(TermName::TrendEnd, Op::Add, end),
        Term::new(TermName::TrendStart, Op::Subtract, start),
        Term::new(TermName::TrendBase, Op::Divide, start.abs()),
        Term::new(TermName::TrendChange, Op::Equals, value),
    ];
    let gain = if kpi.direction == Direction::Higher { value } else { -value };
    let drift = match gain {
        _ if value.abs() <= STABLE => Drift::Stable,
        0.0.. => Drift::Better,
        _ => Drift::Worse,
    };
    Some(Past { change: Explained { value, why }, drift, periods: last.len() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::Day, explained::recomputed, id::Id, kpi::Frequency, number::Number};

    fn kpi(direction: Direction, values: &[f64]) -> Kpi {
        let first = Day::parse("2026-01-05").expect("a date");
        let mut kpi = Kpi { direction, frequency: Some(Frequency::Weekly), ..Kpi::new(Id::from_random([1; 16])) };
        for (week, value) in (0_i64..).zip(values) {
            kpi.measurements.set(first.plus_days(7 * week), Number::new(*value));
        }
        kpi
    }

    #[test]
    fn a_trend_is_better_stable_or_worse_by_its_direction() {
        #[track_caller]
        fn check(direction: Direction, values: &[f64], expected: Option<(i32, Drift)>) {
            #[allow(clippy::cast_possible_truncation, reason = "a percentage of a test")]
            let found =
                past(&kpi(direction, values)).map(|past| ((past.change.value * 100.0).round() as i32, past.drift));
            assert_eq!(found, expected);
        }
        let rising = [10.0, 11.0, 12.0, 13.0, 14.0, 15.0];
        check(Direction::Higher, &rising, Some((50, Drift::Better)));
        check(Direction::Lower, &rising, Some((50, Drift::Worse)));
        check(Direction::Lower, &[20.0, 18.0, 16.0, 14.0, 12.0, 10.0], Some((-50, Drift::Better)));
        check(Direction::Higher, &[100.0, 101.0, 102.0, 103.0, 104.0, 105.0], Some((5, Drift::Stable)));
        check(Direction::Higher, &rising[..5], None);
        check(Direction::Higher, &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], None);
    }

    #[test]
    fn the_change_is_explained() {
        let found = past(&kpi(Direction::Higher, &[10.0, 12.0, 11.0, 14.0, 13.0, 16.0, 15.0])).expect("a past");
        let figures = recomputed(&found.change.why);
        assert_eq!(figures, [(TermName::TrendChange, found.change.value)]);
        assert_eq!(found.periods, 7);
    }
}
