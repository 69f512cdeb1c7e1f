//! The level of a KPI in a month against the line from its baseline to its target.

use crate::{
    domain::{
        day::Day,
        entity::EntityRef,
        explained::{Explained, Op, Term, TermName},
        kpi::Kpi,
        month::Month,
        number::Number,
        series::Measurement,
    },
    methods::{
        kpis::{
            Settings,
            health::{HealthState, health, value_on_track},
        },
        plan_vs_actual::level_on,
    },
};

/// Plan and actual of a KPI in a month, in its unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// The day that both are taken on: that of the value, else the end of the month.
    pub on: Day,
    /// What the plan expects.
    pub planned: f64,
    /// The last value of the month.
    pub actual: Option<f64>,
    /// Actual − planned.
    pub gap: Option<Explained<f64>>,
    /// How the KPI stood, by the rule of its health.
    pub state: HealthState,
    /// The value from which on there would have been no gap: the smallest change.
    pub needed: Option<f64>,
}

impl Level {
    /// Whether it asks for a cause.
    #[must_use]
    pub const fn is_gap(&self) -> bool {
        matches!(self.state, HealthState::AtRisk | HealthState::Behind)
    }
}

/// Plan and actual of a KPI in a month; nothing without a way from baseline to target, or before it.
#[must_use]
pub fn level(kpi: &Kpi, settings: &Settings, month: Month) -> Option<Level> {
    let measured = kpi.measurements.as_slice().iter().rev().find(|row| month.holds(row.date));
    let on = measured.map_or_else(|| month.last(), |row| row.date);
    let (planned, why) = level_on(kpi, on)?;
    let Some(measured) = measured else {
        return Some(Level { on, planned, actual: None, gap: None, state: HealthState::NoData, needed: None });
    };
    // The KPI as it stood then: its health is that of its latest value.
    let then = Kpi { measurements: std::iter::once(Measurement::clone(measured)).collect(), ..kpi.clone() };
    let state = health(&then, settings).ok()?.value.state;
    let actual = measured.value.get();
    Some(Level {
        on,
        planned,
        actual: Some(actual),
        gap: Some(difference(kpi, (actual, planned), why)),
        state,
        needed: value_on_track(&then, settings).map(Number::get),
    })
}

fn difference(kpi: &Kpi, (actual, planned): (f64, f64), mut why: Vec<Term>) -> Explained<f64> {
    let value = Number::nearest(actual - planned).get();
    let term = |name, op, value| Term::of(name, EntityRef::to(kpi.id), op, value);
    why.extend([
        term(TermName::ActualLevel, Op::Add, actual),
        term(TermName::PlannedLevel, Op::Subtract, planned),
        term(TermName::LevelGap, Op::Equals, value),
    ]);
    Explained { value, why }
}
