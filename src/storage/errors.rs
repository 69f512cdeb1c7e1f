//! Why a text does not open. Typed, so that [`super::text`] can say it in every language; words live there.

use super::path::Path;

/// Why a text is refused. The text itself is left as it is.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum OpenError {
    /// Not a plan of Boussole: no such schema, or not JSON at all.
    #[error("not a plan")]
    NotAPlan,
    /// Written by a newer version.
    #[error("written by a newer version: {version}")]
    Newer {
        /// The version of its schema.
        version: u64,
    },
    /// Longer than [`super::caps::MOST_TEXT`] bytes.
    #[error("{found} bytes, at most {limit} are read")]
    TooLarge {
        /// Its length in bytes.
        found: usize,
        /// The limit.
        limit: usize,
    },
    /// Nested deeper than [`super::caps::MOST_DEPTH`].
    #[error("nested deeper than {limit}")]
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// A plan with something wrong at one place.
    #[error("{path}: {reason}")]
    Damaged {
        /// Where.
        path: Path,
        /// What.
        reason: Reason,
    },
}

impl OpenError {
    /// Something wrong at a place.
    #[must_use]
    pub const fn damaged(path: Path, reason: Reason) -> Self {
        Self::Damaged { path, reason }
    }
}

/// What is wrong at a place.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Reason {
    /// The text stops being JSON here: cut off, a stray character, a number out of range, half a character.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
    },
    /// A field stands twice in one object: either could be the right one.
    #[error("field given twice")]
    GivenTwice,
    /// A list or object has too many entries.
    #[error("more than {limit} entries")]
    TooMany {
        /// The limit.
        limit: usize,
    },
    /// A text is too long.
    #[error("more than {limit} characters")]
    TooLong {
        /// The limit.
        limit: usize,
    },
    /// A word that is not among those allowed.
    #[error("{found:?} is not one of {allowed:?}")]
    NotAmong {
        /// What stands there.
        found: String,
        /// What may stand there.
        allowed: &'static [&'static str],
    },
    /// A value of another kind than expected.
    #[error("{found} instead of {expected:?}")]
    WrongKind {
        /// What stands there, shortened.
        found: String,
        /// What is expected.
        expected: Expected,
    },
    /// A field that must be there is not.
    #[error("missing field {field}")]
    Missing {
        /// Its name.
        field: &'static str,
    },
    /// Two rows have one id.
    #[error("same id as {other}")]
    SameId {
        /// The first of them.
        other: Path,
    },
    /// The checksum does not fit: a part was changed or lost.
    #[error("the checksum does not fit")]
    Checksum,
    /// The fields around a saved plan cannot be read.
    #[error("the envelope is broken")]
    BrokenEnvelope,
}

/// What a field expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// A finite number.
    Number,
    /// A whole number, not too large for its field.
    WholeNumber,
    /// A share from 0 to 1.
    Share,
    /// A score from 1 to 5.
    Score,
    /// True or false.
    Flag,
    /// A date `YYYY-MM-DD`.
    Date,
    /// An id (UUID).
    Id,
    /// Three capital letters.
    Currency,
    /// A list.
    List,
    /// An object.
    Object,
    /// Something else.
    Other,
}
