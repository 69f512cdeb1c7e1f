//! Objectives and key results: progress, colour, SMART (domain section 5).

pub mod text;

pub use super::NoData;
