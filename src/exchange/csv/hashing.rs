//! A quick hash for short keys that come from the user's own file: customers and period numbers. Not for keys that an
//! attacker chooses to collide on a server; here a slow page would be their own.

use std::hash::Hasher;

/// Multiplies eight bytes at a time and folds the upper half onto the lower. In 64 bits only: wasm has no wider product.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct QuickHasher(u64);

/// The golden ratio's fraction: an odd number without structure.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

impl QuickHasher {
    #[inline(always)]
    const fn mix(&mut self, word: u64) {
        self.0 = folded((self.0 ^ word).wrapping_mul(SPREAD));
    }
}

/// What a product carries upwards, brought down again.
const fn folded(product: u64) -> u64 {
    product ^ product >> 32
}

impl Hasher for QuickHasher {
    #[inline(always)]
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let tail = rest.iter().fold(0, |tail, byte| tail << 8 | u64::from(*byte));
        self.mix(tail ^ (bytes.len() as u64) << 56);
    }

    /// What ends a text: its length is mixed in already.
    fn write_u8(&mut self, byte: u8) {
        self.0 ^= u64::from(byte);
    }

    /// Once more, so that what came last reaches every bit as well.
    fn finish(&self) -> u64 {
        folded(self.0.wrapping_mul(SPREAD))
    }
}

#[cfg(test)]
mod tests {
    use super::QuickHasher;
    use std::{collections::HashSet, hash::BuildHasher, hash::BuildHasherDefault};

    /// The table uses the low bits for the place and the high ones to tell neighbours apart.
    #[test]
    fn customers_in_a_row_are_spread() {
        #[track_caller]
        fn check(name: fn(u32) -> String) {
            let hasher = BuildHasherDefault::<QuickHasher>::default();
            let hashes: Vec<u64> = (0..4096).map(|n| hasher.hash_one(name(n))).collect();
            let distinct = |part: fn(&u64) -> u64| hashes.iter().map(part).collect::<HashSet<_>>().len();
            // 4,096 balls in 4,096 boxes fill 63 % of them.
            assert!(distinct(|h| h & 0xfff) > 2450, "{}: {}", name(0), distinct(|h| h & 0xfff));
            assert!(distinct(|h| h >> 20 & 0xfff) > 2450, "{}: {}", name(0), distinct(|h| h >> 20 & 0xfff));
            assert_eq!(distinct(|h| h >> 57), 128, "{}", name(0));
        }
        check(|n| format!("C{n:06}"));
        check(|n| format!("{n:04}-AB"));
        check(|n| format!("{n:08}"));
        check(|n| format!("{n:04}0000"));
        check(|n| format!("client-{n}@example.com"));
        check(|n| n.to_string());
    }
}
