//! Importance: how much something that contributes to objectives matters (domain section 2; convention). Actions read
//! it as their importance, decision packages as their impact. Knows neither.

use super::{
    action::Contributions,
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    objective::Objective,
};
use std::collections::BTreeMap;

/// The relative weights of the objectives that are open: weight ÷ largest weight among them, above 0 and up to 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weights {
    open: BTreeMap<Id<Objective>, u8>,
    largest: u8,
}

impl Weights {
    /// The weights of the open ones among `objectives`.
    #[must_use]
    pub fn of<'a>(objectives: impl IntoIterator<Item = &'a Objective>) -> Self {
        let open: BTreeMap<_, _> =
            objectives.into_iter().filter(|row| row.is_open()).map(|row| (row.id, row.weight.get())).collect();
        let largest = open.values().copied().max().unwrap_or(1);
        Self { open, largest }
    }

    /// The relative weight of an objective; nothing when it is not open.
    #[must_use]
    pub fn get(&self, objective: Id<Objective>) -> Option<f64> {
        self.parts(objective).map(|(weight, largest)| f64::from(weight) / f64::from(largest))
    }

    /// The weight of an objective and the largest among the open ones, for exact arithmetic; nothing when it is not open.
    #[must_use]
    pub fn parts(&self, objective: Id<Objective>) -> Option<(u8, u8)> {
        self.open.get(&objective).map(|weight| (*weight, self.largest))
    }

    /// The open objectives, in id order.
    pub fn objectives(&self) -> impl Iterator<Item = Id<Objective>> + '_ {
        self.open.keys().copied()
    }
}

/// `1 − Π (1 − ŵ·contribution)` over the open objectives in id order, 0–1. Each term is what its objective adds to the
/// running figure: `(1 − so far)·ŵ·contribution`. Nothing when no open objective was assessed.
#[must_use]
pub fn importance(contributions: &Contributions, weights: &Weights) -> Option<Explained<f64>> {
    let mut value = 0.0_f64;
    let mut why = Vec::with_capacity(contributions.len() + 1);
    for (&objective, contribution) in contributions {
        let Some(weight) = weights.get(objective) else { continue };
        let added = (1.0 - value) * weight * contribution.share().get();
        value += added;
        why.push(Term::of(TermName::Contribution, EntityRef::to(objective), Op::Add, added));
    }
    if why.is_empty() {
        return None;
    }
    why.push(Term::new(TermName::Importance, Op::Equals, value));
    Some(Explained { value, why })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::Contribution::{self, Medium, None as Nothing, Strong, Weak},
        explained::recomputed,
        objective::ObjectiveStatus,
        score::Score,
    };
    use proptest::prelude::*;

    fn id(n: u8) -> Id<Objective> {
        Id::new(uuid::Uuid::from_u128(u128::from(n)))
    }

    fn objectives(weights: &[u8]) -> Vec<Objective> {
        let weighted = |(n, weight): (u8, &u8)| Objective {
            weight: Score::new(*weight).expect("a weight"),
            ..Objective::new(id(n))
        };
        (1..).zip(weights).map(weighted).collect()
    }

    fn contributions(levels: &[Option<Contribution>]) -> Contributions {
        (1..).zip(levels).filter_map(|(n, level)| level.map(|level| (id(n), level))).collect()
    }

    #[track_caller]
    fn check(weights: &[u8], levels: &[Option<Contribution>], expected: Option<f64>) {
        let explained = importance(&contributions(levels), &Weights::of(&objectives(weights)));
        match (&explained, expected) {
            (Some(got), Some(expected)) => {
                assert!((got.value - expected).abs() < 1e-4, "{got:?}");
                assert_eq!(recomputed(&got.why), [(TermName::Importance, got.value)]);
            }
            (got, expected) => assert_eq!(got.is_some(), expected.is_some()),
        }
    }

    #[test]
    fn golden_values() {
        check(&[5, 5, 2], &[Some(Strong), Some(Nothing), Some(Nothing)], Some(1.0));
        check(&[5, 5, 2], &[Some(Medium), None, Some(Weak)], Some(0.7111));
        check(&[2], &[Some(Strong)], Some(1.0));
        check(&[4, 2], &[None, Some(Strong)], Some(0.5));
        check(&[5], &[Some(Nothing)], Some(0.0));
        check(&[5], &[None], None);
        check(&[], &[Some(Strong)], None);
    }

    #[test]
    fn closed_objectives_neither_count_nor_set_the_scale() {
        let mut rows = objectives(&[5, 2]);
        rows[0].status = ObjectiveStatus::Reached;
        let weights = Weights::of(&rows);
        let both = importance(&contributions(&[Some(Strong), Some(Weak)]), &weights);
        assert_eq!(both.map(|got| (got.why.len(), got.value)), Some((2, 1.0 / 3.0)));
        assert_eq!(importance(&contributions(&[Some(Strong)]), &weights), None);
    }

    fn level() -> impl Strategy<Value = Option<Contribution>> {
        prop::option::of(prop::sample::select(Contribution::ALL.to_vec()))
    }

    proptest! {
        #[test]
        fn it_is_the_product_of_the_definition(rows in prop::collection::vec((1_u8..=5, level()), 1..12)) {
            let (weights, levels): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
            let largest = weights.iter().copied().max().map_or(1.0, f64::from);
            let left: f64 = weights.iter().zip(&levels).filter_map(|(w, level)| level.map(|level| (w, level)))
                .map(|(w, level)| 1.0 - f64::from(*w) / largest * level.share().get()).product();
            if let Some(got) = importance(&contributions(&levels), &Weights::of(&objectives(&weights))) {
                prop_assert!((0.0..=1.0).contains(&got.value));
                prop_assert!((got.value - (1.0 - left)).abs() < 1e-12);
                prop_assert_eq!(recomputed(&got.why), [(TermName::Importance, got.value)]);
            } else {
                prop_assert!(levels.iter().all(Option::is_none));
            }
        }

        #[test]
        fn more_contribution_never_matters_less(rows in prop::collection::vec((1_u8..=5, level()), 1..8), at: prop::sample::Index) {
            let (weights, mut levels): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
            let known = Weights::of(&objectives(&weights));
            let value = |levels: &[_]| importance(&contributions(levels), &known).map_or(0.0, |got| got.value);
            let before = value(&levels);
            let at = at.index(levels.len());
            levels[at] = Some(Strong);
            prop_assert!(value(&levels) >= before - 1e-12);
        }
    }
}
