//! Channels: one or two of acquisition, one of closing (seed 001).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
