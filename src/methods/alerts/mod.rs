//! Watches and their alerts (domain section 4; seed 001).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
