//! White space around a cell. Knows nothing of what the cell holds.

/// The text without the white space around it. Texts without any, nearly all, are seen by two bytes.
pub(super) fn trimmed(text: &str) -> &str {
    if is_tight(text.as_bytes()) { text } else { text.trim() }
}

/// Whether a text begins and ends with a visible ASCII character.
#[inline(always)]
fn is_tight(text: &[u8]) -> bool {
    matches!((text.first(), text.last()), (Some(b'!'..=b'~'), Some(b'!'..=b'~')))
}

/// Where a cell stands in its row’s text, white space around it left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Span {
    /// The cell of these bytes.
    #[inline(always)]
    pub(super) fn trimmed(text: &str, start: usize, end: usize) -> Self {
        let bytes = text.as_bytes().get(start..end).unwrap_or_default();
        if bytes.is_empty() || is_tight(bytes) { Self { start, end } } else { Self::cut(text, start, end) }
    }

    fn cut(text: &str, start: usize, end: usize) -> Self {
        let cell = text.get(start..end).unwrap_or_default();
        let start = start + cell.len() - cell.trim_start().len();
        Self { start, end: start + cell.trim().len() }
    }

    /// Whether nothing stands there.
    pub(super) const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// What stands there.
    #[inline(always)]
    pub(super) fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Span, trimmed};
    use proptest::prelude::*;

    #[test]
    fn white_space_inside_stays() {
        assert_eq!(trimmed("\u{a0}a b\t"), "a b");
        assert_eq!(Span::trimmed("x; a b ;y", 2, 7).of("x; a b ;y"), "a b");
        assert!(Span::trimmed("x; \u{a0};y", 2, 5).is_empty());
    }

    proptest! {
        #[test]
        fn it_is_the_trimming_of_the_standard_library(text in "[ \ta\u{a0}é]{0,6}") {
            prop_assert_eq!(trimmed(&text), text.trim());
            prop_assert_eq!(Span::trimmed(&text, 0, text.len()).of(&text), text.trim());
        }
    }
}
