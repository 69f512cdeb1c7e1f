//! The rows of a text, with the line in the file where each begins. One buffer serves every row.

use super::{Layout, MAX_COLUMNS};

/// Walks over the rows of a table, the header included.
pub(super) struct Records<'a> {
    body: &'a str,
    /// Where the body begins in the text.
    offset: usize,
    /// Lines before the body.
    skipped: u64,
    reader: ::csv::Reader<&'a [u8]>,
    record: ::csv::StringRecord,
}

/// One row.
#[derive(Clone, Copy)]
pub(super) struct Row<'r> {
    /// Line in the file, from 1.
    pub(super) line: u64,
    /// Byte in the text.
    pub(super) byte: usize,
    record: &'r ::csv::StringRecord,
}

impl<'a> Records<'a> {
    /// From the first row, header or not.
    pub(super) fn new(text: &'a str, layout: &Layout) -> Self {
        let offset = start_of_line(text, layout.skip_lines);
        let body = text.get(offset..).unwrap_or_default();
        let reader = ::csv::ReaderBuilder::new()
            .delimiter(layout.delimiter.byte())
            .has_headers(false)
            .flexible(true)
            .from_reader(body.as_bytes());
        let skipped = u64::from(layout.skip_lines);
        Self { body, offset, skipped, reader, record: ::csv::StringRecord::new() }
    }

    /// The next row that is not an empty line.
    pub(super) fn advance(&mut self) -> Option<Row<'_>> {
        // The text is valid UTF-8 and rows may be ragged, so reading cannot fail; if it did, the table ends there.
        if !self.reader.read_record(&mut self.record).unwrap_or(false) {
            return None;
        }
        let (byte, line) = self.position();
        Some(Row { line, byte, record: &self.record })
    }

    /// Where the row begins. The reader stands before the line ends that it is about to skip.
    fn position(&self) -> (usize, u64) {
        let Some(position) = self.record.position() else { return (self.offset, self.skipped + 1) };
        let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
        let ends = self.body.as_bytes().get(start..).unwrap_or_default();
        let gap = ends.iter().take_while(|b| matches!(b, b'\n' | b'\r')).count();
        let lines = ends[..gap].iter().filter(|b| **b == b'\n').count();
        (self.offset + start + gap, self.skipped + position.line() + lines as u64)
    }
}

impl<'r> Row<'r> {
    /// A cell without the white space around it; empty where the row is shorter.
    pub(super) fn cell(self, column: usize) -> &'r str {
        trimmed(self.record.get(column).unwrap_or_default())
    }

    /// Cells, empty ones at the end included.
    pub(super) fn len(self) -> usize {
        self.record.len()
    }

    /// Cells up to the last one that is not empty.
    pub(super) fn filled_len(self) -> usize {
        (0..self.len()).rev().find(|at| !self.cell(*at).is_empty()).map_or(0, |at| at + 1)
    }

    /// Cells that are not empty.
    pub(super) fn filled(self) -> usize {
        self.cells().filter(|c| !c.is_empty()).count()
    }

    /// The cells, at most [`MAX_COLUMNS`] of them.
    pub(super) fn cells(self) -> impl Iterator<Item = &'r str> {
        let shown = self.len().min(MAX_COLUMNS + 1);
        (0..shown).map(move |at| self.cell(at))
    }
}

/// Trims; cells without white space at their ends, nearly all, are seen by two bytes.
fn trimmed(cell: &str) -> &str {
    match (cell.as_bytes().first(), cell.as_bytes().last()) {
        (Some(b'!'..=b'~'), Some(b'!'..=b'~')) => cell,
        _ => cell.trim(),
    }
}

/// The byte at which the line after the first `lines` begins.
fn start_of_line(text: &str, lines: u32) -> usize {
    let Some(last) = lines.checked_sub(1) else { return 0 };
    let mut ends = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at + 1);
    ends.nth(last as usize).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::{Layout, Records};
    use crate::exchange::csv::{Delimiter, Header};

    #[test]
    fn lines_are_counted_as_an_editor_shows_them() {
        #[track_caller]
        fn check(text: &str, skip_lines: u32, expected: &[(u64, &str)]) {
            let layout = Layout { delimiter: Delimiter::Semicolon, header: Header::Absent, skip_lines, columns: 1 };
            let mut records = Records::new(text, &layout);
            let mut found = Vec::new();
            while let Some(row) = records.advance() {
                assert!(text[row.byte..].trim_start_matches('"').starts_with(row.cell(0)));
                found.push((row.line, row.cell(0).to_owned()));
            }
            let found: Vec<_> = found.iter().map(|(line, cell)| (*line, cell.as_str())).collect();
            assert_eq!(found, expected);
        }
        check("a\nb\nc", 0, &[(1, "a"), (2, "b"), (3, "c")]);
        check("a\r\nb\r\nc\r\n", 0, &[(1, "a"), (2, "b"), (3, "c")]);
        check("\n\na\n\n\nb", 0, &[(3, "a"), (6, "b")]);
        check("\r\na\r\n\r\nb", 0, &[(2, "a"), (4, "b")]);
        check("\"a\nb\"\nc", 0, &[(1, "a\nb"), (3, "c")]);
        check("\"a\r\nb\"\r\nc", 0, &[(1, "a\r\nb"), (3, "c")]);
        check("x\ny\na\nb", 2, &[(3, "a"), (4, "b")]);
        check("", 0, &[]);
        check("a", 9, &[]);
    }
}
