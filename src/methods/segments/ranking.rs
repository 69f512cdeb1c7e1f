//! The rank of the segments: Σ weight × score (domain section 7). A score that lacks adds nothing, which is less than the
//! lowest score: what is not known never counts as good news (convention).

use super::{ScoreSource, SegmentCriterion};
use crate::domain::{
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    score::Score,
    segment::Segment,
    table::Table,
};
use std::collections::BTreeMap;

/// The scores that the plan computes from lifetime values, for the segments that have one.
pub type Computed = BTreeMap<Id<Segment>, Score>;

/// What one criterion gives one segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The criterion.
    pub criterion: Id<SegmentCriterion>,
    /// Its weight.
    pub weight: Score,
    /// The score; nothing while it is not given.
    pub score: Option<Score>,
}

impl Part {
    /// Weight × score, 0 without a score.
    #[must_use]
    pub fn points(self) -> u16 {
        u16::from(self.weight.get()) * self.score.map_or(0, |score| u16::from(score.get()))
    }
}

/// A segment in the rank.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// The segment.
    pub segment: Id<Segment>,
    /// Σ weight × score, with one term a criterion that has a score.
    pub total: Explained<f64>,
    /// One part a criterion, in the order of the criteria.
    pub parts: Vec<Part>,
}

impl Ranked {
    /// Σ weight × score.
    #[must_use]
    pub fn points(&self) -> u16 {
        self.parts.iter().map(|part| part.points()).sum()
    }

    /// How many criteria have no score.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.parts.iter().filter(|part| part.score.is_none()).count()
    }
}

/// The score of a segment on a criterion: computed where the criterion asks for it and the plan can, else as typed.
#[must_use]
pub fn score_of(criterion: &SegmentCriterion, segment: Id<Segment>, computed: &Computed) -> Option<Score> {
    let typed = criterion.scores.get(&segment).copied();
    match criterion.source {
        ScoreSource::Manual => typed,
        ScoreSource::LifetimeValue => computed.get(&segment).copied().or(typed),
    }
}

/// The segments from the most attractive down; equal ones by id.
#[must_use]
pub fn ranked(segments: &[Id<Segment>], criteria: &Table<SegmentCriterion>, computed: &Computed) -> Vec<Ranked> {
    let mut rows: Vec<_> = segments.iter().map(|segment| row(*segment, criteria, computed)).collect();
    rows.sort_by(|a, b| b.points().cmp(&a.points()).then_with(|| a.segment.cmp(&b.segment)));
    rows
}

fn row(segment: Id<Segment>, criteria: &Table<SegmentCriterion>, computed: &Computed) -> Ranked {
    let part = |row: &SegmentCriterion| Part {
        criterion: row.id,
        weight: row.weight,
        score: score_of(row, segment, computed),
    };
    let parts: Vec<Part> = criteria.iter().map(part).collect();
    let scored = parts.iter().filter(|part| part.score.is_some());
    let mut why: Vec<Term> = scored
        .map(|part| {
            let points = f64::from(part.points());
            Term::of(TermName::WeightedScore, EntityRef::to(part.criterion), Op::Add, points)
        })
        .collect();
    let value = f64::from(parts.iter().map(|part| part.points()).sum::<u16>());
    why.push(Term::of(TermName::SegmentScore, EntityRef::to(segment), Op::Equals, value));
    Ranked { segment, total: Explained { value, why }, parts }
}

/// The score that a lifetime value earns beside the best one of the plan: a fifth of the best for each point, rounded up, at
/// least 1 (convention). Nothing when no segment is worth anything.
#[must_use]
pub fn score_of_lifetime_value(own: f64, best: f64) -> Option<Score> {
    if !own.is_finite() || !best.is_finite() || best <= 0.0 {
        return None;
    }
    let earned = (5.0 * own / best).ceil();
    let fits = |score: &Score| f64::from(score.get()) >= earned;
    Score::ALL.into_iter().find(fits).or_else(|| Score::new(5))
}
