//! Rituals as they are held: their rhythm, the agenda of a meeting that writes itself, what changed since the last one,
//! and what a decision taken there does to the plan (seeds 001 and 002; domain section 9).

pub mod agenda;
pub mod choices;
pub mod ruling;
pub mod standing;
pub mod text;

#[cfg(test)]
mod tests;

pub use agenda::{Part, Section, Topic, agenda};
pub use choices::{changed_outside, choices};
pub use ruling::{PackageChange, Ruled, did, rule};
pub use standing::{Figure, Moved, moved, standing};

use crate::{
    domain::{
        day::Day,
        entity::EntityRef,
        id::Id,
        meeting::{Call, Meeting, Standing},
        ritual::{Rhythm, Ritual, rhythm},
    },
    plan::Plan,
};

/// The rhythm of a ritual on `today`, from the meetings of the plan.
#[must_use]
pub fn rhythm_of(plan: &Plan, ritual: &Ritual, today: Day) -> Rhythm {
    rhythm(ritual, held(plan, ritual.id).map(|meeting| meeting.date), today)
}

/// The meetings of a ritual that were held, in the plan’s order.
pub fn held(plan: &Plan, ritual: Id<Ritual>) -> impl Iterator<Item = &Meeting> {
    plan.meetings.iter().filter(move |row| row.ritual == ritual && row.held)
}

/// The last meeting of a ritual that was held before `meeting`, or at all when there is none yet.
#[must_use]
pub fn last(plan: &Plan, ritual: Id<Ritual>, meeting: Option<&Meeting>) -> Option<Id<Meeting>> {
    held_before(plan, ritual, meeting).max_by_key(|row| (row.date, row.id)).map(|row| row.id)
}

/// The date and the figures of the last meeting of a ritual that noted some, before `meeting` where one is given.
#[must_use]
pub fn noted(plan: &Plan, ritual: Id<Ritual>, meeting: Option<&Meeting>) -> Option<(Day, Standing)> {
    let rows = held_before(plan, ritual, meeting).filter(|row| row.standing.is_some());
    rows.max_by_key(|row| (row.date, row.id)).and_then(|row| Some((row.date, row.standing?)))
}

/// The meetings of a ritual that were held, before `meeting` where one is given.
fn held_before<'a>(
    plan: &'a Plan,
    ritual: Id<Ritual>,
    meeting: Option<&'a Meeting>,
) -> impl Iterator<Item = &'a Meeting> {
    held(plan, ritual).filter(move |row| meeting.is_none_or(|this| row.id != this.id && row.date <= this.date))
}

/// How a meeting of `ritual` is called today, in words that can be kept. People without a name are left out.
#[must_use]
pub fn call(plan: &Plan, ritual: &Ritual) -> Call {
    let names = ritual.participants.iter().filter_map(|person| plan.name_of(EntityRef::to(*person)));
    Call {
        minutes: ritual.minutes,
        expected: ritual.expected.clone(),
        participants: names.filter(|name| !name.trim().is_empty()).map(str::to_owned).collect(),
        ..Call::default()
    }
}

/// How a meeting was called: what its minutes noted once it was held, else what its ritual says today.
#[must_use]
pub fn called(plan: &Plan, meeting: &Meeting) -> Option<Call> {
    let noted = meeting.call.clone().filter(|_| meeting.held);
    noted.or_else(|| plan.rituals.get(meeting.ritual).map(|ritual| call(plan, ritual)))
}

/// The ritual to be held next: the one that is most overdue, else the nearest one.
#[must_use]
pub fn next(plan: &Plan, today: Day) -> Option<(Id<Ritual>, Rhythm)> {
    let each = plan.rituals.iter().map(|row| (row.id, rhythm_of(plan, row, today)));
    each.filter(|(_, rhythm)| rhythm.due.is_some()).min_by_key(|(id, rhythm)| (rhythm.due, *id))
}
