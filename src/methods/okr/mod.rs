//! Objectives and key results: progress, colour, SMART (domain section 5).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
