//! The cockpit: what needs a decision now.

#[cfg(feature = "ui")]
pub mod view;
