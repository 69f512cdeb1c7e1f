//! Bidirectional controls: invisible characters that make a text read otherwise than it is stored. They are taken out
//! wherever text enters, so that no plan holds any.

use crate::fault::{self, Fault};
use std::borrow::Cow;

/// Whether a character has the Unicode property `Bidi_Control`.
#[must_use]
pub const fn is_bidi_control(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without bidirectional controls; borrowed when there are none.
#[must_use]
pub fn without_bidi_controls(text: &str) -> Cow<'_, str> {
    if fault::is(Fault::KeepBidi) || text.is_ascii() || !text.contains(is_bidi_control) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|letter| !is_bidi_control(*letter)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_controls_go() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            assert_eq!(without_bidi_controls(text), expected);
        }
        check("facture\u{202e}gpj.exe", "facturegpj.exe");
        check("\u{2066}a\u{2069}\u{200f}\u{61c}", "a");
        check("L’été à 12\u{a0}% \u{202f}: العربية", "L’été à 12\u{a0}% \u{202f}: العربية");
    }
}
