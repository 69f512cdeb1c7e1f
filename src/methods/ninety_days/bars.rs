//! Where a bar stands on the weeks of the cycle, in percent of their width.

use crate::domain::{action::Action, company::Cycle, day::Day};

/// The weeks of a cycle without a declared end.
const USUAL_WEEKS: i64 = 13;
/// More weeks than this are not drawn: a year.
const MOST_WEEKS: i64 = 53;

/// The weeks that are drawn: whole ones, from the Monday of the first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The Monday of the first week.
    pub first: Day,
    /// How many weeks, 1–53.
    pub weeks: i64,
}

impl Span {
    /// The weeks of the cycle. Without a first day they begin with the calendar quarter of its last day, else of `today`;
    /// without a last day they are 13.
    #[must_use]
    pub fn of(cycle: &Cycle, today: Day) -> Self {
        let start = cycle.start.unwrap_or_else(|| cycle.end.unwrap_or(today).quarter_start());
        let first = start.week_start();
        let weeks = cycle.end.map_or(USUAL_WEEKS, |end| end.week_start().days_since(first) / 7 + 1);
        Self { first, weeks: weeks.clamp(1, MOST_WEEKS) }
    }

    /// The last day drawn: a Sunday.
    #[must_use]
    pub fn last(self) -> Day {
        self.first.plus_days(7 * self.weeks - 1)
    }

    /// The Mondays of the weeks.
    pub fn mondays(self) -> impl Iterator<Item = Day> {
        (0..self.weeks).map(move |week| self.first.plus_days(7 * week))
    }

    /// Where the morning of a day stands, in percent from the left, held at the ends.
    #[must_use]
    pub fn percent(self, day: Day) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
        let share = day.days_since(self.first) as f64 / (7 * self.weeks) as f64;
        (share * 10_000.0).round().clamp(0.0, 10_000.0) / 100.0
    }

    /// How many days a share of the width is, rounded to the nearest.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "held within a year or two")]
    pub fn days(self, share: f64) -> i64 {
        let share = if share.is_finite() { share.clamp(-2.0, 2.0) } else { 0.0 };
        (share * (7 * self.weeks) as f64).round() as i64
    }
}

/// An action as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Its first day: the one that was set, else today, but never after the last.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// Percent from the left.
    pub left: f64,
    /// Percent of the width.
    pub width: f64,
    /// Whether somebody said when it begins.
    pub begins: bool,
    /// Whether it goes on after the last week drawn.
    pub goes_on: bool,
}

/// The bar of an action; nothing without a last day, or outside of the weeks drawn.
#[must_use]
pub fn bar(action: &Action, span: Span, today: Day) -> Option<Bar> {
    let to = action.due?;
    let from = action.start.unwrap_or(today).min(to);
    if to < span.first || from > span.last() {
        return None;
    }
    let left = span.percent(from);
    let width = ((span.percent(to.plus_days(1)) - left) * 100.0).round() / 100.0;
    Some(Bar { from, to, left, width, begins: action.start.is_some(), goes_on: to > span.last() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn cycle(start: &str, end: &str) -> Cycle {
        Cycle { start: Day::parse(start), end: Day::parse(end), ..Cycle::default() }
    }

    fn action(start: Option<Day>, due: Option<Day>) -> Action {
        Action { start, due, ..Action::new(Id::from_random([1; 16])) }
    }

    #[test]
    fn the_weeks_are_those_of_the_cycle() {
        #[track_caller]
        fn check(start: &str, end: &str, first: &str, weeks: i64) {
            assert_eq!(
                Span::of(&cycle(start, end), day("2026-11-27")),
                Span { first: day(first), weeks },
                "{start} {end}"
            );
        }
        check("2026-09-28", "2026-12-27", "2026-09-28", 13);
        check("2026-10-01", "2026-12-31", "2026-09-28", 14);
        check("2026-10-01", "", "2026-09-28", 13);
        check("", "", "2026-09-28", 13);
        check("", "2026-06-30", "2026-03-30", 14);
        check("2026-10-01", "2026-09-01", "2026-09-28", 1);
        check("2026-01-01", "2029-01-01", "2025-12-29", 53);
    }

    #[test]
    fn a_bar_covers_its_days_and_is_cut_at_the_ends() {
        let span = Span { first: day("2026-11-02"), weeks: 4 };
        #[track_caller]
        fn check(span: Span, start: &str, due: &str, expected: Option<(f64, f64, bool, bool)>) {
            let found = bar(&action(Day::parse(start), Day::parse(due)), span, day("2026-11-16"));
            assert_eq!(found.map(|bar| (bar.left, bar.width, bar.begins, bar.goes_on)), expected, "{start} {due}");
        }
        check(span, "2026-11-02", "2026-11-29", Some((0.0, 100.0, true, false)));
        check(span, "2026-11-09", "2026-11-15", Some((25.0, 25.0, true, false)));
        check(span, "", "2026-11-22", Some((50.0, 25.0, false, false)));
        check(span, "", "2026-11-08", Some((21.43, 3.57, false, false)));
        check(span, "2026-10-01", "2026-11-08", Some((0.0, 25.0, true, false)));
        check(span, "2026-11-23", "2026-12-20", Some((75.0, 25.0, true, true)));
        check(span, "2026-10-01", "2026-11-01", None);
        check(span, "2026-11-30", "2026-12-20", None);
        check(span, "2026-11-09", "", None);
    }

    proptest! {
        #[test]
        fn bars_stay_on_the_weeks(start in -200_i64..200, length in 0_i64..200, weeks in 1_i64..53) {
            let span = Span { first: day("2026-11-02"), weeks };
            let from = span.first.plus_days(start);
            if let Some(bar) = bar(&action(Some(from), Some(from.plus_days(length))), span, from) {
                prop_assert!(bar.left >= 0.0 && bar.width > 0.0 && bar.left + bar.width <= 100.01);
            }
        }

        #[test]
        fn a_day_that_is_drawn_is_found_again(days in 0_i64..91) {
            let span = Span { first: day("2026-11-02"), weeks: 13 };
            prop_assert_eq!(span.days(span.percent(span.first.plus_days(days)) / 100.0), days);
        }
    }
}
