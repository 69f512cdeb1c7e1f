//! Small exact fractions: what keeps a value from depending on the last bit of a float.

/// A fraction ≥ 0 in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fraction {
    pub top: i128,
    pub bottom: i128,
}

/// Decimals that a share keeps: more than anybody types, few enough that products stay exact.
const BILLION: i128 = 1_000_000_000;

impl Fraction {
    pub const ONE: Self = Self { top: 1, bottom: 1 };

    /// `top ÷ bottom` in lowest terms; nothing unless `top` ≥ 0 and `bottom` > 0.
    pub fn new(top: i128, bottom: i128) -> Option<Self> {
        if top < 0 || bottom <= 0 {
            return None;
        }
        // Nearly all fit 64 bits, where wasm divides by one instruction instead of a long routine.
        if let (Ok(small_top), Ok(small_bottom)) = (u64::try_from(top), u64::try_from(bottom)) {
            let common = greatest_small_divisor(small_top, small_bottom);
            return Some(Self { top: i128::from(small_top / common), bottom: i128::from(small_bottom / common) });
        }
        let common = greatest_divisor(top, bottom);
        Some(Self { top: top / common, bottom: bottom / common })
    }

    /// The decimal that `value` was written as, to nine places. Below 0 and NaN are 0; above 2, 2.
    #[allow(clippy::cast_possible_truncation, reason = "held within 0–2 first")]
    pub fn decimal(value: f64) -> Self {
        let billionths = (value.clamp(0.0, 2.0) * 1e9).round() as i128;
        Self::new(billionths, BILLION).unwrap_or(Self::ONE)
    }

    /// The product; nothing when it cannot be held.
    pub fn times(self, other: Self) -> Option<Self> {
        let left = Self::new(self.top, other.bottom)?;
        let right = Self::new(other.top, self.bottom)?;
        // Both were in lowest terms, and crosswise nothing is left in common.
        Some(Self { top: left.top.checked_mul(right.top)?, bottom: left.bottom.checked_mul(right.bottom)? })
    }

    /// The nearest float.
    #[allow(clippy::cast_precision_loss, reason = "shown, not computed with")]
    pub fn get(self) -> f64 {
        self.top as f64 / self.bottom as f64
    }

    /// `amount` × this, rounded half up; nothing when it cannot be held.
    pub fn of(self, amount: i64) -> Option<i64> {
        let doubled = i128::from(amount).checked_mul(self.top)?.checked_mul(2)?.checked_add(self.bottom)?;
        let divisor = self.bottom.checked_mul(2)?;
        match (u64::try_from(doubled), u64::try_from(divisor)) {
            (Ok(doubled), Ok(divisor)) => i64::try_from(doubled / divisor).ok(),
            _ => i64::try_from(doubled.div_euclid(divisor)).ok(),
        }
    }
}

fn greatest_small_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

fn greatest_divisor(a: i128, b: i128) -> i128 {
    if b == 0 { a.max(1) } else { greatest_divisor(b, a % b) }
}
