//! The frictions of the customer’s journey that led to no decision: described, and neither mended nor given up.

use crate::{
    domain::id::Id,
    methods::journey::{self, JourneyStep},
    plan::Plan,
    reports::decisions::Decisions,
};

/// The frictions that no decision cites, in the order lived.
#[must_use]
pub fn frictions(plan: &Plan) -> Vec<Id<JourneyStep>> {
    let decisions = Decisions::of(plan);
    let open = |row: &&JourneyStep| !decisions.is_settled(row.id.uuid());
    journey::frictions(&plan.worksheets.journey.steps).into_iter().filter(open).map(|row| row.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        journey_stage::JourneyStage,
        renunciation::{Renunciation, Source},
    };

    #[test]
    fn a_friction_is_settled_once_a_decision_cites_it() {
        let mut plan = Plan::new(Id::from_random([9; 16]));
        let step = JourneyStep {
            obstacles: vec!["No price".to_owned()],
            ..JourneyStep::new(Id::from_random([1; 16]), JourneyStage::Decision)
        };
        let id = step.id;
        plan.worksheets.journey.steps.put(step);
        assert_eq!(frictions(&plan), [id]);
        let sources = vec![Source(id.uuid())];
        plan.renunciations.put(Renunciation { sources, ..Renunciation::new(Id::from_random([2; 16])) });
        assert_eq!(frictions(&plan), []);
    }
}
