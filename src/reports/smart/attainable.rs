//! A: every target is within the best past value, or within the trend at its due date; or the user says why it can be
//! reached all the same.

use crate::{
    domain::{
        day::Day,
        id::Id,
        key_result::KeyResult,
        kpi::{Direction, Kpi},
        number::Number,
        objective::Objective,
        trend::theil_sen,
    },
    methods::okr::Figures,
    plan::Plan,
};

/// What makes an objective attainable or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Attainable {
    /// Why the user says that it can be reached; empty when nothing is said.
    pub because: String,
    /// What the past shows for each key result, in the plan's order.
    pub key_results: Vec<(Id<KeyResult>, Attainability)>,
}

/// What the past shows of one target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Attainability {
    /// It was reached before.
    WithinBest {
        /// The best past value.
        best: f64,
        /// The target.
        target: f64,
    },
    /// The trend comes to it by the due date.
    WithinTrend {
        /// The trend's value on that day.
        at_due: f64,
        /// The target.
        target: f64,
    },
    /// Neither.
    Beyond {
        /// The best past value.
        best: f64,
        /// The trend's value on the due date, when both are known.
        at_due: Option<f64>,
        /// The target.
        target: f64,
    },
    /// No KPI is linked, or it has no measurement: there is no past to look at.
    NoPast,
    /// There is no target.
    NoTarget,
}

impl Attainability {
    /// Whether the past shows that the target can be reached.
    #[must_use]
    pub const fn is_shown(self) -> bool {
        matches!(self, Self::WithinBest { .. } | Self::WithinTrend { .. })
    }
}

impl Attainable {
    pub(super) fn of(plan: &Plan, objective: &Objective) -> Self {
        let past = |row: &KeyResult| {
            let kpi = row.kpi.and_then(|kpi| plan.kpis.get(kpi));
            (row.id, attainability(row, kpi, row.due.or(objective.due)))
        };
        Self {
            because: objective.smart.attainable_because.trim().to_owned(),
            key_results: plan.key_results_of(objective.id).map(past).collect(),
        }
    }

    /// Whether the criterion is met: a stated reason, or a past that shows every target of at least one.
    #[must_use]
    pub fn is_met(&self) -> bool {
        let shown = || self.key_results.iter().all(|(_, past)| past.is_shown());
        !self.because.is_empty() || (!self.key_results.is_empty() && shown())
    }
}

fn attainability(row: &KeyResult, kpi: Option<&Kpi>, due: Option<Day>) -> Attainability {
    let Some(target) = Figures::of(row, kpi).target.map(Number::get) else {
        return Attainability::NoTarget;
    };
    let Some((kpi, best)) = kpi.and_then(|kpi| Some((kpi, best(kpi)?))) else {
        return Attainability::NoPast;
    };
    let within = |value: f64| match kpi.direction {
        Direction::Higher => target <= value,
        Direction::Lower => target >= value,
    };
    let at_due = due.and_then(|due| trend_at(kpi, due));
    match at_due {
        _ if within(best) => Attainability::WithinBest { best, target },
        Some(at_due) if within(at_due) => Attainability::WithinTrend { at_due, target },
        at_due => Attainability::Beyond { best, at_due, target },
    }
}

fn best(kpi: &Kpi) -> Option<f64> {
    let values = kpi.measurements.as_slice().iter().map(|measurement| measurement.value);
    let best = match kpi.direction {
        Direction::Higher => values.max(),
        Direction::Lower => values.min(),
    };
    best.map(Number::get)
}

fn trend_at(kpi: &Kpi, due: Day) -> Option<f64> {
    let points: Vec<_> = kpi.measurements.as_slice().iter().map(|m| (m.date, m.value.get())).collect();
    let value = theil_sen(&points)?.at(due);
    value.is_finite().then_some(value)
}
