//! Benchmark: how the company’s commercial processes compare with the best competitor’s, worst gap first (seed 003).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::{Entity, EntityKind, EntityRef, Extra},
    explained::{Explained, Op, Term, TermName},
    id::Id,
    score::Score,
    table::Table,
};
use serde::{Deserialize, Serialize};

/// The comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Benchmark {
    /// The processes compared.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub rows: Table<BenchmarkProcess>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A process with both scores.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct BenchmarkProcess {
    /// Its id.
    pub id: Id<BenchmarkProcess>,
    /// Name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The company’s own score, 1–5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<Score>,
    /// The best competitor’s score, 1–5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub best: Option<Score>,
    /// Who that is, and how one knows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// How much it matters, 1–5.
    #[serde(default)]
    pub weight: Score,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BenchmarkProcess {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            own: None,
            best: None,
            who: String::new(),
            weight: Score::default(),
            extra: Extra::default(),
        }
    }

    /// Gap × weight, −20 to 20: what the best competitor has ahead, weighted. Negative: the company leads. Nothing while
    /// a score is missing.
    #[must_use]
    pub fn weighted_gap(&self) -> Option<Explained<i16>> {
        let (own, best, weight) = (self.own?.get(), self.best?.get(), self.weight.get());
        let value = (i16::from(best) - i16::from(own)) * i16::from(weight);
        let subject = EntityRef::to(self.id);
        let why = vec![
            Term::of(TermName::BestScore, subject, Op::Add, f64::from(best)),
            Term::of(TermName::OwnScore, subject, Op::Subtract, f64::from(own)),
            Term::of(TermName::Weight, subject, Op::Multiply, f64::from(weight)),
            Term::of(TermName::WeightedGap, subject, Op::Equals, f64::from(value)),
        ];
        Some(Explained { value, why })
    }
}

impl Entity for BenchmarkProcess {
    const KIND: EntityKind = EntityKind::BenchmarkProcess;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

impl Benchmark {
    /// The processes with both scores, the largest weighted gap first; ties by weight, then id.
    #[must_use]
    pub fn ranked(&self) -> Vec<(Id<BenchmarkProcess>, Explained<i16>)> {
        let mut found: Vec<_> =
            self.rows.iter().filter_map(|row| Some((row.id, row.weight, row.weighted_gap()?))).collect();
        found.sort_by(|a, b| b.2.value.cmp(&a.2.value).then(b.1.cmp(&a.1)).then(a.0.cmp(&b.0)));
        found.into_iter().map(|(id, _, gap)| (id, gap)).collect()
    }

    /// The process with the largest gap, when the competitor is ahead at all.
    #[must_use]
    pub fn top_gap(&self) -> Option<Id<BenchmarkProcess>> {
        self.ranked().into_iter().next().filter(|(_, gap)| gap.value > 0).map(|(id, _)| id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::explained::recomputed;
    use uuid::Uuid;

    fn row(n: u128, own: u8, best: u8, weight: u8) -> BenchmarkProcess {
        let weight = Score::new(weight).unwrap_or_default();
        BenchmarkProcess { own: Score::new(own), best: Score::new(best), weight, ..BenchmarkProcess::new(id(n)) }
    }

    fn id(n: u128) -> Id<BenchmarkProcess> {
        Id::new(Uuid::from_u128(n))
    }

    fn check(rows: &[BenchmarkProcess], expected: &[(u128, i16)]) {
        let benchmark = Benchmark { rows: rows.iter().cloned().collect(), ..Benchmark::default() };
        let found: Vec<_> = benchmark.ranked().into_iter().map(|(id, gap)| (id, gap.value)).collect();
        let expected: Vec<_> = expected.iter().map(|(n, gap)| (id(*n), *gap)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn gaps_are_ordered_by_gap_times_weight() {
        check(
            &[row(1, 3, 5, 2), row(2, 2, 4, 5), row(3, 5, 3, 5), row(4, 1, 5, 1), row(5, 0, 5, 5)],
            &[(2, 10), (1, 4), (4, 4), (3, -10)],
        );
        check(&[row(2, 2, 3, 3), row(1, 2, 3, 3)], &[(1, 3), (2, 3)]);
    }

    #[test]
    fn a_lead_is_no_gap() {
        let benchmark = Benchmark { rows: [row(1, 5, 4, 5)].into_iter().collect(), ..Benchmark::default() };
        assert_eq!(benchmark.top_gap(), None);
    }

    #[test]
    fn every_gap_is_explained() {
        for (own, best, weight) in [(1, 5, 5), (5, 1, 5), (3, 3, 1)] {
            let gap = row(1, own, best, weight).weighted_gap().expect("a gap");
            assert_eq!(recomputed(&gap.why), [(TermName::WeightedGap, f64::from(gap.value))]);
        }
    }
}
