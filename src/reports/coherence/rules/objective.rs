//! Rules on open objectives: measured, carried by actions, SMART.

pub mod text;

use crate::{
    domain::{action::ActionStatus, id::Id, objective::Objective},
    plan::Plan,
    reports::{
        coherence::{
            finding::Detail,
            outcome::{Outcome, View, brought, plainly},
        },
        diagnosis::is_diagnosis,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// It has a key result; a parent may be measured by its children instead (domain section 5).
pub fn no_key_result(view: &View<'_>) -> Outcome {
    let counts = key_results_by_objective(view.plan);
    let parents: BTreeSet<_> = view.plan.objectives.iter().filter_map(|row| row.parent).collect();
    Outcome::each(view.open_objectives(), |row| plainly(!counts.contains_key(&row.id) && !parents.contains(&row.id)))
}

/// It has 3–5 key results. None at all is the graver rule's business.
pub fn key_result_count(view: &View<'_>) -> Outcome {
    let counts = key_results_by_objective(view.plan);
    Outcome::each(view.open_objectives(), |row| {
        let count = counts.get(&row.id).copied()?;
        (!(3..=5).contains(&count)).then_some(Detail::Count(count))
    })
}

/// An action that was not cancelled brings something to it or to an objective below it.
pub fn no_action(view: &View<'_>) -> Outcome {
    let carried = carried(view.plan);
    Outcome::each(view.open_objectives(), |row| plainly(!carried.contains(&row.id)))
}

/// Every SMART criterion holds.
pub fn not_smart(view: &View<'_>) -> Outcome {
    Outcome::each(view.open_objectives().filter(|row| view.facts.smart.contains_key(&row.id)), |row| {
        let gaps = view.facts.smart.get(&row.id)?;
        (!gaps.is_empty()).then(|| Detail::Smart(gaps.clone()))
    })
}

/// Something that was diagnosed justifies it, or an objective above it.
pub fn no_diagnosis(view: &View<'_>) -> Outcome {
    let plan = view.plan;
    let stands = |row: &Objective| row.sources.iter().any(|source| is_diagnosis(plan, *source));
    Outcome::each(view.open_objectives(), |row| {
        let mut seen = BTreeSet::new();
        let mut next = Some(row.id);
        while let Some(row) = next.filter(|id| seen.insert(*id)).and_then(|id| plan.objectives.get(id)) {
            if stands(row) {
                return None;
            }
            next = row.parent;
        }
        Some(Detail::Nothing)
    })
}

fn key_results_by_objective(plan: &Plan) -> BTreeMap<Id<Objective>, usize> {
    let mut counts = BTreeMap::new();
    for row in plan.key_results.iter() {
        *counts.entry(row.objective).or_insert(0) += 1;
    }
    counts
}

/// The objectives that actions serve, with everything above them. A cycle of parents ends where it meets itself.
fn carried(plan: &Plan) -> BTreeSet<Id<Objective>> {
    let mut carried = BTreeSet::new();
    let alive = plan.actions.iter().filter(|row| row.status != ActionStatus::Cancelled);
    for served in alive.flat_map(|row| brought(&row.contributions)) {
        let mut next = Some(served);
        while let Some(id) = next.filter(|id| carried.insert(*id)) {
            next = plan.objectives.get(id).and_then(|row| row.parent);
        }
    }
    carried
}
