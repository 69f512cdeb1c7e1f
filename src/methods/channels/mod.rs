//! Channels: one or two of acquisition, one of closing (seed 001).

pub mod text;

pub use super::NoData;
