//! Values become CSV that a spreadsheet opens by a double click and that this application reads back.

mod neutralise;

pub use neutralise::{neutralised, restored};

use super::{Delimiter, number::DecimalMark};
use crate::domain::{day::Day, money::Money};
use std::fmt::Write as _;

/// How a spreadsheet of a language expects its CSV. Both begin with a byte order mark, so that Excel reads UTF-8, and
/// both write dates as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Semicolons and a decimal comma.
    French,
    /// Commas and a decimal point.
    English,
}

impl Dialect {
    const fn delimiter(self) -> Delimiter {
        match self {
            Self::French => Delimiter::Semicolon,
            Self::English => Delimiter::Comma,
        }
    }

    const fn mark(self) -> DecimalMark {
        match self {
            Self::French => DecimalMark::Comma,
            Self::English => DecimalMark::Point,
        }
    }
}

/// One cell to write.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CsvCell<'a> {
    /// Nothing.
    Empty,
    /// A text, neutralised and quoted.
    Text(&'a str),
    /// A number, written so that it reads back exactly; nothing when it is not finite.
    Number(f64),
    /// An amount with two decimals.
    Money(Money),
    /// A date.
    Day(Day),
}

/// Writes rows into memory.
#[derive(Clone, Debug)]
pub struct CsvWriter {
    dialect: Dialect,
    out: String,
}

impl CsvWriter {
    /// An empty table.
    #[must_use]
    pub fn new(dialect: Dialect) -> Self {
        Self { dialect, out: String::from("\u{feff}") }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[CsvCell<'_>]) {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.out.push(char::from(self.dialect.delimiter().byte()));
            }
            self.cell(*cell);
        }
        self.out.push_str("\r\n");
    }

    /// The file's text, byte order mark included.
    #[must_use]
    pub fn finish(self) -> String {
        self.out
    }

    fn cell(&mut self, cell: CsvCell<'_>) {
        match cell {
            CsvCell::Text(text) => self.text(text),
            CsvCell::Number(number) if number.is_finite() => self.figure(&shortest(number)),
            CsvCell::Empty | CsvCell::Number(_) => {}
            CsvCell::Money(money) => self.figure(&decimal(money)),
            // Writing into a String cannot fail.
            CsvCell::Day(day) => write!(self.out, "{day}").unwrap_or_default(),
        }
    }

    /// Quotes always: a `;` inside a text of a comma file would begin a cell in a French spreadsheet.
    fn text(&mut self, text: &str) {
        self.out.push('"');
        self.out.push_str(&neutralised(text).replace('"', "\"\""));
        self.out.push('"');
    }

    fn figure(&mut self, figure: &str) {
        match self.dialect.mark() {
            DecimalMark::Point => self.out.push_str(figure),
            DecimalMark::Comma => self.out.push_str(&figure.replace('.', ",")),
        }
    }
}

/// The shortest digits that read back exactly; with an exponent where they would fill the cell with zeros.
fn shortest(number: f64) -> String {
    match number.abs() {
        0.0 => "0".to_owned(),
        1e-5..1e15 => number.to_string(),
        _ => format!("{number:E}"),
    }
}

fn decimal(money: Money) -> String {
    let cents = money.cents().unsigned_abs();
    let sign = if money.cents() < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

#[cfg(test)]
mod tests {
    use super::{CsvCell, CsvWriter, Day, Dialect, Money};

    fn written(dialect: Dialect, cells: &[CsvCell<'_>]) -> String {
        let mut writer = CsvWriter::new(dialect);
        writer.row(cells);
        writer.finish()
    }

    #[test]
    fn texts_are_inert_and_negative_numbers_stay_numbers() {
        let day = Day::parse("2026-01-05").expect("a date");
        let cells = [
            CsvCell::Text("=1+1;\"x\""),
            CsvCell::Number(-12.5),
            CsvCell::Money(Money::from_cents(-5)),
            CsvCell::Day(day),
            CsvCell::Empty,
            CsvCell::Number(f64::NAN),
        ];
        let french = "\u{feff}\"'=1+1;\"\"x\"\"\";-12,5;-0,05;2026-01-05;;\r\n";
        assert_eq!(written(Dialect::French, &cells), french);
        let english = "\u{feff}\"'=1+1;\"\"x\"\"\",-12.5,-0.05,2026-01-05,,\r\n";
        assert_eq!(written(Dialect::English, &cells), english);
    }
}
