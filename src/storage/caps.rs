//! The limits of what is read, and the two checks that come before any parsing: size and depth.

use super::errors::OpenError;

/// Most bytes of a text that are read: 8 MiB, beyond what any browser's storage holds.
pub const MOST_TEXT: usize = 8 * 1024 * 1024;
/// Most levels of nesting; a plan has 7.
pub const MOST_DEPTH: usize = 64;
/// Most entries of a list or an object.
pub const MOST_ENTRIES: usize = 20_000;
/// Most measurements of a KPI: 13 years of days.
pub const MOST_MEASUREMENTS: usize = 5_000;
/// Most characters of a text or of a field's name.
pub const MOST_CHARACTERS: usize = 20_000;

/// Refuses a text that is too large or nested too deeply, without recursion.
///
/// # Errors
/// [`OpenError::TooLarge`], [`OpenError::TooDeep`].
pub fn check(text: &str) -> Result<(), OpenError> {
    if text.len() > MOST_TEXT {
        return Err(OpenError::TooLarge { found: text.len(), limit: MOST_TEXT });
    }
    if depth(text) > MOST_DEPTH { Err(OpenError::TooDeep { limit: MOST_DEPTH }) } else { Ok(()) }
}

/// The deepest nesting of brackets outside of strings.
fn depth(text: &str) -> usize {
    let (mut deepest, mut now, mut in_string, mut escaped) = (0_usize, 0_usize, false, false);
    for byte in text.bytes() {
        match (in_string, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => in_string = !in_string,
            (false, b'[' | b'{') => {
                now += 1;
                deepest = deepest.max(now);
            }
            (false, b']' | b'}') => now = now.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_counts_brackets_outside_of_strings() {
        #[track_caller]
        fn check(text: &str, expected: usize) {
            assert_eq!(depth(text), expected);
        }
        check("", 0);
        check("{}", 1);
        check(r#"{"a":[{}],"b":[]}"#, 3);
        check(r#"{"a":"[[[[\"[[["}"#, 1);
        check("]]]][", 1);
    }

    #[test]
    fn borders() {
        assert!(super::check(&"[".repeat(MOST_DEPTH)).is_ok());
        assert_eq!(super::check(&"[".repeat(MOST_DEPTH + 1)), Err(OpenError::TooDeep { limit: MOST_DEPTH }));
        assert!(super::check(&" ".repeat(MOST_TEXT)).is_ok());
        assert!(matches!(super::check(&" ".repeat(MOST_TEXT + 1)), Err(OpenError::TooLarge { .. })));
    }
}
