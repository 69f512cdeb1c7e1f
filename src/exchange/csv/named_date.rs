//! Dates with words: months in French and English, ISO weeks and quarters.

use super::date::{Part, year};
use crate::domain::{day::Day, folding::folded};

/// Month names; the first three or four letters are enough where they are unique.
const MONTHS: [(&str, u8); 43] = [
    ("janvier", 1),
    ("janv", 1),
    ("jan", 1),
    ("january", 1),
    ("fevrier", 2),
    ("fevr", 2),
    ("fev", 2),
    ("feb", 2),
    ("february", 2),
    ("mars", 3),
    ("mar", 3),
    ("march", 3),
    ("avril", 4),
    ("avr", 4),
    ("apr", 4),
    ("april", 4),
    ("mai", 5),
    ("may", 5),
    ("juin", 6),
    ("jun", 6),
    ("june", 6),
    ("juillet", 7),
    ("juil", 7),
    ("jul", 7),
    ("july", 7),
    ("aout", 8),
    ("aou", 8),
    ("aug", 8),
    ("august", 8),
    ("septembre", 9),
    ("sept", 9),
    ("sep", 9),
    ("september", 9),
    ("octobre", 10),
    ("oct", 10),
    ("october", 10),
    ("novembre", 11),
    ("nov", 11),
    ("november", 11),
    ("decembre", 12),
    ("dec", 12),
    ("december", 12),
    ("dece", 12),
];

/// Words that say a week, when a number and a year stand beside them.
const WEEKS: [&str; 5] = ["s", "w", "sem", "semaine", "week"];
/// Words that say a quarter.
const QUARTERS: [&str; 4] = ["t", "q", "trimestre", "quarter"];
/// Words that add nothing.
const SILENT: [&str; 24] = [
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lun",
    "mer",
    "jeu",
    "ven",
    "sam",
    "dim",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "du",
    "of",
    "the",
    "le",
];

/// Reads `15 mars 2026`, `March 15, 2026`, `mars 2026`, `mars-26`, `2026-S12`, `W12 2026`, `T1 2026`. A week is its
/// Monday (ISO 8601); a month and a quarter are their first day. `15 mars` has no year and is refused.
pub(super) fn named_day(text: &str) -> Option<Day> {
    if !text.bytes().any(|b| b.is_ascii_digit()) || !text.bytes().any(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let folded = folded(text);
    let mut found = Found::default();
    for token in tokens(&folded) {
        found.push(token)?;
    }
    found.day()
}

/// What a name in the text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Name {
    Month(u8),
    Week,
    Quarter,
}

#[derive(Default)]
struct Found {
    name: Option<Name>,
    numbers: [Option<Part>; 2],
    /// Whether the text begins with a number.
    number_first: bool,
}

impl Found {
    fn push(&mut self, token: &str) -> Option<()> {
        if let Some(part) = number(token) {
            self.number_first |= self.name.is_none();
            let free = self.numbers.iter_mut().find(|n| n.is_none())?;
            *free = Some(part);
            return Some(());
        }
        if SILENT.contains(&token) || ["st", "nd", "rd", "th", "er"].contains(&token) {
            return Some(());
        }
        let name = name(token)?;
        self.name.is_none().then_some(())?;
        self.name = Some(name);
        Some(())
    }

    fn day(&self) -> Option<Day> {
        match (self.name?, self.numbers) {
            (Name::Month(month), [Some(one), None]) if one.width == 4 || !self.number_first => {
                Day::from_ymd(year(one)?, month, 1)
            }
            (Name::Month(month), [Some(day), Some(years)]) if day.width <= 2 => {
                Day::from_ymd(year(years)?, month, u8::try_from(day.value).ok()?)
            }
            (Name::Week, [Some(a), Some(b)]) => of_year(a, b, week),
            (Name::Quarter, [Some(a), Some(b)]) => of_year(a, b, quarter),
            _ => None,
        }
    }
}

/// A week or quarter beside its four-digit year, in either order.
fn of_year(a: Part, b: Part, read: fn(i32, u8) -> Option<Day>) -> Option<Day> {
    let (years, number) = match (a.width, b.width) {
        (4, 1 | 2) => (a, b),
        (1 | 2, 4) => (b, a),
        _ => return None,
    };
    read(year(years)?, u8::try_from(number.value).ok()?)
}

/// The Monday of an ISO week; nothing for a week 53 that the year does not have.
fn week(year: i32, week: u8) -> Option<Day> {
    let first = Day::from_ymd(year, 1, 4)?.week_start();
    let next = Day::from_ymd(year.checked_add(1)?, 1, 4)?.week_start();
    let monday = first.plus_days(i64::from(week.checked_sub(1)?) * 7);
    (monday < next).then_some(monday)
}

fn quarter(year: i32, quarter: u8) -> Option<Day> {
    matches!(quarter, 1..=4).then(|| Day::from_ymd(year, quarter * 3 - 2, 1))?
}

fn name(token: &str) -> Option<Name> {
    let month = MONTHS.iter().find(|(name, _)| *name == token).map(|(_, month)| Name::Month(*month));
    month
        .or_else(|| WEEKS.contains(&token).then_some(Name::Week))
        .or_else(|| QUARTERS.contains(&token).then_some(Name::Quarter))
}

fn number(token: &str) -> Option<Part> {
    let value = token.parse().ok()?;
    Some(Part { value, width: token.len() })
}

/// Words and numbers: `2026 s12` is `2026`, `s`, `12`.
fn tokens(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').flat_map(|word| {
        word.as_bytes().chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit()).scan(0, |at, run| {
            let start = *at;
            *at += run.len();
            word.get(start..*at)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::named_day;
    use crate::domain::day::Day;
    use proptest::prelude::*;

    #[test]
    fn words_are_read() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(named_day(text), expected.and_then(Day::parse), "{text}");
        }
        check("15 mars 2026", Some("2026-03-15"));
        check("lundi 1er août 2022", Some("2022-08-01"));
        check("March 15, 2026", Some("2026-03-15"));
        check("15-Dec-26", Some("2026-12-15"));
        check("mars 2026", Some("2026-03-01"));
        check("mars-26", Some("2026-03-01"));
        check("févr.-26", Some("2026-02-01"));
        check("2026 FÉVRIER", Some("2026-02-01"));
        check("2026-S12", Some("2026-03-16"));
        check("2026W01", Some("2025-12-29"));
        check("S1 2025", Some("2024-12-30"));
        check("Semaine 53 2020", Some("2020-12-28"));
        check("S53 2021", None);
        check("S0 2021", None);
        check("T2 2026", Some("2026-04-01"));
        check("2026-Q4", Some("2026-10-01"));
        check("Q5 2026", None);
        check("15 mars", None);
        check("mars", None);
        check("Total 2026", None);
        check("S12", None);
        check("30 février 2026", None);
    }

    proptest! {
        #[test]
        fn never_panics(text in "[a-zéû0-9 -]{0,20}") {
            let _ = named_day(&text);
        }
    }
}
