//! The packages that ask for money, valued and laid out for the ranking and the solver, in id order.

use super::{
    Settings,
    conflicts::{Conflict, conflicts},
    forcing,
    solver::{self, Instance},
    value::{LevelValue, Valuation, valuation},
};
use crate::domain::{
    id::Id,
    importance::Weights,
    money::Money,
    package::{DecisionPackage, PinDecision},
};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that the readings are computed from.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidates<'a> {
    /// The justified packages, in id order: the places of the instance.
    pub packages: Vec<Candidate<'a>>,
    /// The same as the solver and the ranking take it: forcing spread, what cannot be funded barred.
    pub instance: Instance,
    /// The packages without a justification, in id order: outside all three readings.
    pub unjustified: Vec<Id<DecisionPackage>>,
    /// The packages to which an alternative is forced, in id order: passed over in all three readings.
    pub excluded: Vec<Id<DecisionPackage>>,
    /// Why there is no ranking; empty when there is one.
    pub conflicts: Vec<Conflict>,
}

/// One package.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate<'a> {
    /// As the user wrote it.
    pub package: &'a DecisionPackage,
    /// What its levels cost and are worth.
    pub valuation: Valuation,
    /// What stands against or behind it.
    pub standing: Standing,
    /// What it needs.
    pub needs: Needs,
}

/// What the user or another package decided about a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its rank decides.
    Free,
    /// Must be funded: it has a reason of its own.
    Mandatory,
    /// Pinned to be funded.
    PinnedIn,
    /// A forced package needs it, directly or through others.
    NeededBy(Id<DecisionPackage>),
    /// Pinned to be refused.
    Refused,
    /// An alternative to it is forced.
    Excluded(Id<DecisionPackage>),
}

impl Standing {
    /// Whether its first level is funded whatever its rank.
    #[must_use]
    pub const fn is_forced(self) -> bool {
        matches!(self, Self::Mandatory | Self::PinnedIn | Self::NeededBy(_))
    }
}

/// What a package needs at its first level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// The package at this place.
    Place(usize),
    /// A package without a justification: it cannot be had.
    Unjustified(Id<DecisionPackage>),
    /// A package that is not in the plan: it cannot be had.
    Missing(Id<DecisionPackage>),
}

/// Whether a package says why it deserves money; a mandatory reason counts.
#[must_use]
pub fn is_justified(package: &DecisionPackage) -> bool {
    let reason = package.mandatory.as_ref().is_some_and(|mandatory| !mandatory.reason.trim().is_empty());
    reason || !package.justification.trim().is_empty()
}

impl<'a> Candidates<'a> {
    /// Values `packages` for the objectives' `weights`.
    #[must_use]
    pub fn of(packages: impl IntoIterator<Item = &'a DecisionPackage>, weights: &Weights, settings: &Settings) -> Self {
        let mut all: Vec<&DecisionPackage> = packages.into_iter().collect();
        all.sort_by_key(|package| package.id);
        let (justified, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|package| is_justified(package));
        let unjustified: Vec<_> = others.iter().map(|package| package.id).collect();
        let places: BTreeMap<_, _> = justified.iter().enumerate().map(|(place, package)| (package.id, place)).collect();
        let candidate = |package: &'a DecisionPackage| Candidate {
            package,
            valuation: valuation(package, weights, settings),
            standing: asked(package),
            needs: needs(package, &places, &unjustified),
        };
        let mut packages: Vec<_> = justified.into_iter().map(candidate).collect();
        let excluded = forcing::spread(&mut packages);
        let instance = instance(&packages, settings.envelope);
        let conflicts = conflicts(&packages, settings.envelope);
        Self { packages, instance, unjustified, excluded, conflicts }
    }

    /// The place of a package in the instance.
    #[must_use]
    pub fn place(&self, package: Id<DecisionPackage>) -> Option<usize> {
        self.packages.binary_search_by_key(&package, |row| row.package.id).ok()
    }
}

impl Candidate<'_> {
    /// Whether the user pinned it out.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.package.pin.as_ref().is_some_and(|pin| pin.decision == PinDecision::Refuse)
    }
}

/// What the user decided about a package, before it reaches others.
fn asked(package: &DecisionPackage) -> Standing {
    match (&package.mandatory, package.pin.as_ref().map(|pin| pin.decision)) {
        (Some(_), _) => Standing::Mandatory,
        (None, Some(PinDecision::Fund)) => Standing::PinnedIn,
        (None, Some(PinDecision::Refuse)) => Standing::Refused,
        (None, None) => Standing::Free,
    }
}

fn needs(
    package: &DecisionPackage,
    places: &BTreeMap<Id<DecisionPackage>, usize>,
    unjustified: &[Id<DecisionPackage>],
) -> Needs {
    match package.requires.map(|id| (id, places.get(&id))) {
        None => Needs::Nothing,
        Some((_, Some(place))) => Needs::Place(*place),
        Some((id, None)) if unjustified.binary_search(&id).is_ok() => Needs::Unjustified(id),
        Some((id, None)) => Needs::Missing(id),
    }
}

fn instance(packages: &[Candidate<'_>], envelope: Money) -> Instance {
    let names: BTreeSet<_> = packages.iter().filter_map(|row| group_of(row.package)).collect();
    let numbers: BTreeMap<_, u32> = names.into_iter().zip(0..).collect();
    let package = |row: &Candidate<'_>| solver::Package {
        levels: row.valuation.levels.iter().map(level).collect(),
        group: group_of(row.package).and_then(|name| numbers.get(name).copied()),
        requires: if let Needs::Place(place) = row.needs { Some(place) } else { None },
        forced: row.standing.is_forced(),
        barred: row.is_refused() || matches!(row.needs, Needs::Unjustified(_) | Needs::Missing(_)),
    };
    Instance { envelope_cents: envelope.cents().max(0), packages: packages.iter().map(package).collect() }
}

fn level(level: &LevelValue) -> solver::Level {
    solver::Level { cost_cents: level.cost.cents(), value_cents: level.value.value.cents() }
}

/// The name of a package’s alternatives group; a blank one is none.
pub(super) fn group_of(package: &DecisionPackage) -> Option<&str> {
    package.alternatives.as_deref().map(str::trim).filter(|name| !name.is_empty())
}
