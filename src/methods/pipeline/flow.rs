//! How opportunities flow from stage to stage: who reached what, conversion and probability of each stage.
//!
//! The stage of an opportunity is the furthest that it reached; what is won reached them all (convention). A loss without a
//! stage counts in the win rate and in no stage.

use crate::domain::{
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    opportunity::{Opportunity, Outcome},
    sales_stage::SalesStage,
    table::Table,
};

/// One stage, with what happened there.
#[derive(Clone, Debug, PartialEq)]
pub struct StageFlow {
    /// The stage.
    pub stage: Id<SalesStage>,
    /// How many reached it.
    pub reached: usize,
    /// How many are open at it.
    pub open: usize,
    /// How many were lost at it.
    pub lost: usize,
    /// Conversion to the next stage, from the last one to the signature; nothing while nobody went on or was lost.
    pub conversion: Option<Explained<f64>>,
    /// Probability to win from here: the user’s, else wins ÷ entries; nothing without entries.
    pub probability: Option<Explained<f64>>,
    /// Whether the probability is the user’s own.
    pub own: bool,
}

/// Every stage in the order of the sale.
#[must_use]
pub fn flow(stages: &Table<SalesStage>, opportunities: &[&Opportunity]) -> Vec<StageFlow> {
    let last = stages.len().saturating_sub(1);
    let reach = |row: &Opportunity| match row.outcome {
        Outcome::Won => Some(last),
        _ => row.stage.and_then(|stage| stages.position(stage)),
    };
    let reaches: Vec<(usize, Outcome)> =
        opportunities.iter().filter_map(|row| Some((reach(row)?, row.outcome))).collect();
    let count = |fits: &dyn Fn(usize, Outcome) -> bool| reaches.iter().filter(|(at, how)| fits(*at, *how)).count();
    let won = count(&|_, how| how == Outcome::Won);
    let stage = |(at, stage): (usize, &SalesStage)| {
        let reached = count(&|to, _| to >= at);
        let lost = count(&|to, how| to == at && how == Outcome::Lost);
        let beyond = if at == last { won } else { count(&|to, _| to > at) };
        let subject = EntityRef::to(stage.id);
        StageFlow {
            stage: stage.id,
            reached,
            open: count(&|to, how| to == at && how == Outcome::Open),
            lost,
            conversion: conversion(subject, beyond, lost),
            probability: stage.probability.map_or_else(
                || ratio(subject, (TermName::Wins, won), (TermName::StageEntries, reached), TermName::StageProbability),
                |own| Some(Explained { value: own.get(), why: given(subject, own.get()) }),
            ),
            own: stage.probability.is_some(),
        }
    };
    stages.iter().enumerate().map(stage).collect()
}

/// Won ÷ (won + lost); nothing while none is decided.
#[must_use]
pub fn win_rate(opportunities: &[&Opportunity]) -> Option<Explained<f64>> {
    let count = |how| opportunities.iter().filter(|row| row.outcome == how).count();
    let (won, lost) = (count(Outcome::Won), count(Outcome::Lost));
    let why = |value| {
        vec![
            Term::new(TermName::Wins, Op::Add, number(won)),
            Term::new(TermName::DecidedOpportunities, Op::Divide, number(won + lost)),
            Term::new(TermName::WinRate, Op::Equals, value),
        ]
    };
    let value = (won + lost > 0).then(|| number(won) / number(won + lost))?;
    Some(Explained { value, why: why(value) })
}

/// Reached the next ÷ (reached the next, or lost here).
fn conversion(subject: EntityRef, beyond: usize, lost: usize) -> Option<Explained<f64>> {
    let went = (TermName::ReachedNext, beyond);
    ratio(subject, went, (TermName::ReachedOrLost, beyond + lost), TermName::StageConversion)
}

fn ratio(
    subject: EntityRef,
    (part_name, part): (TermName, usize),
    (whole_name, whole): (TermName, usize),
    name: TermName,
) -> Option<Explained<f64>> {
    let value = (whole > 0).then(|| number(part) / number(whole))?;
    let why = vec![
        Term::of(part_name, subject, Op::Add, number(part)),
        Term::of(whole_name, subject, Op::Divide, number(whole)),
        Term::of(name, subject, Op::Equals, value),
    ];
    Some(Explained { value, why })
}

