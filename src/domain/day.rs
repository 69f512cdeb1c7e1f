//! Civil dates. No instant, no time zone and no clock: "today" is always given by the caller.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, Unexpected},
};
use std::fmt;
use time::{Date, Duration, Month};

/// What a field of this type expects, in the words of its errors.
pub(crate) const EXPECTED: &str = "a date YYYY-MM-DD";

const MONTHS: [Month; 12] = {
    use Month::*;
    [January, February, March, April, May, June, July, August, September, October, November, December]
};

/// A civil date, written `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The date of a year, month (1–12) and day of the month; nothing when there is no such date or the year is
    /// outside 1–9999.
    #[must_use]
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = *MONTHS.get(usize::from(month).wrapping_sub(1))?;
        (1..=9999).contains(&year).then(|| Date::from_calendar_date(year, month, day).ok().map(Self))?
    }

    /// Reads exactly `YYYY-MM-DD`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let digits = |range: std::ops::Range<usize>| {
            let part = text.get(range)?;
            part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
        };
        let (year, month, day) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
        Self::from_ymd(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.year()
    }

    /// Month, 1–12.
    #[must_use]
    pub fn month(self) -> u8 {
        u8::from(self.0.month())
    }

    /// Day of the month, 1–31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.0.day()
    }

    /// Days from Monday, 0–6.
    #[must_use]
    pub const fn days_from_monday(self) -> u8 {
        self.0.weekday().number_days_from_monday()
    }

    /// The Monday of the date's week (ISO 8601).
    #[must_use]
    pub fn week_start(self) -> Self {
        self.plus_days(-i64::from(self.days_from_monday()))
    }

    /// The first of the date's month.
    #[must_use]
    pub fn month_start(self) -> Self {
        self.plus_days(1 - i64::from(self.day()))
    }

    /// The first of the date's calendar quarter.
    #[must_use]
    pub fn quarter_start(self) -> Self {
        let month = (self.month() - 1) / 3 * 3 + 1;
        Self::from_ymd(self.year(), month, 1).unwrap_or(self)
    }

    /// The date `days` later (earlier when negative), held at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let end = if days < 0 { Date::MIN } else { Date::MAX };
        let moved = if days.abs() > 4_000_000 { None } else { self.0.checked_add(Duration::days(days)) };
        Self(moved.unwrap_or(end))
    }

    /// The same day of the month `months` later, held at the last day of a shorter month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let count = self.year().saturating_mul(12).saturating_add(i32::from(self.month()) - 1).saturating_add(months);
        let year = count.div_euclid(12);
        let month = u8::try_from(count.rem_euclid(12) + 1).unwrap_or(1);
        (0..4).find_map(|less| Self::from_ymd(year, month, self.day().saturating_sub(less))).unwrap_or(self)
    }

    /// Days from `earlier` to this date; negative when this date comes first.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        i64::from(self.0.to_julian_day()) - i64::from(earlier.0.to_julian_day())
    }
}

/// Working days, Monday to Friday, from `first` to `last`, both included; 0 when `last` comes first. Public holidays are
/// not known.
#[must_use]
pub fn working_days(first: Day, last: Day) -> i64 {
    // Working days before a date, counted from the Monday of its week: differences of these are exact.
    let within = |day: Day| i64::from(day.days_from_monday().min(5));
    let weeks = last.week_start().days_since(first.week_start()) / 7;
    let last_one = i64::from(last.days_from_monday() < 5);
    (5 * weeks + within(last) + last_one - within(first)).max(0)
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &EXPECTED))
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "format": "date"})
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, working_days};

    #[track_caller]
    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    #[test]
    fn only_real_dates_are_read() {
        #[track_caller]
        fn check(text: &str, expected: bool) {
            assert_eq!(Day::parse(text).is_some(), expected, "{text}");
        }
        check("2026-11-22", true);
        check("2024-02-29", true);
        check("2026-02-29", false);
        check("2026-2-9", false);
        check("+026-02-09", false);
        check("2026-11-22T00:00", false);
        check("é026-11-2", false);
    }

    #[test]
    fn working_days_are_those_from_monday_to_friday() {
        #[track_caller]
        fn check(first: &str, last: &str, expected: i64) {
            assert_eq!(working_days(day(first), day(last)), expected, "{first} {last}");
        }
        check("2026-11-23", "2026-11-23", 1);
        check("2026-11-23", "2026-11-27", 5);
        check("2026-11-23", "2026-11-29", 5);
        check("2026-11-28", "2026-11-29", 0);
        check("2026-11-27", "2026-11-30", 2);
        check("2026-11-20", "2026-12-04", 11);
        check("2026-11-24", "2026-11-23", 0);
    }

    proptest::proptest! {
        #[test]
        fn working_days_are_counted_as_one_would_by_hand(from in 0_i64..5_000, length in 0_i64..60) {
            let first = day("2020-01-01").plus_days(from);
            let by_hand = (0..=length).filter(|at| first.plus_days(*at).days_from_monday() < 5).count();
            proptest::prop_assert_eq!(working_days(first, first.plus_days(length)), by_hand as i64);
        }
    }

    #[test]
    fn calendar_steps_hold_at_the_ends() {
        assert_eq!(day("2026-01-31").plus_months(1), day("2026-02-28"));
        assert_eq!(day("2026-11-22").week_start(), day("2026-11-16"));
        assert_eq!(day("2026-11-22").quarter_start(), day("2026-10-01"));
        assert_eq!(day("2026-03-01").days_since(day("2026-02-01")), 28);
        assert_eq!(day("2026-11-22").plus_days(i64::MAX), day("9999-12-31"));
    }
}
