//! Arbitrary plans: rows of every kind, every field, unknown fields at every level.

use super::dice::Dice;
use boussole::{
    domain::{
        action::*,
        channel::*,
        comment::*,
        company::*,
        entity::{Entity, EntityKind},
        id::Id,
        key_result::*,
        kpi::*,
        objective::*,
        package::*,
        person::*,
        renunciation::*,
        segment::*,
        series::*,
        table::Table,
        vision::*,
        watch::*,
    },
    methods::{Worksheets, eisenhower, kpis, zero_based_budget},
    plan::Plan,
};
use proptest::prelude::*;

/// Plans with up to `most` rows of each kind.
pub fn plans(most: usize) -> impl Strategy<Value = Plan> {
    (0..=most, any::<u64>()).prop_map(|(rows, seed)| plan(seed, rows))
}

/// The plan of a seed, with up to `rows` rows of each kind.
pub fn plan(seed: u64, rows: usize) -> Plan {
    let dice = &mut Dice::new(seed);
    let mut plan = Plan {
        name: dice.text(),
        company: company(dice),
        vision: vision(dice),
        worksheets: worksheets(dice),
        extra: dice.extra(),
        ..Plan::new(dice.id())
    };
    plan.people = table(dice, rows, person);
    plan.segments = table(dice, rows, segment);
    plan.channels = table(dice, rows, |dice| channel(dice, &plan));
    plan.objectives = table(dice, rows, |dice| objective(dice, &plan));
    plan.kpis = table(dice, rows, |dice| kpi(dice, &plan));
    plan.key_results = table(dice, rows, |dice| key_result(dice, &plan));
    plan.watches = table(dice, rows, |dice| watch(dice, &plan));
    plan.actions = table(dice, rows, |dice| action(dice, &plan));
    plan.packages = table(dice, rows, |dice| package(dice, &plan));
    plan.renunciations = table(dice, rows, renunciation);
    plan.comments = table(dice, rows, |dice| comment(dice, &plan));
    plan
}

fn table<T>(dice: &mut Dice, rows: usize, make: impl FnMut(&mut Dice) -> T) -> Table<T>
where
    T: Entity,
{
    dice.list(rows, make).into_iter().collect()
}

/// Mostly a row of the table, sometimes one that does not exist.
fn link<T: Entity>(dice: &mut Dice, table: &Table<T>) -> Id<T> {
    let ids = table.ids();
    if ids.is_empty() || dice.once_in(9) { dice.id() } else { dice.one_of(&ids) }
}

fn company(dice: &mut Dice) -> Company {
    Company {
        name: dice.text(),
        sector: dice.text(),
        currency: Currency::new(dice.one_of(&["EUR", "CHF", "USD"])).unwrap(),
        cycle: Cycle { start: dice.maybe(Dice::day), end: dice.maybe(Dice::day), extra: dice.extra() },
        extra: dice.extra(),
    }
}

fn vision(dice: &mut Dice) -> Vision {
    Vision {
        text: dice.text(),
        horizon_year: dice.maybe(|dice| dice.bits() as u16),
        renounced: dice.list(3, Dice::text),
        extra: dice.extra(),
    }
}

fn worksheets(dice: &mut Dice) -> Worksheets {
    Worksheets {
        eisenhower: eisenhower::Settings {
            horizon_days: dice.bits() as u8,
            importance_cut: dice.share(),
            urgency_cut: dice.share(),
            quick_win_days: dice.bits() as u8,
            extra: dice.extra(),
        },
        kpis: kpis::Settings {
            fewest: dice.bits() as u8,
            on_track: dice.share(),
            extra: dice.extra(),
            ..kpis::Settings::default()
        },
        zero_based_budget: zero_based_budget::Settings {
            envelope: dice.money(),
            alpha: dice.share(),
            extra: dice.extra(),
        },
        okr: boussole::methods::NoData { extra: dice.extra() },
        extra: dice.extra(),
        ..Worksheets::default()
    }
}

fn person(dice: &mut Dice) -> Person {
    Person {
        name: dice.text(),
        role: dice.text(),
        days_a_week: dice.maybe(Dice::number),
        extra: dice.extra(),
        ..Person::new(dice.id())
    }
}

