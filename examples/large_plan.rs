//! Prints the large plan of the benches as its file: 1,000 actions, 200 packages, 50 KPIs of 260 weeks; always the same.
//! To look at a screen under load: print it, then open the file on the share screen.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "the plan that tests and benches share")]

#[path = "../tests/common"]
#[allow(dead_code, reason = "the tests use the rest")]
mod common {
    pub mod dice;
    pub mod large;
}

use boussole::storage::plan_text;

fn main() {
    println!("{}", plan_text(&common::large::large()));
}
