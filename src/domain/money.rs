//! Money: an integer number of minor units. The currency is the plan's, so that amounts always add up.

use serde::{Deserialize, Serialize};

/// An amount in cents of the plan's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Money(i64);

impl Money {
    /// No money.
    pub const ZERO: Self = Self(0);

    /// An amount of `cents`.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// An amount of whole units, saturating at the ends of the range.
    #[must_use]
    pub const fn from_units(units: i64) -> Self {
        Self(units.saturating_mul(100))
    }

    /// The amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// The amount in units, for charts and for `Intl`; never for computing.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "shown, not computed with")]
    pub fn units(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// The amount nearest to `units`, halves away from zero; nothing when it is not finite or out of range.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "checked against the range first")]
    pub fn from_f64_units(units: f64) -> Option<Self> {
        const LARGEST: f64 = 9e15;
        let cents = (units * 100.0).round();
        (cents.abs() <= LARGEST).then_some(Self(cents as i64))
    }

    /// Sum, held at the ends of the range.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Difference, held at the ends of the range.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::plus)
    }
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn units_round_to_the_nearest_cent() {
        #[track_caller]
        fn check(units: f64, expected: Option<i64>) {
            assert_eq!(Money::from_f64_units(units).map(Money::cents), expected);
        }
        check(12.345, Some(1235));
        check(-12.345, Some(-1235));
        check(f64::NAN, None);
        check(f64::INFINITY, None);
        check(1e300, None);
    }
}
