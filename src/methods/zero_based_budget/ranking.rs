//! The ranking as it is shown: every level in its order, what became of it in each reading, and why.

use super::{
    Candidates, Conflict, Needs, Standing,
    density::Density,
    funding::{Outcome, Rule, funded},
    rank::{Ranked, ranked},
    solver::{self, Instance},
};
use crate::domain::{explained::Explained, id::Id, money::Money, package::DecisionPackage};

/// The whole answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// Every level, first to be funded first; none when there are conflicts.
    pub rows: Vec<Row>,
    /// Stopping at the first level that does not fit; nothing when there are conflicts.
    pub strict: Option<Reading>,
    /// Going on to those that fit: the reading by default; nothing when there are conflicts.
    pub skip: Option<Reading>,
    /// Why there is no ranking.
    pub errors: Vec<Conflict>,
    /// The packages without a justification, in id order: outside every reading.
    pub unjustified: Vec<Id<DecisionPackage>>,
    /// The packages to which an alternative is forced, in id order: passed over in every reading.
    pub excluded: Vec<Id<DecisionPackage>>,
}

/// One level in the rank.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its package.
    pub package: Id<DecisionPackage>,
    /// Its number, from 1.
    pub level: u8,
    /// What it adds to the cost.
    pub cost: Money,
    /// What it adds to the value.
    pub value: Explained<Money>,
    /// Value ÷ cost.
    pub density: Density,
    /// The density that ranks it: at most that of the level before it.
    pub capped: Density,
    /// The package’s strategic impact; nothing when no open objective was assessed: it counts as 0, and is flagged.
    pub impact: Option<Explained<f64>>,
    /// What was decided about the package.
    pub standing: Standing,
    /// What it needs.
    pub needs: Option<Id<DecisionPackage>>,
}

/// A level that is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Funded {
    /// The package.
    pub package: Id<DecisionPackage>,
    /// The level, from 1.
    pub level: u8,
}

/// What an envelope pays for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The levels paid for, in the order of the rank.
    pub funded: Vec<Funded>,
    /// What they are worth together.
    pub value: Money,
    /// What they cost together.
    pub cost: Money,
    /// What became of each row of the ranking.
    pub outcomes: Vec<Outcome>,
}

impl Reading {
    /// The first row that does not fit: in the strict reading the cut line stands before it.
    #[must_use]
    pub fn cut(&self) -> Option<usize> {
        self.outcomes.iter().position(|outcome| matches!(outcome, Outcome::DoesNotFit { .. }))
    }

    /// Whether a level is paid for.
    #[must_use]
    pub fn funds(&self, package: Id<DecisionPackage>, level: u8) -> bool {
        self.funded.contains(&Funded { package, level })
    }
}

/// The best choice, as a reading beside the two others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BestChoice {
    /// What it pays for.
    pub reading: Reading,
    /// Whether it is proven to be the best.
    pub exact: bool,
    /// How much better another choice could be at most; nothing when exact.
    pub gap: Money,
}

/// The ranking of the candidates.
#[must_use]
pub fn ranking(candidates: &Candidates<'_>) -> Ranking {
    let order = if candidates.conflicts.is_empty() { ranked(&candidates.instance) } else { Vec::new() };
    let rows: Vec<_> = order.iter().filter_map(|row| shown(candidates, row)).collect();
    let reading = |rule| {
        let outcomes = funded(&candidates.instance, &order, rule);
        candidates.conflicts.is_empty().then(|| read(&rows, outcomes))
    };
    let (strict, skip) = (reading(Rule::Strict), reading(Rule::Skip));
    let errors = candidates.conflicts.clone();
    let (unjustified, excluded) = (candidates.unjustified.clone(), candidates.excluded.clone());
    Ranking { rows, strict, skip, errors, unjustified, excluded }
}

impl Ranking {
    /// The reading by a rule.
    #[must_use]
    pub const fn reading(&self, rule: Rule) -> Option<&Reading> {
        match rule {
            Rule::Strict => self.strict.as_ref(),
            Rule::Skip => self.skip.as_ref(),
        }
    }

    /// The solver’s answer to `instance`, as a reading of this ranking of the same candidates.
    #[must_use]
    pub fn best(&self, places: &[Id<DecisionPackage>], optimum: &solver::Optimum) -> BestChoice {
        let chosen = |row: &Row| {
            let place = places.binary_search(&row.package).ok();
            let level = place.and_then(|place| optimum.funded_levels.get(place)).copied().unwrap_or(0);
            if row.level <= level { Outcome::Funded } else { Outcome::NotChosen }
        };
        let outcomes = self.rows.iter().map(chosen).collect();
        BestChoice {
            reading: read(&self.rows, outcomes),
            exact: optimum.exact,
            gap: Money::from_cents(optimum.gap_cents),
        }
    }
}

fn read(rows: &[Row], outcomes: Vec<Outcome>) -> Reading {
    let funded = || rows.iter().zip(&outcomes).filter(|(_, outcome)| **outcome == Outcome::Funded).map(|(row, _)| row);
    Reading {
        funded: funded().map(|row| Funded { package: row.package, level: row.level }).collect(),
        value: funded().map(|row| row.value.value).sum(),
        cost: funded().map(|row| row.cost).sum(),
        outcomes,
    }
}

fn shown(candidates: &Candidates<'_>, row: &Ranked) -> Option<Row> {
    let candidate = candidates.packages.get(row.package)?;
    let level = candidate.valuation.levels.get(usize::from(row.level).checked_sub(1)?)?;
    Some(Row {
        package: candidate.package.id,
        level: row.level,
        cost: level.cost,
        value: level.value.clone(),
        density: row.density,
        capped: row.capped,
        impact: candidate.valuation.impact.clone(),
        standing: candidate.standing,
        needs: match candidate.needs {
            Needs::Nothing => None,
            Needs::Place(_) | Needs::Unjustified(_) | Needs::Missing(_) => candidate.package.requires,
        },
    })
}

/// The outcome of one level of `instance` under a rule, ranked anew.
pub(super) fn outcome(instance: &Instance, place: usize, level: u8, rule: Rule) -> Option<Outcome> {
    let order = ranked(instance);
    let at = order.iter().position(|row| (row.package, row.level) == (place, level))?;
    funded(instance, &order, rule).get(at).copied()
}
