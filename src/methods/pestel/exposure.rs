//! Exposure: impact × probability, −5…5. The size orders the factors, the sign says whether they help.

use crate::domain::{
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    number::Share,
    pestel_factor::{Impact, PestelFactor},
    score::Score,
    swot_item::SwotQuadrant,
    table::Table,
};

/// A factor in its rank.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// The factor.
    pub factor: Id<PestelFactor>,
    /// Impact × probability, −5…5; nothing while one of them is missing.
    pub exposure: Option<Explained<f64>>,
}

impl Ranked {
    fn size(&self) -> f64 {
        self.exposure.as_ref().map_or(-1.0, |exposure| exposure.value.abs())
    }
}

/// The exposure of a factor; nothing while its impact or its probability was not judged.
#[must_use]
pub fn exposure(factor: &PestelFactor) -> Option<Explained<f64>> {
    let (impact, probability) = (f64::from(factor.impact?.get()), factor.probability?.get());
    let value = impact * probability;
    let subject = EntityRef::to(factor.id);
    let why = vec![
        Term::of(TermName::FactorImpact, subject, Op::Add, impact),
        Term::new(TermName::Probability, Op::Multiply, probability),
        Term::new(TermName::Exposure, Op::Equals, value),
    ];
    Some(Explained { value, why })
}

/// Every factor by the size of its exposure, largest first, those not judged last; ties by id.
#[must_use]
pub fn ranked(factors: &Table<PestelFactor>) -> Vec<Ranked> {
    let mut rows: Vec<Ranked> =
        factors.iter().map(|factor| Ranked { factor: factor.id, exposure: exposure(factor) }).collect();
    rows.sort_by(|a, b| b.size().total_cmp(&a.size()).then(a.factor.cmp(&b.factor)));
    rows
}

/// What a factor becomes in SWOT, and with which impact: by the sign and the size of its own. Nothing while it neither helps
/// nor harms.
#[must_use]
pub fn promoted(factor: &PestelFactor) -> Option<(SwotQuadrant, Score)> {
    let impact = factor.impact?.get();
    let score = Score::new(impact.unsigned_abs())?;
    Some((if impact > 0 { SwotQuadrant::Opportunity } else { SwotQuadrant::Threat }, score))
}

/// The smallest change that lets a factor pass the one ranked before it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// The factor that it would pass.
    pub before: Id<PestelFactor>,
    /// What would have to change.
    pub change: Change,
}

/// What would have to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The probability would have to exceed this.
    ProbabilityOver(Share),
    /// The impact would have to be this.
    Impact(Impact),
}

