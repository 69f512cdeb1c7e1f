//! The format keeps its promises: what is saved opens again, exactly; what is damaged is refused, with its place.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test program")]

mod common;

#[path = "format/cross_checks.rs"]
mod cross_checks;
#[path = "format/damage.rs"]
mod damage;
#[path = "format/frozen.rs"]
mod frozen;
#[path = "format/hostile.rs"]
mod hostile;
#[path = "format/round_trip.rs"]
mod round_trip;
#[path = "format/saves.rs"]
mod saves;
#[path = "format/weight.rs"]
mod weight;
