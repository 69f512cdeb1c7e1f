//! What a person typed, read as a value: pure, and never a guess. Knows both decimal signs and every usual space.

use crate::{
    domain::{bidi::without_bidi_controls, day::Day, money::Money},
    exchange::csv::{DateOrder, parse_day},
};

/// The text without the invisible characters that turn its direction: no plan holds any.
#[must_use]
pub fn inert(text: &str) -> String {
    without_bidi_controls(text).into_owned()
}

/// What a text holds once read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Typed<T> {
    /// Nothing was typed.
    Empty,
    /// A value.
    Value(T),
    /// Something else.
    Unreadable,
}

impl<T> Typed<T> {
    /// The same reading of another kind of value; `None` from `f` means that the value is out of its range.
    pub fn and_then<U>(self, f: impl FnOnce(T) -> Option<U>) -> Typed<U> {
        match self {
            Self::Empty => Typed::Empty,
            Self::Unreadable => Typed::Unreadable,
            Self::Value(value) => f(value).map_or(Typed::Unreadable, Typed::Value),
        }
    }
}

/// Reads `12 500,50`, `12 500,5 €`, `12,500.50`, `-3.5`, `38 %`. A lone comma or point is the decimal
/// sign; one that comes twice, or before the other, groups thousands.
#[must_use]
pub fn number(text: &str) -> Typed<f64> {
    let bare: String = text.chars().filter(|c| !is_ornament(*c)).map(plain_minus).collect();
    if bare.is_empty() {
        return if text.trim().is_empty() { Typed::Empty } else { Typed::Unreadable };
    }
    let plain = match (bare.rfind(','), bare.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => bare.replace('.', "").replacen(',', ".", 1),
        (Some(_), Some(_)) => bare.replace(',', ""),
        (Some(_), None) if bare.matches(',').count() > 1 => bare.replace(',', ""),
        (Some(_), None) => bare.replace(',', "."),
        (None, Some(_)) if bare.matches('.').count() > 1 => bare.replace('.', ""),
        _ => bare,
    };
    if !plain.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+')) {
        return Typed::Unreadable;
    }
    plain.parse::<f64>().ok().filter(|value| value.is_finite()).map_or(Typed::Unreadable, Typed::Value)
}

/// Reads an amount, to the cent.
#[must_use]
pub fn money(text: &str) -> Typed<Money> {
    number(text).and_then(Money::from_f64_units)
}

/// Reads `38` or `38 %` as the share 0.38.
#[must_use]
pub fn percent(text: &str) -> Typed<f64> {
    number(text).and_then(|value| Some(value / 100.0))
}

/// Reads a date as a calendar field or a spreadsheet gives it: `2027-01-15`, `15/01/2027`, `15.1.2027`, `15 janv. 2027`. The
/// day comes first, as in France and in Britain.
#[must_use]
pub fn date(text: &str) -> Typed<Day> {
    match text.trim() {
        "" => Typed::Empty,
        text => parse_day(text, DateOrder::DayMonthYear).map_or(Typed::Unreadable, Typed::Value),
    }
}

/// Reads a figure as `read` does, with a word behind it: that of its unit (`36 heures`), which `is_unit` knows, or `k` and
/// `M` for thousands and millions. A figure with any other word is no figure.
pub fn worded(text: &str, read: fn(&str) -> Typed<f64>, is_unit: impl Fn(f64, &str) -> bool) -> Typed<f64> {
    let bare = text.trim_end_matches(is_ornament);
    let rest = bare.trim_end_matches(char::is_alphabetic);
    let scaled = |factor: f64| match read(rest) {
        Typed::Value(value) => Typed::Value(value * factor),
        Typed::Empty | Typed::Unreadable => Typed::Unreadable,
    };
    match &bare[rest.len()..] {
        "" => read(text),
        "k" | "K" => scaled(1e3),
        "M" => scaled(1e6),
        word => match read(rest) {
            Typed::Value(value) if is_unit(value, &word.to_lowercase()) => Typed::Value(value),
            _ => Typed::Unreadable,
        },
    }
}

/// Reads a score from 1 to 5.
#[must_use]
pub fn score(text: &str) -> Typed<u8> {
    number(text).and_then(|value| (1u8..=5).find(|score| (f64::from(*score) - value).abs() < f64::EPSILON))
}

const fn is_ornament(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '’' | '€' | '$' | '£' | '%' | '\u{200b}' | '\u{feff}')
}

const fn plain_minus(c: char) -> char {
    if matches!(c, '\u{2212}' | '\u{2011}' | '–') { '-' } else { c }
}

#[cfg(test)]
mod tests {
    use super::{Typed, date, inert, number, percent, score, worded};
    use crate::domain::day::Day;
    use proptest::prelude::*;

    #[test]
    fn dates_are_read_as_spreadsheets_copy_them() {
        let day = Day::parse("2027-01-05").map_or(Typed::Unreadable, Typed::Value);
        for text in ["2027-01-05", "05/01/2027", "5.1.2027", " 05-01-2027 ", "5 janv. 2027"] {
            assert_eq!(date(text), day, "{text}");
        }
        assert_eq!(date("  "), Typed::Empty);
        for text in ["32/01/2027", "demain", "2027"] {
            assert_eq!(date(text), Typed::Unreadable, "{text}");
        }
    }

    #[test]
    fn a_word_behind_a_figure_is_its_unit_or_makes_it_no_figure() {
        #[track_caller]
        fn check(text: &str, expected: Typed<f64>) {
            assert_eq!(worded(text, number, |_, word| word == "heures"), expected, "{text}");
        }
        check("36 heures", Typed::Value(36.0));
        check("36 Heures", Typed::Value(36.0));
        check("25 k", Typed::Value(25_000.0));
        check("25 k€", Typed::Value(25_000.0));
        check("1,2 M", Typed::Value(1_200_000.0));
        check("12 500,5 €", Typed::Value(12_500.5));
        check("", Typed::Empty);
        for text in ["à définir", "douze", "heures", "k", "12 jours", "1,2 m", "k 12"] {
            check(text, Typed::Unreadable);
        }
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        #[track_caller]
        fn check(text: &str, expected: Typed<f64>) {
            assert_eq!(number(text), expected, "{text}");
        }
        check("12 500,50", Typed::Value(12_500.5));
        check("12\u{202f}500,5\u{a0}€", Typed::Value(12_500.5));
        check("12,500.50", Typed::Value(12_500.5));
        check("12.500,50", Typed::Value(12_500.5));
        check("1,250,000", Typed::Value(1_250_000.0));
        check("12’500.50", Typed::Value(12_500.5));
        check("0,5", Typed::Value(0.5));
        check("\u{2212}3", Typed::Value(-3.0));
        check("", Typed::Empty);
        check(" ", Typed::Empty);
        check("€", Typed::Unreadable);
        check("douze", Typed::Unreadable);
        check("1e5", Typed::Unreadable);
        check("1-2", Typed::Unreadable);
    }

    #[test]
    fn shares_and_scores_have_their_ranges() {
        assert_eq!(percent("38 %"), Typed::Value(0.38));
        assert_eq!(score("5"), Typed::Value(5));
        assert_eq!(score("6"), Typed::Unreadable);
        assert_eq!(score("2,5"), Typed::Unreadable);
        assert_eq!(inert("a\u{202e}b"), "ab");
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".*") {
            let _ = number(&text);
            let _ = score(&text);
        }
    }
}