/// The smallest change that lets `factor` pass the one before it: a probability where one suffices, else an impact. Nothing
/// for the first, for one not judged, and where no change within the scales would do.
#[must_use]
pub fn turn(factors: &Table<PestelFactor>, factor: Id<PestelFactor>) -> Option<Turn> {
    let rows = ranked(factors);
    let at = rows.iter().position(|row| row.factor == factor)?;
    let before = rows.get(at.checked_sub(1)?)?;
    let row = factors.get(factor)?;
    let (impact, probability) = (row.impact?.get(), row.probability?.get());
    let aim = before.size();
    let size = f64::from(impact.unsigned_abs());
    let change = if size > aim {
        Change::ProbabilityOver(Share::new(aim / size)?)
    } else {
        let wanted = (1..=Impact::MOST).find(|size| f64::from(*size) * probability > aim)?;
        Change::Impact(Impact::new(if impact < 0 { -wanted } else { wanted })?)
    };
    Some(Turn { before: before.factor, change })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::explained::recomputed;
    use proptest::prelude::*;

    fn id(n: u8) -> Id<PestelFactor> {
        Id::from_random([n; 16])
    }

    fn factor(n: u8, impact: Option<i8>, probability: Option<f64>) -> PestelFactor {
        PestelFactor {
            impact: impact.and_then(Impact::new),
            probability: probability.and_then(Share::new),
            ..PestelFactor::new(id(n))
        }
    }

    fn table(rows: &[(Option<i8>, Option<f64>)]) -> Table<PestelFactor> {
        (1_u8..).zip(rows).map(|(n, (impact, probability))| factor(n, *impact, *probability)).collect()
    }

    #[test]
    fn the_size_orders_and_what_was_not_judged_comes_last() {
        let factors = table(&[
            (Some(2), Some(0.5)),
            (Some(-4), Some(0.75)),
            (None, Some(1.0)),
            (Some(5), None),
            (Some(3), Some(1.0)),
        ]);
        let found: Vec<_> =
            ranked(&factors).into_iter().map(|row| (row.factor, row.exposure.map(|found| found.value))).collect();
        let expected = [(id(2), Some(-3.0)), (id(5), Some(3.0)), (id(1), Some(1.0)), (id(3), None), (id(4), None)];
        assert_eq!(found, expected);
    }

    #[test]
    fn the_sign_says_what_a_factor_becomes() {
        #[track_caller]
        fn check(impact: Option<i8>, expected: Option<(SwotQuadrant, u8)>) {
            let found = promoted(&factor(1, impact, None)).map(|(quadrant, score)| (quadrant, score.get()));
            assert_eq!(found, expected);
        }
        check(Some(4), Some((SwotQuadrant::Opportunity, 4)));
        check(Some(-5), Some((SwotQuadrant::Threat, 5)));
        check(Some(0), None);
        check(None, None);
    }

    #[test]
    fn the_smallest_change_passes_the_one_before() {
        #[track_caller]
        fn check(rows: &[(Option<i8>, Option<f64>)], of: u8, expected: Option<(u8, Change)>) {
            let found = turn(&table(rows), id(of)).map(|turn| (turn.before, turn.change));
            assert_eq!(found, expected.map(|(before, change)| (id(before), change)));
        }
        let impact = |n| Change::Impact(Impact::new(n).expect("an impact"));
        check(
            &[(Some(4), Some(0.5)), (Some(-5), Some(0.2))],
            2,
            Some((1, Change::ProbabilityOver(Share::clamped(0.4)))),
        );
        check(&[(Some(5), Some(0.8)), (Some(-2), Some(0.9))], 2, Some((1, impact(-5))));
        check(&[(Some(5), Some(0.8)), (Some(2), Some(0.5))], 2, None);
        check(&[(Some(5), Some(0.8)), (Some(2), None)], 2, None);
        check(&[(Some(5), Some(0.8))], 1, None);
    }

    fn any_row() -> impl Strategy<Value = (Option<i8>, Option<f64>)> {
        (prop::option::of(-5_i8..=5), prop::option::of(0.0..=1.0_f64))
    }

    proptest! {
        #[test]
        fn the_order_of_entry_does_not_matter_and_exposures_are_explained(rows in prop::collection::vec(any_row(), 0..9)) {
            let straight = table(&rows);
            let turned: Table<_> = straight.iter().rev().cloned().collect();
            prop_assert_eq!(ranked(&straight), ranked(&turned));
            for row in ranked(&straight) {
                if let Some(found) = row.exposure {
                    prop_assert!((-5.0..=5.0).contains(&found.value));
                    prop_assert_eq!(recomputed(&found.why), vec![(TermName::Exposure, found.value)]);
                }
            }
        }

        #[test]
        fn a_turn_made_is_a_rank_won(rows in prop::collection::vec(any_row(), 1..9)) {
            let factors = table(&rows);
            for row in factors.iter() {
                let Some(Turn { before, change }) = turn(&factors, row.id) else { continue };
                let mut changed = factors.clone();
                changed.update(row.id, |row| match change {
                    Change::ProbabilityOver(share) => row.probability = Some(Share::clamped(share.get() + 1e-9)),
                    Change::Impact(impact) => row.impact = Some(impact),
                });
                let order: Vec<_> = ranked(&changed).into_iter().map(|row| row.factor).collect();
                let at = |id| order.iter().position(|other| *other == id);
                prop_assert!(at(row.id) < at(before));
            }
        }
    }
}
