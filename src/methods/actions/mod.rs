//! Actions: the list behind every priority.

pub mod text;

pub use super::NoData;
