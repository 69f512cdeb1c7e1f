//! Which versions of a file a version descends from: for each device its latest write. A device numbers what it writes, so
//! that descent is told without a list of everything ever written.

use crate::domain::{id::Id, origin::Export};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Six bytes of a device's number are used.
pub(super) const DEVICE: u64 = 0x0000_ffff_ffff_ffff;
/// What tells the id of a write from that of a content, beside its version.
const MARK: u8 = 0xf1;

/// One write: by which device, and which of its writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Write {
    pub(super) device: u64,
    pub(super) count: u64,
}

impl Write {
    /// The id under which a file names it.
    pub(super) fn id(self) -> Id<Export> {
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&self.device.to_be_bytes()[2..]);
        bytes[7] = MARK;
        bytes[9..].copy_from_slice(&self.count.to_be_bytes()[1..]);
        Id::from_random(bytes)
    }

    /// The write that an id names, if it is one.
    pub(super) fn of(id: Id<Export>) -> Option<Self> {
        let bytes = *id.uuid().as_bytes();
        let part = |range: std::ops::Range<usize>| bytes[range].iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
        let write = Self { device: part(0..6), count: part(9..16) };
        (write.id() == id).then_some(write)
    }
}

/// For each device the latest of its writes that a version contains.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Ancestry(BTreeMap<u64, u64>);

impl Ancestry {
    /// What the ids of a file tell; others than those of writes are passed over.
    pub(super) fn of(exports: &[Id<Export>]) -> Self {
        let mut ancestry = Self::default();
        exports.iter().copied().filter_map(Write::of).for_each(|write| ancestry.add(write));
        ancestry
    }

    pub(super) fn contains(&self, write: Write) -> bool {
        self.0.get(&write.device).is_some_and(|count| write.count <= *count)
    }

    pub(super) fn add(&mut self, write: Write) {
        let count = self.0.entry(write.device).or_default();
        *count = write.count.max(*count);
    }

    pub(super) fn join(&mut self, other: &Self) {
        other.writes().for_each(|write| self.add(write));
    }

    /// The next write of a device, which is contained from now on.
    pub(super) fn next(&mut self, device: u64) -> Write {
        let count = self.0.get(&device).copied().unwrap_or(0) + 1;
        let write = Write { device, count };
        self.add(write);
        write
    }

    /// Whether another contains all of it.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self.writes().all(|write| other.contains(write))
    }

    pub(super) fn writes(&self) -> impl Iterator<Item = Write> {
        self.0.iter().map(|(device, count)| Write { device: *device, count: *count })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_is_told_from_every_other_id() {
        let write = Write { device: DEVICE - 5, count: 0x00ab_cdef_0123_4567 };
        assert_eq!(Write::of(write.id()), Some(write));
        assert_eq!(Write::of(Id::from_random([0xff; 16])), None);
        assert_eq!(Write::of(Id::from_random([0; 16])), None);
    }

    #[test]
    fn an_ancestry_contains_what_came_before() {
        let mut one = Ancestry::default();
        let first = one.next(1);
        let alone = one.clone();
        let mut other = one.clone();
        let second = other.next(2);
        assert!(one.contains(first) && !one.contains(second));
        assert!(one.is_within(&other) && !other.is_within(&one));
        assert_eq!(one.next(1), Write { device: 1, count: 2 });
        assert!(!one.is_within(&other));
        other.join(&one);
        assert!(one.is_within(&other) && alone.is_within(&other));
        let ids: Vec<_> = other.writes().map(Write::id).collect();
        assert_eq!(Ancestry::of(&ids), other);
    }
}
