//! The rule on the sales process: a stage says when it is left (seed 001).

pub mod text;

use crate::{
    domain::sales_stage::StagePart,
    reports::coherence::outcome::{Outcome, View, plainly},
};

/// Each stage has exit criteria.
pub fn no_exit_criteria(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.worksheets.process.stages.iter(), |row| plainly(!row.says(StagePart::ExitCriteria)))
}
