//! What differs between the readings, and what that costs.

use super::{BestChoice, Funded, Ranking, Reading, Rule};
use crate::domain::money::Money;

/// The three readings side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The levels that not every reading funds, in the order of the rank.
    pub differing: Vec<Differing>,
    /// What the strict reading loses against the best choice.
    pub strict_loses: Loss,
    /// What the skip reading loses against the best choice.
    pub skip_loses: Loss,
}

/// A level that not every reading funds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differing {
    /// The level.
    pub level: Funded,
    /// Which rules fund it.
    pub rules: Vec<Rule>,
    /// Whether the best choice does.
    pub best: bool,
}

/// What a reading loses against the best choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loss {
    /// Value, at least 0.
    pub value: Money,
    /// What it leaves unspent beyond what the best choice leaves; below 0 when it spends more.
    pub unspent: Money,
}

/// The readings compared; nothing when there is no ranking.
#[must_use]
pub fn comparison(ranking: &Ranking, best: &BestChoice) -> Option<Comparison> {
    let (strict, skip) = (ranking.strict.as_ref()?, ranking.skip.as_ref()?);
    let loss = |reading: &Reading| Loss {
        value: best.reading.value.minus(reading.value).max(Money::ZERO),
        unspent: best.reading.cost.minus(reading.cost),
    };
    let at = |reading: &Reading, row: usize| reading.outcomes.get(row) == Some(&super::Outcome::Funded);
    let differing = |(row, content): (usize, &super::Row)| {
        let rules: Vec<_> = [(Rule::Strict, strict), (Rule::Skip, skip)]
            .into_iter()
            .filter(|(_, r)| at(r, row))
            .map(|(rule, _)| rule)
            .collect();
        let best = at(&best.reading, row);
        let funded_by = rules.len() + usize::from(best);
        let level = Funded { package: content.package, level: content.level };
        (1..3).contains(&funded_by).then_some(Differing { level, rules, best })
    };
    Some(Comparison {
        differing: ranking.rows.iter().enumerate().filter_map(differing).collect(),
        strict_loses: loss(strict),
        skip_loses: loss(skip),
    })
}
