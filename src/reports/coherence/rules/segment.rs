//! Rules on segments: exactly one priority, who is left out, and that none costs more than it brings (seed 001).

pub mod text;

use crate::{
    domain::segment::Segment,
    reports::{
        coherence::{
            finding::Detail,
            outcome::{Outcome, View, plainly},
        },
        lifetime_value::ratio_of,
    },
};

/// Exactly one segment is the priority. Looks at the list as a whole, once there is one.
pub fn priority(view: &View<'_>) -> Outcome {
    let count = view.plan.segments.iter().filter(|segment| segment.priority).count();
    Outcome::whole_if(!view.plan.segments.is_empty(), || (count != 1).then_some(Detail::Count(count)))
}

/// Each of its personas was reviewed within six months.
pub fn stale_persona(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.worksheets.personas.personas.iter(), |persona| plainly(persona.is_stale(view.today)))
}

/// It says who is left out.
pub fn no_exclusions(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.segments.iter(), |segment| {
        plainly(segment.exclusions.iter().all(|exclusion| exclusion.trim().is_empty()))
    })
}

/// A customer of it brings at least what winning one costs. Looks at the segments of which both are known.
pub fn loses(view: &View<'_>) -> Outcome {
    let known = |segment: &&Segment| ratio_of(view.plan, segment.id).is_some();
    Outcome::each(view.plan.segments.iter().filter(known), |segment| {
        plainly(ratio_of(view.plan, segment.id).is_some_and(|ratio| ratio.value < 1.0))
    })
}
