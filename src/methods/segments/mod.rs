//! Segments: for whom the company sells (seed 001).

pub mod text;

pub use super::NoData;
