//! People: who does what, with how much time.

pub mod text;

pub use super::NoData;
