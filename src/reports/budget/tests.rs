//! The budget of a whole plan: readings, pins, curve, conflicts.

use super::*;
use crate::{
    domain::{
        action::Contribution,
        number::Share,
        objective::Objective,
        package::{PackageLevel, Pin, PinDecision},
    },
    methods::zero_based_budget::{Settings, comparison},
};
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn package(n: u128, levels: &[(i64, i64)]) -> DecisionPackage {
    let level = |&(cost, benefit): &(i64, i64)| PackageLevel {
        direct_cost: Money::from_units(cost),
        benefit: Money::from_units(benefit),
        ..PackageLevel::default()
    };
    DecisionPackage {
        justification: "it pays".to_owned(),
        levels: levels.iter().map(level).collect(),
        ..DecisionPackage::new(id(n))
    }
}

/// The golden case: A (1), B (2), C (3), envelope 10, α = 0.
fn golden() -> Plan {
    let mut plan = Plan::new(id(0));
    // In another order than that of the ids.
    plan.packages.put(package(3, &[(5, 47)]));
    plan.packages.put(package(1, &[(6, 60), (4, 20)]));
    plan.packages.put(package(2, &[(5, 48)]));
    plan.worksheets.zero_based_budget =
        Settings { envelope: Money::from_units(10), alpha: Share::ZERO, ..Settings::default() };
    plan
}

fn pin(plan: &mut Plan, n: u128, decision: PinDecision) {
    plan.packages.update(id(n), |row| row.pin = Some(Pin::new(decision, "because")));
}

#[test]
fn the_readings_differ_and_it_costs() {
    let plan = golden();
    let best = optimum(&plan, Limits::default()).unwrap();
    let found = comparison(&ranking(&plan), &best).unwrap();
    assert_eq!(found.strict_loses.value, Money::from_units(35));
    assert_eq!(found.skip_loses.value, Money::from_units(15));
    assert_eq!((found.strict_loses.unspent, found.skip_loses.unspent), (Money::from_units(4), Money::ZERO));
    let told: Vec<_> =
        found.differing.iter().map(|row| (row.level.package, row.level.level, &row.rules[..], row.best)).collect();
    assert_eq!(
        told,
        [
            (id(1), 1, &[Rule::Strict, Rule::Skip][..], false),
            (id(2), 1, &[][..], true),
            (id(3), 1, &[][..], true),
            (id(1), 2, &[Rule::Skip][..], false),
        ]
    );
}

#[test]
fn a_pin_shows_what_it_costs() {
    #[track_caller]
    fn check(n: u128, decision: PinDecision, units: i64) {
        let mut plan = golden();
        pin(&mut plan, n, decision);
        let costs = pin_costs(&plan, Limits::default()).unwrap();
        let told: Vec<_> = costs.iter().map(|(package, cost)| (*package, cost.cost_cents, cost.gap_cents)).collect();
        assert_eq!(told, [(id(n), units * 100, 0)]);
    }
    check(1, PinDecision::Fund, 15); // A1 + A2 = 80 against 95
    check(2, PinDecision::Fund, 0);
    check(2, PinDecision::Refuse, 15);
    check(1, PinDecision::Refuse, 0);
}

#[test]
fn a_pin_that_forces_another_package_frees_it_too() {
    let mut plan = golden();
    plan.packages.put(DecisionPackage { requires: Some(id(1)), ..package(4, &[(1, 1)]) });
    pin(&mut plan, 4, PinDecision::Fund);
    let costs = pin_costs(&plan, Limits::default()).unwrap();
    assert_eq!(costs.first().map(|(_, cost)| cost.cost_cents), Some(9_500 - 6_100));
}

#[test]
fn the_weights_of_open_objectives_move_the_value() {
    let mut plan = golden();
    plan.objectives.put(Objective::new(id(50)));
    plan.worksheets.zero_based_budget.alpha = Share::HALF;
    plan.packages.update(id(3), |row| {
        row.contributions.insert(id(50), Contribution::Strong);
    });
    let values: Vec<_> = ranking(&plan).rows.iter().map(|row| (row.package, row.value.value.cents() / 100)).collect();
    assert_eq!(values, [(id(3), 70), (id(1), 30), (id(2), 24), (id(1), 10)]);
}

#[test]
fn the_curve_ends_at_the_optimum() {
    let plan = golden();
    let curve = frontier(&plan, Money::from_units(20), Limits::default()).unwrap();
    let at = |units: i64| curve.at(units * 100).map(|band| band.low_cents / 100);
    assert_eq!([at(0), at(5), at(10), at(20)], [Some(0), Some(48), Some(95), Some(175)]);
}

#[test]
fn conflicts_leave_no_funding_and_tell_the_shortfall() {
    let mut plan = golden();
    plan.worksheets.zero_based_budget.envelope = Money::from_units(9);
    pin(&mut plan, 2, PinDecision::Fund);
    pin(&mut plan, 3, PinDecision::Fund);
    let found = budget(&plan);
    assert_eq!((found.funded(Rule::Skip), found.shortfall()), (None, Some(Money::from_units(1))));
    assert_eq!(found.facts().shortfall, found.shortfall());
    plan.worksheets.zero_based_budget.envelope = Money::from_units(10);
    assert_eq!(budget(&plan).facts().funded, Some([id(2), id(3)].into()));
    plan.worksheets.zero_based_budget.envelope = Money::from_units(9);
    assert!(optimum(&plan, Limits::default()).is_err() && turn(&plan, id(1), 1, Rule::Skip).is_none());
}
