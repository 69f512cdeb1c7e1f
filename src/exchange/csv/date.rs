//! Dates as files write them. A cell is read under a given order; which order a column has is
//! [`columns`](super::columns)' question.

use super::{full_date::full, named_date::named_day, number::NumberHabit, trimming::trimmed};
use crate::domain::day::Day;
use serde::{Deserialize, Serialize};

/// How a column writes its dates. Names of months, `2026-03`, `2026-S12`, `T1 2026` and dates that begin with a
/// four-digit year are read under every order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// `31/12/2026`.
    DayMonthYear,
    /// `12/31/2026`.
    MonthDayYear,
    /// `2026-12-31`, `2026/12/31`, and `20261231`.
    YearMonthDay,
    /// `2026`: the year's first day.
    Year,
}

impl DateOrder {
    /// The orders that the cells themselves can tell apart.
    pub const WRITTEN: [Self; 3] = [Self::DayMonthYear, Self::MonthDayYear, Self::YearMonthDay];

    /// What a person of this habit means by `03/04/2026` (strokes), or by `03.04.2026` and `03-04-2026`.
    #[must_use]
    pub const fn habitual(habit: NumberHabit, strokes: bool) -> Self {
        match (habit, strokes) {
            (NumberHabit::English, true) => Self::MonthDayYear,
            _ => Self::DayMonthYear,
        }
    }
}

/// Reads a date. A time after the date is left out. Two-digit years are 1969–2068 (POSIX); four-digit years outside
/// 1900–2199 are refused as slips. A week is its Monday, a month or quarter its first day.
#[must_use]
pub fn parse_day(text: &str, order: DateOrder) -> Option<Day> {
    written(text)?.day(order)
}

/// A date taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// The same date under every order.
    Fixed(Day),
    /// Three numbers with the year last.
    YearLast {
        /// The first two numbers, in the order written.
        first: u16,
        second: u16,
        year: i32,
        /// Whether strokes separate them.
        strokes: bool,
    },
    /// Eight digits, a date only where the order says so.
    Compact(Day),
    /// Four digits, a date only where the order says so.
    Year(i32),
}

impl Written {
    /// The date under an order.
    pub(super) fn day(self, order: DateOrder) -> Option<Day> {
        match (self, order) {
            (Self::Fixed(day), _) | (Self::Compact(day), DateOrder::YearMonthDay) => Some(day),
            (Self::YearLast { first, second, year, .. }, DateOrder::DayMonthYear) => ymd(year, second, first),
            (Self::YearLast { first, second, year, .. }, DateOrder::MonthDayYear) => ymd(year, first, second),
            (Self::Year(year), DateOrder::Year) => ymd(year, 1, 1),
            _ => None,
        }
    }
}

/// Takes a date apart.
pub(super) fn written(text: &str) -> Option<Written> {
    let text = trimmed(text);
    if let Ok(bytes) = text.as_bytes().try_into()
        && let Some(written) = full(bytes)
    {
        return Some(written);
    }
    // Nearly every date is numbers and nothing else; only others can have a time beside them.
    match numbers(text.as_bytes()) {
        Some(numbers) if is_short(text) => numeric(&numbers),
        Some(_) => None,
        None => beside_time(without_time(text)),
    }
}

/// Takes a date apart from which a time was cut off, or that has words.
fn beside_time(text: &str) -> Option<Written> {
    match numbers(text.as_bytes()) {
        _ if !is_short(text) => None,
        Some(numbers) => numeric(&numbers),
        None => named_day(text).map(Written::Fixed),
    }
}

/// Whether a date may be so long.
const fn is_short(text: &str) -> bool {
    matches!(text.len(), 4..=40)
}

/// A number in a date, and how many digits it is written with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) value: u32,
    pub(super) width: usize,
}

/// One to three numbers between equal separators.
pub(super) struct Numbers {
    parts: [Part; 3],
    count: usize,
    separator: u8,
}

/// Digits that a part of a date may have at most; no date has more than eight.
const MOST_DIGITS: usize = 8;

impl Numbers {
    fn add(&mut self, part: Part) -> Option<()> {
        *self.parts.get_mut(self.count)? = part;
        self.count += 1;
        (part.width > 0).then_some(())
    }
}

/// Reads `12/03/2026`, `2026-03`, `20260312`; nothing when there is any other character.
pub(super) fn numbers(bytes: &[u8]) -> Option<Numbers> {
    let mut found = Numbers { parts: [Part::default(); 3], count: 0, separator: 0 };
    let mut part = Part::default();
    for byte in bytes {
        match byte {
            b'0'..=b'9' if part.width < MOST_DIGITS => {
                part = Part { value: part.value * 10 + u32::from(byte - b'0'), width: part.width + 1 };
            }
            b'/' | b'-' | b'.' if found.count == 0 || found.separator == *byte => {
                found.separator = *byte;
                found.add(std::mem::take(&mut part))?;
            }
            _ => return None,
        }
    }
    found.add(part)?;
    Some(found)
}

