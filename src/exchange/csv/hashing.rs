//! A quick hash for short keys that come from the user's own file: customers and period numbers. Not for keys that an
//! attacker chooses to collide on a server; here a slow page would be their own.

use std::hash::Hasher;

/// Multiplies eight bytes at a time into 128 bits and folds the halves, so that every bit reaches every other.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct QuickHasher(u64);

/// The golden ratio's fraction: an odd number without structure.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

impl QuickHasher {
    const fn mix(&mut self, word: u64) {
        let product = ((self.0 ^ word) as u128).wrapping_mul(SPREAD as u128);
        #[allow(clippy::cast_possible_truncation, reason = "the low half is meant")]
        let low = product as u64;
        self.0 = low ^ (product >> 64) as u64 ^ SPREAD.rotate_left(32);
    }
}

impl Hasher for QuickHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let tail = rest.iter().fold(0, |tail, byte| tail << 8 | u64::from(*byte));
        self.mix(tail ^ (bytes.len() as u64) << 56);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::QuickHasher;
    use std::{collections::HashSet, hash::BuildHasher, hash::BuildHasherDefault};

    /// The table uses the low bits for the place and the high ones to tell neighbours apart.
    #[test]
    fn customers_in_a_row_are_spread() {
        let hasher = BuildHasherDefault::<QuickHasher>::default();
        let hashes: Vec<u64> = (0..4096).map(|n| hasher.hash_one(format!("C{n:06}"))).collect();
        let distinct = |part: fn(&u64) -> u64| hashes.iter().map(part).collect::<HashSet<_>>().len();
        // 4,096 balls in 4,096 boxes fill 63 % of them.
        assert!(distinct(|h| h & 0xfff) > 2450);
        assert!(distinct(|h| h >> 20 & 0xfff) > 2450);
        assert_eq!(distinct(|h| h >> 57), 128);
    }
}
