//! What the page and the worker that writes workbooks say to each other. The page sends the tables; the worker answers
//! with the address under which it offers the file.

use super::sheets::Sheet;
use crate::domain::{company::Currency, lang::Lang};
use serde::{Deserialize, Serialize};

/// The media type of a workbook.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What becomes a workbook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// The plan’s name.
    pub title: String,
    /// The language of the reader, and with it the spreadsheet’s formats.
    pub lang: Lang,
    /// The currency of its amounts.
    pub currency: Currency,
    /// The tables, one a sheet.
    pub sheets: Vec<Sheet>,
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// It listens.
    Ready,
    /// The workbook is at this address, as long as the worker lives.
    Made(String),
    /// It could not be written.
    Failed,
}

/// How a spreadsheet writes an amount: the codes are those of the file format, which every spreadsheet shows in the way of
/// its own country.
#[must_use]
pub fn money_format(currency: &Currency, lang: Lang) -> String {
    let sign = match currency.code() {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        other => other,
    };
    match lang {
        Lang::Fr => format!("#,##0.00\\ [${sign}-40C]"),
        Lang::En => format!("[${sign}-809]#,##0.00"),
    }
}

/// The name of the workbook beside that of the plan’s file.
#[must_use]
pub fn file_name(plan_file: &str) -> String {
    format!("{}.xlsx", plan_file.strip_suffix(".json").unwrap_or(plan_file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stand_as_the_reader_writes_them() {
        #[track_caller]
        fn check(code: &str, lang: Lang, expected: &str) {
            assert_eq!(money_format(&Currency::new(code).unwrap(), lang), expected);
        }
        check("EUR", Lang::Fr, "#,##0.00\\ [$€-40C]");
        check("EUR", Lang::En, "[$€-809]#,##0.00");
        check("CHF", Lang::Fr, "#,##0.00\\ [$CHF-40C]");
        assert_eq!(file_name("boussole-a-2026-11-22.json"), "boussole-a-2026-11-22.xlsx");
    }
}
