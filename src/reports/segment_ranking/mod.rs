//! The rank of the plan's segments: the criteria of the segments with the lifetime values that the plan computes.

pub mod text;

use crate::{
    domain::{id::Id, segment::Segment},
    methods::segments::{self, Computed, Ranked, Turn},
    plan::Plan,
};

/// The scores that lifetime values earn: none until the plan computes lifetime values.
#[must_use]
pub fn computed(_plan: &Plan) -> Computed {
    Computed::new()
}

/// The segments from the most attractive down.
#[must_use]
pub fn segment_ranking(plan: &Plan) -> Vec<Ranked> {
    segments::ranked(&plan.segments.ids(), &plan.worksheets.segments.criteria, &computed(plan))
}

/// The smallest change that would turn a segment with its neighbour.
#[must_use]
pub fn segment_turn(plan: &Plan, segment: Id<Segment>) -> Option<Turn> {
    segments::turn(&plan.segments.ids(), &plan.worksheets.segments.criteria, &computed(plan), segment)
}
