//! Tests only: each component from nothing to whole.

use super::*;
use crate::domain::{
    channel::{Channel, ChannelKind},
    money::Money,
    number::Share,
    segment::Segment,
};
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn standing(plan: &Plan, kind: ComponentKind) -> Standing {
    components(plan).into_iter().find(|row| row.kind == kind).expect("one of the five")
}

#[track_caller]
fn check(plan: &Plan, kind: ComponentKind, decision: Decided, gaps: &[Gap]) {
    let found = standing(plan, kind);
    assert_eq!((found.decision, found.gaps.as_slice()), (decision, gaps));
}

#[test]
fn an_empty_plan_has_decided_nothing() {
    let plan = Plan::new(id(0));
    for row in components(&plan) {
        assert_eq!((row.decision, row.holds()), (Decided::No, false), "{:?}", row.kind);
    }
}

#[test]
fn the_target_is_one_priority_with_its_exclusions() {
    let mut plan = Plan::new(id(0));
    plan.segments.put(Segment { priority: true, ..Segment::new(id(1)) });
    check(&plan, ComponentKind::Target, Decided::Partly, &[Gap::NoExclusions]);
    plan.segments.update(id(1), |row| row.exclusions = vec!["Small orders".to_owned()]);
    check(&plan, ComponentKind::Target, Decided::Yes, &[]);
    plan.segments.put(Segment { priority: true, ..Segment::new(id(2)) });
    check(&plan, ComponentKind::Target, Decided::No, &[Gap::NoPriority, Gap::NoExclusions]);
}

#[test]
fn the_price_needs_its_logic_and_both_limits() {
    let mut plan = Plan::new(id(0));
    plan.worksheets.components.pricing.floor_margin = Share::new(0.3);
    check(&plan, ComponentKind::Price, Decided::Partly, &[Gap::NoLogic, Gap::NoMaximumDiscount]);
}

#[test]
fn one_or_two_channels_of_acquisition_and_one_of_closing_with_cost_and_capacity() {
    let mut plan = Plan::new(id(0));
    let channel = |n, kind| Channel {
        kind: Some(kind),
        cost: Some(Money::ZERO),
        capacity: Some(Number::ZERO),
        ..Channel::new(id(n))
    };
    plan.channels.put(channel(1, ChannelKind::Acquisition));
    check(&plan, ComponentKind::Channels, Decided::Partly, &[Gap::NotOneClosing(0)]);
    plan.channels.put(channel(2, ChannelKind::Closing));
    check(&plan, ComponentKind::Channels, Decided::Yes, &[]);
    plan.channels.put(channel(3, ChannelKind::Acquisition));
    plan.channels.put(Channel { cost: None, ..channel(4, ChannelKind::Acquisition) });
    check(&plan, ComponentKind::Channels, Decided::No, &[Gap::TooManyAcquisition(3), Gap::NoCostOrCapacity(1)]);
}

#[test]
fn a_component_holds_with_its_decision_and_its_indicator() {
    let mut plan = Plan::new(id(0));
    plan.worksheets.components.process.decision = "Five stages".to_owned();
    let metric = crate::domain::metric::MetricKind::SalesCycleDays;
    plan.kpis.put(Kpi { metric, ..Kpi::new(id(9)) });
    let found = standing(&plan, ComponentKind::Process);
    assert_eq!((found.decision, found.offered, found.holds()), (Decided::Yes, Some(id(9)), false));
    plan.worksheets.components.process.kpi = Some(id(9));
    let found = standing(&plan, ComponentKind::Process);
    assert_eq!((found.offered, found.holds()), (None, true));
}

#[test]
fn a_watch_begins_today_at_the_limit() {
    let today = Day::parse("2026-11-26").expect("a date");
    let guarded = Guarded {
        guard: crate::methods::components::Guard::MaximumDiscount,
        kpi: id(9),
        limit: Share::clamped(0.08),
        latest: None,
    };
    let made = watch(id(1), &guarded, "Ask before", today);
    assert_eq!((made.threshold.get(), made.start, made.end.days_since(today)), (0.08, today, 27));
}
