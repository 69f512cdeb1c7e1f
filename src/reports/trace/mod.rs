//! From any item of the plan up to what justifies it and down to what it leads to. Knows where each kind of item is shown.

mod chain;
mod links;
mod place;
#[cfg(test)]
mod tests;
pub mod text;

pub use chain::{Chain, Step, chain};
pub use links::{Links, Relation, Way};
pub use place::{Item, home};
