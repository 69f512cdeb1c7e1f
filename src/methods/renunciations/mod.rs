//! The register of what was given up, with what would reopen each (seed 000).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;

use crate::domain::renunciation::Renunciation;

/// Which renunciations are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sight {
    /// Every one.
    #[default]
    All,
    /// Those whose condition has come true: to be reopened?
    ToReopen,
    /// Those that do not say what would reopen them.
    Unconditional,
}

impl Sight {
    /// Every one, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::All, Self::ToReopen, Self::Unconditional];

    /// Whether a renunciation is looked at.
    #[must_use]
    pub fn holds(self, row: &Renunciation) -> bool {
        match self {
            Self::All => true,
            Self::ToReopen => row.met,
            Self::Unconditional => row.reopen.trim().is_empty(),
        }
    }
}

/// In which order they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// What is to be reopened first, then the latest.
    #[default]
    ToReopen,
    /// The latest decided first.
    Latest,
    /// The oldest decided first.
    Oldest,
}

impl Order {
    /// Every one, in the order of the list.
    pub const ALL: [Self; 3] = [Self::ToReopen, Self::Latest, Self::Oldest];

    /// Puts rows in order; what has no date stands last, ties in id order.
    pub fn sort(self, rows: &mut [&Renunciation]) {
        let latest = |row: &Renunciation| (row.date.is_none(), row.date.map(std::cmp::Reverse), row.id);
        match self {
            Self::ToReopen => rows.sort_by_key(|row| (!row.met, latest(row))),
            Self::Latest => rows.sort_by_key(|row| latest(row)),
            Self::Oldest => rows.sort_by_key(|row| (row.date.is_none(), row.date, row.id)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::Day, id::Id};

    fn row(n: u8, date: &str, met: bool, reopen: &str) -> Renunciation {
        Renunciation {
            date: Day::parse(date),
            met,
            reopen: reopen.to_owned(),
            ..Renunciation::new(Id::from_random([n; 16]))
        }
    }

    #[test]
    fn what_is_to_be_reopened_comes_first_and_what_has_no_date_last() {
        let rows = [
            row(1, "2026-01-05", false, ""),
            row(2, "", false, "x"),
            row(3, "2025-03-01", true, " "),
            row(4, "2026-02-01", false, "x"),
        ];
        #[track_caller]
        fn check(rows: &[Renunciation], order: Order, expected: [usize; 4]) {
            let mut sorted: Vec<_> = rows.iter().collect();
            order.sort(&mut sorted);
            assert_eq!(sorted, expected.map(|n| &rows[n - 1]), "{order:?}");
        }
        check(&rows, Order::ToReopen, [3, 4, 1, 2]);
        check(&rows, Order::Latest, [4, 1, 3, 2]);
        check(&rows, Order::Oldest, [3, 1, 4, 2]);
        let seen = |sight: Sight| rows.iter().filter(|row| sight.holds(row)).count();
        assert_eq!(Sight::ALL.map(seen), [4, 1, 2]);
    }
}
