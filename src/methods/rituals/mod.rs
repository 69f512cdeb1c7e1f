//! Rituals and reviews: a short meeting each week, a review each month, a decision each quarter (seed 002; the lessons
//! with marketing and coaching from seed 001). Without them a plan evaporates within three months.

pub mod starting;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use super::NoData;
