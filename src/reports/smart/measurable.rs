//! M: every key result has a KPI or a unit, a baseline and a target that differs from it.

use crate::{
    domain::{
        id::Id,
        key_result::KeyResult,
        kpi::{Kpi, Unit},
        objective::Objective,
    },
    methods::okr::{Figures, KeyResultState},
    plan::Plan,
};

/// What makes an objective measurable or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measurable {
    /// Every key result can be measured.
    EveryKeyResult(usize),
    /// There is none.
    NoKeyResult,
    /// These cannot, with the first thing that each lacks.
    Incomplete(Vec<(Id<KeyResult>, Lacking)>),
}

/// What a key result lacks to be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lacking {
    /// Neither a KPI nor a unit.
    Unit,
    /// A baseline.
    Baseline,
    /// A target.
    Target,
    /// A target other than the baseline.
    Way,
}

impl Measurable {
    pub(super) fn of(plan: &Plan, objective: Id<Objective>) -> Self {
        let rows: Vec<_> = plan.key_results_of(objective).collect();
        let kpi = |row: &KeyResult| row.kpi.and_then(|kpi| plan.kpis.get(kpi));
        let incomplete: Vec<_> =
            rows.iter().filter_map(|row| lacking(row, kpi(row)).map(|lacking| (row.id, lacking))).collect();
        match (rows.len(), incomplete.is_empty()) {
            (0, _) => Self::NoKeyResult,
            (count, true) => Self::EveryKeyResult(count),
            (_, false) => Self::Incomplete(incomplete),
        }
    }

    /// Whether the criterion is met.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        matches!(self, Self::EveryKeyResult(_))
    }
}

fn lacking(row: &KeyResult, kpi: Option<&Kpi>) -> Option<Lacking> {
    let no_unit = kpi.is_none() && matches!(&row.unit, Unit::Other(unit) if unit.trim().is_empty());
    match Figures::of(row, kpi).state() {
        _ if no_unit => Some(Lacking::Unit),
        KeyResultState::NoBaseline => Some(Lacking::Baseline),
        KeyResultState::NoTarget => Some(Lacking::Target),
        KeyResultState::BaselineIsTarget => Some(Lacking::Way),
        KeyResultState::Measured | KeyResultState::NoCurrent => None,
    }
}
