//! How forcing spreads: up to what a forced package needs, and against its alternatives.

use super::candidates::{Candidate, Needs, Standing, group_of};
use crate::domain::{id::Id, package::DecisionPackage};
use std::collections::BTreeMap;

/// Spreads forcing over the packages, and gives those to which an alternative is forced, in id order.
pub(super) fn spread(packages: &mut [Candidate<'_>]) -> Vec<Id<DecisionPackage>> {
    up(packages);
    let forced = forced_of_groups(packages);
    let mut excluded = Vec::new();
    for row in packages.iter_mut().filter(|row| !row.standing.is_forced()) {
        let Some(rival) = group_of(row.package).and_then(|group| forced.get(group)) else { continue };
        excluded.push(row.package.id);
        if row.standing == Standing::Free {
            row.standing = Standing::Excluded(*rival);
        }
    }
    excluded
}

/// Forces what a forced package needs. A refused one stays refused: that is a conflict, told elsewhere.
fn up(packages: &mut [Candidate<'_>]) {
    for start in 0..packages.len() {
        let (forced, by) = (packages[start].standing.is_forced(), packages[start].package.id);
        let mut here = packages[start].needs;
        // Stops at what is forced already, so a circle ends and every package is forced once.
        while let (true, Needs::Place(place)) = (forced, here) {
            let needed = &mut packages[place];
            if needed.standing != Standing::Free {
                break;
            }
            needed.standing = Standing::NeededBy(by);
            here = needed.needs;
        }
    }
}

/// The forced package of each group; of several, which is a conflict, the first.
fn forced_of_groups<'a>(packages: &[Candidate<'a>]) -> BTreeMap<&'a str, Id<DecisionPackage>> {
    let forced = packages.iter().filter(|row| row.standing.is_forced());
    let mut groups = BTreeMap::new();
    for row in forced {
        if let Some(group) = group_of(row.package) {
            groups.entry(group).or_insert(row.package.id);
        }
    }
    groups
}
