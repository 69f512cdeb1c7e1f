//! Decision packages: what money could be spent on, entered and linked. Their rank is computed by another method.

pub mod links;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
