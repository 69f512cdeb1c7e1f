//! Decision packages: what money could be spent on.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
