//! Cells copied from a spreadsheet into a grid: a rectangle of texts, nothing interpreted.

use super::{
    Delimiter, Header, ImportError, Layout, MAX_CELL_CHARS, MAX_PASTED_ROWS, decode::decode_text, limits::within_width,
    records::Records,
};

/// Cuts pasted text into rows of trimmed cells. Cells are separated by tabs only: a pasted sentence stays one cell.
/// Quoted cells may hold tabs and line ends. Empty lines are left out; rows past [`MAX_PASTED_ROWS`] and characters
/// past [`MAX_CELL_CHARS`] are cut.
///
/// # Errors
/// [`ImportError::TooLarge`] and [`ImportError::TooManyColumns`].
pub fn pasted_cells(text: &str) -> Result<Vec<Vec<String>>, ImportError> {
    let text = decode_text(text)?.text;
    let layout = Layout { delimiter: Delimiter::Tab, header: Header::Absent, skip_lines: 0, columns: 1 };
    let mut records = Records::new(&text, &layout);
    let mut rows = Vec::new();
    while let Some(row) = records.advance() {
        within_width(row.len())?;
        rows.push(row.cells().map(|c| c.chars().take(MAX_CELL_CHARS).collect()).collect());
        if rows.len() == MAX_PASTED_ROWS {
            break;
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::{ImportError, pasted_cells};

    #[test]
    fn cells_are_cut_at_tabs() {
        #[track_caller]
        fn check(text: &str, expected: &[&[&str]]) {
            assert_eq!(pasted_cells(text).expect("cells"), expected);
        }
        check("a\tb\r\n1,5\t2;3\r\n", &[&["a", "b"], &["1,5", "2;3"]]);
        check("\"two\nlines\"\tsay \"\"x\n", &[&["two\nlines", "say \"\"x"]]);
        check("5\" pipe\t1\n", &[&["5\" pipe", "1"]]);
        check("\"a \"\"b\"\"\"\t\n", &[&["a \"b\"", ""]]);
        check("one, sentence; here", &[&["one, sentence; here"]]);
        check("", &[]);
        let wide = "\t".repeat(300);
        assert_eq!(pasted_cells(&wide), Err(ImportError::TooManyColumns { columns: 301, limit: 256 }));
    }
}
