//! A table as CSV that a spreadsheet of the reader’s language opens by a double click: texts that begin like a formula are
//! made harmless, negative numbers stay numbers.

use super::{Cell, Sheet, text::TEXT};
use crate::{
    domain::lang::Lang,
    exchange::{
        csv::export::{CsvCell, CsvWriter, Dialect},
        json,
    },
};

/// The text of the file.
#[must_use]
pub fn csv(sheet: &Sheet, lang: Lang) -> String {
    let dialect = match lang {
        Lang::Fr => Dialect::French,
        Lang::En => Dialect::English,
    };
    let mut out = CsvWriter::new(dialect);
    let heads: Vec<CsvCell<'_>> = sheet.columns.iter().map(|column| CsvCell::Text(&column.name)).collect();
    out.row(&heads);
    for row in &sheet.rows {
        out.row(&row.iter().map(|cell| written(cell, lang)).collect::<Vec<_>>());
    }
    out.finish()
}

fn written(cell: &Cell, lang: Lang) -> CsvCell<'_> {
    match cell {
        Cell::Blank => CsvCell::Empty,
        Cell::Text(text) => CsvCell::Text(text),
        Cell::Number(number) | Cell::Percent(number) => CsvCell::Number(*number),
        Cell::Money(amount) => CsvCell::Money(*amount),
        Cell::Date(day) => CsvCell::Day(*day),
        Cell::Flag(flag) => CsvCell::Text(TEXT.get(lang).flag(*flag)),
    }
}

/// The name of the file beside that of the plan: `boussole-atelier-actions-2026-11-22.csv`.
#[must_use]
pub fn file_name(plan_file: &str, sheet: &Sheet) -> String {
    let stem = plan_file.strip_suffix(".json").unwrap_or(plan_file);
    format!("{stem}-{}.csv", json::slug(&sheet.name))
}
