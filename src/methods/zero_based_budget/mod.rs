//! Zero-based budget: rank, three readings, exact optimum (domain section 3).

mod candidates;
mod comparison;
mod conflicts;
mod density;
mod forcing;
mod fraction;
mod funding;
mod pins;
mod rank;
mod ranking;
pub mod settings;
pub mod solver;
pub mod text;
mod turn;
mod value;
#[cfg(feature = "ui")]
pub mod view;

pub use candidates::{Candidate, Candidates, Needs, Standing, is_justified};
pub use comparison::{Comparison, Differing, Loss, comparison};
pub use conflicts::Conflict;
pub use density::Density;
pub use funding::{Outcome, PassedOver, Rule, funded};
pub use pins::{PinCost, Unpinned, pin_costs, pins};
pub use rank::{Ranked, ranked};
pub use ranking::{BestChoice, Funded, Ranking, Reading, Row, ranking};
pub use settings::Settings;
pub use turn::{Change, Crossing, Turn, turn};
pub use value::{LevelValue, Valuation, valuation};

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
