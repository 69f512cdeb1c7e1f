//! Where the content of a plan comes from: the files that it descends from, so that two descendants of one file find what
//! they had in common.

use super::{entity::Extra, id::Id};
use serde::{Deserialize, Serialize};

/// Most files that are remembered; the oldest are forgotten first.
const MOST_EXPORTS: usize = 64;

/// A plan as it once left a device as a file. The id is that of the content: the same content has the same id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Export;

/// Where the content of a plan comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Origin {
    /// The files that it descends from, the oldest first. In a file the last one is the file itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exports: Vec<Id<Export>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Origin {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds files that the content descends from too; one that is known moves to the end.
    pub fn extend(&mut self, exports: impl IntoIterator<Item = Id<Export>>) {
        for export in exports {
            self.exports.retain(|known| *known != export);
            self.exports.push(export);
        }
        let surplus = self.exports.len().saturating_sub(MOST_EXPORTS);
        self.exports.drain(..surplus);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_files_are_remembered_in_order() {
        let id = |n: u8| Id::<Export>::from_random([n; 16]);
        let mut origin = Origin::default();
        origin.extend([id(1), id(2), id(1)]);
        assert_eq!(origin.exports, [id(2), id(1)]);
        origin.extend((3..100).map(id));
        assert_eq!((origin.exports.len(), origin.exports.last()), (MOST_EXPORTS, Some(&id(99))));
    }
}
