//! The vision and the paths given up (seed 004).

pub mod text;

pub use super::NoData;
