//! Digits with their separators, under a given decimal mark. Signs and units are [`amount`](super::amount)'s.

use crate::domain::lang::Lang;
use serde::{Deserialize, Serialize};

/// What separates whole units from decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecimalMark {
    /// `12,5`.
    Comma,
    /// `12.5`.
    Point,
}

impl DecimalMark {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Comma, Self::Point];

    /// The character.
    #[must_use]
    pub const fn char(self) -> char {
        self.byte() as char
    }

    /// The same as a byte.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Point => b'.',
        }
    }
}

/// What separates groups of three digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Thousands {
    /// A space, no-break (U+00A0), narrow no-break (U+202F), thin (U+2009) or plain.
    Space,
    /// `1.234`.
    Point,
    /// `1,234`.
    Comma,
    /// `1'234` or `1’234`.
    Apostrophe,
}

/// The person's habit, which decides only what the text leaves open: `1,234` and `03/04/2026`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberHabit {
    /// Decimal comma, day first.
    #[default]
    French,
    /// Decimal point, month first where dates are written with strokes.
    English,
}

impl NumberHabit {
    /// The habit's decimal mark.
    #[must_use]
    pub const fn mark(self) -> DecimalMark {
        match self {
            Self::French => DecimalMark::Comma,
            Self::English => DecimalMark::Point,
        }
    }
}

impl From<Lang> for NumberHabit {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Self::French,
            Lang::En => Self::English,
        }
    }
}

/// Unsigned digits: `mantissa × 10^-scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    pub(super) mantissa: u64,
    pub(super) scale: i32,
    pub(super) thousands: Option<Thousands>,
    /// Begins with a zero that a number would not have, as codes do: `0042`.
    pub(super) padded: bool,
}

/// Reads `1 234,50`, `1.234,50`, `1’234.50`, `,5` or `1.2E+05` under a decimal mark. Groups of thousands have exactly
/// three digits and one kind of separator. Decimals past what 64 bits hold are dropped.
pub(super) fn digits(body: &str, mark: DecimalMark) -> Option<Digits> {
    plain_digits(body.as_bytes(), mark).or_else(|| scanned_digits(body, mark))
}

/// The most digits that 64 bits hold whatever they are.
const ALWAYS_FIT: usize = 19;

/// Digits with at most one decimal mark among them, as most numbers are written; nothing when there is anything else.
fn plain_digits(body: &[u8], mark: DecimalMark) -> Option<Digits> {
    if body.len() > ALWAYS_FIT {
        return None;
    }
    let (mut mantissa, mut whole) = (0_u64, None);
    for (at, byte) in body.iter().enumerate() {
        match byte {
            b'0'..=b'9' => mantissa = mantissa * 10 + u64::from(byte - b'0'),
            _ if *byte == mark.byte() && whole.is_none() => whole = Some(at),
            _ => return None,
        }
    }
    let scale = whole.map_or(0, |whole| body.len() - whole - 1);
    let is_complete = if whole.is_some() { scale > 0 } else { !body.is_empty() };
    let padded = body.first() == Some(&b'0') && whole.unwrap_or(body.len()) > 1;
    is_complete.then_some(Digits { mantissa, scale: i32::try_from(scale).ok()?, thousands: None, padded })
}

/// The same of any number.
fn scanned_digits(body: &str, mark: DecimalMark) -> Option<Digits> {
    let (body, exponent) = without_exponent(body)?;
    let mut scan = Scan::new(mark);
    for c in body.chars() {
        scan.push(c)?;
    }
    let digits = scan.finish()?;
    Some(Digits { scale: digits.scale.saturating_sub(exponent), ..digits })
}

/// Splits off `E+05`.
fn without_exponent(body: &str) -> Option<(&str, i32)> {
    let Some(at) = body.bytes().position(|b| matches!(b, b'e' | b'E')) else {
        return Some((body, 0));
    };
    let exponent: i32 = body.get(at + 1..)?.parse().ok()?;
    (exponent.abs() <= 400).then_some((body.get(..at)?, exponent))
}

struct Scan {
    mark: DecimalMark,
    mantissa: u64,
    scale: i32,
    /// Digits since the last separator.
    group: u32,
    /// Digits before the decimal mark, leading zeros included.
    whole: u32,
    leading_zero: bool,
    in_fraction: bool,
    thousands: Option<Thousands>,
}

