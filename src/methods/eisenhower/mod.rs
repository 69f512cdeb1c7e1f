//! Importance, urgency and quadrants (domain section 2; seed 003).

pub mod board;
pub mod placement;
pub mod settings;
pub mod text;
pub mod turn;
pub mod urgency;
#[cfg(feature = "ui")]
pub mod view;

pub use board::{Board, Tally};
pub use placement::{Cell, Overridden, Placement, Unqualified, in_order, place};
pub use settings::Settings;
pub use turn::{Turn, turns};
pub use urgency::urgency;
