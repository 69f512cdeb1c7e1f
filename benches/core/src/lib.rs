//! The core as one wasm module for the benches: it makes the seeded inputs and answers as the application computes them,
//! compiled with the application's own profile. Knows the public API of the core only; measures no time itself.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a bench stops where its input is wrong")]

#[path = "../../../tests/common"]
#[allow(dead_code, reason = "the tests use the rest")]
mod common {
    pub mod budgets;
    pub mod dice;
    pub mod large;
}

use boussole::{
    domain::{
        day::Day, id::Id, kpi::Kpi, money::Money, number::Number, package::PackageLevel, period::by_period,
        series::Measurement,
    },
    exchange::csv::{NumberHabit, OrdersMapping, RfmRequest, Source, import_rfm, preview, silent},
    merge::three_way,
    methods::{
        kpis::xmr::{limits, xmr},
        rfm::Settings,
        zero_based_budget::solver::{Frontier, Instance, Limits, Optimum, frontier, optimum},
    },
    plan::Plan,
    reports::{
        alerts::alerts,
        analysis::{Analysis, analysis},
        budget::budget,
        coherence,
        objectives::objectives,
        priorities::priorities,
    },
    storage::{self, plan_text},
};
use common::{
    budgets::{self, Worth},
    dice::Dice,
    large::of_size,
};
use serde_json::{json, to_string};
use std::{cell::RefCell, hint::black_box};
use wasm_bindgen::prelude::wasm_bindgen;

#[derive(Default)]
struct Held {
    plan: Option<Plan>,
    instance: Instance,
    best: Option<Optimum>,
    curve: Option<Frontier>,
    /// The plan that both sides had, and what each made of it.
    sides: Option<[Plan; 3]>,
    series: Vec<Kpi>,
    values: Vec<Vec<f64>>,
    orders: Option<OrdersMapping>,
}

thread_local! {
    static HELD: RefCell<Held> = RefCell::default();
}

fn held<T>(use_it: impl FnOnce(&mut Held) -> T) -> T {
    HELD.with_borrow_mut(use_it)
}

/// A plan like the large one, of these sizes, with an envelope that pays for two fifths of what is asked, as a file holds
/// it.
#[wasm_bindgen]
pub fn large_plan(actions: usize, packages: usize, kpis: usize, weeks: usize) -> String {
    let mut plan = of_size(actions, packages, kpis, weeks);
    let asked: Money = plan.packages.iter().flat_map(|package| &package.levels).map(PackageLevel::cost).sum();
    plan.worksheets.zero_based_budget.envelope = Money::from_cents(asked.cents() * 2 / 5);
    to_string(&plan).unwrap()
}

/// Takes a plan, as its file holds it.
#[wasm_bindgen]
pub fn load_plan(json: &str) {
    held(|held| held.plan = Some(serde_json::from_str(json).unwrap()));
}

/// Computes a part of the analysis of the plan that was taken; gives a number that depends on all of it.
#[wasm_bindgen]
pub fn compute(part: &str, today: &str) -> usize {
    let today = Day::parse(today).unwrap();
    held(|held| {
        let plan = held.plan.as_ref().unwrap();
        match part {
            "priorities" => black_box(priorities(plan, today)).len(),
            "budget" => black_box(budget(plan)).ranking.rows.len(),
            "alerts" => black_box(alerts(plan, today)).len(),
            "objectives" => black_box(objectives(plan, today)).len(),
            "coherence" => black_box(coherence::of(plan, today)).findings.len(),
            "all" => black_box(whole(plan, today)).coherence.findings.len(),
            _ => 0,
        }
    })
}

/// Everything but the exact optimum, which the worker computes and figure 4 measures.
fn whole(plan: &Plan, today: Day) -> Analysis {
    let mut found = analysis(plan, today, Limits { states: 0 });
    found.budget.optimum = None;
    found
}

/// The whole analysis as JSON.
#[wasm_bindgen]
pub fn analysis_json(today: &str) -> String {
    held(|held| to_string(&whole(held.plan.as_ref().unwrap(), Day::parse(today).unwrap())).unwrap())
}

