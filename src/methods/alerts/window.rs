//! The window of a watch, 2–4 weeks, and the verdict that it demands at its end (seed 001).

use crate::domain::{
    day::Day,
    kpi::Frequency,
    number::Number,
    period::PeriodValue,
    watch::{Decision, Verdict, Watch},
};
use serde::Serialize;

/// Where today stands in the life of a watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// The window begins later.
    Planned,
    /// Within the window.
    Running,
    /// The window has ended and nothing was decided: the watch still counts among those allowed.
    VerdictDue,
    /// Decided.
    Closed,
}

impl Phase {
    /// Every one, in the order of a watch's life.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Running, Self::VerdictDue, Self::Closed];

    /// The phase of a watch.
    #[must_use]
    pub fn of(watch: &Watch, today: Day) -> Self {
        match watch.verdict {
            Some(_) => Self::Closed,
            None if today < watch.start => Self::Planned,
            None if today <= watch.end => Self::Running,
            None => Self::VerdictDue,
        }
    }

    /// Whether the watch takes one of the places allowed at once: until its verdict, it does.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Closed)
    }
}

/// The fewest and the most days from the first to the last day: two weeks with both counted, four weeks with one.
const DAYS: std::ops::RangeInclusive<i64> = 13..=28;

/// How a window stands against the 2–4 weeks of seed 001.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowLength {
    /// It ends before it begins.
    Backwards,
    /// Under 2 weeks.
    TooShort,
    /// 2–4 weeks.
    Fits,
    /// Over 4 weeks.
    TooLong,
}

impl WindowLength {
    /// The length of a window.
    #[must_use]
    pub fn of(start: Day, end: Day) -> Self {
        match end.days_since(start) {
            days if days < 0 => Self::Backwards,
            days if days < *DAYS.start() => Self::TooShort,
            days if days > *DAYS.end() => Self::TooLong,
            _ => Self::Fits,
        }
    }
}

/// The most consecutive breaches that a window has periods for: its whole weeks, and one month or quarter.
#[must_use]
pub fn most_consecutive(frequency: Frequency, start: Day, end: Day) -> u8 {
    match frequency {
        Frequency::Weekly => u8::try_from((end.days_since(start).saturating_add(1) / 7).clamp(1, 255)).unwrap_or(1),
        Frequency::Monthly | Frequency::Quarterly => 1,
    }
}

/// The values between which a verdict is given: the last one before the window, and the last one of the window.
#[must_use]
pub fn before_and_after(watch: &Watch, values: &[PeriodValue]) -> (Option<Number>, Option<Number>) {
    let (before, rest) = values.split_at(values.partition_point(|value| value.date < watch.start));
    let (within, _) = rest.split_at(rest.partition_point(|value| value.date <= watch.end));
    (before.last().map(|value| value.value), within.last().map(|value| value.value))
}

/// The verdict on a watch, with the values before and after.
#[must_use]
pub fn verdict(watch: &Watch, values: &[PeriodValue], decision: Decision, reason: &str, today: Day) -> Verdict {
    let (before, after) = before_and_after(watch, values);
    Verdict { reason: reason.to_owned(), before, after, ..Verdict::new(decision, today) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn watch() -> Watch {
        Watch::new(Id::from_random([2; 16]), Id::from_random([1; 16]), day("2026-11-02"), day("2026-11-29"))
    }

    #[test]
    fn a_watch_lives_until_its_verdict() {
        #[track_caller]
        fn check(watch: &Watch, today: &str, expected: Phase) {
            assert_eq!(Phase::of(watch, day(today)), expected);
        }
        check(&watch(), "2026-11-01", Phase::Planned);
        check(&watch(), "2026-11-02", Phase::Running);
        check(&watch(), "2026-11-29", Phase::Running);
        check(&watch(), "2026-11-30", Phase::VerdictDue);
        let decided = Watch { verdict: Some(Verdict::new(Decision::Keep, day("2026-11-20"))), ..watch() };
        check(&decided, "2026-11-25", Phase::Closed);
        assert!(Phase::VerdictDue.is_open() && !Phase::Closed.is_open());
    }

    #[test]
    fn a_window_takes_two_to_four_weeks() {
        #[track_caller]
        fn check(days: i64, expected: WindowLength) {
            let start = day("2026-11-02");
            assert_eq!(WindowLength::of(start, start.plus_days(days)), expected);
        }
        check(-1, WindowLength::Backwards);
        check(12, WindowLength::TooShort);
        check(13, WindowLength::Fits);
        check(28, WindowLength::Fits);
        check(29, WindowLength::TooLong);
    }

    #[test]
    fn a_window_has_so_many_periods() {
        #[track_caller]
        fn check(frequency: Frequency, days: i64, expected: u8) {
            let start = day("2026-11-02");
            assert_eq!(most_consecutive(frequency, start, start.plus_days(days)), expected);
        }
        check(Frequency::Weekly, 13, 2);
        check(Frequency::Weekly, 19, 2);
        check(Frequency::Weekly, 20, 3);
        check(Frequency::Weekly, 28, 4);
        check(Frequency::Weekly, -40, 1);
        check(Frequency::Weekly, 40_000, 255);
        check(Frequency::Monthly, 28, 1);
        check(Frequency::Quarterly, 28, 1);
    }

    #[test]
    fn a_verdict_stands_between_two_values() {
        #[track_caller]
        fn check(dates: &[&str], expected: (Option<f64>, Option<f64>)) {
            let value = |(at, date): (u8, &&str)| PeriodValue {
                period: day(date),
                date: day(date),
                value: Number::nearest(f64::from(at)),
            };
            let values: Vec<_> = (1_u8..).zip(dates).map(value).collect();
            let given = verdict(&watch(), &values, Decision::Stop, "", day("2026-12-01"));
            assert_eq!((given.before.map(Number::get), given.after.map(Number::get)), expected);
        }
        check(&[], (None, None));
        check(&["2026-10-20", "2026-11-01", "2026-11-02", "2026-11-29", "2026-11-30"], (Some(2.0), Some(4.0)));
        check(&["2026-11-01", "2026-11-30"], (Some(1.0), None));
        check(&["2026-11-10"], (None, Some(1.0)));
    }
}
