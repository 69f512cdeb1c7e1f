//! The trace: from any item, the whole chain up (why) and down (what it leads to). Computed by `reports::trace`.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
