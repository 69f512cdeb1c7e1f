//! Urgency: how close the due date is, against the horizon (domain section 2; convention).

use crate::domain::explained::{Explained, Op, Term, TermName};

/// `clamp(1 − days left ÷ (2·horizon), 0, 1)`. Due today or overdue is 1; due in exactly `horizon` days is 0.5.
/// `horizon` is in days, at least 1.
#[must_use]
pub fn urgency(days_left: i64, horizon: i64) -> Explained<f64> {
    let time_left = days(days_left.max(0)) / (2.0 * days(horizon.max(1)));
    let left = 1.0 - time_left;
    let value = left.max(0.0);
    let full = Term::new(TermName::FullUrgency, Op::Add, 1.0);
    let lost = Term::new(TermName::TimeLeft, Op::Subtract, time_left);
    let closed = Term::new(TermName::Urgency, Op::Equals, value);
    let why = match left < 0.0 {
        true => vec![full, lost, Term::new(TermName::NoUrgency, Op::AtLeast, 0.0), closed],
        false => vec![full, lost, closed],
    };
    Explained { value, why }
}

#[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
const fn days(days: i64) -> f64 {
    days as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::explained::recomputed;
    use proptest::prelude::*;

    #[test]
    fn golden_values() {
        #[track_caller]
        fn check(days_left: i64, horizon: i64, expected: f64) {
            assert!((urgency(days_left, horizon).value - expected).abs() < 5e-5, "{days_left} days left");
        }
        check(0, 14, 1.0);
        check(7, 14, 0.75);
        check(14, 14, 0.5);
        check(15, 14, 0.4643);
        check(28, 14, 0.0);
        check(29, 14, 0.0);
        check(-1, 14, 1.0);
        check(i64::MIN, 1, 1.0);
        check(i64::MAX, 90, 0.0);
        check(1, 0, 0.5);
    }

    proptest! {
        #[test]
        fn it_is_exactly_half_at_the_horizon_and_falls_with_time(horizon in 1_i64..=90, days_left in -400_i64..400) {
            let now = urgency(days_left, horizon);
            prop_assert!((0.0..=1.0).contains(&now.value));
            prop_assert!(urgency(days_left + 1, horizon).value <= now.value);
            prop_assert_eq!(now.value >= 0.5, days_left <= horizon);
            prop_assert_eq!(recomputed(&now.why), [(TermName::Urgency, now.value)]);
        }
    }
}
