//! RFM: customers by recency, frequency and money, in seven segments that each call for a strategy (seed 003). A plan
//! holds aggregates only: rows of customers stay in the memory of the page.

mod analysis;
mod comparison;
mod scoring;
mod segment;
mod settings;
mod tally;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use analysis::{Analysis, Bound, Bounds, Cell, LeftOut, SegmentTotal, analysed, count};
pub use comparison::{Comparison, Move, Seen, compared};
pub use scoring::{AllCuts, Measures, Scores};
pub use segment::RfmSegment;
pub use settings::{ENOUGH_FOR_FIFTHS, ScoreMethod, Settings, Thresholds};
pub use tally::{Lies, Tally, Window};

use crate::domain::entity::Extra;
use serde::{Deserialize, Serialize};

/// What the plan keeps of RFM.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Rfm {
    /// How customers are scored.
    #[serde(skip_serializing_if = "is_usual")]
    pub settings: Settings,
    /// The last analysis that was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub analysis: Option<Analysis>,
    /// The movements since an earlier date, when they were looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

fn is_usual(settings: &Settings) -> bool {
    *settings == Settings::default()
}
