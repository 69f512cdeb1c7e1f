//! `make bench`: how long what exists takes natively, as one table. Absolute times; the ratios against named peers that
//! `performance.md` asks for need their peers installed and come with them. Knows the public API of the core only.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "the plans that tests and benches share")]

#[path = "../tests/common/mod.rs"]
mod common;

use boussole::{
    domain::{day::Day, money::Money, package::PackageLevel},
    methods::zero_based_budget::solver::{Instance, Level, Limits, Package, frontier, optimum},
    plan::Plan,
    reports::{
        alerts::alerts, analysis::analysis, budget::budget, coherence, objectives::objectives, priorities::priorities,
    },
};
use common::large::{large, scaled};
use std::{hint::black_box, time::Instant};

const ROUNDS: usize = 15;

fn main() {
    println!("{:<52} {:>10} {:>10}", "figure", "median ms", "best ms");
    plan_figures(&large());
    analysis_figures("the large plan", &with_envelope(large()));
    analysis_figures("twice the rows", &with_envelope(scaled(2)));
    for (packages, levels) in [(25, 3), (200, 5), (1_000, 5)] {
        budget_figures(packages, levels);
    }
}

fn plan_figures(plan: &Plan) {
    let Ok(text) = serde_json::to_string(plan) else {
        println!("the large plan could not be written");
        return;
    };
    println!("plan: {}, {} KB of JSON", size(plan), text.len() / 1024);
    row("  written as JSON", || serde_json::to_string(plan).map(|text| text.len()));
    row("  read from JSON", || serde_json::from_str::<Plan>(&text).map(|plan| plan.actions.len()));
    row("  cloned (one step of undo)", || plan.clone());
    row("  compared with its clone", || *plan == plan.clone());
}

fn analysis_figures(name: &str, plan: &Plan) {
    let Some(today) = Day::from_ymd(2026, 11, 22) else { return };
    println!("analysis: {name}, {}", size(plan));
    row("  priorities", || priorities(plan, today));
    row("  budget: rank and two readings", || budget(plan));
    row("  alerts, with charts and forecasts", || alerts(plan, today));
    row("  objectives", || objectives(plan, today));
    row("  coherence, with the facts of the others", || coherence::of(plan, today));
    row("  the whole analysis without the optimum", || analysis(plan, today, Limits { states: 0 }));
    row("  the whole analysis", || analysis(plan, today, Limits::default()));
}

/// The plan with an envelope that pays for 40 % of what is asked.
fn with_envelope(mut plan: Plan) -> Plan {
    let asked: Money = plan.packages.iter().flat_map(|package| &package.levels).map(PackageLevel::cost).sum();
    plan.worksheets.zero_based_budget.envelope = Money::from_cents(asked.cents() * 2 / 5);
    plan
}

fn size(plan: &Plan) -> String {
    let points: usize = plan.kpis.iter().map(|kpi| kpi.measurements.as_slice().len()).sum();
    format!(
        "{} actions, {} packages, {} KPIs, {points} points",
        plan.actions.len(),
        plan.packages.len(),
        plan.kpis.len()
    )
}

fn budget_figures(packages: usize, levels: usize) {
    let mut instance = instance(packages, levels);
    println!("budget: {packages} packages of {levels} levels, a third of them dependent");
    let outcome = match optimum(&instance, Limits::default()) {
        Ok(found) if found.exact => "proven",
        Ok(_) => "not proven: with a gap",
        Err(_) => "none",
    };
    row(&format!("  optimum ({outcome})"), || optimum(&instance, Limits::default()));
    if packages <= 25 {
        let most = std::mem::take(&mut instance.envelope_cents);
        row("  frontier up to the envelope", || frontier(&instance, most, Limits::default()));
    }
}

/// Prints the median and the best of [`ROUNDS`] runs.
fn row<T>(name: &str, run: impl Fn() -> T) {
    let mut times: Vec<f64> = (0..ROUNDS).map(|_| milliseconds(&run)).collect();
    times.sort_by(f64::total_cmp);
    let at = |place: usize| times.get(place).copied().unwrap_or(f64::NAN);
    println!("{name:<52} {:>10.3} {:>10.3}", at(ROUNDS / 2), at(0));
}

fn milliseconds<T>(run: &impl Fn() -> T) -> f64 {
    let started = Instant::now();
    black_box(run());
    started.elapsed().as_secs_f64() * 1_000.0
}

/// Packages whose value is unrelated to their cost; the envelope pays for 40 % of the whole.
fn instance(packages: usize, levels: usize) -> Instance {
    let mut dice = Dice(11);
    let mut amount = |most: u64| i64::try_from(10_000 + dice.below(most)).unwrap_or(10_000);
    let mut level = || Level { cost_cents: amount(2_000_000), value_cents: amount(4_000_000) };
    let packages: Vec<Package> = (0..packages)
        .map(|place| Package {
            levels: (0..levels).map(|_| level()).collect(),
            requires: (place % 3 == 2).then_some(place / 2),
            ..Package::default()
        })
        .collect();
    let total: i64 = packages.iter().flat_map(|package| &package.levels).map(|level| level.cost_cents).sum();
    Instance { envelope_cents: total * 2 / 5, packages }
}

/// The `SplitMix64` generator: the same figures on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        (mixed ^ (mixed >> 27)) % bound
    }
}
