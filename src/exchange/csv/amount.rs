//! A number as people write it: sign, parentheses, currency, percent sign, thousands of euros. Knows no column.

use super::{
    currency::Currency,
    decimal::Decimal,
    number::{DecimalMark, Digits, NumberHabit, digits},
    trimming::trimmed,
};
use crate::domain::money::Money;
use serde::{Deserialize, Serialize};

/// What a figure counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A plain number.
    #[default]
    Number,
    /// A share, written in percent: `7,18 %` and, in a column of percents, `7,18` are 0.0718.
    Percent,
    /// A share, written as one: `0,0718`.
    Share,
    /// Money, whose currency is not said.
    Money,
    /// Money in a currency.
    MoneyIn(Currency),
}

/// What one written unit stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Multiplier {
    /// Itself.
    #[default]
    One,
    /// A thousand: `k€`.
    Thousand,
    /// A million: `M€`.
    Million,
}

impl Multiplier {
    pub(super) const fn exponent(self) -> i32 {
        match self {
            Self::One => 0,
            Self::Thousand => 3,
            Self::Million => 6,
        }
    }
}

/// A number that a person typed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    /// The value: a share for percents (`15 %` is 0.15), whole units of the currency for money.
    pub value: f64,
    /// The same in cents, halves away from zero; nothing for percents and out of range.
    pub money: Option<Money>,
    /// What was written beside it.
    pub unit: Unit,
}

/// Reads a number that a person typed: `12 500,50`, `12,500.50`, `1.234,5`, `1’234.50`, `15 %`, `(12 €)`, `−3`, `12 k€`.
///
/// A separator that can only be one thing is read as that, whatever the habit. `1,234` and `1.234`, which can be both,
/// follow the habit: to a French reader the comma is decimal and the point separates thousands (1.234 and 1234), to an
/// English reader the reverse (1234 and 1.234).
#[must_use]
pub fn parse_amount(text: &str, habit: NumberHabit) -> Option<Amount> {
    let lexed = lex(text)?;
    let other = match habit.mark() {
        DecimalMark::Comma => DecimalMark::Point,
        DecimalMark::Point => DecimalMark::Comma,
    };
    let decimal = lexed.read(habit.mark()).or_else(|| lexed.read(other))?.decimal;
    let (decimal, money) = match lexed.unit {
        Unit::Percent => (decimal.shifted(-2), None),
        _ => (decimal, decimal.to_money()),
    };
    Some(Amount { value: decimal.to_f64()?, money, unit: lexed.unit })
}

/// A number taken apart, its digits not yet read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lexed<'a> {
    negative: bool,
    pub(super) unit: Unit,
    pub(super) multiplier: Multiplier,
    body: &'a str,
}

/// A number read under a decimal mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) decimal: Decimal,
    pub(super) digits: Digits,
}

impl Lexed<'_> {
    /// The number under a decimal mark, with its multiplier but not yet divided by 100 for a percent.
    pub(super) fn read(&self, mark: DecimalMark) -> Option<Read> {
        let digits = digits(self.body, mark)?;
        let decimal = Decimal { negative: self.negative, mantissa: digits.mantissa, scale: digits.scale };
        Some(Read { decimal: decimal.shifted(self.multiplier.exponent()), digits })
    }

    /// Whether the decimal mark cannot matter: digits only.
    pub(super) fn is_plain(&self) -> bool {
        self.body.bytes().all(|b| b.is_ascii_digit())
    }
}

/// Takes a number apart; nothing when what is left does not begin with a digit or a decimal mark.
pub(super) fn lex(text: &str) -> Option<Lexed<'_>> {
    let mut lexed = Lexed { negative: false, unit: Unit::Number, multiplier: Multiplier::One, body: trimmed(text) };
    let mut signed = false;
    // Each round takes one sign off; no number has more than a few.
    for _ in 0..6 {
        if lexed.is_bare() || !(lexed.take_sign(&mut signed) || lexed.take_unit()) {
            break;
        }
        lexed.body = trimmed(lexed.body);
    }
    let begins = matches!(lexed.body.as_bytes().first(), Some(b'0'..=b'9' | b',' | b'.'));
    begins.then_some(lexed)
}

impl Lexed<'_> {
    fn is_bare(&self) -> bool {
        let ends = (self.body.as_bytes().first(), self.body.as_bytes().last());
        matches!(ends, (Some(b'0'..=b'9'), Some(b'0'..=b'9')))
    }

    /// Takes `-`, `−`, `+`, a trailing `-` or parentheses; only one of them.
    fn take_sign(&mut self, signed: &mut bool) -> bool {
        let body = self.body;
        let minus = |c: char| matches!(c, '-' | '\u{2212}' | '\u{2011}' | '–');
        let inner = body.strip_prefix('(').and_then(|b| b.strip_suffix(')'));
        let negative = inner.or_else(|| body.strip_prefix(minus)).or_else(|| body.strip_suffix(minus));
        let rest = negative.or_else(|| body.strip_prefix('+'));
        if *signed || rest.is_none() {
            return false;
        }
        *signed = true;
        self.negative = negative.is_some();
        self.body = rest.unwrap_or(body);
        true
    }

    /// Takes a percent sign or a currency, with its `k` or `M`; only one of them.
    fn take_unit(&mut self) -> bool {
        if self.unit != Unit::Number {
            return false;
        }
        if let Some(body) = self.body.strip_suffix('%') {
            (self.unit, self.body) = (Unit::Percent, body);
        } else if let Some((currency, body)) = Currency::suffix(self.body) {
            self.unit = Unit::MoneyIn(currency);
            (self.multiplier, self.body) = multiplied(body);
        } else if let Some((currency, body)) = Currency::prefix(self.body) {
            self.unit = Unit::MoneyIn(currency);
            (self.multiplier, self.body) = multiplied(body);
        } else if let (Multiplier::Thousand, body) = multiplied(self.body) {
            (self.multiplier, self.body) = (Multiplier::Thousand, body);
        } else {
            return false;
        }
        true
    }
}

