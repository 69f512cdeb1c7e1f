//! Moving and stretching an action on the weeks, by hand or by key: what its dates become.

use crate::domain::{action::Action, day::Day};

/// What is done to an action, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// Both ends go, later when positive.
    Move(i64),
    /// The first day goes, up to the last one.
    Start(i64),
    /// The last day goes, down to the first one.
    End(i64),
}

impl Shift {
    /// Whether nothing would change.
    #[must_use]
    pub const fn is_none(self) -> bool {
        matches!(self, Self::Move(0) | Self::Start(0) | Self::End(0))
    }
}

/// The dates of an action after `shift`. One that has no first day is drawn from `today`: moving it moves the last day
/// only, pulling at its start sets it. One without a last day stays as it is.
#[must_use]
pub fn shifted(action: &Action, shift: Shift, today: Day) -> (Option<Day>, Option<Day>) {
    let Some(due) = action.due else { return (action.start, None) };
    let drawn = action.start.unwrap_or(today).min(due);
    match shift {
        Shift::Move(days) => (action.start.map(|start| start.plus_days(days)), Some(due.plus_days(days))),
        Shift::Start(days) => (Some(drawn.plus_days(days).min(due)), Some(due)),
        Shift::End(days) => {
            let least = action.start.unwrap_or(due.plus_days(days));
            (action.start, Some(due.plus_days(days).max(least)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn action(start: Option<Day>, due: Option<Day>) -> Action {
        Action { start, due, ..Action::new(Id::from_random([1; 16])) }
    }

    #[test]
    fn bars_move_as_one_and_stretch_to_one_day_at_least() {
        #[track_caller]
        fn check(start: &str, due: &str, shift: Shift, expected: (&str, &str)) {
            let found = shifted(&action(Day::parse(start), Day::parse(due)), shift, day("2026-11-27"));
            assert_eq!(found, (Day::parse(expected.0), Day::parse(expected.1)), "{start} {due} {shift:?}");
        }
        check("2026-11-30", "2026-12-04", Shift::Move(7), ("2026-12-07", "2026-12-11"));
        check("2026-11-30", "2026-12-04", Shift::Move(-1), ("2026-11-29", "2026-12-03"));
        check("", "2026-12-04", Shift::Move(7), ("", "2026-12-11"));
        check("2026-11-30", "2026-12-04", Shift::Start(-3), ("2026-11-27", "2026-12-04"));
        check("2026-11-30", "2026-12-04", Shift::Start(30), ("2026-12-04", "2026-12-04"));
        check("", "2026-12-04", Shift::Start(1), ("2026-11-28", "2026-12-04"));
        check("2026-11-30", "2026-12-04", Shift::End(3), ("2026-11-30", "2026-12-07"));
        check("2026-11-30", "2026-12-04", Shift::End(-30), ("2026-11-30", "2026-11-30"));
        check("", "2026-12-04", Shift::End(-1), ("", "2026-12-03"));
        check("2026-11-30", "", Shift::Move(7), ("2026-11-30", ""));
    }

    proptest! {
        #[test]
        fn the_last_day_never_comes_first(length in 0_i64..60, by in -100_i64..100, which in 0..3) {
            let start = day("2026-11-30");
            let shift = [Shift::Move(by), Shift::Start(by), Shift::End(by)][which as usize];
            let (from, to) = shifted(&action(Some(start), Some(start.plus_days(length))), shift, start);
            prop_assert!(from <= to);
        }

        #[test]
        fn moving_there_and_back_changes_nothing(length in 0_i64..60, by in -100_i64..100) {
            let row = action(Some(day("2026-11-30")), Some(day("2026-11-30").plus_days(length)));
            let (start, due) = shifted(&row, Shift::Move(by), day("2026-11-27"));
            prop_assert_eq!(shifted(&action(start, due), Shift::Move(-by), day("2026-11-27")), (row.start, row.due));
        }
    }
}
