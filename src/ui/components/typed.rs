//! What a person typed, read as a value: pure, and never a guess. Knows both decimal signs and every usual space.

use crate::domain::{bidi::without_bidi_controls, money::Money};

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
    use super::{Typed, inert, number, percent, score};
    use proptest::prelude::*;

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
