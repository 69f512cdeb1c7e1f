//! People: who does what, with how much time.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
