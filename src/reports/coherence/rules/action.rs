//! Rules on open actions: an objective, somebody, a date, within the cycle.

pub mod text;

use crate::reports::coherence::{
    finding::Detail,
    outcome::{Outcome, View, plainly},
};

/// It brings something to at least one open objective.
pub fn no_objective(view: &View<'_>) -> Outcome {
    Outcome::each(view.open_actions(), |action| plainly(!view.serves(&action.contributions)))
}

/// Somebody of the plan answers for it.
pub fn no_owner(view: &View<'_>) -> Outcome {
    Outcome::each(view.open_actions(), |action| {
        plainly(!action.owner.is_some_and(|owner| view.plan.people.contains(owner)))
    })
}

/// It has a last day.
pub fn no_due_date(view: &View<'_>) -> Outcome {
    Outcome::each(view.open_actions(), |action| plainly(action.due.is_none()))
}

/// Its last day lies within the declared cycle. Without a date or a cycle there is nothing to say here.
pub fn due_after_cycle(view: &View<'_>) -> Outcome {
    let end = view.plan.company.cycle.end;
    Outcome::each(view.open_actions(), |action| {
        let due = action.due?;
        (due > end?).then_some(Detail::On(due))
    })
}
