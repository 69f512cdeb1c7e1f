//! Fuzzes `bodies/csv.rs`, which `make promises` runs on a seeded corpus, too.
#![no_main]

#[path = "../bodies/csv.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::tried(bytes));
