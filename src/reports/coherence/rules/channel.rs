//! Rules on channels: few, one that closes, within the means, on the priority segment (seeds 000, 001).

pub mod text;

use crate::{
    domain::{channel::ChannelKind, id::Id, segment::Segment},
    plan::Plan,
    reports::coherence::{
        finding::{Detail, Missing},
        outcome::{Outcome, View, plainly},
    },
};
use std::collections::BTreeSet;

/// Most channels of acquisition.
const MOST_ACQUISITION: usize = 2;

/// At most two channels of acquisition. Looks at the list as a whole.
pub fn too_many_acquisition(view: &View<'_>) -> Outcome {
    let count = count(view.plan, ChannelKind::Acquisition);
    Outcome::whole_if(!view.plan.channels.is_empty(), || (count > MOST_ACQUISITION).then_some(Detail::Count(count)))
}

/// Exactly one channel of closing. Looks at the list as a whole.
pub fn not_one_closing(view: &View<'_>) -> Outcome {
    let count = count(view.plan, ChannelKind::Closing);
    Outcome::whole_if(!view.plan.channels.is_empty(), || (count != 1).then_some(Detail::Count(count)))
}

/// Its cost and its capacity are known.
pub fn no_cost_or_capacity(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.channels.iter(), |channel| {
        Missing::of(channel.cost.as_ref(), channel.capacity.as_ref()).map(Detail::Missing)
    })
}

/// It reaches the priority segment. Without a priority there is nothing to be tied to: the segments’ rule says so.
pub fn off_priority(view: &View<'_>) -> Outcome {
    let priorities: BTreeSet<Id<Segment>> =
        view.plan.segments.iter().filter(|segment| segment.priority).map(|segment| segment.id).collect();
    let channels = view.plan.channels.iter().filter(|_| !priorities.is_empty());
    Outcome::each(channels, |channel| plainly(!channel.segment.is_some_and(|id| priorities.contains(&id))))
}

fn count(plan: &Plan, kind: ChannelKind) -> usize {
    plan.channels.iter().filter(|channel| channel.kind == Some(kind)).count()
}
