//! Strips what no plan may hold: bidi controls, NULs and other invisible controls. Knows nothing of tables, except
//! that tab and line ends are kept.

use std::borrow::Cow;

/// Whether a character is stripped wherever text enters: bidi controls (U+061C, U+200E, U+200F, U+202A–202E,
/// U+2066–2069), byte order marks, and controls other than tab, line feed and carriage return.
#[must_use]
pub const fn is_stripped(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => true,
        '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => true,
        _ => false,
    }
}

/// The text without what [`is_stripped`]; borrowed when there is nothing to strip.
#[must_use]
pub fn cleaned(text: &str) -> Cow<'_, str> {
    if may_need_stripping(text) && text.contains(is_stripped) {
        Cow::Owned(text.chars().filter(|c| !is_stripped(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// A quick look at the bytes: every stripped character has one of these lead bytes.
fn may_need_stripping(text: &str) -> bool {
    text.bytes().any(|b| matches!(b, 0..=8 | 11 | 12 | 14..=0x1f | 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef))
}

#[cfg(test)]
mod tests {
    use super::cleaned;

    #[test]
    fn invisible_controls_go_and_everything_else_stays() {
        #[track_caller]
        fn check(input: &str, expected: &str) {
            assert_eq!(cleaned(input), expected);
        }
        check("a\tb\r\nc", "a\tb\r\nc");
        check("a\u{202e}b\u{2069}c\u{200f}\u{61c}", "abc");
        check("a\0b\u{7}", "ab");
        check("\u{feff}a\u{feff}", "a");
        check("12\u{a0}500\u{202f}€", "12\u{a0}500\u{202f}€");
        check("", "");
    }
}
