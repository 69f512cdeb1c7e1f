//! What the plan expects of a month: the level of a KPI on the straight line from baseline to target (domain section 4, as
//! its health), and the money of a package spread evenly over the days of its work **(convention)**.

use crate::domain::{
    day::Day,
    entity::EntityRef,
    explained::{Op, Term, TermName},
    kpi::{Kpi, Reading},
    money::Money,
    month::Month,
    number::Number,
};

/// The way from baseline to target, when both are known.
#[must_use]
pub fn way(kpi: &Kpi) -> Option<(&Reading, &Reading)> {
    kpi.baseline.as_ref().zip(kpi.target.as_ref())
}

/// The level that the plan expects on `day`, in the KPI’s unit, with its terms; nothing before the baseline or without a
/// way. A target dated on or before its baseline expects all of it at once.
#[must_use]
pub fn level_on(kpi: &Kpi, day: Day) -> Option<(f64, Vec<Term>)> {
    let (from, to) = way(kpi)?;
    if day < from.date {
        return None;
    }
    let subject = EntityRef::to(kpi.id);
    let term = |name, op, value| Term::of(name, subject, op, value);
    let to_gain = Number::nearest(to.value.get() - from.value.get()).get();
    let mut why = vec![term(TermName::ToGain, Op::Add, to_gain)];
    let span = days(to.date, from.date);
    let mut level = to_gain;
    if span > 0.0 && day < to.date {
        let passed = days(day, from.date);
        why.push(term(TermName::DaysPassed, Op::Multiply, passed));
        why.push(term(TermName::DaysInAll, Op::Divide, span));
        level = level * passed / span;
    }
    let level = Number::nearest(level + from.value.get()).get();
    why.push(term(TermName::BaselineLevel, Op::Add, from.value.get()));
    why.push(term(TermName::PlannedLevel, Op::Equals, level));
    Some((level, why))
}

/// An amount over the days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The whole amount.
    pub amount: Money,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Spread {
    /// The amount planned for a month: the months together are the whole amount, to the cent.
    #[must_use]
    pub fn of_month(&self, month: Month) -> Money {
        self.until(month.last()).minus(self.until(month.first().plus_days(-1)))
    }

    /// The days of a month that are its own, and all its days.
    #[must_use]
    pub fn days(&self, month: Month) -> (i64, i64) {
        (self.passed(month.last()) - self.passed(month.first().plus_days(-1)), self.passed(self.to))
    }

    fn passed(&self, day: Day) -> i64 {
        (day.min(self.to).days_since(self.from) + 1).max(0)
    }

    /// What is planned until the end of a day, rounded half up.
    fn until(&self, day: Day) -> Money {
        let (passed, all) = (i128::from(self.passed(day)), i128::from(self.passed(self.to).max(1)));
        let cents = (i128::from(self.amount.cents()) * passed * 2 + all).div_euclid(2 * all);
        Money::from_cents(i64::try_from(cents).unwrap_or(i64::MAX))
    }
}

#[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
fn days(day: Day, earlier: Day) -> f64 {
    day.days_since(earlier) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{explained::recomputed, id::Id};
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn kpi() -> Kpi {
        let reading = |value, date| Some(Reading::new(Number::nearest(value), day(date)));
        Kpi {
            baseline: reading(52.0, "2026-01-05"),
            target: reading(36.0, "2026-04-05"),
            ..Kpi::new(Id::from_random([1; 16]))
        }
    }

    #[test]
    fn the_level_is_linear_from_baseline_to_target() {
        #[track_caller]
        fn check(date: &str, expected: Option<f64>) {
            let found = level_on(&kpi(), day(date));
            assert_eq!(found.as_ref().map(|(level, _)| (level * 1e6).round() / 1e6), expected, "{date}");
            if let Some((level, why)) = found {
                let again = recomputed(&why)[0].1;
                assert!((again - level).abs() < 1e-9, "{again} {level}");
            }
        }
        check("2026-01-04", None);
        check("2026-01-05", Some(52.0));
        check("2026-02-19", Some(44.0));
        check("2026-04-05", Some(36.0));
        check("2026-12-31", Some(36.0));
    }

    #[test]
    fn without_a_way_nothing_is_expected() {
        let aimless = Kpi { target: None, ..kpi() };
        assert_eq!(level_on(&aimless, day("2026-02-01")), None);
        let held = Kpi { baseline: kpi().target, ..kpi() };
        assert_eq!(level_on(&held, day("2026-05-01")).map(|(level, _)| level), Some(36.0));
    }

    #[test]
    fn money_is_spread_by_days() {
        let spread = Spread { amount: Money::from_units(100), from: day("2026-01-30"), to: day("2026-02-02") };
        let months = ["2026-01", "2026-02", "2026-03"].map(|text| Month::parse(text).expect("a month"));
        assert_eq!(months.map(|month| spread.of_month(month).cents()), [5_000, 5_000, 0]);
        assert_eq!(months.map(|month| spread.days(month)), [(2, 4), (2, 4), (0, 4)]);
    }

    proptest! {
        #[test]
        fn the_months_together_are_the_whole(cents in 0_i64..1_000_000_000, start in 0_i64..400, length in 0_i64..400) {
            let from = day("2026-01-01").plus_days(start);
            let spread = Spread { amount: Money::from_cents(cents), from, to: from.plus_days(length) };
            let months = (0..30).map(|count| Month::of(day("2026-01-01")).plus(count));
            let parts: Vec<Money> = months.map(|month| spread.of_month(month)).collect();
            prop_assert!(parts.iter().all(|part| *part >= Money::ZERO));
            prop_assert_eq!(parts.into_iter().sum::<Money>(), spread.amount);
        }
    }
}
