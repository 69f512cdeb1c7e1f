//! Concentration: the share of the ten largest customers in the revenue.

use super::OrdersFacts;
use crate::domain::{
    explained::{Explained, Op, Term, TermName},
    money::Money,
};

/// From this share on, a company with more than ten customers hangs on a few (convention).
const HIGH: f64 = 0.5;
/// From this share on it depends on them (convention).
const VERY_HIGH: f64 = 0.8;
/// How many customers the share is about.
pub const LARGEST: u32 = 10;

/// What a share says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concentration {
    /// Below a half.
    Spread,
    /// From a half on.
    Concentrated,
    /// From 80 % on.
    Dependent,
    /// Ten customers or fewer: all is theirs.
    AllInTen,
}

/// The share of the ten largest customers, 0–1, and what it says; nothing without a revenue above zero.
#[must_use]
pub fn concentration(facts: &OrdersFacts) -> Option<(Explained<f64>, Concentration)> {
    if facts.revenue <= Money::ZERO {
        return None;
    }
    let (ten, all) = (cents(facts.ten_largest), cents(facts.revenue));
    // Returns of the others may leave the ten with more than all.
    let value = (ten / all).clamp(0.0, 1.0);
    let why = vec![
        Term::new(TermName::TenLargest, Op::Add, ten),
        Term::new(TermName::OrdersRevenue, Op::Divide, all),
        Term::new(TermName::FullProgress, Op::AtMost, 1.0),
        Term::new(TermName::NoProgress, Op::AtLeast, 0.0),
        Term::new(TermName::Concentration, Op::Equals, value),
    ];
    let why =
        if (ten / all - value).abs() > 0.0 { why } else { why.into_iter().filter(|term| !is_bound(term)).collect() };
    let says = match value {
        _ if facts.customers <= LARGEST => Concentration::AllInTen,
        VERY_HIGH.. => Concentration::Dependent,
        HIGH.. => Concentration::Concentrated,
        _ => Concentration::Spread,
    };
    Some((Explained { value, why }, says))
}

const fn is_bound(term: &Term) -> bool {
    matches!(term.op, Op::AtMost | Op::AtLeast)
}

#[allow(clippy::cast_precision_loss, reason = "sums of money are far below 2^52 cents")]
const fn cents(amount: Money) -> f64 {
    amount.cents() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::Day, entity::Extra, explained::recomputed};
    use proptest::prelude::*;

    fn facts(customers: u32, ten: i64, all: i64) -> OrdersFacts {
        let day = Day::parse("2026-01-01").expect("a date");
        OrdersFacts {
            first: day,
            last: day,
            customers,
            orders: customers,
            revenue: Money::from_units(all),
            ten_largest: Money::from_units(ten),
            extra: Extra::default(),
        }
    }

    #[test]
    fn borders_belong_to_the_higher_concentration() {
        #[track_caller]
        fn check(customers: u32, ten: i64, all: i64, expected: Option<(f64, Concentration)>) {
            let found = concentration(&facts(customers, ten, all)).map(|(share, says)| (share.value, says));
            assert_eq!(found, expected);
        }
        check(40, 49, 100, Some((0.49, Concentration::Spread)));
        check(40, 50, 100, Some((0.5, Concentration::Concentrated)));
        check(40, 80, 100, Some((0.8, Concentration::Dependent)));
        check(10, 100, 100, Some((1.0, Concentration::AllInTen)));
        check(40, 120, 100, Some((1.0, Concentration::Dependent)));
        check(40, 0, 0, None);
        check(40, 5, -5, None);
    }

    proptest! {
        #[test]
        fn the_share_is_explained(ten in -500_i64..500, all in 1_i64..500, customers in 0_u32..60) {
            let (share, _) = concentration(&facts(customers, ten, all)).expect("a share");
            prop_assert!((0.0..=1.0).contains(&share.value));
            prop_assert_eq!(recomputed(&share.why), vec![(TermName::Concentration, share.value)]);
        }
    }
}
