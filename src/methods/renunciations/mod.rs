//! The register of what was given up (seed 000).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
