//! Objectives and key results: progress, weakest key result, colour, cascade (domain section 5; seed 003).

pub mod cascade;
pub mod key_result;
pub mod progress;
pub mod screen_text;
pub mod standing;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
pub use cascade::Cascade;
pub use key_result::{Figures, KeyResultProgress, KeyResultState};
pub use progress::{KeyResultCount, Origin, Progress, Weakest};
pub use standing::{Bands, Basis, Colour, Standing, standing};
