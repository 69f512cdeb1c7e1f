//! Times, for whoever works on the solver: `cargo test --release solver::measure -- --ignored --nocapture`.

use std::time::Instant;

use super::frontier::frontier;
use super::generator::{Worth, large};
use super::instance::Limits;
use super::optimum::optimum;

#[test]
#[ignore = "a measurement, not a check"]
fn optimum_times() {
    for worth in [Worth::Independent, Worth::Weakly, Worth::Strongly] {
        for size in [25, 50, 100, 200, 400, 500, 1000] {
            let mut times = Vec::new();
            let (mut states, mut inexact, mut gap) = (0, 0, 0);
            for seed in 0..20 {
                let instance = large(seed, size, worth);
                let start = Instant::now();
                let answer = optimum(&instance, Limits::default()).unwrap();
                times.push(start.elapsed().as_secs_f64() * 1e3);
                states = states.max(answer.states);
                inexact += u32::from(!answer.exact);
                gap = gap.max(answer.gap_cents);
            }
            times.sort_by(f64::total_cmp);
            println!(
                "{worth:?} {size}: median {:.2} ms, worst {:.2} ms, {states} states, {inexact} inexact, gap {gap}",
                times[10], times[19]
            );
        }
    }
}
#[test]
#[ignore = "a measurement, not a check"]
fn frontier_times() {
    for worth in [Worth::Independent, Worth::Weakly, Worth::Strongly] {
        for size in [25, 50, 200, 500] {
            let instance = large(1, size, worth);
            let start = Instant::now();
            let curve = frontier(&instance, instance.envelope_cents * 2, Limits::default()).unwrap();
            let time = start.elapsed().as_secs_f64() * 1e3;
            println!("{worth:?} {size}: {time:.2} ms, whole: {}, {} points", curve.whole, curve.points.len());
        }
    }
}
