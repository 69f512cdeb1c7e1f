//! The register of what was given up (seed 000).

pub mod text;

pub use super::NoData;
