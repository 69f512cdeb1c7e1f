//! Segments: for whom the company sells (seed 001).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
