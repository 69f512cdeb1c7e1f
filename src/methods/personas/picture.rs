//! What a picture of a persona may be: a small data URL of a kind that every browser draws and none runs.

/// The most characters of a picture, as a data URL: under 30 KB, and below what storage reads of one text.
pub const MOST_PICTURE: usize = 19_000;

const KINDS: [&str; 3] = ["data:image/jpeg;base64,", "data:image/png;base64,", "data:image/webp;base64,"];

/// Whether `url` is a picture that may be shown: JPEG, PNG or WebP, in base 64, and small.
#[must_use]
pub fn is_picture(url: &str) -> bool {
    let data = KINDS.iter().find_map(|kind| url.strip_prefix(kind));
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    url.len() <= MOST_PICTURE && data.is_some_and(|data| !data.is_empty() && data.bytes().all(fits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_small_pictures_of_three_kinds_are_shown() {
        #[track_caller]
        fn check(url: &str, expected: bool) {
            assert_eq!(is_picture(url), expected, "{url}");
        }
        check("data:image/png;base64,iVBORw0KGgo=", true);
        check("data:image/webp;base64,UklGRg==", true);
        check("data:image/svg+xml;base64,PHN2Zz4=", false);
        check("data:text/html;base64,PGI+", false);
        check("data:image/png;base64,", false);
        check("data:image/png;base64,a\"b", false);
        check("https://example.com/a.png", false);
        let long = |count: usize| format!("{}{}", KINDS[0], "A".repeat(count - KINDS[0].len()));
        assert!(is_picture(&long(MOST_PICTURE)) && !is_picture(&long(MOST_PICTURE + 1)));
    }
}
