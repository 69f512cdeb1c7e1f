//! Bytes of a file become clean text: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252.
//! Knows nothing of tables.

use super::{
    ImportError,
    cleaning::{cleaned, is_stripped},
    limits::within_size,
};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// How the bytes were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8, also for pasted text.
    Utf8,
    /// UTF-8 that begins with a byte order mark.
    Utf8WithMark,
    /// UTF-16, least significant byte first ("Unicode text" of Excel).
    Utf16Le,
    /// UTF-16, most significant byte first.
    Utf16Be,
    /// Windows-1252, what French Excel writes as "CSV".
    Windows1252,
}

/// Clean text and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark, bidi controls and NULs; lines end in a line feed.
    pub text: String,
    /// How the bytes were read.
    pub encoding: Encoding,
}

/// The characters of Windows-1252 from 0x80 to 0x9F; the five unassigned bytes become U+FFFD.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}', //
    '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];

/// Reads a file's bytes.
///
/// # Errors
/// [`ImportError::TooLarge`], and [`ImportError::Workbook`] when the bytes are an Excel or `OpenDocument` file.
pub fn decode(bytes: &[u8]) -> Result<Decoded, ImportError> {
    within_size(bytes.len())?;
    let (text, encoding) = match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(ImportError::Workbook),
        [0xef, 0xbb, 0xbf, rest @ ..] => (utf8_or_1252(rest).0, Encoding::Utf8WithMark),
        [0xff, 0xfe, rest @ ..] => (utf16(rest, u16::from_le_bytes), Encoding::Utf16Le),
        [0xfe, 0xff, rest @ ..] => (utf16(rest, u16::from_be_bytes), Encoding::Utf16Be),
        _ => utf8_or_1252(bytes),
    };
    Ok(Decoded { text: tidy(text), encoding })
}

/// Cleans text that never was bytes: a paste, or a text field.
///
/// # Errors
/// [`ImportError::TooLarge`].
pub fn decode_text(text: &str) -> Result<Decoded, ImportError> {
    within_size(text.len())?;
    Ok(Decoded { text: tidy(Cow::Borrowed(text)), encoding: Encoding::Utf8 })
}

fn utf8_or_1252(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), Encoding::Utf8),
        // Cut in the middle of its last character: a damaged end, not another encoding.
        Err(error) if error.error_len().is_none() && has_multibyte(&bytes[..error.valid_up_to()]) => {
            (String::from_utf8_lossy(&bytes[..error.valid_up_to()]), Encoding::Utf8)
        }
        Err(_) => (Cow::Owned(bytes.iter().map(|b| windows_1252(*b)).collect()), Encoding::Windows1252),
    }
}

fn has_multibyte(bytes: &[u8]) -> bool {
    !bytes.is_ascii()
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'static, str> {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    Cow::Owned(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// Strips controls; the lone carriage returns of old Mac files become line feeds, so that lines can be counted.
fn tidy(text: Cow<'_, str>) -> String {
    let text = match text {
        Cow::Borrowed(text) => cleaned(text).into_owned(),
        Cow::Owned(text) if text.contains(is_stripped) => cleaned(&text).into_owned(),
        Cow::Owned(text) => text,
    };
    if !text.contains('\n') && text.contains('\r') { text.replace('\r', "\n") } else { text }
}

#[cfg(test)]
mod tests {
    use super::{Encoding, decode};
    use crate::exchange::csv::{ImportError, MAX_BYTES};

    #[test]
    fn encodings_are_told_apart() {
        #[track_caller]
        fn check(bytes: &[u8], text: &str, encoding: Encoding) {
            let decoded = decode(bytes).expect("text");
            assert_eq!((decoded.text.as_str(), decoded.encoding), (text, encoding));
        }
        check(b"", "", Encoding::Utf8);
        check("Réachat €".as_bytes(), "Réachat €", Encoding::Utf8);
        check(b"\xef\xbb\xbfR\xc3\xa9", "Ré", Encoding::Utf8WithMark);
        check(b"R\xe9achat \x80 3\xa0305 \x92 \x81", "Réachat € 3\u{a0}305 ’ \u{fffd}", Encoding::Windows1252);
        check(b"\xff\xfeA\0\xac\x20", "A€", Encoding::Utf16Le);
        check(b"\xfe\xff\0A\x20\xac", "A€", Encoding::Utf16Be);
        check(b"\xff\xfeA\0\0\xd8", "A\u{fffd}", Encoding::Utf16Le);
        check(b"a\rb", "a\nb", Encoding::Utf8);
        check("é cut €".as_bytes().split_last().expect("bytes").1, "é cut ", Encoding::Utf8);
        check(b"caf\xe9", "café", Encoding::Windows1252);
    }

    #[test]
    fn what_is_not_a_text_is_refused() {
        assert_eq!(decode(b"PK\x03\x04rest"), Err(ImportError::Workbook));
        assert_eq!(decode(b"\xd0\xcf\x11\xe0rest"), Err(ImportError::Workbook));
        let large = vec![b'a'; MAX_BYTES + 1];
        assert_eq!(decode(&large), Err(ImportError::TooLarge { bytes: MAX_BYTES + 1, limit: MAX_BYTES }));
    }
}