/// Splits off a trailing `k` or `M`.
fn multiplied(body: &str) -> (Multiplier, &str) {
    match body.as_bytes().last() {
        Some(b'k' | b'K') => (Multiplier::Thousand, &body[..body.len() - 1]),
        Some(b'M') => (Multiplier::Million, &body[..body.len() - 1]),
        _ => (Multiplier::One, body),
    }
}

#[cfg(test)]
mod tests {
    use super::{Unit, parse_amount};
    use crate::domain::money::Money;
    use crate::exchange::csv::{Currency, NumberHabit};
    use proptest::prelude::*;

    #[test]
    fn typed_numbers_are_read() {
        #[track_caller]
        fn check(text: &str, expected: f64, unit: Unit) {
            for habit in [NumberHabit::French, NumberHabit::English] {
                let amount = parse_amount(text, habit).expect(text);
                assert_eq!((amount.value, amount.unit), (expected, unit), "{text}");
            }
        }
        check("12 500,50", 12_500.5, Unit::Number);
        check("12\u{202f}500,50", 12_500.5, Unit::Number);
        check("12,500.50", 12_500.5, Unit::Number);
        check("1.234,5", 1234.5, Unit::Number);
        check("1’234.50", 1234.5, Unit::Number);
        check(" 15\u{a0}% ", 0.15, Unit::Percent);
        check("7,18%", 0.0718, Unit::Percent);
        check("12,50 €", 12.5, Unit::MoneyIn(Currency::Eur));
        check("€12.50", 12.5, Unit::MoneyIn(Currency::Eur));
        check("CHF 1'200.00", 1200.0, Unit::MoneyIn(Currency::Chf));
        check("-$5.25", -5.25, Unit::MoneyIn(Currency::Usd));
        check("$-5.25", -5.25, Unit::MoneyIn(Currency::Usd));
        check("(1 234,50 €)", -1234.5, Unit::MoneyIn(Currency::Eur));
        check("(12,5) %", -0.125, Unit::Percent);
        check("\u{2212}3", -3.0, Unit::Number);
        check("12,50-", -12.5, Unit::Number);
        check("+4", 4.0, Unit::Number);
        check("12,5 k€", 12_500.0, Unit::MoneyIn(Currency::Eur));
        check("1,2 M€", 1_200_000.0, Unit::MoneyIn(Currency::Eur));
        check("12k", 12_000.0, Unit::Number);
        check("-0", 0.0, Unit::Number);
    }

    #[test]
    fn what_is_open_follows_the_habit() {
        #[track_caller]
        fn check(text: &str, french: f64, english: f64) {
            let read = |habit| parse_amount(text, habit).map(|a| a.value);
            assert_eq!(
                (read(NumberHabit::French), read(NumberHabit::English)),
                (Some(french), Some(english)),
                "{text}"
            );
        }
        check("1,234", 1.234, 1234.0);
        check("1.234", 1234.0, 1.234);
        check("12,345 €", 12.345, 12_345.0);
        check("0.123", 0.123, 0.123);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in
            ["", " ", "-", "%", "€", "--3", "-(3)", "1 2", "12 apples", "é", "1e999", "∞", "NaN", "12/03", "5 % €"]
        {
            assert_eq!(parse_amount(text, NumberHabit::French), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text: String) {
            let _ = parse_amount(&text, NumberHabit::French);
            let _ = parse_amount(&text, NumberHabit::English);
        }

        #[test]
        fn never_panics_on_near_numbers(text in "[-+()0-9 ,.'’%€$kMCHFeE\u{a0}\u{202f}\u{2212}]{0,14}") {
            if let Some(amount) = parse_amount(&text, NumberHabit::French) {
                prop_assert!(amount.value.is_finite());
            }
        }

        #[test]
        fn written_numbers_are_read_back(cents in -99_999_999_999_i64..99_999_999_999, style in 0_usize..5) {
            let (gap, mark, habit) = [
                ("\u{202f}", ',', NumberHabit::French),
                (" ", ',', NumberHabit::French),
                (".", ',', NumberHabit::French),
                (",", '.', NumberHabit::English),
                ("’", '.', NumberHabit::English),
            ][style];
            let text = written(cents, gap, mark);
            let amount = parse_amount(&text, habit).expect("a number");
            prop_assert_eq!(amount.money.map(Money::cents), Some(cents));
            #[allow(clippy::cast_precision_loss, reason = "below 2^53")]
            let expected = cents as f64 / 100.0;
            prop_assert_eq!(amount.value, expected);
        }
    }

    fn written(cents: i64, gap: &str, mark: char) -> String {
        let size = cents.unsigned_abs();
        let whole = (size / 100).to_string();
        let mut text = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push_str(gap);
            }
            text.push(digit);
        }
        format!("{}{text}{mark}{:02}", if cents < 0 { "-" } else { "" }, size % 100)
    }
}
