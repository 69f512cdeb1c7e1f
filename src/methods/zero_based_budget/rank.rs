//! The order in which levels are funded (domain section 3). Works on the solver’s instance, whose places are in id
//! order, so that re-ranking after a change is cheap.

use super::{
    density::Density,
    solver::{Instance, Level},
};
use crate::domain::money::Money;
use std::{cmp::Reverse, collections::BTreeSet};

/// One level of one package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// The package’s place in the instance.
    pub package: usize,
    /// Its level, from 1.
    pub level: u8,
    /// Value ÷ cost.
    pub density: Density,
    /// The same, at most that of the level before it: what the order looks at.
    pub capped: Density,
}

/// Every level, first to be funded first: forced first levels, then by capped density; ties by the value of the
/// package’s first level, its cost, the package’s id and the level. Where a tie would put a level before the one it
/// needs, it waits for that one. Levels of packages that need each other in a circle are left out.
#[must_use]
pub fn ranked(instance: &Instance) -> Vec<Ranked> {
    let levels = capped(instance);
    let mut by_key: Vec<usize> = (0..levels.len()).collect();
    by_key.sort_by_cached_key(|at| key(instance, &levels[*at].0));
    let mut rank = vec![0; levels.len()];
    for (place, at) in by_key.iter().enumerate() {
        rank[*at] = place;
    }
    let mut followers = vec![Vec::new(); levels.len()];
    let mut ready = BTreeSet::new();
    for (at, (_, predecessor)) in levels.iter().enumerate() {
        match predecessor {
            Some(before) => followers[*before].push(at),
            None => {
                ready.insert(rank[at]);
            }
        }
    }
    let mut order = Vec::with_capacity(levels.len());
    while let Some(place) = ready.pop_first() {
        let at = by_key[place];
        order.push(levels[at].0);
        ready.extend(followers[at].iter().map(|follower| rank[*follower]));
    }
    order
}

type Key = (Reverse<bool>, Reverse<Density>, Reverse<i64>, i64, usize, u8);

fn key(instance: &Instance, row: &Ranked) -> Key {
    let package = &instance.packages[row.package];
    let first = package.levels.first().copied().unwrap_or_default();
    let forced = package.forced && row.level == 1;
    (Reverse(forced), Reverse(row.capped), Reverse(first.value_cents), first.cost_cents, row.package, row.level)
}

/// Every level with the place of its predecessor in this list, each after its predecessor.
fn capped(instance: &Instance) -> Vec<(Ranked, Option<usize>)> {
    let mut children = vec![Vec::new(); instance.packages.len()];
    let mut waiting = Vec::new();
    for (place, package) in instance.packages.iter().enumerate() {
        match package.requires.and_then(|needed| children.get_mut(needed)) {
            Some(list) => list.push(place),
            None => waiting.push((place, None)),
        }
    }
    let mut levels: Vec<(Ranked, Option<usize>)> = Vec::new();
    let mut next = 0;
    while let Some(&(package, needed)) = waiting.get(next) {
        next += 1;
        let mut before = needed;
        let first = levels.len();
        for (level, content) in (1..).zip(&instance.packages[package].levels) {
            let density = density(content);
            let capped = before.map_or(density, |at: usize| density.min(levels[at].0.capped));
            levels.push((Ranked { package, level, density, capped }, before));
            before = Some(levels.len() - 1);
        }
        let own = (levels.len() > first).then_some(first);
        waiting.extend(children[package].iter().map(|child| (*child, own)));
    }
    levels
}

fn density(level: &Level) -> Density {
    Density::of(Money::from_cents(level.value_cents), Money::from_cents(level.cost_cents))
}