fn given(subject: EntityRef, value: f64) -> Vec<Term> {
    vec![
        Term::of(TermName::Probability, subject, Op::Add, value),
        Term::of(TermName::StageProbability, subject, Op::Equals, value),
    ]
}

#[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
pub(super) const fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::{explained::recomputed, number::Share};
    use proptest::prelude::*;
    use uuid::Uuid;

    pub(crate) fn id<T>(n: usize) -> Id<T> {
        Id::new(Uuid::from_u128(n as u128 + 1))
    }

    pub(crate) fn stages(count: usize) -> Table<SalesStage> {
        (0..count).map(|n| SalesStage::new(id(n))).collect()
    }

    pub(crate) fn at(n: usize, stage: Option<usize>, outcome: Outcome) -> Opportunity {
        Opportunity { stage: stage.map(id), outcome, ..Opportunity::new(id(n)) }
    }

    #[test]
    fn golden() {
        use Outcome::{Lost, Open, Won};
        // Ten came in: two are won (one noted at the first stage), two lost at 0, one at 1, one at 2, four are open.
        let rows: Vec<_> = [
            (Some(2), Won),
            (Some(0), Won),
            (Some(0), Lost),
            (Some(0), Lost),
            (Some(1), Lost),
            (Some(2), Lost),
            (Some(0), Open),
            (Some(1), Open),
            (Some(1), Open),
            (Some(2), Open),
            (None, Lost),
            (None, Open),
        ]
        .into_iter()
        .enumerate()
        .map(|(n, (stage, outcome))| at(n, stage, outcome))
        .collect();
        let rows: Vec<&Opportunity> = rows.iter().collect();
        let found = flow(&stages(3), &rows);
        let counts: Vec<_> = found.iter().map(|row| (row.reached, row.open, row.lost)).collect();
        assert_eq!(counts, [(10, 1, 2), (7, 2, 1), (4, 1, 1)]);
        let value = |figure: &Option<Explained<f64>>| figure.as_ref().map(|found| (found.value * 1e4).round() / 1e4);
        assert_eq!(
            found.iter().map(|row| value(&row.conversion)).collect::<Vec<_>>(),
            // 7 ÷ 9, 4 ÷ 5, 2 ÷ 3
            [Some(0.7778), Some(0.8), Some(0.6667)]
        );
        assert_eq!(
            found.iter().map(|row| value(&row.probability)).collect::<Vec<_>>(),
            [Some(0.2), Some(0.2857), Some(0.5)]
        );
        // 2 ÷ (2 + 5), the loss without a stage included.
        assert_eq!(value(&win_rate(&rows)), Some(0.2857));
    }

    #[test]
    fn the_users_probability_stands_and_nothing_is_said_of_nobody() {
        let mut table = stages(2);
        table.update(id(1), |row| row.probability = Share::new(0.9));
        let found = flow(&table, &[]);
        assert_eq!((found[0].conversion.clone(), found[0].probability.clone(), found[0].own), (None, None, false));
        assert_eq!((found[1].probability.as_ref().map(|p| p.value), found[1].own), (Some(0.9), true));
        assert_eq!(win_rate(&[]), None);
        assert_eq!(flow(&Table::default(), &[&at(1, None, Outcome::Won)]), []);
    }

    pub(crate) fn any_rows() -> impl Strategy<Value = Vec<Opportunity>> {
        let row = (prop::option::of(0_usize..4), prop::sample::select(Outcome::ALL.to_vec()));
        prop::collection::vec(row, 0..40)
            .prop_map(|rows| rows.into_iter().enumerate().map(|(n, (stage, how))| at(n, stage, how)).collect())
    }

    proptest! {
        #[test]
        fn fewer_reach_each_stage_and_every_figure_is_a_share_that_its_terms_compute(rows in any_rows()) {
            let rows: Vec<&Opportunity> = rows.iter().collect();
            let found = flow(&stages(4), &rows);
            prop_assert!(found.windows(2).all(|pair| pair[0].reached >= pair[1].reached));
            for figure in found.iter().flat_map(|row| row.conversion.iter().chain(&row.probability)) {
                prop_assert!((0.0..=1.0).contains(&figure.value));
                prop_assert_eq!(recomputed(&figure.why).last().map(|last| last.1), Some(figure.value));
            }
        }
    }
}
