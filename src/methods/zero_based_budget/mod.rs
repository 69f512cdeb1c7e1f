//! Zero-based budget: rank, three readings, exact optimum (domain section 3).

pub mod settings;
pub mod solver;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use settings::Settings;
