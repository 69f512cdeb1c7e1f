//! Tests of the trace: the chain of domain section 1, both ways, whatever the links.

use super::{Item, Links, Relation, Way, chain};
use crate::{
    domain::{
        action::{Action, Contribution},
        entity::EntityRef,
        fixed::Fixed,
        id::Id,
        key_result::KeyResult,
        kpi::Kpi,
        objective::Objective,
        package::DecisionPackage,
        quotation::Quotation,
    },
    plan::Plan,
};
use proptest::prelude::*;
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn row<T: crate::domain::entity::Entity>(n: u128) -> Item {
    Item::Row(EntityRef::to(id::<T>(n)))
}

/// Vision ← objective 1 ← key result 2 ← KPI 3; action 4 serves 1 and cites quotation 6 and a force; package 5 pays for 4.
fn plan() -> Plan {
    let mut plan = Plan::new(id(100));
    plan.objectives.put(Objective::new(id(1)));
    plan.key_results.put(KeyResult { kpi: Some(id(3)), ..KeyResult::new(id(2), id(1)) });
    plan.kpis.put(Kpi::new(id(3)));
    plan.quotations.put(Quotation::new(id(6)));
    plan.actions.put(Action {
        contributions: [(id(1), Contribution::Weak), (id(77), Contribution::Strong)].into(),
        sources: vec![crate::domain::renunciation::Source(Uuid::from_u128(6)), Fixed::Buyers.source()],
        ..Action::new(id(4))
    });
    plan.packages.put(DecisionPackage { activities: vec![id(4), id(88)], ..DecisionPackage::new(id(5)) });
    plan
}

fn read(start: Item, way: Way) -> Vec<(usize, Relation, Item)> {
    let links = Links::of(&plan());
    chain(&links, start, way).steps.iter().map(|step| (step.depth, step.relation, step.item)).collect()
}

#[test]
fn an_action_leads_up_to_the_vision_and_to_what_it_cites() {
    assert_eq!(
        read(row::<Action>(4), Way::Up),
        [
            (1, Relation::Justifies, row::<Quotation>(6)),
            (1, Relation::Justifies, Item::Fixed(Fixed::Buyers)),
            (1, Relation::Contributes, row::<Objective>(1)),
            (2, Relation::Serves, Item::Vision),
        ]
    );
}

#[test]
fn a_quotation_leads_down_to_the_money() {
    assert_eq!(
        read(row::<Quotation>(6), Way::Down),
        [(1, Relation::Justifies, row::<Action>(4)), (2, Relation::Pays, row::<DecisionPackage>(5))]
    );
}

#[test]
fn the_vision_leads_to_everything_that_serves_it() {
    let found = read(Item::Vision, Way::Down);
    assert_eq!(found.len(), 5);
    assert_eq!(found.first(), Some(&(1, Relation::Serves, row::<Objective>(1))));
    assert!(found.contains(&(3, Relation::Measures, row::<Kpi>(3))));
}

#[test]
fn a_factor_leads_through_its_threat_to_the_decision() {
    use crate::domain::{
        pestel_factor::PestelFactor,
        renunciation::{Renunciation, Source},
        swot_item::{SwotItem, SwotQuadrant},
    };
    let mut plan = plan();
    plan.worksheets.pestel.factors.put(PestelFactor::new(id(31)));
    let threat = SwotItem { factor: Some(id(31)), ..SwotItem::new(id(32), SwotQuadrant::Threat) };
    plan.worksheets.swot.items.put(threat);
    plan.renunciations.put(Renunciation { sources: vec![Source(Uuid::from_u128(32))], ..Renunciation::new(id(33)) });
    let found = chain(&Links::of(&plan), row::<PestelFactor>(31), Way::Down);
    let read: Vec<_> = found.steps.iter().map(|step| (step.relation, step.item)).collect();
    let expected = [(Relation::DrawnFrom, row::<SwotItem>(32)), (Relation::Justifies, row::<Renunciation>(33))];
    assert_eq!(read, expected);
}

proptest! {
    #[test]
    fn every_chain_ends_and_names_each_item_once(parents in prop::collection::vec(prop::option::of(0_u128..9), 9)) {
        let mut plan = Plan::new(id(100));
        for (n, parent) in (0_u128..).zip(&parents) {
            plan.objectives.put(Objective { parent: parent.map(id), ..Objective::new(id(n)) });
        }
        let links = Links::of(&plan);
        for n in 0..9 {
            for way in [Way::Up, Way::Down] {
                let found = chain(&links, row::<Objective>(n), way);
                let mut items: Vec<_> = found.steps.iter().map(|step| step.item).collect();
                items.sort_unstable();
                items.dedup();
                prop_assert_eq!(items.len(), found.steps.len());
                prop_assert!(found.steps.windows(2).all(|pair| pair[1].depth <= pair[0].depth + 1));
            }
        }
    }
}
