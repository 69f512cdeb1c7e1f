//! Where today stands in the cycle being steered: the week is the unit.

use crate::domain::{company::Cycle, day::Day};

/// A week of the cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its number, from 1.
    pub number: u32,
    /// The weeks of the cycle, a started one counted.
    pub of: u32,
}

impl Week {
    /// The week of `today`; nothing without a whole cycle, or outside it.
    #[must_use]
    pub fn of(cycle: &Cycle, today: Day) -> Option<Self> {
        let (start, end) = (cycle.start?, cycle.end?);
        let weeks = |to: Day| u32::try_from(to.days_since(start).div_euclid(7) + 1).ok();
        if today < start || today > end {
            return None;
        }
        Some(Self { number: weeks(today)?, of: weeks(end)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cycle: (&str, &str), today: &str, expected: Option<(u32, u32)>) {
        let cycle = Cycle { start: Day::parse(cycle.0), end: Day::parse(cycle.1), ..Cycle::default() };
        let found = Week::of(&cycle, Day::parse(today).expect("a date"));
        assert_eq!(found.map(|week| (week.number, week.of)), expected, "{today}");
    }

    #[test]
    fn weeks_count_from_the_cycle_s_first_day() {
        let quarter = ("2026-09-28", "2026-12-27");
        check(quarter, "2026-09-27", None);
        check(quarter, "2026-09-28", Some((1, 13)));
        check(quarter, "2026-10-04", Some((1, 13)));
        check(quarter, "2026-11-23", Some((9, 13)));
        check(quarter, "2026-12-27", Some((13, 13)));
        check(quarter, "2026-12-28", None);
        check(("2026-10-01", "2026-12-31"), "2026-12-31", Some((14, 14)));
        check(("", "2026-12-31"), "2026-12-31", None);
        check(("2026-12-31", "2026-10-01"), "2026-11-01", None);
    }
}
