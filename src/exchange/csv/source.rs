//! A table that was opened: its text and where the table lies in it. Cells are read from the text again for each
//! pass, so that a large file is held once.

use super::{
    Delimiter, Header, ImportError, Layout,
    decode::{Decoded, Encoding, decode, decode_text},
    layout,
    limits::within_width,
    records::{Records, Row},
};

/// An opened table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    text: String,
    encoding: Encoding,
    layout: Layout,
}

impl Source {
    /// Opens a file's bytes.
    ///
    /// # Errors
    /// [`ImportError`]: too large, too wide, a workbook, or nothing in it.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ImportError> {
        Self::from_decoded(decode(bytes)?, None)
    }

    /// Opens pasted text. Cells copied from a spreadsheet are separated by tabs, whatever else is in them.
    ///
    /// # Errors
    /// [`ImportError`]: too large, too wide, or nothing in it.
    pub fn from_pasted(text: &str) -> Result<Self, ImportError> {
        let decoded = decode_text(text)?;
        let delimiter = decoded.text.contains('\t').then_some(Delimiter::Tab);
        Self::from_decoded(decoded, delimiter)
    }

    /// The same text, cut up as the user says.
    ///
    /// # Errors
    /// [`ImportError::TooManyColumns`].
    pub fn with_layout(self, layout: Layout) -> Result<Self, ImportError> {
        within_width(layout.columns)?;
        Ok(Self { layout, ..self })
    }

    /// The same text with another delimiter; header and width are guessed again.
    ///
    /// # Errors
    /// As [`Source::from_bytes`].
    pub fn with_delimiter(self, delimiter: Delimiter) -> Result<Self, ImportError> {
        let layout = layout::detect(&self.text, Some(delimiter))?;
        Ok(Self { layout, ..self })
    }

    /// Where the table lies.
    #[must_use]
    pub const fn layout(&self) -> &Layout {
        &self.layout
    }

    /// How the bytes were read.
    #[must_use]
    pub const fn encoding(&self) -> Encoding {
        self.encoding
    }

    fn from_decoded(decoded: Decoded, delimiter: Option<Delimiter>) -> Result<Self, ImportError> {
        let layout = layout::detect(&decoded.text, delimiter)?;
        Ok(Self { text: decoded.text, encoding: decoded.encoding, layout })
    }

    /// Bytes of text, for progress.
    pub(super) const fn len(&self) -> usize {
        self.text.len()
    }

    /// The names of the columns, `None` without a header.
    pub(super) fn names(&self) -> Option<Vec<String>> {
        match self.layout.header {
            Header::Absent => None,
            Header::Present => Records::new(&self.text, &self.layout)
                .advance()
                .map(|row| (0..self.layout.columns).map(|at| row.cell(at).to_owned()).collect()),
        }
    }

    /// Calls `visit` for every row of data that is not empty.
    pub(super) fn each_row<E>(&self, mut visit: impl FnMut(Row<'_>) -> Result<(), E>) -> Result<(), E> {
        let mut records = Records::new(&self.text, &self.layout);
        if self.layout.header == Header::Present {
            records.advance();
        }
        while let Some(row) = records.advance() {
            if row.filled_len() > 0 {
                visit(row)?;
            }
        }
        Ok(())
    }

    /// Refuses a column that the table does not have.
    pub(super) const fn has_column(&self, column: usize) -> Result<(), ImportError> {
        if column < self.layout.columns { Ok(()) } else { Err(ImportError::UnknownColumn { column }) }
    }
}
