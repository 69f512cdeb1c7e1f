//! Why no ranking can be given: decisions that contradict each other, each naming its packages (domain section 3).

use super::candidates::{Candidate, Needs, group_of};
use crate::domain::{id::Id, money::Money, package::DecisionPackage};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A contradiction between decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "conflict", rename_all = "snake_case")]
pub enum Conflict {
    /// These packages need each other in a circle, each the next one.
    Circle {
        /// The packages on it.
        packages: Vec<Id<DecisionPackage>>,
    },
    /// Alternatives that do not need the same package.
    GroupNeedsDiffer {
        /// The group.
        group: String,
        /// Its members.
        packages: Vec<Id<DecisionPackage>>,
    },
    /// Two or more alternatives that are forced, by themselves or by what needs them.
    ForcedTogether {
        /// The group.
        group: String,
        /// Its forced members.
        packages: Vec<Id<DecisionPackage>>,
    },
    /// A package that is mandatory and refused.
    ForcedAndRefused {
        /// The package.
        package: Id<DecisionPackage>,
    },
    /// A forced package that needs, directly or through others, one that is refused.
    NeedsRefused {
        /// The forced package.
        package: Id<DecisionPackage>,
        /// The refused one.
        needed: Id<DecisionPackage>,
    },
    /// A forced package that needs, directly or through others, one without a justification.
    NeedsUnjustified {
        /// The forced package.
        package: Id<DecisionPackage>,
        /// The one without a justification.
        needed: Id<DecisionPackage>,
    },
    /// A forced package that needs, directly or through others, one that is not in the plan.
    NeedsMissing {
        /// The forced package.
        package: Id<DecisionPackage>,
        /// The id that leads nowhere.
        needed: Id<DecisionPackage>,
    },
    /// A forced package that needs one without a level; itself, maybe.
    NeedsLevel {
        /// The forced package.
        package: Id<DecisionPackage>,
        /// The one without a level.
        needed: Id<DecisionPackage>,
    },
    /// The first levels of the forced packages cost more than the envelope.
    OverEnvelope {
        /// The forced packages.
        packages: Vec<Id<DecisionPackage>>,
        /// What is missing, in cents.
        #[serde(rename = "shortfall_cents")]
        shortfall: Money,
    },
    /// Costs or values that cannot be added up exactly.
    AmountsTooLarge,
}

/// The largest total that every reading adds up without loss, in cents.
const LARGEST_TOTAL: i128 = 1 << 58;

