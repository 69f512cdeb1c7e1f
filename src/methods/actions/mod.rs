//! Actions: the list behind every priority.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
