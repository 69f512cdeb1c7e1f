//! Finite numbers and shares: what keeps NaN and infinity out of every plan.

use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// A finite number.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "f64"))]
pub struct Number(f64);

impl Number {
    /// Zero.
    pub const ZERO: Self = Self(0.0);

    /// `value` when it is finite. A negative zero becomes zero.
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(if value == 0.0 { 0.0 } else { value }))
    }

    /// The number nearest to `value` that is finite: NaN becomes 0, infinities the ends of the range.
    #[must_use]
    pub const fn nearest(value: f64) -> Self {
        if value.is_nan() { Self(0.0) } else { Self(value.clamp(f64::MIN, f64::MAX)) }
    }

    /// The value.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Number {}
impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

/// Why a number was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// NaN or infinity.
    #[error("not a finite number")]
    NotFinite,
    /// Outside the range that the field allows.
    #[error("not between 0 and 1")]
    NotAShare,
    /// Not a whole number from 1 to 5.
    #[error("not between 1 and 5")]
    NotAScore,
    /// Not a whole number from −5 to 5.
    #[error("not between -5 and 5")]
    NotAnImpact,
}

impl TryFrom<f64> for Number {
    type Error = NumberError;
    fn try_from(value: f64) -> Result<Self, NumberError> {
        Self::new(value).ok_or(NumberError::NotFinite)
    }
}

impl From<Number> for f64 {
    fn from(number: Number) -> Self {
        number.0
    }
}

/// A share or a probability, 0–1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "f64", extend("minimum" = 0, "maximum" = 1)))]
pub struct Share(Number);

impl Share {
    /// Nothing.
    pub const ZERO: Self = Self(Number(0.0));
    /// Half.
    pub const HALF: Self = Self(Number(0.5));
    /// All.
    pub const ONE: Self = Self(Number(1.0));

    /// `value` when it lies within 0–1.
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        (0.0..=1.0).contains(&value).then(|| Number::new(value).map(Self))?
    }

    /// `value` held within 0–1; NaN becomes 0.
    #[must_use]
    pub const fn clamped(value: f64) -> Self {
        if value.is_nan() { Self::ZERO } else { Self(Number(value.clamp(0.0, 1.0))) }
    }

    /// The value, 0–1.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0.get()
    }

    /// Whether `value` is at this cut or above. What the last bits of a sum of thirds lost does not count.
    #[must_use]
    pub fn is_reached_by(self, value: f64) -> bool {
        const LOST_BITS: f64 = 1e-9;
        value >= self.get() - LOST_BITS
    }
}

impl TryFrom<f64> for Share {
    type Error = NumberError;
    fn try_from(value: f64) -> Result<Self, NumberError> {
        Self::new(value).ok_or(NumberError::NotAShare)
    }
}

impl From<Share> for f64 {
    fn from(share: Share) -> Self {
        share.get()
    }
}
