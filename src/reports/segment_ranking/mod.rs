//! The rank of the plan's segments: the criteria of the segments with the lifetime values that the plan computes.

pub mod text;

use crate::{
    domain::{id::Id, segment::Segment},
    methods::segments::{self, Computed, Ranked, Turn, score_of_lifetime_value},
    plan::Plan,
    reports::lifetime_value::ltv_of,
};

/// The scores that lifetime values earn beside the best one of the plan.
#[must_use]
pub fn computed(plan: &Plan) -> Computed {
    let worth = |id: Id<Segment>| Some((id, ltv_of(plan, id)?.value.units()));
    let values: Vec<(Id<Segment>, f64)> = plan.segments.ids().into_iter().filter_map(worth).collect();
    let best = values.iter().map(|(_, value)| *value).fold(0.0, f64::max);
    values.into_iter().filter_map(|(id, own)| Some((id, score_of_lifetime_value(own, best)?))).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            money::Money,
            number::{Number, Share},
            score::Score,
        },
        methods::lifetime_value::Sheet,
    };

    #[test]
    fn the_segment_that_is_worth_most_earns_five() {
        let mut plan = Plan::new(Id::from_random([9; 16]));
        for (n, units) in [(1, 1_000), (2, 300), (3, 0)] {
            let id = Id::from_random([n; 16]);
            plan.segments.put(Segment::new(id));
            let sheet = Sheet {
                basket: Some(Money::from_units(units)),
                frequency: Number::new(2.0),
                margin: Share::new(0.5),
                retention: Share::new(0.8),
                discount: Number::new(0.1),
                ..Sheet::default()
            };
            plan.worksheets.lifetime_value.sheets.insert(id, sheet);
        }
        let found: Vec<_> = computed(&plan).into_values().map(Score::get).collect();
        assert_eq!(found, [5, 2]);
    }
}
