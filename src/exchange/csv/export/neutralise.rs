//! Text that a spreadsheet would run as a formula is made inert, and can be read back unchanged.

use crate::fault::{self, Fault};
use std::borrow::Cow;

/// Whether a spreadsheet may take a text for a formula: `= + - @`, tab, carriage return, line feed, and the full-width
/// forms of the signs.
fn is_trigger(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
}

/// The text with an apostrophe before it when its first visible character is a trigger. Apostrophes that already stand
/// before a trigger get one more, so that [`restored`] is exact. Numbers are not texts: they are never neutralised.
#[must_use]
pub fn neutralised(text: &str) -> Cow<'_, str> {
    if fault::is(Fault::RawFormulas) {
        return Cow::Borrowed(text);
    }
    if is_dangerous(text.trim_start_matches('\'')) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// What [`neutralised`] was given.
#[must_use]
pub fn restored(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_dangerous(text.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

/// Spaces before a trigger do not stop every spreadsheet.
fn is_dangerous(text: &str) -> bool {
    text.starts_with(is_trigger) || text.trim_start().starts_with(is_trigger)
}

#[cfg(test)]
mod tests {
    use super::{neutralised, restored};
    use proptest::prelude::*;

    #[test]
    fn formulas_are_inert() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            assert_eq!(neutralised(text), expected);
        }
        check("=1+1", "'=1+1");
        check("+33 1 23", "'+33 1 23");
        check("-2", "'-2");
        check("@SUM(A1)", "'@SUM(A1)");
        check("\t=1", "'\t=1");
        check("\r=1", "'\r=1");
        check(" =1", "' =1");
        check("＝1", "'＝1");
        check("'=1", "''=1");
        check("l'été", "l'été");
        check("'quoted'", "'quoted'");
        check("a=b", "a=b");
        check("", "");
    }

    proptest! {
        #[test]
        fn neutralised_texts_are_restored(text in "[-'=+@a \t]{0,6}|.*") {
            let inert = neutralised(&text);
            prop_assert!(!inert.trim_start().starts_with(['=', '+', '-', '@']));
            prop_assert_eq!(restored(&inert), text.as_str());
        }
    }
}
