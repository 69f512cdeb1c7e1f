//! The rows of a text, with the line in the file where each begins. Cells are cut out of the text where it stands; only
//! a row with a quote in it is copied. One list of cells serves every row.
//!
//! `inline(always)`, here and beside, stands where a build for size would call a function for each cell or byte.

use super::{Layout, MAX_COLUMNS, quoted::Quoted, trimming::Span};

/// Walks over the rows of a table, the header included.
pub(super) struct Records<'a> {
    body: &'a str,
    /// Where the body begins in the text.
    offset: usize,
    /// The byte of the body that is read next.
    at: usize,
    /// The line in the file where it stands, from 1.
    line: u64,
    marks: Marks,
    cells: Cells,
    quoted: Quoted,
}

/// One row.
#[derive(Clone, Copy)]
pub(super) struct Row<'r> {
    /// Line in the file, from 1.
    pub(super) line: u64,
    /// Byte in the text.
    pub(super) byte: usize,
    /// What the cells are cut out of.
    text: &'r str,
    cells: &'r Cells,
}

/// Where the cells of a row stand.
#[derive(Default)]
struct Cells {
    spans: Vec<Span>,
    /// Up to the last one that is not empty.
    filled_len: usize,
}

impl Cells {
    fn clear(&mut self) {
        self.spans.clear();
        self.filled_len = 0;
    }

    #[inline(always)]
    fn push(&mut self, span: Span) {
        self.spans.push(span);
        if !span.is_empty() {
            self.filled_len = self.spans.len();
        }
    }
}

/// What a byte means outside quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    None,
    Delimiter,
    LineEnd,
    Quote,
}

/// The meaning of every byte: one look-up a byte is all that most of a file costs.
struct Marks([Mark; 256]);

impl Marks {
    fn new(delimiter: u8) -> Self {
        let mut marks = [Mark::None; 256];
        marks[usize::from(b'\n')] = Mark::LineEnd;
        marks[usize::from(b'\r')] = Mark::LineEnd;
        marks[usize::from(b'"')] = Mark::Quote;
        marks[usize::from(delimiter)] = Mark::Delimiter;
        Self(marks)
    }

    const fn of(&self, byte: u8) -> Mark {
        self.0[byte as usize]
    }
}

impl<'a> Records<'a> {
    /// From the first row, header or not.
    pub(super) fn new(text: &'a str, layout: &Layout) -> Self {
        let offset = start_of_line(text, layout.skip_lines);
        let body = text.get(offset..).unwrap_or_default();
        let (line, delimiter) = (u64::from(layout.skip_lines) + 1, layout.delimiter.byte());
        let (marks, quoted) = (Marks::new(delimiter), Quoted::new(delimiter));
        Self { body, offset, at: 0, line, marks, cells: Cells::default(), quoted }
    }

    /// The next row that is not an empty line.
    pub(super) fn advance(&mut self) -> Option<Row<'_>> {
        self.skip_line_ends();
        let (line, start) = (self.line, self.at);
        if start == self.body.len() {
            return None;
        }
        self.cells.clear();
        let is_plain = self.cut();
        if !is_plain {
            self.cut_quoted(start);
        }
        let text = if is_plain { self.body } else { self.quoted.text() };
        Some(Row { line, byte: self.offset + start, text, cells: &self.cells })
    }

    fn skip_line_ends(&mut self) {
        while let Some(byte @ (b'\n' | b'\r')) = self.body.as_bytes().get(self.at) {
            self.line += u64::from(*byte == b'\n');
            self.at += 1;
        }
    }

    /// Cuts the row up to its line end; false as soon as there is a quote.
    fn cut(&mut self) -> bool {
        let bytes = self.body.as_bytes();
        let (mut cell, mut at) = (self.at, self.at);
        while let Some(byte) = bytes.get(at) {
            match self.marks.of(*byte) {
                Mark::None => {}
                Mark::Delimiter => {
                    self.cells.push(Span::trimmed(self.body, cell, at));
                    cell = at + 1;
                }
                Mark::LineEnd => break,
                Mark::Quote => return false,
            }
            at += 1;
        }
        self.cells.push(Span::trimmed(self.body, cell, at));
        self.at = at;
        true
    }

    /// The same for a row with quotes, inside which lines may end.
    fn cut_quoted(&mut self, start: usize) {
        let rest = self.body.as_bytes().get(start..).unwrap_or_default();
        let length = self.quoted.read(rest);
        self.cells.clear();
        self.quoted.cells().for_each(|cell| self.cells.push(cell));
        self.line += rest.iter().take(length).filter(|byte| **byte == b'\n').count() as u64;
        self.at = start + length;
    }
}

impl<'r> Row<'r> {
    /// A cell without the white space around it; empty where the row is shorter.
    #[inline(always)]
    pub(super) fn cell(self, column: usize) -> &'r str {
        match self.cells.spans.get(column) {
            Some(span) => span.of(self.text),
            None => "",
        }
    }

    /// Cells, empty ones at the end included.
    pub(super) const fn len(self) -> usize {
        self.cells.spans.len()
    }

    /// Cells up to the last one that is not empty.
    pub(super) const fn filled_len(self) -> usize {
        self.cells.filled_len
    }

    /// Cells that are not empty.
    pub(super) fn filled(self) -> usize {
        self.cells().filter(|c| !c.is_empty()).count()
    }

    /// Bytes from the first cell to the end of the last.
    pub(super) fn size(self) -> usize {
        match (self.cells.spans.first(), self.cells.spans.last()) {
            (Some(first), Some(last)) => last.end - first.start,
            _ => 0,
        }
    }

    /// The cells, at most [`MAX_COLUMNS`] of them.
    pub(super) fn cells(self) -> impl Iterator<Item = &'r str> {
        self.cells.spans.iter().take(MAX_COLUMNS + 1).map(move |cell| cell.of(self.text))
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
    use proptest::prelude::*;

    proptest! {
        /// The csv crate says what rows and cells are.
        #[test]
        fn rows_are_those_of_the_csv_crate(text in "(\"\"|\"| |[ab;é]|\n|\r\n|\r){0,24}") {
            let layout =
                Layout { delimiter: Delimiter::Semicolon, header: Header::Absent, skip_lines: 0, columns: 1 };
            let mut records = Records::new(&text, &layout);
            let mut found = Vec::new();
            while let Some(row) = records.advance() {
                prop_assert_eq!(row.line, 1 + text[..row.byte].matches('\n').count() as u64);
                let cells: Vec<_> = row.cells().map(str::to_owned).collect();
                let last = cells.iter().rposition(|cell| !cell.is_empty());
                prop_assert_eq!(row.filled_len(), last.map_or(0, |at| at + 1));
                found.push(cells);
            }
            let mut reader = ::csv::ReaderBuilder::new();
            let mut reader =
                reader.delimiter(b';').has_headers(false).flexible(true).from_reader(text.as_bytes());
            let cells = |record: ::csv::StringRecord| record.iter().map(|cell| cell.trim().to_owned()).collect();
            let expected: Vec<Vec<String>> = reader.records().map(|record| cells(record.unwrap())).collect();
            prop_assert_eq!(found, expected);
        }
    }

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
