//! Scores of 1 to 5 on recency, frequency and money. Both methods come down to four values at which the scores 2 to 5
//! begin; fifths find them among the customers themselves, without sorting them all.

use super::{ScoreMethod, Thresholds};
use crate::domain::money::Money;
use serde::{Deserialize, Serialize};

/// What is known of one customer at the reference date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measures {
    /// Days since the last order; 0 or more.
    pub recency_days: u32,
    /// Orders; at least one.
    pub orders: u32,
    /// Sum of the lines, returns taken off.
    pub revenue: Money,
}

/// A customer's scores, each 1–5, 5 best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Scores {
    /// How lately they ordered.
    pub recency: u8,
    /// How often.
    pub frequency: u8,
    /// For how much.
    pub monetary: u8,
}

/// Where the scores 2, 3, 4 and 5 begin, better values being greater; nothing where no customer reaches the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cuts([Option<i64>; 4]);

/// The cuts of the three questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllCuts {
    recency: Cuts,
    frequency: Cuts,
    monetary: Cuts,
}

impl AllCuts {
    /// The cuts of these customers.
    #[must_use]
    pub fn of(customers: &[Measures], method: ScoreMethod, thresholds: &Thresholds) -> Self {
        match method {
            ScoreMethod::Quintiles => {
                let fifths = |read: fn(&Measures) -> i64| Cuts::fifths(customers.iter().map(read).collect());
                Self { recency: fifths(lateness), frequency: fifths(frequency), monetary: fifths(cents) }
            }
            ScoreMethod::Thresholds => {
                let [a, b, c, d] = thresholds.recency_days.map(|days| Some(-i64::from(days)));
                Self {
                    recency: Cuts([d, c, b, a]),
                    frequency: Cuts(thresholds.orders.map(|orders| Some(i64::from(orders)))),
                    monetary: Cuts(thresholds.revenue.map(|sum| Some(sum.cents()))),
                }
            }
        }
    }

    /// The scores of one customer.
    #[must_use]
    pub fn scores(&self, customer: &Measures) -> Scores {
        Scores {
            recency: self.recency.score(lateness(customer)),
            frequency: self.frequency.score(frequency(customer)),
            monetary: self.monetary.score(cents(customer)),
        }
    }
}

impl Cuts {
    fn score(&self, value: i64) -> u8 {
        self.0.iter().fold(1, |score, cut| score + u8::from(cut.is_some_and(|cut| value >= cut)))
    }

    /// The least values that `⌊5 × worse ÷ n⌋` puts into each fifth.
    fn fifths(mut values: Vec<i64>) -> Self {
        Self([1, 2, 3, 4].map(|fifth| least_above(&mut values, fifth)))
    }
}

/// The least value that so many fifths of the others are strictly worse than.
fn least_above(values: &mut [i64], fifths: usize) -> Option<i64> {
    let worse = (fifths * values.len()).div_ceil(5);
    if worse >= values.len() {
        return None;
    }
    let (below, at, above) = values.select_nth_unstable(worse);
    let at = *at;
    if below.iter().all(|value| *value < at) {
        Some(at)
    } else {
        above.iter().copied().filter(|value| *value > at).min()
    }
}

fn lateness(customer: &Measures) -> i64 {
    -i64::from(customer.recency_days)
}

fn frequency(customer: &Measures) -> i64 {
    i64::from(customer.orders)
}

const fn cents(customer: &Measures) -> i64 {
    customer.revenue.cents()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn customer(recency_days: u32, orders: u32, units: i64) -> Measures {
        Measures { recency_days, orders, revenue: Money::from_units(units) }
    }

    fn scored(customers: &[Measures]) -> Vec<Scores> {
        let cuts = AllCuts::of(customers, ScoreMethod::Quintiles, &Thresholds::default());
        customers.iter().map(|one| cuts.scores(one)).collect()
    }

    #[test]
    fn five_customers_stand_on_five_steps_and_equals_stand_together() {
        #[track_caller]
        fn check(orders: [u32; 5], expected: [u8; 5]) {
            let customers = orders.map(|n| customer(1, n, 1));
            assert_eq!(scored(&customers).iter().map(|s| s.frequency).collect::<Vec<_>>(), expected);
        }
        check([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]);
        check([5, 4, 3, 2, 1], [5, 4, 3, 2, 1]);
        check([1, 1, 1, 1, 9], [1, 1, 1, 1, 5]);
        check([1, 9, 9, 9, 9], [1, 2, 2, 2, 2]);
        check([7, 7, 7, 7, 7], [1, 1, 1, 1, 1]);
    }

    #[test]
    fn the_one_who_came_last_has_the_best_recency() {
        let customers = [10, 20, 30, 40, 50].map(|days| customer(days, 1, 1));
        assert_eq!(scored(&customers).iter().map(|s| s.recency).collect::<Vec<_>>(), [5, 4, 3, 2, 1]);
    }

    #[test]
    fn thresholds_count_from_the_value_itself() {
        #[track_caller]
        fn check(days: u32, orders: u32, units: i64, expected: [u8; 3]) {
            let cuts = AllCuts::of(&[], ScoreMethod::Thresholds, &Thresholds::default());
            let Scores { recency, frequency, monetary } = cuts.scores(&customer(days, orders, units));
            assert_eq!([recency, frequency, monetary], expected);
        }
        check(30, 10, 20_000, [5, 5, 5]);
        check(31, 9, 19_999, [4, 4, 4]);
        check(365, 2, 500, [2, 2, 2]);
        check(366, 1, 499, [1, 1, 1]);
        check(0, 1, -50, [5, 1, 1]);
    }

    proptest! {
        #[test]
        fn scores_are_what_the_formula_says(orders in prop::collection::vec(1_u32..30, 1..120)) {
            let customers: Vec<_> = orders.iter().map(|n| customer(*n, *n, i64::from(*n))).collect();
            for (one, scores) in customers.iter().zip(scored(&customers)) {
                let step = |worse: usize| u8::try_from(1 + 5 * worse / customers.len()).unwrap();
                let fewer = customers.iter().filter(|other| other.orders < one.orders).count();
                let later = customers.iter().filter(|other| other.recency_days > one.recency_days).count();
                prop_assert_eq!((scores.frequency, scores.monetary, scores.recency), (step(fewer), step(fewer), step(later)));
            }
        }

        #[test]
        fn the_order_of_the_customers_changes_nothing(mut orders in prop::collection::vec(1_u32..9, 1..40)) {
            let score = |orders: &[u32], n: u32| {
                let customers: Vec<_> = orders.iter().map(|n| customer(1, *n, 1)).collect();
                AllCuts::of(&customers, ScoreMethod::Quintiles, &Thresholds::default()).scores(&customer(1, n, 1)).frequency
            };
            let before: Vec<_> = (1..9).map(|n| score(&orders, n)).collect();
            orders.reverse();
            prop_assert_eq!(before, (1..9).map(|n| score(&orders, n)).collect::<Vec<_>>());
        }
    }
}
