//! Watches and their alerts (domain section 4; seed 001): where a watched KPI stands, since when, and what it calls for.

pub mod replay;
pub mod standard_action;
pub mod text;
pub mod validity;
#[cfg(feature = "ui")]
pub mod view;
pub mod window;

pub use super::NoData;