pub(super) fn numeric(numbers: &Numbers) -> Option<Written> {
    let [a, b, c] = numbers.parts;
    match (numbers.count, a.width, b.width, c.width) {
        (1, 8, ..) => ymd_parts(a.value / 10_000, a.value / 100 % 100, a.value % 100).map(Written::Compact),
        (1, 4, ..) => year(a).map(Written::Year),
        (2, 4, 1 | 2, _) if numbers.separator != b'.' => month_of(a, b),
        (2, 1 | 2, 4, _) if numbers.separator != b'.' => month_of(b, a),
        (3, 4, 1 | 2, 1 | 2) => ymd_parts(a.value, b.value, c.value).map(Written::Fixed),
        (3, 1 | 2, 1 | 2, 2 | 4) => Some(Written::YearLast {
            first: u16::try_from(a.value).ok()?,
            second: u16::try_from(b.value).ok()?,
            year: year(c)?,
            strokes: numbers.separator == b'/',
        }),
        _ => None,
    }
}

fn month_of(years: Part, month: Part) -> Option<Written> {
    ymd_parts(years.value, month.value, 1).map(Written::Fixed)
}

/// A year of two or four digits.
pub(super) fn year(part: Part) -> Option<i32> {
    let value = i32::try_from(part.value).ok()?;
    match (part.width, value) {
        (2, 0..=68) => Some(2000 + value),
        (2, _) => Some(1900 + value),
        (4, 1900..=2199) => Some(value),
        _ => None,
    }
}

pub(super) fn ymd_parts(years: u32, month: u32, day: u32) -> Option<Day> {
    let years = year(Part { value: years, width: 4 })?;
    ymd(years, u16::try_from(month).ok()?, u16::try_from(day).ok()?)
}

fn ymd(year: i32, month: u16, day: u16) -> Option<Day> {
    Day::from_ymd(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Cuts `T10:30:00Z` or ` 10:30` off.
fn without_time(text: &str) -> &str {
    if !text.contains(':') {
        return text;
    }
    let bytes = text.as_bytes();
    let cut = bytes.iter().enumerate().position(|(at, byte)| {
        matches!(byte, b'T' | b' ')
            && at >= 6
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
            && has_time(&bytes[at + 1..])
    });
    cut.and_then(|at| text.get(..at)).map_or(text, str::trim_end)
}

/// Whether `10:30…` begins here.
fn has_time(bytes: &[u8]) -> bool {
    let width = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    matches!(width, 1 | 2) && bytes.get(width) == Some(&b':')
}

#[cfg(test)]
mod tests {
    use super::{DateOrder, parse_day};
    use crate::domain::day::Day;
    use proptest::prelude::*;

    #[test]
    fn dates_are_read_by_their_order() {
        #[track_caller]
        fn check(text: &str, order: DateOrder, expected: Option<&str>) {
            assert_eq!(parse_day(text, order), expected.and_then(Day::parse), "{text} {order:?}");
        }
        use DateOrder::{DayMonthYear as Dmy, MonthDayYear as Mdy, Year, YearMonthDay as Ymd};
        check("30/12/1996", Dmy, Some("1996-12-30"));
        check("30/12/1996", Mdy, None);
        check("30/12/1996", Ymd, None);
        check("03/04/2026", Dmy, Some("2026-04-03"));
        check("03/04/2026", Mdy, Some("2026-03-04"));
        check("3.4.26", Dmy, Some("2026-04-03"));
        check("31-12-69", Dmy, Some("1969-12-31"));
        check("31-12-68", Dmy, Some("2068-12-31"));
        check(" 2026-03-15 ", Mdy, Some("2026-03-15"));
        check("2026/3/5", Dmy, Some("2026-03-05"));
        check("2026-03-15T10:22:33Z", Dmy, Some("2026-03-15"));
        check("15/03/2026 9:05", Dmy, Some("2026-03-15"));
        check("19970101", Ymd, Some("1997-01-01"));
        check("19970101", Dmy, None);
        check("2026-03", Dmy, Some("2026-03-01"));
        check("03/2026", Mdy, Some("2026-03-01"));
        check("2026", Year, Some("2026-01-01"));
        check("2026", Dmy, None);
        check("29/02/2026", Dmy, None);
        check("29/02/2024", Dmy, Some("2024-02-29"));
        check("15/03/0226", Dmy, None);
        check("15/03-2026", Dmy, None);
        check("03.2026", Dmy, None);
        check("", Dmy, None);
        check("1.2.3", Dmy, None);
        check("12,5", Dmy, None);
        check("99999999999/1/2026", Dmy, None);
        check("é é:1", Dmy, None);
    }

    proptest! {
        #[test]
        fn never_panics(text: String) {
            for order in DateOrder::WRITTEN {
                let _ = parse_day(&text, order);
            }
        }

        #[test]
        fn written_dates_are_read_back(days in 0_i64..100_000, separator in "[-/.]") {
            let day = Day::parse("1900-01-01").expect("a date").plus_days(days);
            let (y, m, d) = (day.year(), day.month(), day.day());
            let s = separator;
            prop_assert_eq!(parse_day(&format!("{d:02}{s}{m:02}{s}{y}"), DateOrder::DayMonthYear), Some(day));
            prop_assert_eq!(parse_day(&format!("{m}{s}{d}{s}{y}"), DateOrder::MonthDayYear), Some(day));
            prop_assert_eq!(parse_day(&format!("{y}{s}{m:02}{s}{d:02}"), DateOrder::MonthDayYear), Some(day));
        }
    }
}
