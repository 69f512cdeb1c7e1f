//! What weighs on the company and waits for a decision (domain section 10): strong forces and the
//! frictions of the journey. Other methods add what weighs among their items: a question mark or a dog, a top gap.

use super::{decisions::Decisions, trace::Item};
use crate::{
    domain::entity::EntityRef,
    methods::{
        five_forces::{ForceKind, pressure::STRONG},
        journey,
    },
    plan::Plan,
};

/// What weighs and no decision cites, in the order of the navigation.
#[must_use]
pub fn undecided(plan: &Plan, decisions: &Decisions) -> Vec<Item> {
    weighty(plan).into_iter().filter(|item| !decisions.is_settled(item.id())).collect()
}

/// What weighs, decided or not.
fn weighty(plan: &Plan) -> Vec<Item> {
    let frictions = journey::frictions(&plan.worksheets.journey.steps).into_iter();
    forces(plan).chain(frictions.map(|step| Item::Row(EntityRef::to(step.id)))).collect()
}

/// The forces of 4 or more.
fn forces(plan: &Plan) -> impl Iterator<Item = Item> + '_ {
    let strong =
        |kind: &ForceKind| plan.worksheets.five_forces.of(*kind).rating.is_some_and(|rating| rating.get() >= STRONG);
    ForceKind::ALL.into_iter().filter(strong).map(|kind| Item::Fixed(kind.fixed()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{action::Action, fixed::Fixed, id::Id, score::Score};

    #[test]
    fn a_strong_force_waits_until_a_decision_cites_it() {
        let mut plan = Plan::new(Id::from_random([9; 16]));
        plan.worksheets.five_forces.buyers.rating = Score::new(4);
        plan.worksheets.five_forces.rivalry.rating = Score::new(3);
        let open = |plan: &Plan| undecided(plan, &Decisions::of(plan));
        assert_eq!(open(&plan), [Item::Fixed(Fixed::Buyers)]);
        let sources = vec![Fixed::Buyers.source()];
        plan.actions.put(Action { sources, ..Action::new(Id::from_random([1; 16])) });
        assert_eq!(open(&plan), []);
    }
}
