//! The whole chain from one item: a tree in the order of reading, each item once, however the links run.

use super::{Item, Links, Relation, Way};
use std::collections::BTreeSet;

/// The longest chain shown; a plan of a thousand actions is read from its objectives.
pub const MOST: usize = 200;

/// One item of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The item.
    pub item: Item,
    /// How it is linked with the step before it on the way.
    pub relation: Relation,
    /// How many links away, from 1.
    pub depth: usize,
}

/// The items on one way from an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// In the order of reading: each item is followed by what hangs on it.
    pub steps: Vec<Step>,
    /// How many more there are than [`MOST`].
    pub cut: usize,
}

/// The chain from `start` on one way. An item that several links lead to stands where the shortest way leads to it, the
/// first in order among equals; circles end where they would begin again.
#[must_use]
pub fn chain(links: &Links, start: Item, way: Way) -> Chain {
    let mut seen = BTreeSet::from([start]);
    let mut levels = vec![vec![start]];
    let mut parents = Vec::new();
    while let Some(level) = levels.last().filter(|level| !level.is_empty()) {
        let mut below = Vec::new();
        for above in level.clone() {
            for (relation, item) in links.next(above, way) {
                if seen.insert(item) {
                    below.push(item);
                    parents.push((above, Step { item, relation, depth: levels.len() }));
                }
            }
        }
        levels.push(below);
    }
    let mut steps = Vec::new();
    read(start, &parents, &mut steps);
    let cut = steps.len().saturating_sub(MOST);
    steps.truncate(MOST);
    Chain { steps, cut }
}

/// Puts what hangs on `item` into the order of reading. Walks with a list of its own: chains may be long.
fn read(item: Item, parents: &[(Item, Step)], steps: &mut Vec<Step>) {
    let mut below: std::collections::BTreeMap<Item, Vec<Step>> = std::collections::BTreeMap::new();
    for (above, step) in parents.iter().rev() {
        below.entry(*above).or_default().push(*step);
    }
    let mut waiting = below.remove(&item).unwrap_or_default();
    while let Some(step) = waiting.pop() {
        steps.push(step);
        waiting.extend(below.remove(&step.item).unwrap_or_default());
    }
}
