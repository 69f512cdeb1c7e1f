//! What separates cells, guessed from the first lines. Knows nothing of what the cells mean.

use super::{Header, Layout, MAX_COLUMNS, records::Records};
use serde::{Deserialize, Serialize};

/// What separates the cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// Tab, what spreadsheets copy.
    Tab,
    /// `;`, what French Excel saves.
    Semicolon,
    /// `|`.
    Pipe,
    /// `,`.
    Comma,
}

impl Delimiter {
    /// Every one, the one less likely to occur inside cells first.
    pub const ALL: [Self; 4] = [Self::Tab, Self::Semicolon, Self::Pipe, Self::Comma];

    /// The byte.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Tab => b'\t',
            Self::Semicolon => b';',
            Self::Pipe => b'|',
            Self::Comma => b',',
        }
    }

    /// The delimiter that a byte is.
    #[must_use]
    pub fn of(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.byte() == byte)
    }
}

/// Rows that a guess looks at.
pub(super) const SAMPLE_ROWS: usize = 60;

/// The delimiter under which most of the first rows have the same width of at least two; the earlier in
/// [`Delimiter::ALL`] on a tie. A semicolon when there is only one column.
pub(super) fn detect(text: &str, skip_lines: u32) -> Delimiter {
    let mut best = (0, Delimiter::Semicolon);
    for delimiter in Delimiter::ALL {
        let agreeing = agreeing_rows(text, delimiter, skip_lines);
        if agreeing > best.0 {
            best = (agreeing, delimiter);
        }
    }
    best.1
}

/// In thousandths of the sample's rows: those that have the most frequent width, when it is at least two.
fn agreeing_rows(text: &str, delimiter: Delimiter, skip_lines: u32) -> usize {
    let widths = widths(text, &Layout { delimiter, header: Header::Absent, skip_lines, columns: 1 });
    match most_frequent(&widths) {
        Some((width, rows)) if width >= 2 => rows * 1000 / widths.len().max(1),
        _ => 0,
    }
}

/// The widths of the first rows.
fn widths(text: &str, layout: &Layout) -> Vec<usize> {
    let mut records = Records::new(text, layout);
    let mut widths = Vec::new();
    while let Some(row) = records.advance() {
        widths.push(row.len().min(MAX_COLUMNS + 1));
        if widths.len() == SAMPLE_ROWS {
            break;
        }
    }
    widths
}

/// The most frequent width, the largest on a tie, and how often it occurs.
pub(super) fn most_frequent(widths: &[usize]) -> Option<(usize, usize)> {
    let count = |width: usize| widths.iter().filter(|w| **w == width).count();
    widths.iter().map(|width| (count(*width), *width)).max().map(|(rows, width)| (width, rows))
}

#[cfg(test)]
mod tests {
    use super::{Delimiter, detect};

    #[test]
    fn the_delimiter_is_what_makes_rows_equal() {
        #[track_caller]
        fn check(text: &str, expected: Delimiter) {
            assert_eq!(detect(text, 0), expected, "{text}");
        }
        check("a;b\n1,5;2,5\n3,5;4,5", Delimiter::Semicolon);
        check("1,5;2,5\n3,5;4,5", Delimiter::Semicolon);
        check("a,b\n1,2\n3,4", Delimiter::Comma);
        check("a\tb\n1,5\t2;3\n3\t4", Delimiter::Tab);
        check("a|b\n1|2", Delimiter::Pipe);
        check("name,note\n\"x;y\",\"1;2\"\nz,\"3;4\"\nq,r", Delimiter::Comma);
        check("Titre\n\na;b\n1;2\n3;4", Delimiter::Semicolon);
        check("alone\n12", Delimiter::Semicolon);
        check("", Delimiter::Semicolon);
    }
}
