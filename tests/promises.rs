//! The rigs of `make promises` that need no browser. Each prints what it counted, one line a promise, and fails when a
//! promise was broken. With BOUSSOLE_SOAK=1 they run at full size.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test program")]

mod common;

#[path = "promises/corrupt.rs"]
mod corrupt_data;
#[path = "promises/exact.rs"]
mod exact_plans;
#[path = "promises/fuzzed.rs"]
mod fuzz_bodies;
#[path = "promises/inert.rs"]
mod inert_text;
#[path = "promises/past_files.rs"]
mod past;
#[path = "promises/sealed.rs"]
mod sealed_files;
#[path = "promises/two_tabs.rs"]
mod tabs;

use boussole::{domain::day::Day, storage::Stamp};
use std::{
    fmt::Debug,
    panic::{AssertUnwindSafe, catch_unwind},
};
use uuid::Uuid;

/// The count of one promise.
#[derive(Debug, Default)]
pub struct Tally {
    tries: usize,
    failures: Vec<String>,
}

impl Tally {
    /// Counts one try; a panic is a failure like any other.
    pub fn attempt(&mut self, words: impl FnOnce() -> String, holds: impl FnOnce() -> Result<(), String>) {
        self.tries += 1;
        let outcome = catch_unwind(AssertUnwindSafe(holds)).unwrap_or_else(|_| Err("panicked".to_owned()));
        if let Err(failure) = outcome {
            self.failures.push(format!("{}: {failure}", words()));
        }
    }

    /// Prints the count for the table and fails the test when a promise was broken.
    #[track_caller]
    pub fn report(self, name: &str) {
        let Self { tries, failures } = self;
        println!("promise {name}: {tries} tries, {} failures", failures.len());
        for failure in &failures {
            println!("failure: {}", failure.replace('\n', " / "));
        }
        assert!(tries > 0 && failures.is_empty(), "{} of {tries} tries failed", failures.len());
    }
}

/// How many tries: a small share in `make test`, the promised number in `make soak`.
pub fn sized(small: usize, full: usize) -> usize {
    if std::env::var("BOUSSOLE_SOAK").is_ok_and(|value| value == "1") { full } else { small }
}

/// The day of what leaves.
pub fn today() -> Day {
    Day::parse("2026-11-27").unwrap()
}

/// What a save says of itself.
pub fn stamp(revision: u64) -> Stamp {
    Stamp { revision, saved_at: "2026-11-27T08:00:00Z".into(), writer: Uuid::from_u128(9) }
}

/// Two values are the same.
pub fn same<T: PartialEq + Debug>(what: &str, found: &T, expected: &T) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?} instead of {expected:?}")) }
}

#[test]
fn corrupt() {
    corrupt_data::tries().report("corrupt");
}

#[test]
fn exact() {
    exact_plans::tries().report("exact");
}

#[test]
fn fuzzed() {
    fuzz_bodies::tries().report("fuzzed");
}

#[test]
fn inert() {
    inert_text::tries().report("inert");
}

#[test]
fn past_files() {
    past::tries().report("past_files");
}

#[test]
fn sealed() {
    sealed_files::tries().report("sealed");
}

#[test]
fn two_tabs() {
    tabs::tries().report("two_tabs");
}
