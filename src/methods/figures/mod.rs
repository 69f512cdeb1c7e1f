//! Measurements: the grid and the import.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
