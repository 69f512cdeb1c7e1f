//! Lines that could not be imported, each with its number and reason. The words are the screen's.

use super::{Currency, MAX_BAD_LINES, MAX_CELL_CHARS, records::Row, source::Source};
use serde::{Deserialize, Serialize};

/// A line, or one cell of it, that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BadLine {
    /// Line in the file, from 1.
    pub line: u64,
    /// The column of the cell, from 0; nothing when the whole line is meant.
    pub column: Option<usize>,
    /// What stands there, cut at 80 characters.
    pub text: String,
    /// Why it was left out.
    pub reason: BadReason,
}

/// Why a line or a cell was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum BadReason {
    /// The date's cell is empty: the line is left out.
    MissingDate,
    /// The date cannot be read: the line is left out.
    NotADate,
    /// The customer's cell is empty: the line is left out.
    MissingCustomer,
    /// The name’s cell is empty: the line is left out.
    MissingName,
    /// The amount's cell is empty: the line is left out.
    MissingAmount,
    /// The number cannot be read: the cell is left out.
    NotANumber,
    /// The number is too large to be kept: the cell is left out.
    NumberTooLarge,
    /// The amount is below 0: the cell is left out.
    Negative,
    /// A percent in a column that does not hold percents: the cell is left out.
    UnexpectedPercent,
    /// An amount in another currency than the column's: the cell is left out.
    OtherCurrency {
        /// The currency that was found.
        found: Currency,
    },
    /// The line has more cells than the table has columns, often a delimiter inside a text: the line is left out.
    TooManyCells {
        /// Cells found.
        found: usize,
        /// Columns of the table.
        expected: usize,
    },
    /// The table has more lines than are taken: the line is left out.
    TooManyLines {
        /// Lines taken.
        limit: usize,
    },
    /// A cell is longer than [`MAX_CELL_CHARS`], often a quote that is never closed: the line is left out.
    CellTooLong,
}

/// Bad lines, listed up to [`MAX_BAD_LINES`] and all of them counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BadLines {
    /// The first ones.
    pub listed: Vec<BadLine>,
    /// All of them.
    pub count: usize,
}

/// Characters of a bad cell that are kept.
const SHOWN_CHARS: usize = 80;

impl BadLines {
    /// Notes a bad line or cell.
    pub(super) fn push(&mut self, row: Row<'_>, column: Option<usize>, reason: BadReason) {
        self.count += 1;
        if self.listed.len() < MAX_BAD_LINES {
            let text = row.cell(column.unwrap_or(0)).chars().take(SHOWN_CHARS).collect();
            self.listed.push(BadLine { line: row.line, column, text, reason });
        }
    }
}

/// What is wrong with the row as a whole.
pub(super) fn malformed(source: &Source, row: Row<'_>) -> Option<BadReason> {
    let (found, expected) = (row.filled_len(), source.layout().columns);
    if found > expected {
        return Some(BadReason::TooManyCells { found, expected });
    }
    (row.size() > MAX_CELL_CHARS && has_long_cell(row)).then_some(BadReason::CellTooLong)
}

fn has_long_cell(row: Row<'_>) -> bool {
    let is_long = |cell: &str| cell.len() > MAX_CELL_CHARS && cell.chars().count() > MAX_CELL_CHARS;
    (0..row.filled_len()).any(|at| is_long(row.cell(at)))
}
