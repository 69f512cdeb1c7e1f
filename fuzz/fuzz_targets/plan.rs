//! Fuzzes `bodies/plan.rs`, which `make promises` runs on a seeded corpus, too.
#![no_main]

#[path = "../bodies/plan.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::tried(bytes));