/// Takes the plan that two sides had, and what each made of it, as files hold them.
#[wasm_bindgen]
pub fn load_sides(base: &str, ours: &str, theirs: &str) {
    held(|held| held.sides = Some([base, ours, theirs].map(read)));
}

/// Merges what was taken; gives how many conflicts there are.
#[wasm_bindgen]
pub fn merge_sides() -> usize {
    held(|held| {
        let [base, ours, theirs] = held.sides.as_ref().unwrap();
        black_box(three_way(base, ours, theirs)).conflicts.len()
    })
}

/// The same from files to a file.
#[wasm_bindgen]
pub fn merge_files(base: &str, ours: &str, theirs: &str) -> String {
    let [base, ours, theirs] = [base, ours, theirs].map(read);
    plan_text(&three_way(&base, &ours, &theirs).plan)
}

fn read(file: &str) -> Plan {
    storage::open(file).unwrap().plan
}

/// A CSV of so many orders by a tenth as many customers over three years, one in a hundred a return.
#[wasm_bindgen]
pub fn make_orders(count: usize) -> String {
    let first = Day::parse("2023-11-01").unwrap();
    let mut dice = Dice::new(10);
    let mut text = String::from("customer_id,date,amount\n");
    for _ in 0..count {
        // Squared, so that a few customers order often.
        let share = dice.below(1_000) * dice.below(1_000);
        let customer = share * (count / 10).max(1) / 1_000_000;
        let day = first.plus_days(i64::try_from(dice.below(1_095)).unwrap());
        let sign = if dice.once_in(100) { "-" } else { "" };
        let cents = 500 + dice.below(40_000);
        text.push_str(&format!("C{customer:06},{day},{sign}{}.{:02}\n", cents / 100, cents % 100));
    }
    text
}

/// Looks at a table of orders once: how it is read is known from then on, as the peers know it.
#[wasm_bindgen]
pub fn see_orders(bytes: &[u8]) {
    let source = Source::from_bytes(bytes).unwrap();
    let seen = preview(&source, NumberHabit::English, &mut silent).unwrap();
    held(|held| held.orders = Some(seen.orders.unwrap()));
}

/// From the bytes of a table of orders to its segments: name → [customers, orders, cents].
#[wasm_bindgen]
pub fn rfm_segments(bytes: &[u8], reference: &str) -> String {
    let reference = Day::parse(reference).unwrap();
    let mapping = held(|held| held.orders.unwrap());
    let source = Source::from_bytes(bytes).unwrap();
    let settings = Settings::default();
    let request = RfmRequest { reference: Some(reference), latest: reference, earlier: None, settings };
    let found = import_rfm(&source, &mapping, &request, &mut silent).unwrap().analysis;
    let told = found
        .segments
        .iter()
        .filter(|total| total.customers > 0)
        .map(|total| (total.segment.key(), (total.customers, total.orders, total.revenue.cents())));
    to_string(&told.collect::<std::collections::BTreeMap<_, _>>()).unwrap()
}

/// An instance of figure 4, as the worker takes it.
#[wasm_bindgen]
pub fn figure_instance(size: usize, seed: u32) -> String {
    to_string(&budgets::of_figure(size, u64::from(seed))).unwrap()
}

/// Another seeded budget of 1 to 3 levels: `worth` is `independent`, `weakly` or `strongly`.
#[wasm_bindgen]
pub fn budget_instance(size: usize, seed: u32, worth: &str) -> String {
    to_string(&budgets::budget(size, u64::from(seed), worth_of(worth))).unwrap()
}

/// The same with three levels everywhere.
#[wasm_bindgen]
pub fn full_budget_instance(size: usize, seed: u32, worth: &str) -> String {
    to_string(&budgets::full_budget(size, u64::from(seed), worth_of(worth))).unwrap()
}

fn worth_of(word: &str) -> Worth {
    match word {
        "independent" => Worth::Independent,
        "weakly" => Worth::Weakly,
        _ => Worth::Strongly,
    }
}

/// Takes an instance, as the worker takes it.
#[wasm_bindgen]
pub fn load_instance(json: &str) {
    held(|held| held.instance = serde_json::from_str(json).unwrap());
}