fn segment(dice: &mut Dice) -> Segment {
    Segment {
        name: dice.text(),
        sector: dice.text(),
        size: dice.text(),
        maturity: dice.text(),
        purchase_trigger: dice.text(),
        exclusions: dice.list(3, Dice::text),
        priority: dice.once_in(2),
        extra: dice.extra(),
        ..Segment::new(dice.id())
    }
}

fn channel(dice: &mut Dice, plan: &Plan) -> Channel {
    Channel {
        name: dice.text(),
        kind: dice.maybe(|dice| dice.one_of(&ChannelKind::ALL)),
        cost: dice.maybe(Dice::money),
        capacity: dice.maybe(Dice::number),
        segment: dice.maybe(|dice| link(dice, &plan.segments)),
        started: dice.maybe(Dice::day),
        extra: dice.extra(),
        ..Channel::new(dice.id())
    }
}

fn sources(dice: &mut Dice) -> Vec<Source> {
    dice.list(2, |dice| Source(dice.id::<()>().uuid()))
}

fn objective(dice: &mut Dice, plan: &Plan) -> Objective {
    Objective {
        title: dice.text(),
        status: dice.one_of(&ObjectiveStatus::ALL),
        parent: dice.maybe(Dice::id),
        perspective: dice.maybe(|dice| dice.one_of(&Perspective::ALL)),
        weight: dice.score(),
        start: dice.maybe(Dice::day),
        due: dice.maybe(Dice::day),
        owner: dice.maybe(|dice| link(dice, &plan.people)),
        smart: SmartDeclaration { specific: dice.once_in(2), attainable_because: dice.text(), extra: dice.extra() },
        sources: sources(dice),
        extra: dice.extra(),
        ..Objective::new(dice.id())
    }
}

fn unit(dice: &mut Dice) -> Unit {
    let other = Unit::Other(dice.text());
    dice.one_of(&[Unit::Count, Unit::Money, Unit::Percent, Unit::Days, Unit::Hours, Unit::Points, other])
}

fn reading(dice: &mut Dice) -> Reading {
    Reading { extra: dice.extra(), ..Reading::new(dice.number(), dice.day()) }
}

fn measurement(dice: &mut Dice) -> Measurement {
    Measurement { note: dice.text(), extra: dice.extra(), ..Measurement::new(dice.day(), dice.number()) }
}

fn kpi(dice: &mut Dice, plan: &Plan) -> Kpi {
    Kpi {
        name: dice.text(),
        metric: dice.one_of(&MetricKind::ALL),
        stage: dice.text(),
        segment: dice.maybe(|dice| link(dice, &plan.segments)),
        aarrr: dice.maybe(|dice| dice.one_of(&Aarrr::ALL)),
        level: dice.maybe(|dice| dice.one_of(&KpiLevel::ALL)),
        nature: dice.maybe(|dice| dice.one_of(&Nature::ALL)),
        family: dice.maybe(|dice| dice.one_of(&Family::ALL)),
        unit: unit(dice),
        direction: dice.one_of(&Direction::ALL),
        baseline: dice.maybe(reading),
        target: dice.maybe(reading),
        frequency: dice.maybe(|dice| dice.one_of(&Frequency::ALL)),
        owner: dice.maybe(|dice| link(dice, &plan.people)),
        source: dice.text(),
        rebased_on: dice.maybe(Dice::day),
        measurements: dice.list(6, measurement).into(),
        extra: dice.extra(),
        ..Kpi::new(dice.id())
    }
}

fn key_result(dice: &mut Dice, plan: &Plan) -> KeyResult {
    KeyResult {
        title: dice.text(),
        kpi: dice.maybe(|dice| link(dice, &plan.kpis)),
        unit: unit(dice),
        baseline: dice.maybe(Dice::number),
        target: dice.maybe(Dice::number),
        current: dice.maybe(Dice::number),
        due: dice.maybe(Dice::day),
        extra: dice.extra(),
        ..KeyResult::new(dice.id(), link(dice, &plan.objectives))
    }
}

fn verdict(dice: &mut Dice) -> Verdict {
    Verdict {
        reason: dice.text(),
        before: dice.maybe(Dice::number),
        after: dice.maybe(Dice::number),
        extra: dice.extra(),
        ..Verdict::new(dice.one_of(&Decision::ALL), dice.day())
    }
}

