//! Rules on rituals: they are held in time and within their length (seed 002), and the choices of the strategy change in a
//! quarterly review (seed 001). What has no date has no series, and nothing is late.

pub mod text;

use crate::{
    domain::ritual::Ritual,
    reports::{
        coherence::{
            finding::Detail,
            outcome::{Outcome, View},
        },
        reviews::{self, last, rhythm_of},
    },
};

/// A ritual with a date is held in time: 3 days for the weekly one, 7 for the others.
pub fn late(view: &View<'_>) -> Outcome {
    let dated = view.plan.rituals.iter().filter(|row| row.start.is_some());
    Outcome::each(dated, |row| {
        let rhythm = rhythm_of(view.plan, row, view.today);
        rhythm.late.then_some(Detail::Days(rhythm.days_late))
    })
}

/// The last meeting of a ritual lasted no longer than planned.
pub fn too_long(view: &View<'_>) -> Outcome {
    let timed = view.plan.rituals.iter().filter(|row| lengths(view, row).is_some());
    Outcome::each(timed, |row| {
        let (lasted, planned) = lengths(view, row)?;
        (lasted > planned).then_some(Detail::Part { count: usize::from(lasted), of: usize::from(planned) })
    })
}

/// The length of the last meeting and the planned one, in minutes.
fn lengths(view: &View<'_>, ritual: &Ritual) -> Option<(u16, u16)> {
    let meeting = view.plan.meetings.get(last(view.plan, ritual.id, None)?)?;
    meeting.minutes.zip(ritual.minutes)
}

/// Target, offer, price and channels are those of the last quarterly review; applicable once one noted them.
pub fn changed_outside(view: &View<'_>) -> Outcome {
    let found = reviews::changed_outside(view.plan);
    Outcome::whole_if(view.has_objective() && found.is_some(), || {
        let (since, choices) = found?;
        (!choices.is_empty()).then_some(Detail::Changed { since, choices })
    })
}