/// The instance in, the optimum out: all that the worker does for a question, as one call.
#[wasm_bindgen]
pub fn answer_optimum(json: &str) -> String {
    let instance: Instance = serde_json::from_str(json).unwrap();
    to_string(&optimum(&instance, Limits::default()).unwrap()).unwrap()
}

/// Finds the optimum of the instance that was taken.
#[wasm_bindgen]
pub fn find_optimum() {
    held(|held| held.best = optimum(&held.instance, Limits::default()).ok());
}

/// The optimum found last.
#[wasm_bindgen]
pub fn found_optimum() -> String {
    held(|held| to_string(&held.best).unwrap())
}

/// The optimum of the instance at another envelope.
#[wasm_bindgen]
pub fn optimum_at(envelope_cents: f64) -> String {
    held(|held| {
        let instance = Instance { envelope_cents: envelope_cents as i64, ..held.instance.clone() };
        to_string(&optimum(&instance, Limits::default()).ok()).unwrap()
    })
}

/// Finds the frontier of the instance that was taken, up to an envelope; gives the number of its points.
#[wasm_bindgen]
pub fn find_frontier(most_cents: f64) -> usize {
    held(|held| {
        held.curve = frontier(&held.instance, most_cents as i64, Limits::default()).ok();
        held.curve.as_ref().map_or(0, |curve| curve.points.len())
    })
}

/// The envelopes of the points of the frontier found last.
#[wasm_bindgen]
pub fn frontier_envelopes() -> Vec<f64> {
    held(|held| held.curve.iter().flat_map(|curve| &curve.points).map(|point| point.envelope_cents as f64).collect())
}

/// What the frontier found last says of an envelope, and whether the curve is whole.
#[wasm_bindgen]
pub fn frontier_at(envelope_cents: f64) -> String {
    held(|held| {
        let curve = held.curve.as_ref().unwrap();
        json!({"whole": curve.whole, "band": curve.at(envelope_cents as i64)}).to_string()
    })
}

/// Makes `kpis` weekly series of `points` values; gives them, one list a KPI.
#[wasm_bindgen]
pub fn make_series(kpis: usize, points: usize) -> String {
    let dice = &mut Dice::new(11);
    let start = Day::from_ymd(2021, 12, 6).unwrap();
    let mut series = Vec::new();
    for _ in 0..kpis {
        let (level, spread) = (1_000 + dice.below(90_000), 500 + dice.below(40_000));
        let value = |dice: &mut Dice| Number::nearest((level + dice.below(spread)) as f64 / 100.0);
        let measurements =
            (0..points as i64).map(|week| Measurement::new(start.plus_days(week * 7), value(dice))).collect();
        series.push(Kpi {
            frequency: Some(boussole::domain::kpi::Frequency::Weekly),
            measurements,
            ..Kpi::new(Id::new(Default::default()))
        });
    }
    let values: Vec<Vec<f64>> =
        series.iter().map(|kpi| kpi.measurements.as_slice().iter().map(|m| m.value.get()).collect()).collect();
    let json = to_string(&values).unwrap();
    held(|held| (held.series, held.values) = (series, values));
    json
}

/// Computes the limits of every series, on all of its values; gives their centres, added up.
#[wasm_bindgen]
pub fn limits_of_series() -> f64 {
    held(|held| held.values.iter().filter_map(|values| limits(values)).map(|limits| black_box(limits).centre).sum())
}

/// The limits of every series, as `[centre, lower, upper]`.
#[wasm_bindgen]
pub fn limits_json() -> String {
    let three = |values: &Vec<f64>| limits(values).map(|found| [found.centre, found.lower, found.upper]);
    held(|held| to_string(&held.values.iter().map(three).collect::<Vec<_>>()).unwrap())
}

/// Makes the whole chart of every series, with its signals; gives the number of signals.
#[wasm_bindgen]
pub fn charts_of_series() -> usize {
    let chart = |kpi: &Kpi| xmr(kpi, &by_period(kpi)).map_or(0, |chart| black_box(chart).signals.len());
    held(|held| held.series.iter().map(chart).sum())
}
