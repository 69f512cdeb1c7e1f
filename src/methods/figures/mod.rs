//! Measurements: the grid and the import.

pub mod text;

pub use super::NoData;
