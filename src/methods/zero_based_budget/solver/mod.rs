//! The exact optimum of a budget, and the frontier from envelope to best value.
//!
//! A pure algorithm over its own input ([`Instance`]): it knows no plan, no word, no clock.

mod bound;
mod forest;
mod frontier;
mod instance;
mod network;
mod optimum;
mod pareto;
mod search;

pub use frontier::{Band, Frontier, Point, frontier};
pub use instance::{Infeasible, Instance, Level, Limits, Optimum, Package};
pub use optimum::optimum;

#[cfg(test)]
mod brute_force;
#[cfg(test)]
mod generator;
#[cfg(test)]
mod measure;
#[cfg(test)]
mod tests;

#[cfg(test)]
pub(super) use generator::small;
