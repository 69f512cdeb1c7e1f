//! The funnel of the example: contacts counted by hand, meetings by their KPI, interviews and signatures by the pipeline.

use super::{On, id::id};
use crate::{
    domain::{
        money::Money,
        number::{Number, Share},
        series::Measurement,
    },
    methods::funnel::{FunnelStep, Source, text::STEPS},
    plan::Plan,
};

/// What the workshop wants to win, and in how many weeks.
const TARGET: Money = Money::from_units(150_000);
const WEEKS: u16 = 13;

/// Conversion, capacity a week, and source.
type Shape = (Option<f64>, Option<f64>, Source);

const SHAPES: [Shape; 4] = [
    (Some(0.25), Some(45.0), Source::Entered),
    (Some(0.2), Some(12.0), Source::Kpi),
    (Some(0.6), Some(4.0), Source::Opened),
    (None, None, Source::Won),
];

/// Contacts of the current month and of the ones before it, the latest first.
const CONTACTS: [f64; 7] = [18.0, 128.0, 121.0, 134.0, 116.0, 109.0, 124.0];

pub fn fill(plan: &mut Plan, on: On) {
    let step = |(n, (name, (conversion, capacity, source))): (u16, (_, Shape))| {
        let name: &crate::domain::lang::Name = name;
        let month = |(back, count): (i32, &f64)| {
            Measurement::new(on.today.month_start().plus_months(-back), Number::nearest(*count))
        };
        FunnelStep {
            name: on.say(name),
            conversion: conversion.and_then(Share::new),
            capacity: capacity.and_then(Number::new),
            source,
            kpi: (source == Source::Kpi).then(|| id(4)),
            counts: if n == 1 { (0..).zip(&CONTACTS).map(month).collect() } else { Vec::new().into() },
            ..FunnelStep::new(id(n))
        }
    };
    let funnel = &mut plan.worksheets.funnel;
    funnel.steps = (1..).zip(STEPS.iter().zip(SHAPES)).map(step).collect();
    (funnel.target, funnel.weeks) = (Some(TARGET), Some(WEEKS));
}

/// Takes the aim away that is still the example’s; its rows are gone already.
pub fn forget(plan: &mut Plan) {
    let funnel = &mut plan.worksheets.funnel;
    if (funnel.target, funnel.weeks) == (Some(TARGET), Some(WEEKS)) {
        (funnel.target, funnel.weeks) = (None, None);
    }
}
