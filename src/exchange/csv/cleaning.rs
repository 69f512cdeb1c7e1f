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

/// A quick look at the bytes, eight at a time: every stripped character has a control or a byte past ASCII in it.
fn may_need_stripping(text: &str) -> bool {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    words.iter().any(|word| may_hold_stripped(u64::from_le_bytes(*word), word)) || rest.iter().any(is_suspect)
}

/// Whether a byte is, or begins, a stripped character; some that do not are among them.
const fn is_suspect(byte: &u8) -> bool {
    matches!(byte, 0..=8 | 11 | 12 | 14..=0x1f | 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef)
}

/// [`is_suspect`] of the eight bytes of a word; nearly every word is known as visible ASCII and line ends at once.
fn may_hold_stripped(word: u64, bytes: &[u8; 8]) -> bool {
    let ends = zeros(word ^ each(b'\n')) | zeros(word ^ each(b'\r'));
    !visible(word) & !ends & each(0x80) != 0 && bytes.iter().any(is_suspect)
}

/// A word of eight equal bytes.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The top bit of each byte that is `0x20..0x7f`. Lower bits say nothing.
const fn visible(word: u64) -> u64 {
    let low = word & each(0x7f);
    // From 0x20 on the first sum reaches the top bit; for 0x7f alone the second does.
    (low + each(0x60)) & !(low + each(1)) & !word
}

/// The top bit of each byte that is zero. Lower bits say nothing.
const fn zeros(word: u64) -> u64 {
    !(((word & each(0x7f)) + each(0x7f)) | word)
}

#[cfg(test)]
mod tests {
    use super::{cleaned, is_stripped, is_suspect, may_need_stripping};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_are_judged_as_their_bytes_are(text in "[\\x00-\\x7fé€\u{200b}]{0,20}|[ -~\t\r\n]{0,40}|[ -~]{0,30}[\\x7f\\x1f]?[ -~]{0,20}") {
            prop_assert_eq!(may_need_stripping(&text), text.bytes().any(|byte| is_suspect(&byte)));
            prop_assert!(!cleaned(&text).contains(is_stripped));
        }
    }

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
