//! Importance, urgency and quadrants (domain section 2; seed 003).

pub mod settings;
pub mod text;

pub use settings::Settings;
