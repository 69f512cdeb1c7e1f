//! Who moved between segments from an earlier reference date to this one. Aggregates only.

use super::{RfmSegment, analysis::count, scoring::Scores};
use crate::domain::{day::Day, entity::Extra, money::Money};
use serde::{Deserialize, Serialize};

/// The movements between two reference dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The earlier date.
    pub earlier: Day,
    /// The later date.
    pub reference: Day,
    /// From which segment to which, those who stayed included; the rest of a pair that nobody made is absent.
    #[serde(default)]
    pub moves: Vec<Move>,
    /// Customers of the later date only.
    #[serde(default)]
    pub arrived: u32,
    /// Customers of the earlier date only: their orders have left the window.
    #[serde(default)]
    pub left: u32,
    /// Customers whose score of recency fell: “récence en baisse” (seed 003).
    #[serde(default)]
    pub falling: u32,
    /// What they are worth.
    #[serde(default)]
    pub falling_revenue: Money,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Customers who were in one segment and are in another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Move {
    /// Their segment at the earlier date.
    pub from: RfmSegment,
    /// Their segment now.
    pub to: RfmSegment,
    /// How many.
    pub customers: u32,
    /// What they are worth now.
    pub revenue: Money,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One customer at both dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Scores at the earlier date, if they had ordered.
    pub before: Option<Scores>,
    /// Scores and sum now, if their orders still count.
    pub now: Option<(Scores, Money)>,
}

impl Seen {
    /// From which segment to which, when they moved.
    #[must_use]
    pub fn moved(&self) -> Option<(RfmSegment, RfmSegment)> {
        let (from, to) = (RfmSegment::of(self.before?), RfmSegment::of(self.now?.0));
        (from != to).then_some((from, to))
    }

    /// Whether the score of recency fell.
    #[must_use]
    pub fn is_falling(&self) -> bool {
        self.before.zip(self.now).is_some_and(|(before, (now, _))| now.recency < before.recency)
    }
}

/// The movements of all customers.
#[must_use]
pub fn compared(earlier: Day, reference: Day, customers: impl Iterator<Item = Seen>) -> Comparison {
    let mut pairs = [[(0_usize, Money::ZERO); 7]; 7];
    let (mut arrived, mut left, mut falling, mut falling_revenue) = (0, 0, 0, Money::ZERO);
    for seen in customers {
        match (seen.before, seen.now) {
            (Some(before), Some((now, revenue))) => {
                let (customers, sum) = &mut pairs[RfmSegment::of(before).place()][RfmSegment::of(now).place()];
                *customers += 1;
                *sum = sum.plus(revenue);
                if seen.is_falling() {
                    falling += 1;
                    falling_revenue = falling_revenue.plus(revenue);
                }
            }
            (None, Some(_)) => arrived += 1,
            (Some(_), None) => left += 1,
            (None, None) => {}
        }
    }
    let all = RfmSegment::ALL.into_iter().flat_map(|from| RfmSegment::ALL.into_iter().map(move |to| (from, to)));
    let one = |(from, to): (RfmSegment, RfmSegment)| {
        let (customers, revenue) = pairs[from.place()][to.place()];
        Move { from, to, customers: count(customers), revenue, extra: Extra::default() }
    };
    let moves = all.map(one).filter(|row| row.customers > 0).collect();
    Comparison {
        earlier,
        reference,
        moves,
        arrived: count(arrived),
        left: count(left),
        falling: count(falling),
        falling_revenue,
        extra: Extra::default(),
    }
}

impl Comparison {
    /// The moves from one segment to another, most revenue first, then in the order of the segments.
    #[must_use]
    pub fn changes(&self) -> Vec<&Move> {
        let mut moves: Vec<&Move> = self.moves.iter().filter(|row| row.from != row.to).collect();
        moves.sort_by_key(|row| (std::cmp::Reverse(row.revenue), row.from, row.to));
        moves
    }

    /// Customers who changed segment.
    #[must_use]
    pub fn moved(&self) -> u32 {
        self.changes().iter().fold(0, |sum, row| sum.saturating_add(row.customers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn scores(recency: u8, rest: u8) -> Scores {
        Scores { recency, frequency: rest, monetary: rest }
    }

    #[test]
    fn a_champion_who_stays_away_is_a_customer_at_risk_with_falling_recency() {
        let day = |text| Day::parse(text).unwrap();
        let worth = Money::from_units(900);
        let all = [
            Seen { before: Some(scores(5, 5)), now: Some((scores(3, 5), worth)) },
            Seen { before: Some(scores(5, 5)), now: Some((scores(4, 5), worth)) },
            Seen { before: Some(scores(1, 1)), now: Some((scores(5, 1), worth)) },
            Seen { before: None, now: Some((scores(5, 1), worth)) },
            Seen { before: Some(scores(2, 1)), now: None },
        ];
        let found = compared(day("2026-01-01"), day("2026-06-30"), all.into_iter());
        assert_eq!((found.arrived, found.left, found.falling), (1, 1, 2));
        assert_eq!(found.falling_revenue, Money::from_units(1_800));
        let changes: Vec<_> = found.changes().iter().map(|row| (row.from, row.to, row.customers)).collect();
        let expected =
            [(RfmSegment::Champions, RfmSegment::AtRisk, 1), (RfmSegment::Lost, RfmSegment::PromisingNew, 1)];
        assert_eq!(changes, expected);
        assert_eq!(found.moved(), 2);
    }
}
