//! The comments of a plan in one place: what was said on rows and screens, open or settled. The comments themselves are a
//! list of the plan (`domain/comment.rs`).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
