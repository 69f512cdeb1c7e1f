//! Value for each unit spent, compared as an exact fraction.

use crate::domain::money::Money;
use std::cmp::Ordering;

/// Value ÷ cost. Free with a value is above everything, free without a value is 0.
#[derive(Clone, Copy, Debug)]
pub struct Density {
    value: i64,
    cost: i64,
}

impl Density {
    /// The density of a level; negative amounts are read as 0.
    #[must_use]
    pub fn of(value: Money, cost: Money) -> Self {
        match (value.cents().max(0), cost.cents().max(0)) {
            (0, 0) => Self { value: 0, cost: 1 },
            (_, 0) => Self { value: 1, cost: 0 },
            (value, cost) => Self { value, cost },
        }
    }

    /// The nearest float, for showing; nothing for something that costs nothing and is worth something.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "shown, not compared")]
    pub fn get(self) -> Option<f64> {
        (self.cost > 0).then(|| self.value as f64 / self.cost as f64)
    }
}

impl Ord for Density {
    fn cmp(&self, other: &Self) -> Ordering {
        let across = |a: i64, b: i64| i128::from(a) * i128::from(b);
        across(self.value, other.cost).cmp(&across(other.value, self.cost))
    }
}

impl PartialOrd for Density {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Density {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Density {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn densities_compare_exactly() {
        #[track_caller]
        fn check(a: (i64, i64), b: (i64, i64), expected: Ordering) {
            let density = |(value, cost)| Density::of(Money::from_cents(value), Money::from_cents(cost));
            assert_eq!(density(a).cmp(&density(b)), expected);
            assert_eq!(density(b).cmp(&density(a)), expected.reverse());
        }
        check((1, 3), (2, 6), Ordering::Equal);
        check((1, 0), (i64::MAX, 1), Ordering::Greater);
        check((1, 0), (7, 0), Ordering::Equal);
        check((0, 0), (0, 5), Ordering::Equal);
        check((0, 0), (1, i64::MAX), Ordering::Less);
        check((i64::MAX, i64::MAX - 1), (i64::MAX - 1, i64::MAX - 2), Ordering::Less);
        check((-5, 3), (0, 1), Ordering::Equal);
    }
}
