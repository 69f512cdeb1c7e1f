//! `make bench`: how long what exists takes natively, as one table. Absolute times; the ratios against named peers that
//! `performance.md` asks for need their peers installed and come with them. Knows the public API of the core only.

use boussole::{
    domain::{
        action::{Action, Contribution},
        day::Day,
        id::Id,
        kpi::Kpi,
        number::Number,
        objective::Objective,
        series::{Measurement, Series},
    },
    methods::zero_based_budget::solver::{Instance, Level, Limits, Package, frontier, optimum},
    plan::Plan,
};
use std::{hint::black_box, time::Instant};

const ROUNDS: usize = 15;
const ACTIONS: u32 = 1_000;
const KPIS: u32 = 50;
const POINTS: i64 = 260;

fn main() {
    println!("{:<52} {:>10} {:>10}", "figure", "median ms", "best ms");
    plan_figures(&large_plan());
    for (packages, levels) in [(25, 3), (200, 5), (1_000, 5)] {
        budget_figures(packages, levels);
    }
}

fn plan_figures(plan: &Plan) {
    let Ok(text) = serde_json::to_string(plan) else {
        println!("the large plan could not be written");
        return;
    };
    println!("plan: {ACTIONS} actions, {KPIS} KPIs of {POINTS} points, {} KB of JSON", text.len() / 1024);
    row("  written as JSON", || serde_json::to_string(plan).map(|text| text.len()));
    row("  read from JSON", || serde_json::from_str::<Plan>(&text).map(|plan| plan.actions.len()));
    row("  cloned (one step of undo)", || plan.clone());
    row("  compared with its clone", || *plan == plan.clone());
}

fn budget_figures(packages: usize, levels: usize) {
    let mut instance = budget(packages, levels);
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

fn large_plan() -> Plan {
    let mut dice = Dice(7);
    let mut plan = Plan::new(id(0));
    plan.objectives = (0..5).map(|number| Objective::new(id(number))).collect();
    plan.actions = (0..ACTIONS).map(|number| action(number, &mut dice)).collect();
    plan.kpis = (0..KPIS).map(|number| kpi(number, &mut dice)).collect();
    plan
}

fn action(number: u32, dice: &mut Dice) -> Action {
    let objective = id(u32::try_from(dice.below(5)).unwrap_or(0));
    Action {
        title: format!("Action {number}"),
        contributions: [(objective, Contribution::Strong)].into(),
        effort: Number::new(1.5),
        ..Action::new(id(number))
    }
}

fn kpi(number: u32, dice: &mut Dice) -> Kpi {
    let first = Day::from_ymd(2021, 1, 4);
    let value = |dice: &mut Dice| Number::nearest(f64::from(u32::try_from(dice.below(1_000_000)).unwrap_or(0)) / 97.0);
    let points = first.into_iter().flat_map(|day| (0..POINTS).map(move |week| day.plus_days(7 * week)));
    let measurements: Series = points.map(|day| Measurement::new(day, value(dice))).collect();
    Kpi { name: format!("KPI {number}"), measurements, ..Kpi::new(id(number)) }
}

/// Packages whose value is unrelated to their cost; the envelope pays for 40 % of the whole.
fn budget(packages: usize, levels: usize) -> Instance {
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

fn id<T>(number: u32) -> Id<T> {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&number.to_le_bytes());
    Id::from_random(bytes)
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
