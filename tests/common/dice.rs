//! A seeded source of choices: the same seed always gives the same plan, so that a failure can be replayed.

use boussole::domain::{day::Day, id::Id, money::Money, number::Number, number::Share, score::Score};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to `count - 1`.
    pub fn below(&mut self, count: usize) -> usize {
        (self.bits() % count.max(1) as u64) as usize
    }

    /// True once in `chances`.
    pub fn once_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    pub fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (!self.once_in(2)).then(|| make(self))
    }

    pub fn one_of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }

    pub fn list<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }

    pub fn id<T>(&mut self) -> Id<T> {
        Id::new(Uuid::from_u64_pair(self.bits(), self.bits()))
    }

    pub fn text(&mut self) -> String {
        let pieces = [
            "",
            "action",
            "L’été à 12\u{a0}%",
            "\"\\/",
            "\n\r\t",
            "\u{0}\u{1f}\u{7f}",
            "🧭",
            "日本語",
            "=SUM(A1)",
            "<script>",
            "\u{2028}",
            "null",
            "é\u{301}",
            "0",
            "\u{feff}",
            "boussole.envelope/1",
        ];
        (0..self.below(4)).map(|_| self.one_of(&pieces)).collect()
    }

    /// Any finite number, of any size, and often a small one.
    pub fn number(&mut self) -> Number {
        let bits = self.bits();
        let any = f64::from_bits(bits);
        let small = (bits % 2_000_001) as f64 / 100.0 - 10_000.0;
        Number::new(if self.once_in(2) { any } else { small }).unwrap_or_default()
    }

    pub fn share(&mut self) -> Share {
        Share::clamped((self.bits() >> 11) as f64 / (1_u64 << 53) as f64)
    }

    pub fn score(&mut self) -> Score {
        self.one_of(&Score::ALL)
    }

    pub fn money(&mut self) -> Money {
        Money::from_cents(if self.once_in(9) { self.bits() as i64 } else { self.below(9_000_000) as i64 })
    }

    pub fn day(&mut self) -> Day {
        Day::from_ymd(1, 1, 1).unwrap().plus_days(self.below(3_652_059) as i64)
    }

    /// Any JSON, as a newer version may have added.
    pub fn json(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => json!(self.once_in(2)),
            2 => json!(self.bits()),
            3 => json!(self.bits() as i64),
            4 => json!(self.number().get()),
            5 => json!(self.text()),
            6 => Value::Array(self.list(3, |dice| dice.json(depth - 1))),
            _ => Value::Object(self.object(depth - 1)),
        }
    }

    fn object(&mut self, depth: usize) -> Map<String, Value> {
        (0..self.below(4)).map(|n| (format!("new{n}{}", self.text()), self.json(depth))).collect()
    }

    /// Unknown fields, about one time in three.
    pub fn extra(&mut self) -> boussole::domain::entity::Extra {
        let fields = if self.once_in(3) { self.object(2) } else { Map::new() };
        serde_json::from_value(Value::Object(fields)).unwrap()
    }
}
