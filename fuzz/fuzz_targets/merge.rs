//! Fuzzes `bodies/merge.rs`, which `make promises` runs on a seeded corpus, too.
#![no_main]

#[path = "../bodies/merge.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::tried(bytes));
