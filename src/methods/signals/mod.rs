//! The five signals that the strategy needs a review (seed 001): what was compared, the series behind it, and what was
//! decided.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
