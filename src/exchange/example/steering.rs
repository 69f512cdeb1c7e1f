//! KPIs with their figures, and the three watches of the example.

use super::{
    On,
    figures::{FIGURES, WEEKS},
    id::id,
    text::steering as text,
};
use crate::{
    domain::{
        day::Day,
        kpi::{Aarrr, Direction, Family, Frequency, Kpi, KpiLevel, MetricKind, Nature, Reading, Unit},
        lang::Name,
        number::Number,
        series::{Measurement, Series},
        watch::Watch,
    },
    plan::Plan,
};

/// What a KPI is, besides its words and figures.
struct Shape {
    metric: MetricKind,
    aarrr: Aarrr,
    level: KpiLevel,
    nature: Nature,
    family: Family,
    unit: Unit,
    /// From baseline to target; downwards, lower is better.
    way: (f64, f64),
    owner: u16,
}

#[rustfmt::skip]
const SHAPES: [Shape; 7] = [
    Shape { metric: MetricKind::Revenue, aarrr: Aarrr::Revenue, level: KpiLevel::Result, nature: Nature::Lagging,
        family: Family::Result, unit: Unit::Money, way: (90_000., 100_000.), owner: 1 },
    Shape { metric: MetricKind::GrossMargin, aarrr: Aarrr::Revenue, level: KpiLevel::Result, nature: Nature::Lagging,
        family: Family::Result, unit: Unit::Percent, way: (0.322, 0.340), owner: 1 },
    Shape { metric: MetricKind::LeadResponseTime, aarrr: Aarrr::Activation, level: KpiLevel::Efficiency,
        nature: Nature::Leading, family: Family::Activity, unit: Unit::Hours, way: (52., 36.), owner: 4 },
    Shape { metric: MetricKind::MeetingsBooked, aarrr: Aarrr::Acquisition, level: KpiLevel::Efficiency,
        nature: Nature::Leading, family: Family::Activity, unit: Unit::Count, way: (6., 9.), owner: 2 },
    Shape { metric: MetricKind::WinRate, aarrr: Aarrr::Activation, level: KpiLevel::Efficiency, nature: Nature::Lagging,
        family: Family::Result, unit: Unit::Percent, way: (0.27, 0.34), owner: 2 },
    Shape { metric: MetricKind::RetentionRate, aarrr: Aarrr::Retention, level: KpiLevel::Economy,
        nature: Nature::Lagging, family: Family::Result, unit: Unit::Percent, way: (0.86, 0.92), owner: 3 },
    Shape { metric: MetricKind::ReferralRate, aarrr: Aarrr::Referral, level: KpiLevel::Economy, nature: Nature::Leading,
        family: Family::Result, unit: Unit::Percent, way: (0.18, 0.30), owner: 5 },
];

/// KPI, threshold, recovery threshold, owner of the standard action, its days, and how many weeks ago it began.
const WATCHES: [(u16, f64, f64, u16, u16, i64); 3] =
    [(3, 60.0, 50.0, 4, 5, 2), (4, 5.0, 6.0, 2, 7, 2), (2, 0.312, 0.320, 1, 10, 3)];

/// Each watch lasts four weeks and alerts at the second breach in a row.
const WATCHED_DAYS: i64 = 27;
const CONSECUTIVE: u8 = 2;

pub fn fill(plan: &mut Plan, on: On) {
    let rows = SHAPES.into_iter().zip(&text::KPIS).zip(FIGURES);
    plan.kpis = (1..).zip(rows).map(|(n, ((shape, words), figures))| kpi(on, n, shape, words, &figures)).collect();
    plan.watches =
        (1..).zip(WATCHES.into_iter().zip(&text::STANDARD_ACTIONS)).map(|(n, row)| watch(on, n, row)).collect();
}

fn kpi(on: On, n: u16, shape: Shape, (name, source): &(Name, Name), figures: &[f64; WEEKS]) -> Kpi {
    let (from, to) = shape.way;
    Kpi {
        name: on.say(name),
        metric: shape.metric,
        aarrr: Some(shape.aarrr),
        level: Some(shape.level),
        nature: Some(shape.nature),
        family: Some(shape.family),
        unit: shape.unit,
        direction: if to < from { Direction::Lower } else { Direction::Higher },
        baseline: Some(reading(from, on.cycle_start())),
        target: Some(reading(to, on.cycle_end())),
        frequency: Some(Frequency::Weekly),
        owner: Some(id(shape.owner)),
        source: on.say(source),
        measurements: series(on, n, figures),
        ..Kpi::new(id(n))
    }
}

fn reading(value: f64, date: Day) -> Reading {
    Reading::new(Number::nearest(value), date)
}

/// One figure each Friday, up to the last complete week; the story is told in the notes.
fn series(on: On, kpi: u16, figures: &[f64; WEEKS]) -> Series {
    let measured = |(weeks_ago, value): (i64, &f64)| Measurement {
        note: text::NOTES
            .iter()
            .find(|(at, weeks, _)| (*at, *weeks) == (kpi, weeks_ago))
            .map(|(_, _, note)| on.say(note))
            .unwrap_or_default(),
        ..Measurement::new(on.friday(weeks_ago), Number::nearest(*value))
    };
    (0..).zip(figures.iter().rev()).map(measured).collect()
}

fn watch(
    on: On,
    n: u16,
    ((kpi, threshold, recovery, owner, days, weeks), action): ((u16, f64, f64, u16, u16, i64), &Name),
) -> Watch {
    let start = on.today.week_start().plus_days(-7 * weeks);
    Watch {
        threshold: Number::nearest(threshold),
        recovery: Number::new(recovery),
        consecutive: CONSECUTIVE,
        standard_action: on.say(action),
        standard_owner: Some(id(owner)),
        standard_days: days,
        ..Watch::new(id(n), id(kpi), start, start.plus_days(WATCHED_DAYS))
    }
}
