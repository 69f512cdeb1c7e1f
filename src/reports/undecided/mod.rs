//! What weighs on the company and waits for a decision (domain section 10): strong forces, lines of
//! business that are a question mark or a dog, the top gap of the benchmark, and the frictions of the journey.

use super::{decisions::Decisions, trace::Item};
use crate::{
    domain::entity::EntityRef,
    methods::{
        bcg::{self, BusinessLine},
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
    let lines = asking(plan).chain(plan.worksheets.benchmark.top_gap().map(|row| Item::Row(EntityRef::to(row))));
    forces(plan).chain(lines).chain(frictions.map(|step| Item::Row(EntityRef::to(step.id)))).collect()
}

/// The forces of 4 or more.
fn forces(plan: &Plan) -> impl Iterator<Item = Item> + '_ {
    let strong =
        |kind: &ForceKind| plan.worksheets.five_forces.of(*kind).rating.is_some_and(|rating| rating.get() >= STRONG);
    ForceKind::ALL.into_iter().filter(strong).map(|kind| Item::Fixed(kind.fixed()))
}

/// The question marks and the dogs.
fn asking(plan: &Plan) -> impl Iterator<Item = Item> + '_ {
    let bcg = &plan.worksheets.bcg;
    let asks = |line: &&BusinessLine| bcg.field(line).is_ok_and(bcg::Field::asks);
    bcg.lines.iter().filter(asks).map(|line| Item::Row(EntityRef::to(line.id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            action::Action,
            fixed::Fixed,
            id::Id,
            number::{Number, Share},
            score::Score,
        },
        methods::{bcg::MarketStanding, benchmark::BenchmarkProcess},
    };

    #[test]
    fn a_dog_and_the_top_gap_wait_too() {
        let mut plan = Plan::new(Id::from_random([9; 16]));
        let now = MarketStanding {
            own_share: Share::new(0.1),
            rival_share: Share::new(0.2),
            growth: Number::new(0.0),
            ..MarketStanding::default()
        };
        plan.worksheets.bcg.lines.put(BusinessLine { now, ..BusinessLine::new(Id::from_random([1; 16])) });
        let gap = |n, own| BenchmarkProcess {
            own: Score::new(own),
            best: Score::new(4),
            ..BenchmarkProcess::new(Id::from_random([n; 16]))
        };
        plan.worksheets.benchmark.rows = [gap(2, 3), gap(3, 1)].into_iter().collect();
        let found = undecided(&plan, &Decisions::of(&plan));
        let line = Item::Row(EntityRef::to(Id::<BusinessLine>::from_random([1; 16])));
        assert_eq!(found, [line, Item::Row(EntityRef::to(gap(3, 1).id))]);
    }

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
