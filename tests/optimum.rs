//! The exact optimum equals HiGHS's on the 200 seeded budgets of figure 4. `make bench ONLY=4` runs HiGHS and writes what it
//! found to `benches/output/highs-optima.json`; a copy of that file is the data here.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test program")]

mod common;

use boussole::methods::zero_based_budget::solver::{Limits, optimum};
use common::budgets::{dependent, figure, of_figure};
use serde::Deserialize;
use std::{fs, thread};

#[derive(Clone, Copy, Deserialize)]
struct Known {
    size: usize,
    seed: u64,
    value_cents: i64,
}

#[test]
fn every_optimum_is_that_of_highs() {
    let known: Vec<Known> = serde_json::from_str(&fs::read_to_string("tests/data/highs-optima.json").unwrap()).unwrap();
    assert!(known.iter().map(|row| (row.size, row.seed)).eq(figure()), "one optimum for each budget of the figure");
    thread::scope(|scope| {
        for part in known.chunks(known.len().div_ceil(4)) {
            scope.spawn(|| part.iter().for_each(check));
        }
    });
}

#[track_caller]
fn check(known: &Known) {
    let instance = of_figure(known.size, known.seed);
    let found = optimum(&instance, Limits::default()).unwrap();
    let what = format!("{} packages, seed {}", known.size, known.seed);
    assert!(found.exact && found.gap_cents == 0, "{what} is not proven");
    assert_eq!(found.value_cents, known.value_cents, "{what}");
    assert!(found.cost_cents <= instance.envelope_cents, "{what}");
}

#[test]
fn the_budgets_of_the_figure_are_what_it_asks_for() {
    let all: Vec<_> = figure().map(|(size, seed)| of_figure(size, seed)).collect();
    assert!(all.iter().all(|one| dependent(&one.packages) * 10 >= one.packages.len() * 3), "30 % require another");
    let packages = || all.iter().flat_map(|one| &one.packages);
    assert!(packages().all(|package| (1..=3).contains(&package.levels.len())));
    for (what, count) in [
        ("alternatives", packages().filter(|package| package.group.is_some()).count()),
        ("mandatory or pinned in", packages().filter(|package| package.forced).count()),
        ("pinned out", packages().filter(|package| package.barred).count()),
    ] {
        assert!(count > 200, "{count} {what}");
    }
}