fn watch(dice: &mut Dice, plan: &Plan) -> Watch {
    Watch {
        threshold: dice.number(),
        recovery: dice.maybe(Dice::number),
        consecutive: dice.bits() as u8,
        standard_action: dice.text(),
        standard_owner: dice.maybe(|dice| link(dice, &plan.people)),
        standard_days: dice.bits() as u16,
        opened: dice.list(2, |dice| OpenedAction { extra: dice.extra(), ..OpenedAction::new(dice.day(), dice.id()) }),
        verdict: dice.maybe(verdict),
        extra: dice.extra(),
        ..Watch::new(dice.id(), link(dice, &plan.kpis), dice.day(), dice.day())
    }
}

fn contributions(dice: &mut Dice, plan: &Plan) -> Contributions {
    dice.list(3, |dice| (link(dice, &plan.objectives), dice.one_of(&Contribution::ALL))).into_iter().collect()
}

fn action(dice: &mut Dice, plan: &Plan) -> Action {
    Action {
        title: dice.text(),
        contributions: contributions(dice, plan),
        owner: dice.maybe(|dice| link(dice, &plan.people)),
        start: dice.maybe(Dice::day),
        due: dice.maybe(Dice::day),
        effort: dice.maybe(Dice::number),
        status: dice.one_of(&ActionStatus::ALL),
        closed_on: dice.maybe(Dice::day),
        channel: dice.maybe(|dice| link(dice, &plan.channels)),
        segment: dice.maybe(|dice| link(dice, &plan.segments)),
        cost: dice.maybe(Dice::money),
        quadrant_override: dice.maybe(|dice| QuadrantOverride {
            extra: dice.extra(),
            ..QuadrantOverride::new(dice.one_of(&Quadrant::ALL), dice.text())
        }),
        watch: dice.maybe(|dice| link(dice, &plan.watches)),
        sources: sources(dice),
        note: dice.text(),
        extra: dice.extra(),
        ..Action::new(dice.id())
    }
}

fn level(dice: &mut Dice) -> PackageLevel {
    PackageLevel {
        direct_cost: dice.money(),
        indirect_cost: dice.money(),
        benefit: dice.money(),
        probability: dice.share(),
        extra: dice.extra(),
    }
}

fn package(dice: &mut Dice, plan: &Plan) -> DecisionPackage {
    DecisionPackage {
        title: dice.text(),
        purpose: dice.text(),
        justification: dice.text(),
        consequence: dice.text(),
        activities: dice.list(3, |dice| link(dice, &plan.actions)),
        contributions: contributions(dice, plan),
        levels: dice.list(4, level),
        alternatives: dice.maybe(Dice::text),
        requires: dice.maybe(Dice::id),
        mandatory: dice.maybe(|dice| Mandatory { extra: dice.extra(), ..Mandatory::new(dice.text()) }),
        pin: dice.maybe(|dice| Pin { extra: dice.extra(), ..Pin::new(dice.one_of(&PinDecision::ALL), dice.text()) }),
        last_year: dice.maybe(Dice::money),
        extra: dice.extra(),
        ..DecisionPackage::new(dice.id())
    }
}

fn comment(dice: &mut Dice, plan: &Plan) -> Comment {
    let subject = match dice.below(3) {
        0 => Subject::Screen(dice.text()),
        1 => Subject::Item(Source(link(dice, &plan.actions).uuid())),
        _ => Subject::Item(Source(link(dice, &plan.kpis).uuid())),
    };
    Comment {
        former: dice.maybe(|dice| Former { extra: dice.extra(), ..Former::new(EntityKind::Segment, dice.text()) }),
        reply_to: dice.maybe(Dice::id),
        author: dice.text(),
        text: dice.text(),
        resolved: dice.once_in(2),
        extra: dice.extra(),
        ..Comment::new(dice.id(), subject, dice.day())
    }
}

fn renunciation(dice: &mut Dice) -> Renunciation {
    Renunciation {
        what: dice.text(),
        why: dice.text(),
        reopen: dice.text(),
        date: dice.maybe(Dice::day),
        sources: sources(dice),
        extra: dice.extra(),
        ..Renunciation::new(dice.id())
    }
}
