//! Measurements: the grid and the import.

pub mod grid;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
pub use grid::{GridPeriod, Rhythm, grid_periods, missing, set_in_period, value_in};
