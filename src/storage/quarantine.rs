//! What could not be read is put aside whole, under a key of its own, before anything else is written.

use serde::{Deserialize, Serialize};

/// What every key of a quarantined text begins with.
pub const KEY_PREFIX: &str = "boussole.quarantine.";

/// A text that could not be read, kept byte for byte so that it can be downloaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quarantined {
    /// When it was found, RFC 3339 in UTC.
    pub found_at: String,
    /// The key it was read from.
    pub found_in: String,
    /// Why it was refused, for support; the interface says it in the reader's language when it opens it again.
    pub reason: String,
    /// The text.
    pub raw: String,
}

impl Quarantined {
    /// The key to keep it under, `attempt` counted from 0. Texts that differ get different keys but for a chance of one
    /// in four thousand million: the caller goes to the next attempt while the key holds another text. The same text
    /// found again gets the same key, so that each reload does not add a copy.
    #[must_use]
    pub fn key(&self, attempt: u32) -> String {
        let hash = crc32fast::hash(self.raw.as_bytes());
        let base = format!("{KEY_PREFIX}{hash:08x}-{}", self.raw.len());
        if attempt == 0 { base } else { format!("{base}-{attempt}") }
    }

    /// The first key that is free or holds this very text; `held` gives the record under a key.
    #[must_use]
    pub fn free_key(&self, held: impl Fn(&str) -> Option<String>) -> String {
        let fits = |key: &String| held(key).is_none_or(|text| Self::read(&text).is_some_and(|q| q.raw == self.raw));
        (0..u32::MAX).map(|attempt| self.key(attempt)).find(fits).unwrap_or_else(|| self.key(u32::MAX))
    }

    /// The record's text.
    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a record's text.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The name of the file that the raw text is downloaded as.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.txt", self.key(0).replace('.', "-"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(raw: &str) -> Quarantined {
        Quarantined {
            found_at: "2026-11-22T08:00:00Z".into(),
            found_in: "boussole.plan".into(),
            reason: String::new(),
            raw: raw.into(),
        }
    }

    #[test]
    fn a_record_keeps_the_text_byte_for_byte() {
        for raw in ["", "{\"a\":", "\u{0}\u{feff}\u{202e}\n\r\t\"\\", "é🧭"] {
            assert_eq!(Quarantined::read(&found(raw).text()), Some(found(raw)));
        }
    }

    #[test]
    fn keys_never_overwrite_another_text() {
        let (one, two) = (found("one"), found("two"));
        assert_eq!(one.key(0), Quarantined { found_at: "later".into(), ..one.clone() }.key(0));
        assert_ne!(one.key(0), two.key(0));
        assert_eq!(one.free_key(|_| None), one.key(0));
        assert_eq!(one.free_key(|_| Some(one.text())), one.key(0));
        let taken = one.key(0);
        assert_eq!(one.free_key(|key| (key == taken).then(|| two.text())), one.key(1));
    }
}
