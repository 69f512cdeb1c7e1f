//! The checklist of discipline (seed 002): computed, never ticked by hand.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
