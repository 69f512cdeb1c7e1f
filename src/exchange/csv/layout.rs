//! Where the table lies in the text: delimiter, lines before it, header, width. Guessed, then the user's to change.

use super::{
    DateOrder, Delimiter, ImportError,
    amount::lex,
    date::written,
    delimiter::{self, SAMPLE_ROWS, most_frequent},
    limits::within_width,
    number::DecimalMark,
    records::{Records, Row},
};
use serde::{Deserialize, Serialize};

/// Whether the first row names the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Header {
    /// It does.
    Present,
    /// It is data.
    Absent,
}

/// Where the table lies in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// What separates cells.
    pub delimiter: Delimiter,
    /// Whether the first row names the columns.
    pub header: Header,
    /// Lines before the first row: a title, or the `sep=;` of Excel.
    pub skip_lines: u32,
    /// Columns; a row with more filled cells is refused.
    pub columns: usize,
}

/// Guesses the layout; `delimiter` is kept when given.
pub(super) fn detect(text: &str, delimiter: Option<Delimiter>) -> Result<Layout, ImportError> {
    let declared = declared_delimiter(text);
    let skip_lines = u32::from(declared.is_some());
    let delimiter = delimiter.or(declared).unwrap_or_else(|| delimiter::detect(text, skip_lines));
    let rows = sample(text, &Layout { delimiter, header: Header::Absent, skip_lines, columns: 1 });
    let title_rows = title_rows(&rows);
    let table = rows.get(title_rows..).unwrap_or_default();
    let first = table.first().ok_or(ImportError::Empty)?;
    let header = header(table);
    let columns = width(table, header);
    within_width(columns)?;
    Ok(Layout { delimiter, header, skip_lines: u32::try_from(first.line.saturating_sub(1)).unwrap_or(0), columns })
}

/// Excel's own `sep=;` on the first line.
fn declared_delimiter(text: &str) -> Option<Delimiter> {
    let line = text.lines().next()?.trim_matches('"');
    match line.as_bytes() {
        [s, e, p, b'=', byte] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") => Delimiter::of(*byte),
        _ => None,
    }
}

/// A row of the sample.
struct Sampled {
    line: u64,
    width: usize,
    filled: usize,
    cells: Vec<Content>,
}

/// What a cell holds, at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    Empty,
    Figure,
    Text,
}

impl Content {
    fn of(cell: &str) -> Self {
        let is_date = || written(cell).is_some_and(|w| DateOrder::WRITTEN.iter().any(|order| w.day(*order).is_some()));
        let is_number = || lex(cell).is_some_and(|l| DecimalMark::ALL.iter().any(|mark| l.read(*mark).is_some()));
        match cell {
            "" => Self::Empty,
            _ if is_number() || is_date() => Self::Figure,
            _ => Self::Text,
        }
    }
}

impl Sampled {
    fn new(row: Row<'_>) -> Self {
        Self { line: row.line, width: row.len(), filled: row.filled(), cells: row.cells().map(Content::of).collect() }
    }

    fn content(&self, column: usize) -> Content {
        self.cells.get(column).copied().unwrap_or(Content::Empty)
    }

    fn has_figures(&self) -> bool {
        self.cells.contains(&Content::Figure)
    }

    /// Only its first cell is filled, with a text.
    fn may_be_title(&self) -> bool {
        self.filled == 0 || self.filled == 1 && self.content(0) == Content::Text
    }
}

fn sample(text: &str, layout: &Layout) -> Vec<Sampled> {
    let mut records = Records::new(text, layout);
    let mut rows = Vec::new();
    while let Some(row) = records.advance() {
        rows.push(Sampled::new(row));
        if rows.len() == SAMPLE_ROWS {
            break;
        }
    }
    rows
}

/// Rows above the header: titles with one text each, followed by a full row of names. None when that is in doubt.
fn title_rows(rows: &[Sampled]) -> usize {
    let filled: Vec<usize> = rows.iter().map(|r| r.filled).collect();
    let usual = most_frequent(&filled).map_or(0, |(width, _)| width);
    let titles = rows.iter().take_while(|r| r.may_be_title()).count();
    let names = rows.get(titles).is_some_and(|r| r.filled >= usual && !r.has_figures());
    if usual >= 2 && names { titles } else { 0 }
}

/// A header stands where more columns have a name above figures than a figure above figures; with texts only, the
/// first row is taken for one when others follow.
fn header(rows: &[Sampled]) -> Header {
    let Some((first, rest)) = rows.split_first() else { return Header::Absent };
    let figures: Vec<usize> = (0..first.cells.len()).filter(|at| holds_figures(rest, *at)).collect();
    let above = |content: Content| figures.iter().filter(|at| first.content(**at) == content).count();
    let present = match (above(Content::Text), above(Content::Figure)) {
        (0, 0) => !rest.is_empty() && !first.has_figures() && first.filled > 0,
        (names, values) => names > values,
    };
    if present { Header::Present } else { Header::Absent }
}

/// Whether most filled cells of a column are figures.
fn holds_figures(rows: &[Sampled], column: usize) -> bool {
    let count = |content: Content| rows.iter().filter(|r| r.content(column) == content).count();
    count(Content::Figure) > count(Content::Text)
}

fn width(rows: &[Sampled], header: Header) -> usize {
    let widths: Vec<usize> = rows.iter().map(|r| r.width).collect();
    let named = rows.first().filter(|_| header == Header::Present).map_or(0, |r| r.width);
    most_frequent(&widths).map_or(0, |(width, _)| width).max(named).max(1)
}

#[cfg(test)]
mod tests {
    use super::{Delimiter, Header, ImportError, detect};

    #[test]
    fn the_table_is_found_in_the_text() {
        #[track_caller]
        fn check(text: &str, header: Header, skip_lines: u32, columns: usize) {
            let layout = detect(text, None).expect("a table");
            assert_eq!((layout.header, layout.skip_lines, layout.columns), (header, skip_lines, columns), "{text}");
        }
        check("Date;CA\n05/01/2026;12,5\n", Header::Present, 0, 2);
        check("05/01/2026;12,5\n12/01/2026;13\n", Header::Absent, 0, 2);
        check("05/01/2026;n/a\n12/01/2026;13\n19/01/2026;14\n", Header::Absent, 0, 2);
        check(";CA\n05/01/2026;12,5\n", Header::Present, 0, 2);
        check("sep=;\nDate;CA\n05/01/2026;12\n", Header::Present, 1, 2);
        check("Ventes 2026\n\nDate;CA\n05/01/2026;12\n12/01/2026;13\n", Header::Present, 2, 2);
        check("Ventes;;\n;;\nDate;CA;Commandes\n05/01/2026;12;1\n12/01/2026;13;2\n", Header::Present, 2, 3);
        check("nom;ville\na;b\nc;d", Header::Present, 0, 2);
        check("42", Header::Absent, 0, 1);
        check("CA\n42", Header::Present, 0, 1);
    }

    #[test]
    fn excel_may_declare_its_delimiter() {
        assert_eq!(detect("sep=,\na,b;c\n1,2;3", None).map(|l| l.delimiter), Ok(Delimiter::Comma));
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        assert_eq!(detect("", None), Err(ImportError::Empty));
        assert_eq!(detect("\n \n", None).map(|l| l.columns), Ok(1));
        let wide = vec!["1"; 300].join(";");
        assert_eq!(detect(&wide, None), Err(ImportError::TooManyColumns { columns: 300, limit: 256 }));
    }
}
