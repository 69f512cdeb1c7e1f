//! Objectives and key results of the example.

use super::{
    On,
    id::{entry, id},
    text::objectives as text,
};
use crate::{
    domain::{
        key_result::KeyResult,
        kpi::Unit,
        lang::Name,
        number::Number,
        objective::{Objective, Perspective, SmartDeclaration},
        score::Score,
    },
    methods::strategy_map::CauseLink,
    plan::Plan,
};

/// Weight, perspective, owner and parent of each objective.
const OBJECTIVES: [(u8, Perspective, u16, Option<u16>); 5] = [
    (5, Perspective::Customer, 2, None),
    (5, Perspective::Financial, 1, None),
    (4, Perspective::Process, 4, Some(1)),
    (3, Perspective::Financial, 1, None),
    (3, Perspective::Learning, 3, Some(3)),
];

/// Where the value of a key result comes from.
#[derive(Clone, Copy)]
enum Now {
    Kpi(u16),
    Entered(f64),
}

/// Objective, unit, baseline, target and current value of each key result.
const KEY_RESULTS: [(u16, Unit, f64, f64, Now); 16] = [
    (1, Unit::Percent, 0.62, 0.90, Now::Entered(0.81)),
    (1, Unit::Count, 23.0, 32.0, Now::Entered(28.0)),
    (1, Unit::Count, 6.0, 9.0, Now::Kpi(4)),
    (1, Unit::Percent, 0.18, 0.30, Now::Kpi(7)),
    (2, Unit::Count, 34.0, 48.0, Now::Entered(42.0)),
    (2, Unit::Money, 90_000.0, 100_000.0, Now::Kpi(1)),
    (2, Unit::Percent, 0.86, 0.92, Now::Kpi(6)),
    (3, Unit::Hours, 52.0, 36.0, Now::Kpi(3)),
    (3, Unit::Percent, 0.27, 0.34, Now::Kpi(5)),
    (3, Unit::Percent, 0.0, 0.80, Now::Entered(0.45)),
    (4, Unit::Percent, 0.322, 0.340, Now::Kpi(2)),
    (4, Unit::Percent, 0.084, 0.050, Now::Entered(0.066)),
    (4, Unit::Percent, 0.58, 0.85, Now::Entered(0.71)),
    (5, Unit::Count, 1.0, 3.0, Now::Entered(2.0)),
    (5, Unit::Count, 0.0, 12.0, Now::Entered(7.0)),
    (5, Unit::Count, 2.0, 10.0, Now::Entered(4.0)),
];

/// Cause and effect of each link of the strategy map.
const LINKS: [(u16, u16); 4] = [(5, 3), (3, 1), (1, 2), (3, 4)];

pub fn fill(plan: &mut Plan, on: On) {
    let objectives = text::OBJECTIVES.iter().zip(OBJECTIVES);
    plan.objectives = (1..).zip(objectives).map(|(n, (words, row))| objective(on, n, words, row)).collect();
    let link = |(n, (from, to))| CauseLink::new(entry(n), id(from), id(to));
    plan.worksheets.strategy_map.links = (1..).zip(LINKS).map(link).collect();
    let results = text::KEY_RESULTS.iter().zip(KEY_RESULTS);
    plan.key_results = (1..).zip(results).map(|(n, (title, row))| key_result(on, n, title, row)).collect();
}

fn objective(
    on: On,
    n: u16,
    (title, because): &(Name, Name),
    (weight, perspective, owner, parent): (u8, Perspective, u16, Option<u16>),
) -> Objective {
    Objective {
        title: on.say(title),
        parent: parent.map(id),
        perspective: Some(perspective),
        weight: Score::new(weight).unwrap_or_default(),
        start: Some(on.cycle_start()),
        due: Some(on.cycle_end()),
        owner: Some(id(owner)),
        smart: SmartDeclaration { specific: true, attainable_because: on.say(because), ..SmartDeclaration::default() },
        ..Objective::new(id(n))
    }
}

fn key_result(on: On, n: u16, title: &Name, row: (u16, Unit, f64, f64, Now)) -> KeyResult {
    let (objective, unit, baseline, target, now) = row;
    let (kpi, current) = match now {
        Now::Kpi(n) => (Some(id(n)), None),
        Now::Entered(value) => (None, Number::new(value)),
    };
    KeyResult {
        title: on.say(title),
        kpi,
        unit,
        baseline: Number::new(baseline),
        target: Number::new(target),
        current,
        due: Some(on.cycle_end()),
        ..KeyResult::new(id(n), id(objective))
    }
}
