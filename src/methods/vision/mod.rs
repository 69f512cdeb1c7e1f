//! The vision and the paths given up (seed 004).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
