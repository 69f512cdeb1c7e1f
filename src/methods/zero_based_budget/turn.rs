//! The smallest changes that move a level across the cut line: of its direct cost, its benefit or its probability.
//! Each is found by ranking anew, so that making the change does move the level.

use super::{
    Candidates,
    funding::{Outcome, Rule},
    ranking::outcome,
    solver::{Instance, Level},
    value::{cost_of, value_of},
};
use crate::domain::{
    id::Id,
    money::Money,
    number::Share,
    package::{DecisionPackage, PackageLevel},
};

/// What would move a level across the line.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// Which way it would move.
    pub crossing: Crossing,
    /// At most one change of each kind, the smallest in proportion first; none where no change alone would do.
    pub changes: Vec<Change>,
}

/// Which way a level moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crossing {
    /// It is not funded, and would be.
    In,
    /// It is funded, and would not be.
    Out,
}

/// A change to one field of a level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// The direct cost, to the cent.
    Cost {
        /// As it is.
        from: Money,
        /// As it would have to be.
        to: Money,
    },
    /// The expected yearly benefit, to the cent.
    Benefit {
        /// As it is.
        from: Money,
        /// As it would have to be.
        to: Money,
    },
    /// The probability, to the thousandth.
    Probability {
        /// As it is.
        from: Share,
        /// As it would have to be.
        to: Share,
    },
}

impl Change {
    /// The level with this change.
    #[must_use]
    pub fn applied(self, level: &PackageLevel) -> PackageLevel {
        let level = level.clone();
        match self {
            Self::Cost { to, .. } => PackageLevel { direct_cost: to, ..level },
            Self::Benefit { to, .. } => PackageLevel { benefit: to, ..level },
            Self::Probability { to, .. } => PackageLevel { probability: to, ..level },
        }
    }

    /// How large it is in proportion to what is there.
    fn proportion(self) -> f64 {
        let of = |from: f64, to: f64| (to - from).abs() / from.abs().max(f64::MIN_POSITIVE);
        match self {
            Self::Cost { from, to } | Self::Benefit { from, to } => of(from.units(), to.units()),
            Self::Probability { from, to } => of(from.get(), to.get()),
        }
    }
}

/// What would move a level across the line of a reading; nothing when there is no ranking, or when the rank has no say:
/// the level is forced, or barred.
#[must_use]
pub fn turn(candidates: &Candidates<'_>, package: Id<DecisionPackage>, level: u8, rule: Rule) -> Option<Turn> {
    let place = candidates.place(package)?;
    let (candidate, laid_out) = (candidates.packages.get(place)?, candidates.instance.packages.get(place)?);
    let number = usize::from(level).checked_sub(1)?;
    let now = candidate.package.levels.get(number)?;
    if !candidates.conflicts.is_empty() || laid_out.barred || (laid_out.forced && level == 1) {
        return None;
    }
    let mut trial = Trial { instance: candidates.instance.clone(), candidates, place, level, rule };
    let crossing = if trial.funds(now) { Crossing::Out } else { Crossing::In };
    let found = [trial.cost(now, crossing), trial.benefit(now, crossing), trial.probability(now, crossing)];
    let mut changes: Vec<_> = found.into_iter().flatten().collect();
    changes.sort_by(|a, b| a.proportion().total_cmp(&b.proportion()));
    Some(Turn { crossing, changes })
}

/// An instance on which one level is tried at other figures.
struct Trial<'a> {
    instance: Instance,
    candidates: &'a Candidates<'a>,
    place: usize,
    level: u8,
    rule: Rule,
}

/// The largest benefit that is tried, in cents.
const LARGEST_BENEFIT: i64 = 1_000_000_000_000_000;

impl Trial<'_> {
    fn cost(&mut self, now: &PackageLevel, crossing: Crossing) -> Option<Change> {
        let from = now.direct_cost.max(Money::ZERO);
        let end = if crossing == Crossing::In { 0 } else { self.instance.envelope_cents.saturating_add(1) };
        let change = |cents| Change::Cost { from, to: Money::from_cents(cents) };
        self.nearest(now, (from.cents(), end), crossing, change)
    }

    fn benefit(&mut self, now: &PackageLevel, crossing: Crossing) -> Option<Change> {
        let from = now.benefit.max(Money::ZERO);
        let end = if crossing == Crossing::In { LARGEST_BENEFIT } else { 0 };
        let change = |cents| Change::Benefit { from, to: Money::from_cents(cents) };
        self.nearest(now, (from.cents(), end), crossing, change)
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "thousandths of a share")]
    fn probability(&mut self, now: &PackageLevel, crossing: Crossing) -> Option<Change> {
        let from = now.probability;
        let thousandths = from.get() * 1000.0;
        let range = match crossing {
            Crossing::In => (thousandths.floor() as i64, 1000),
            Crossing::Out => (thousandths.ceil() as i64, 0),
        };
        let change = |thousandths| Change::Probability { from, to: Share::clamped(thousandths as f64 / 1000.0) };
        self.nearest(now, range, crossing, change)
    }

    /// The first value on the way from `start` to `end` at which the level has crossed. What is before it in the rank
    /// only shrinks as a level gets better, so halving finds it.
    fn nearest(
        &mut self,
        now: &PackageLevel,
        (start, end): (i64, i64),
        crossing: Crossing,
        change: impl Fn(i64) -> Change,
    ) -> Option<Change> {
        let mut crossed = |at: i64| self.funds(&change(at).applied(now)) == (crossing == Crossing::In);
        if start == end || !crossed(end) {
            return None;
        }
        let (mut before, mut after) = (start, end);
        while before.abs_diff(after) > 1 {
            let middle = i64::midpoint(before, after);
            if crossed(middle) { after = middle } else { before = middle }
        }
        Some(change(after))
    }

    fn funds(&mut self, level: &PackageLevel) -> bool {
        let Some(candidate) = self.candidates.packages.get(self.place) else {
            return false;
        };
        let tried = Level {
            cost_cents: cost_of(level).cents(),
            value_cents: value_of(level, candidate.valuation.factor).cents(),
        };
        let levels = self.instance.packages.get_mut(self.place).map(|package| &mut package.levels);
        if let Some(slot) = levels.and_then(|levels| levels.get_mut(usize::from(self.level) - 1)) {
            *slot = tried;
        }
        outcome(&self.instance, self.place, self.level, self.rule) == Some(Outcome::Funded)
    }
}

#[cfg(test)]
mod tests;
