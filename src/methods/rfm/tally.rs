//! A customer's lines added up as they come, up to a reference date and within a window.

use super::scoring::Measures;
use crate::domain::{day::Day, money::Money};

/// The days that count: those of the window, up to the reference date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first day that counts; all before the reference date when absent.
    first: Option<Day>,
    /// The last day that counts.
    reference: Day,
}

/// Where a line lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lies {
    /// Before the window: left out.
    Before,
    /// It counts.
    Inside,
    /// After the reference date: left out.
    After,
}

impl Window {
    /// The window of so many months that ends on `reference`; everything up to it without a number.
    #[must_use]
    pub fn ending(reference: Day, months: Option<u16>) -> Self {
        let first = months.map(|months| reference.plus_months(-i32::from(months)).plus_days(1));
        Self { first, reference }
    }

    /// Where a day lies.
    #[must_use]
    pub fn place(&self, day: Day) -> Lies {
        match () {
            () if day > self.reference => Lies::After,
            () if self.first.is_some_and(|first| day < first) => Lies::Before,
            () => Lies::Inside,
        }
    }
}

/// The lines of one customer that count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    last: Option<Day>,
    orders: u32,
    sum: Money,
    returned: bool,
}

impl Tally {
    /// One more line. A negative one is a return: it counts in the sum only.
    pub fn add(&mut self, day: Day, amount: Money) {
        self.sum = self.sum.plus(amount);
        if amount < Money::ZERO {
            self.returned = true;
            return;
        }
        self.orders = self.orders.saturating_add(1);
        self.last = self.last.max(Some(day));
    }

    /// Whether there are returns and nothing else.
    #[must_use]
    pub const fn is_returns_only(&self) -> bool {
        self.returned && self.orders == 0
    }

    /// The day of the last order.
    #[must_use]
    pub const fn last(&self) -> Option<Day> {
        self.last
    }

    /// What it says on the reference date; nothing without an order.
    #[must_use]
    pub fn measures(&self, reference: Day) -> Option<Measures> {
        let days = reference.days_since(self.last?).max(0);
        let recency_days = u32::try_from(days).unwrap_or(u32::MAX);
        Some(Measures { recency_days, orders: self.orders, revenue: self.sum })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn the_window_holds_its_reference_date_and_ends_a_day_short_of_the_same_date_before() {
        #[track_caller]
        fn check(months: Option<u16>, text: &str, expected: Lies) {
            assert_eq!(Window::ending(day("2026-03-31"), months).place(day(text)), expected, "{text}");
        }
        check(None, "1900-01-01", Lies::Inside);
        check(None, "2026-03-31", Lies::Inside);
        check(None, "2026-04-01", Lies::After);
        check(Some(12), "2025-03-31", Lies::Before);
        check(Some(12), "2025-04-01", Lies::Inside);
        check(Some(1), "2026-02-28", Lies::Before);
        check(Some(1), "2026-03-01", Lies::Inside);
    }

    #[test]
    fn returns_count_in_the_sum_only() {
        let mut tally = Tally::default();
        tally.add(day("2026-01-10"), Money::from_units(100));
        tally.add(day("2026-01-05"), Money::ZERO);
        tally.add(day("2026-02-01"), Money::from_units(-30));
        let expected = Measures { recency_days: 21, orders: 2, revenue: Money::from_units(70) };
        assert_eq!(tally.measures(day("2026-01-31")), Some(expected));
        assert!(!tally.is_returns_only());
    }

    #[test]
    fn a_customer_with_returns_only_is_nobody() {
        let mut tally = Tally::default();
        assert!(!tally.is_returns_only());
        tally.add(day("2026-01-10"), Money::from_units(-10));
        assert!(tally.is_returns_only());
        assert_eq!(tally.measures(day("2026-01-31")), None);
    }
}
