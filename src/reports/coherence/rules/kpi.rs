//! Rules on KPIs: from where to where, who, how often, fresh, and no stage of the customer’s life left blind.

pub mod text;

use crate::{
    domain::kpi::Aarrr,
    reports::coherence::{
        finding::{Detail, Missing},
        outcome::{Breach, Outcome, View, plainly},
    },
};

/// It has a target and a baseline.
pub fn no_target(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.kpis.iter(), |kpi| {
        Missing::of(kpi.target.as_ref(), kpi.baseline.as_ref()).map(Detail::Missing)
    })
}

/// Somebody of the plan answers for it.
pub fn no_owner(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.kpis.iter(), |kpi| {
        plainly(!kpi.owner.is_some_and(|owner| view.plan.people.contains(owner)))
    })
}

/// It says how often it is measured.
pub fn no_frequency(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.kpis.iter(), |kpi| plainly(kpi.frequency.is_none()))
}

/// Its last figure is recent enough for its frequency.
pub fn stale(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.kpis.iter(), |kpi| {
        let last = kpi.measurements.latest().map_or(Detail::Nothing, |latest| Detail::On(latest.date));
        view.facts.stale_kpis.contains(&kpi.id).then_some(last)
    })
}

/// Every stage has a KPI: looks at the five stages once a KPI exists.
pub fn empty_stage(view: &View<'_>) -> Outcome {
    if view.plan.kpis.is_empty() {
        return Outcome::default();
    }
    let seen = |stage: &Aarrr| view.plan.kpis.iter().any(|kpi| kpi.aarrr == Some(*stage));
    let breach = |stage| Breach { entity: None, detail: Detail::Stage(stage) };
    let breaches: Vec<_> = Aarrr::ALL.into_iter().filter(|stage| !seen(stage)).map(breach).collect();
    Outcome { looked_at: Aarrr::ALL.len(), passed: Aarrr::ALL.len() - breaches.len(), breaches }
}
