//! How large an imported table may be, and why one is refused as a whole. Single lines are refused by
//! [`BadLine`](super::BadLine) instead.

use serde::{Deserialize, Serialize};

/// The largest file or paste, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// The most columns that a table may have.
pub const MAX_COLUMNS: usize = 256;
/// The longest cell, in characters.
pub const MAX_CELL_CHARS: usize = 10_000;
/// The most bad lines that are listed one by one; the others are only counted.
pub const MAX_BAD_LINES: usize = 1_000;
/// The most rows that a paste into a grid may hold.
pub const MAX_PASTED_ROWS: usize = 10_000;

/// Why nothing could be imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "error", rename_all = "snake_case")]
pub enum ImportError {
    /// The input is larger than `limit` bytes.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The size that is accepted.
        limit: usize,
    },
    /// The table is wider than `limit` columns.
    TooManyColumns {
        /// Its width.
        columns: usize,
        /// The width that is accepted.
        limit: usize,
    },
    /// The bytes are an Excel or `OpenDocument` workbook, or an archive, and not a text.
    Workbook,
    /// There is no line to read.
    Empty,
    /// The mapping names a column that the table does not have.
    UnknownColumn {
        /// The column, from 0.
        column: usize,
    },
    /// The caller stopped the work.
    Cancelled,
}

/// Refuses what is larger than [`MAX_BYTES`].
pub(super) const fn within_size(bytes: usize) -> Result<(), ImportError> {
    if bytes > MAX_BYTES { Err(ImportError::TooLarge { bytes, limit: MAX_BYTES }) } else { Ok(()) }
}

/// Refuses what is wider than [`MAX_COLUMNS`].
pub(super) const fn within_width(columns: usize) -> Result<(), ImportError> {
    if columns > MAX_COLUMNS { Err(ImportError::TooManyColumns { columns, limit: MAX_COLUMNS }) } else { Ok(()) }
}
