//! The rule on experiments: one that is over is decided (seed 001).

pub mod text;

use crate::{
    methods::experiments::Phase,
    reports::coherence::{
        finding::Detail,
        outcome::{Outcome, View},
    },
};

/// An experiment whose window is over was deployed or stopped.
pub fn undecided(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.worksheets.experiments.rows.iter(), |row| {
        let due = row.phase(view.today) == Phase::ResultDue;
        row.end.filter(|_| due).map(Detail::On)
    })
}
