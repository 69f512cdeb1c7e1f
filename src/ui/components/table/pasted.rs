//! Cells copied from a spreadsheet: lines of text between tabs, quoted where a cell holds a line break.

/// The cells of a pasted text; a single cell is one line of one.
#[must_use]
pub fn cells(text: &str) -> Vec<Vec<String>> {
    let mut lines = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = text.trim_end_matches(['\r', '\n']).chars().peekable();
    while let Some(c) = chars.next() {
        let at_start = last(&mut lines).is_empty();
        match (c, quoted) {
            ('"', true) if chars.peek() == Some(&'"') => {
                chars.next();
                last(&mut lines).push('"');
            }
            ('"', true) => quoted = false,
            ('"', false) if at_start => quoted = true,
            ('\t', false) => line(&mut lines).push(String::new()),
            ('\r', false) => {}
            ('\n', false) => lines.push(vec![String::new()]),
            (c, _) => last(&mut lines).push(c),
        }
    }
    lines
}

fn line(lines: &mut Vec<Vec<String>>) -> &mut Vec<String> {
    if lines.is_empty() {
        lines.push(Vec::new());
    }
    let at = lines.len() - 1;
    &mut lines[at]
}

fn last(lines: &mut Vec<Vec<String>>) -> &mut String {
    let line = line(lines);
    if line.is_empty() {
        line.push(String::new());
    }
    let at = line.len() - 1;
    &mut line[at]
}

#[cfg(test)]
mod tests {
    use super::cells;
    use proptest::prelude::*;

    #[test]
    fn spreadsheets_paste_lines_and_tabs() {
        #[track_caller]
        fn check(text: &str, expected: &[&[&str]]) {
            assert_eq!(cells(text), expected, "{text:?}");
        }
        check("a", &[&["a"]]);
        check("a\tb\r\nc\td\r\n", &[&["a", "b"], &["c", "d"]]);
        check("\t1", &[&["", "1"]]);
        check("\"deux\nlignes\"\t\"dit \"\"oui\"\"\"", &[&["deux\nlignes", "dit \"oui\""]]);
        check("5\" pipe", &[&["5\" pipe"]]);
        check("", &[&[""]]);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".*") {
            prop_assert!(!cells(&text).is_empty());
        }
    }
}
