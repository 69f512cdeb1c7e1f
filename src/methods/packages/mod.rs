//! Decision packages: what money could be spent on.

pub mod text;

pub use super::NoData;
