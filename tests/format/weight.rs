//! The large plan's file stays small, and reading and writing it stay fast.

use super::common::large::large;
use boussole::storage::{self, plan_text};
use std::time::{Duration, Instant};

/// 40 % of the 2.5 million characters that the smallest browser storage holds.
const MOST: usize = 1_000_000;

#[test]
fn the_large_plan_fits() {
    let plan = large();
    let start = Instant::now();
    let text = plan_text(&plan);
    let written = start.elapsed();
    let opened = storage::open(&text).unwrap();
    let read = start.elapsed() - written;
    let length = text.encode_utf16().count();
    println!("large plan: {length} characters, written in {written:?}, read in {read:?}");
    assert_eq!(opened.plan, plan);
    assert!(length <= MOST, "{length} characters");
    // An unoptimised build on a loaded machine; anything quadratic takes far longer.
    assert!(written < Duration::from_secs(2) && read < Duration::from_secs(6), "{written:?} {read:?}");
}
