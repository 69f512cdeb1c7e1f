//! Watches and their alerts (domain section 4; seed 001).

pub mod text;

pub use super::NoData;
