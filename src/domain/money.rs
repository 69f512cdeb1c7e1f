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

    /// The amount as a sentence says it: in whole units from 1,000 units on; smaller amounts keep their cents.
    #[must_use]
    pub const fn in_brief(self) -> Self {
        const FROM: i64 = 100_000;
        if self.0 < FROM && self.0 > -FROM {
            return self;
        }
        let half = if self.0 < 0 { -50 } else { 50 };
        Self(self.0.saturating_add(half) / 100 * 100)
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

    #[test]
    fn a_sentence_says_large_amounts_in_whole_units() {
        #[track_caller]
        fn check(cents: i64, expected: i64) {
            assert_eq!(Money::from_cents(cents).in_brief().cents(), expected);
        }
        check(99_999, 99_999);
        check(27_706_067, 27_706_100);
        check(27_706_049, 27_706_000);
        check(-100_050, -100_100);
        check(i64::MAX, i64::MAX / 100 * 100);
        check(i64::MIN, i64::MIN / 100 * 100);
    }
}
