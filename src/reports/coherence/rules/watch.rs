//! Rules on watches: an action ready for the alert, 2–4 weeks, a verdict at the end (seed 001).

pub mod text;

use crate::{
    domain::watch::Watch,
    reports::coherence::{
        finding::Detail,
        outcome::{Outcome, View, plainly},
    },
};

/// Days from the first to the last day of a window of 2–4 weeks, whether or not its last day is counted.
const WINDOW: std::ops::RangeInclusive<i64> = 13..=28;

/// A running watch says what an alert starts.
pub fn no_standard_action(view: &View<'_>) -> Outcome {
    Outcome::each(running(view), |watch| plainly(watch.standard_action.trim().is_empty()))
}

/// A running watch lasts 2–4 weeks.
pub fn window(view: &View<'_>) -> Outcome {
    Outcome::each(running(view), |watch| {
        let days = watch.end.days_since(watch.start);
        (!WINDOW.contains(&days)).then_some(Detail::Days(days))
    })
}

/// A watch whose window has ended has its verdict.
pub fn verdict_overdue(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.watches.iter(), |watch| {
        view.facts.overdue_verdicts.contains(&watch.id).then_some(Detail::On(watch.end))
    })
}

fn running<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Watch> + use<'a> {
    view.plan.watches.iter().filter(|watch| watch.verdict.is_none())
}
