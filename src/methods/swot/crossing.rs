//! Crossings (TOWS, Weihrich 1982): what is inside meets what is outside, and each pair asks for a decision.

use crate::domain::{
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    swot_item::{SwotItem, SwotQuadrant},
    table::Table,
};
use std::cmp::Reverse;

/// The four kinds of crossings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Crossing {
    /// SO: a strength seizes an opportunity.
    #[default]
    StrengthOpportunity,
    /// WO: an opportunity helps to mend a weakness.
    WeaknessOpportunity,
    /// ST: a strength answers a threat.
    StrengthThreat,
    /// WT: a weakness stands open to a threat.
    WeaknessThreat,
}

impl Crossing {
    /// Every one: SO, WO, ST, WT.
    pub const ALL: [Self; 4] =
        [Self::StrengthOpportunity, Self::WeaknessOpportunity, Self::StrengthThreat, Self::WeaknessThreat];

    /// The quadrant inside of the company and the one outside.
    #[must_use]
    pub const fn sides(self) -> (SwotQuadrant, SwotQuadrant) {
        match self {
            Self::StrengthOpportunity => (SwotQuadrant::Strength, SwotQuadrant::Opportunity),
            Self::WeaknessOpportunity => (SwotQuadrant::Weakness, SwotQuadrant::Opportunity),
            Self::StrengthThreat => (SwotQuadrant::Strength, SwotQuadrant::Threat),
            Self::WeaknessThreat => (SwotQuadrant::Weakness, SwotQuadrant::Threat),
        }
    }
}

/// Two items that meet.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The strength or weakness.
    pub inside: Id<SwotItem>,
    /// The opportunity or threat.
    pub outside: Id<SwotItem>,
    /// Product of both impacts, 1–25: the order in which pairs are suggested (convention).
    pub weight: Explained<u8>,
}

impl Pair {
    /// The pair of two items.
    #[must_use]
    pub fn of(inside: &SwotItem, outside: &SwotItem) -> Self {
        let weight = inside.impact.get() * outside.impact.get();
        let term = |op, item: &SwotItem| {
            Term::of(TermName::ItemImpact, EntityRef::to(item.id), op, f64::from(item.impact.get()))
        };
        let why = vec![
            term(Op::Add, inside),
            term(Op::Multiply, outside),
            Term::new(TermName::CrossingWeight, Op::Equals, f64::from(weight)),
        ];
        Self { inside: inside.id, outside: outside.id, weight: Explained { value: weight, why } }
    }
}

/// Every pair of a crossing, heaviest first; ties by the ids of the inside and of the outside.
#[must_use]
pub fn pairs(items: &Table<SwotItem>, crossing: Crossing) -> Vec<Pair> {
    let (inside, outside) = crossing.sides();
    let of = |quadrant| items.iter().filter(move |item| item.quadrant == quadrant);
    let mut pairs: Vec<Pair> =
        of(inside).flat_map(|inner| of(outside).map(move |outer| Pair::of(inner, outer))).collect();
    pairs.sort_by_key(|pair| (Reverse(pair.weight.value), pair.inside, pair.outside));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{explained::recomputed, score::Score};
    use proptest::prelude::*;

    fn item(n: u8, quadrant: SwotQuadrant, impact: u8) -> SwotItem {
        let impact = Score::new(impact).expect("a score");
        SwotItem { impact, ..SwotItem::new(Id::from_random([n; 16]), quadrant) }
    }

    fn id(n: u8) -> Id<SwotItem> {
        Id::from_random([n; 16])
    }

    #[test]
    fn heavy_pairs_come_first_and_ties_end_at_the_id() {
        use SwotQuadrant::{Opportunity, Strength, Threat};
        let items: Table<SwotItem> = [
            item(1, Strength, 2),
            item(2, Strength, 4),
            item(3, Opportunity, 5),
            item(4, Opportunity, 2),
            item(5, Threat, 5),
        ]
        .into_iter()
        .collect();
        let found: Vec<_> = pairs(&items, Crossing::StrengthOpportunity)
            .into_iter()
            .map(|pair| (pair.inside, pair.outside, pair.weight.value))
            .collect();
        assert_eq!(found, [(id(2), id(3), 20), (id(1), id(3), 10), (id(2), id(4), 8), (id(1), id(4), 4)]);
        assert_eq!(pairs(&items, Crossing::StrengthThreat).len(), 2);
        assert!(pairs(&items, Crossing::WeaknessThreat).is_empty());
    }

    proptest! {
        #[test]
        fn the_order_of_entry_does_not_matter_and_weights_are_explained(
            rows in prop::collection::vec((0_usize..4, 1_u8..=5), 0..9), turn in 0_usize..9,
        ) {
            let made = |n: usize, (quadrant, impact): (usize, u8)| item(u8::try_from(n).unwrap() + 1, SwotQuadrant::ALL[quadrant], impact);
            let mut items: Vec<_> = rows.iter().enumerate().map(|(n, row)| made(n, *row)).collect();
            let straight: Table<_> = items.clone().into_iter().collect();
            let turned = if items.is_empty() { 0 } else { turn % items.len() };
            items.rotate_left(turned);
            let rotated: Table<_> = items.into_iter().collect();
            for crossing in Crossing::ALL {
                let found = pairs(&straight, crossing);
                prop_assert_eq!(&found, &pairs(&rotated, crossing));
                for pair in found {
                    let figure = recomputed(&pair.weight.why);
                    prop_assert_eq!(figure, vec![(TermName::CrossingWeight, f64::from(pair.weight.value))]);
                }
            }
        }
    }
}
