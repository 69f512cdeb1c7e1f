//! A quick hash for short keys that come from the user's own file: customers and period numbers. Not for keys that an
//! attacker chooses to collide on a server; here a slow page would be their own.

use std::hash::Hasher;

/// FNV-1a over eight bytes at a time.
#[derive(Clone, Copy, Debug)]
pub(super) struct QuickHasher(u64);

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

impl Default for QuickHasher {
    fn default() -> Self {
        Self(OFFSET)
    }
}

impl QuickHasher {
    const fn mix(&mut self, word: u64) {
        // The turn brings high bits down, which the multiplication alone never does.
        self.0 = (self.0 ^ word).wrapping_mul(PRIME).rotate_left(29);
    }
}

impl Hasher for QuickHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let tail = rest.iter().fold(rest.len() as u64, |tail, byte| tail << 8 | u64::from(*byte));
        self.mix(tail);
    }

    fn finish(&self) -> u64 {
        let spread = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        spread ^ spread >> 32
    }
}
