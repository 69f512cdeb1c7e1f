//! The cascade from the vision to each person's actions. Computed by `reports::cascade`.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