/// Every contradiction: circles, groups, forced packages in id order, then the total.
pub(super) fn conflicts(packages: &[Candidate<'_>], envelope: Money) -> Vec<Conflict> {
    let mut found = circles(packages);
    found.extend(of_groups(packages));
    found.extend(packages.iter().filter(|row| row.standing.is_forced()).flat_map(|row| of_forced(packages, row)));
    found.extend(too_large(packages).or_else(|| over_envelope(packages, envelope)));
    found
}

fn circles(packages: &[Candidate<'_>]) -> Vec<Conflict> {
    let mut seen = vec![false; packages.len()];
    let mut found = Vec::new();
    for start in 0..packages.len() {
        let way: Vec<usize> = way_up(packages, start).take_while(|place| !seen[*place]).collect();
        let back = way.last().and_then(|last| place_needed(packages, *last));
        let from = back.and_then(|back| way.iter().position(|place| *place == back));
        way.iter().for_each(|place| seen[*place] = true);
        if let Some(from) = from {
            found.push(Conflict::Circle { packages: way[from..].iter().map(|at| packages[*at].package.id).collect() });
        }
    }
    found
}

/// A package, what it needs, what that needs …: each once, so that a circle ends.
fn way_up<'p>(packages: &'p [Candidate<'_>], start: usize) -> impl Iterator<Item = usize> + 'p {
    let mut passed = BTreeSet::new();
    std::iter::successors(Some(start), |place| place_needed(packages, *place))
        .take_while(move |place| passed.insert(*place))
}

fn place_needed(packages: &[Candidate<'_>], place: usize) -> Option<usize> {
    if let Needs::Place(needed) = packages.get(place)?.needs { Some(needed) } else { None }
}

fn of_groups(packages: &[Candidate<'_>]) -> Vec<Conflict> {
    let mut groups: BTreeMap<&str, Vec<&Candidate<'_>>> = BTreeMap::new();
    for row in packages {
        if let Some(group) = group_of(row.package) {
            groups.entry(group).or_default().push(row);
        }
    }
    groups.into_iter().flat_map(|(group, members)| of_group(group, &members)).collect()
}

fn of_group(group: &str, members: &[&Candidate<'_>]) -> Vec<Conflict> {
    let ids = |rows: Vec<&&Candidate<'_>>| -> Vec<_> { rows.into_iter().map(|row| row.package.id).collect() };
    let needs: BTreeSet<_> = members.iter().map(|row| row.package.requires).collect();
    let forced = ids(members.iter().filter(|row| row.standing.is_forced()).collect());
    let (differ, together) = (needs.len() > 1, forced.len() > 1);
    let group = group.to_owned();
    let differ =
        differ.then(|| Conflict::GroupNeedsDiffer { group: group.clone(), packages: ids(members.iter().collect()) });
    let together = together.then_some(Conflict::ForcedTogether { group, packages: forced });
    [differ, together].into_iter().flatten().collect()
}

/// What stands against a forced package, in the order of what it needs. A package that is forced only because another
/// needs it is told with that one.
fn of_forced(packages: &[Candidate<'_>], row: &Candidate<'_>) -> Vec<Conflict> {
    let package = row.package.id;
    if matches!(row.standing, super::Standing::NeededBy(_)) {
        return Vec::new();
    }
    let Ok(start) = packages.binary_search_by_key(&package, |other| other.package.id) else {
        return Vec::new();
    };
    way_up(packages, start).flat_map(|place| against(package, &packages[place])).collect()
}

/// What stands against `needed`, which `package` cannot do without.
fn against(package: Id<DecisionPackage>, needed: &Candidate<'_>) -> Vec<Conflict> {
    let id = needed.package.id;
    let refused = needed.is_refused().then_some(if id == package {
        Conflict::ForcedAndRefused { package }
    } else {
        Conflict::NeedsRefused { package, needed: id }
    });
    let level = needed.package.levels.is_empty().then_some(Conflict::NeedsLevel { package, needed: id });
    let above = match needed.needs {
        Needs::Unjustified(needed) => Some(Conflict::NeedsUnjustified { package, needed }),
        Needs::Missing(needed) => Some(Conflict::NeedsMissing { package, needed }),
        Needs::Nothing | Needs::Place(_) => None,
    };
    [refused, level, above].into_iter().flatten().collect()
}

fn too_large(packages: &[Candidate<'_>]) -> Option<Conflict> {
    let levels = || packages.iter().flat_map(|row| &row.valuation.levels);
    let cost: i128 = levels().map(|level| i128::from(level.cost.cents())).sum();
    let value: i128 = levels().map(|level| i128::from(level.value.value.cents())).sum();
    (cost.max(value) > LARGEST_TOTAL).then_some(Conflict::AmountsTooLarge)
}

fn over_envelope(packages: &[Candidate<'_>], envelope: Money) -> Option<Conflict> {
    let forced = || packages.iter().filter(|row| row.standing.is_forced());
    let least: Money = forced().filter_map(|row| row.valuation.levels.first()).map(|level| level.cost).sum();
    let shortfall = least.minus(envelope.max(Money::ZERO));
    (shortfall > Money::ZERO)
        .then(|| Conflict::OverEnvelope { packages: forced().map(|row| row.package.id).collect(), shortfall })
}
