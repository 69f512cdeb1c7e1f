//! Rules on people: nobody is asked for more than a week holds (seed 002).

pub mod text;

use crate::reports::coherence::{
    finding::Detail,
    outcome::{Outcome, View},
};

/// In no week to come is more asked than they have. Looks at the people whose capacity is known.
pub fn over_capacity(view: &View<'_>) -> Outcome {
    let known = view.plan.people.iter().filter(|person| person.days_a_week.is_some());
    Outcome::each(known, |person| view.facts.overloaded.get(&person.id).map(|monday| Detail::On(*monday)))
}