impl Scan {
    const fn new(mark: DecimalMark) -> Self {
        Self {
            mark,
            mantissa: 0,
            scale: 0,
            group: 0,
            whole: 0,
            leading_zero: false,
            in_fraction: false,
            thousands: None,
        }
    }

    fn push(&mut self, c: char) -> Option<()> {
        match c {
            '0'..='9' => self.digit(u64::from(c as u32 - '0' as u32)),
            _ if c == self.mark.char() => self.decimal_mark(),
            _ => self.separator(thousands(c)?),
        }
    }

    fn digit(&mut self, digit: u64) -> Option<()> {
        let next = self.mantissa.checked_mul(10).and_then(|m| m.checked_add(digit));
        self.group += 1;
        if self.in_fraction {
            if let Some(next) = next {
                self.mantissa = next;
                self.scale += 1;
            }
        } else {
            self.leading_zero |= self.whole == 0 && digit == 0;
            self.whole += 1;
            self.mantissa = next?;
        }
        Some(())
    }

    fn decimal_mark(&mut self) -> Option<()> {
        (!self.in_fraction && self.group_is_whole()).then_some(())?;
        self.in_fraction = true;
        self.group = 0;
        Some(())
    }

    fn separator(&mut self, separator: Thousands) -> Option<()> {
        let fits = match self.thousands {
            None => matches!(self.group, 1..=3) && !self.leading_zero,
            Some(before) => before == separator && self.group == 3,
        };
        (fits && !self.in_fraction).then_some(())?;
        self.thousands = Some(separator);
        self.group = 0;
        Some(())
    }

    const fn group_is_whole(&self) -> bool {
        self.thousands.is_none() || self.group == 3
    }

    fn finish(self) -> Option<Digits> {
        let complete = if self.in_fraction { self.group > 0 } else { self.group > 0 && self.group_is_whole() };
        complete.then_some(Digits {
            mantissa: self.mantissa,
            scale: self.scale,
            thousands: self.thousands,
            padded: self.leading_zero && self.whole > 1,
        })
    }
}

const fn thousands(c: char) -> Option<Thousands> {
    match c {
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => Some(Thousands::Space),
        '.' => Some(Thousands::Point),
        ',' => Some(Thousands::Comma),
        '\'' | '’' => Some(Thousands::Apostrophe),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{DecimalMark, digits, plain_digits, scanned_digits};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn plain_digits_are_read_as_all_others(body in "0?[0-9]{0,11}[.,]?[0-9]{0,11}") {
            for mark in DecimalMark::ALL {
                let quick = plain_digits(body.as_bytes(), mark);
                prop_assert!(quick.is_none() || quick == scanned_digits(&body, mark), "{body}: {quick:?}");
            }
        }
    }

    #[test]
    fn separators_are_read_by_the_decimal_mark() {
        #[track_caller]
        fn check(body: &str, comma: Option<(u64, i32)>, point: Option<(u64, i32)>) {
            let read = |mark| digits(body, mark).map(|d| (d.mantissa, d.scale));
            assert_eq!(read(DecimalMark::Comma), comma, "{body} with a decimal comma");
            assert_eq!(read(DecimalMark::Point), point, "{body} with a decimal point");
        }
        let both = |d| (Some(d), Some(d));
        for (body, (comma, point)) in [
            ("0", both((0, 0))),
            ("0042", both((42, 0))),
            ("12 500", both((12_500, 0))),
            ("12\u{202f}500", both((12_500, 0))),
            ("1’234’567", both((1_234_567, 0))),
            ("1E+05", both((1, -5))),
            ("12,5", (Some((125, 1)), None)),
            (",5", (Some((5, 1)), None)),
            ("12 500,50", (Some((1_250_050, 2)), None)),
            ("1.234,5", (Some((12_345, 1)), None)),
            ("1.234.567", (Some((1_234_567, 0)), None)),
            ("12,500.50", (None, Some((1_250_050, 2)))),
            ("1'234.50", (None, Some((123_450, 2)))),
            ("0.123", (None, Some((123, 3)))),
            ("1,234", (Some((1234, 3)), Some((1234, 0)))),
            ("1234,567", (Some((1_234_567, 3)), None)),
        ] {
            check(body, comma, point);
        }
        for body in ["", ",", "12,", "1 23", "1 2345", "1 234'567", "12..5", "03.04.2026", "a", "1,2,3", "1e", "1e999"]
        {
            check(body, None, None);
        }
        check("123456789012345678901", None, None);
        check("0,1234567890123456789012345", Some((12_345_678_901_234_567_890, 20)), None);
    }
}
