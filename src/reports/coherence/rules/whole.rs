//! Rules on the plan as a whole, applicable once an objective exists: few things at once, within the means, and
//! something given up.

pub mod text;

use crate::{
    domain::{
        action::{Action, ActionStatus, Quadrant},
        day::Day,
        entity::EntityRef,
        id::Id,
        kpi::Family,
        objective::{Objective, Perspective},
    },
    reports::coherence::{
        finding::Detail,
        outcome::{Breach, Outcome, View, brought, plainly},
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// The fewest open actions of which a third in “do” says anything.
const ENOUGH_ACTIONS: usize = 6;
const MOST_OBJECTIVES: usize = 5;
const MOST_CHANNELS_STARTED: usize = 2;
const MOST_OBJECTIVES_STARTED: usize = 3;

/// What must be funded fits into the envelope.
pub fn envelope_exceeded(view: &View<'_>) -> Outcome {
    Outcome::whole_if(view.has_objective(), || view.facts.budget.shortfall.map(Detail::Amount))
}

/// 5–7 KPIs (as set), of both families.
pub fn kpi_mix(view: &View<'_>) -> Outcome {
    let (count, settings) = (view.plan.kpis.len(), &view.plan.worksheets.kpis);
    let limits = (settings.fewest, settings.most);
    let within = (usize::from(limits.0)..=usize::from(limits.1)).contains(&count);
    let missing = Family::ALL.into_iter().find(|family| view.plan.kpis.iter().all(|kpi| kpi.family != Some(*family)));
    Outcome::whole_if(view.has_objective(), || {
        (!within || missing.is_some()).then_some(Detail::Mix { count, limits, missing })
    })
}

/// At most a third of six or more open actions are to be done now.
pub fn all_urgent(view: &View<'_>) -> Outcome {
    let of = view.open_actions().count();
    let is_now = |action: &&Action| view.facts.quadrants.get(&action.id) == Some(&Quadrant::Do);
    let count = view.open_actions().filter(is_now).count();
    let broken = of >= ENOUGH_ACTIONS && 3 * count > of;
    Outcome::whole_if(view.has_objective(), || broken.then_some(Detail::Part { count, of }))
}

/// At most five open objectives at the top of the cascade.
pub fn too_many_objectives(view: &View<'_>) -> Outcome {
    let is_top = |row: &&Objective| row.parent.is_none_or(|parent| !view.plan.objectives.contains(parent));
    let count = view.open_objectives().filter(is_top).count();
    Outcome::whole_if(view.has_objective(), || (count > MOST_OBJECTIVES).then_some(Detail::Count(count)))
}

/// In one cycle, at most two channels are started and three objectives acted on for the first time.
pub fn too_many_starts(view: &View<'_>) -> Outcome {
    let (first, last) = view.cycle();
    let within = |day: Day| (first..=last).contains(&day);
    let channels = view.plan.channels.iter().filter(|channel| channel.started.is_some_and(within)).count();
    let objectives = first_starts(view).values().filter(|day| within(**day)).count();
    let broken = channels > MOST_CHANNELS_STARTED || objectives > MOST_OBJECTIVES_STARTED;
    Outcome::whole_if(view.has_objective(), || broken.then_some(Detail::Starts { channels, objectives }))
}

/// Something was given up.
pub fn no_renunciation(view: &View<'_>) -> Outcome {
    Outcome::whole_if(view.has_objective(), || plainly(view.plan.renunciations.is_empty()))
}

/// Two or more open objectives do not all look at the company from the same side.
pub fn one_perspective(view: &View<'_>) -> Outcome {
    let sides: BTreeSet<Option<Perspective>> = view.open_objectives().map(|row| row.perspective).collect();
    let several = view.open_objectives().nth(1).is_some();
    Outcome::whole_if(view.has_objective(), || match (several, sides.first(), sides.len()) {
        (true, Some(Some(only)), 1) => Some(Detail::Only(*only)),
        _ => None,
    })
}

/// Every important action with a cost is in a funded package: one finding an action, one credit for all. Unknown while
/// conflicts forbid a ranking.
pub fn important_unfunded(view: &View<'_>) -> Outcome {
    let Some(funded) = view.facts.budget.funded.as_ref().filter(|_| view.has_objective()) else {
        return Outcome::default();
    };
    let paid: BTreeSet<Id<Action>> = view
        .plan
        .packages
        .iter()
        .filter(|row| funded.contains(&row.id))
        .flat_map(|row| row.activities.iter().copied())
        .collect();
    let is_unpaid = |row: &&Action| {
        view.facts.important.contains(&row.id)
            && row.cost.is_some_and(|cost| cost.cents() > 0)
            && !paid.contains(&row.id)
    };
    let breach = |row: &Action| Breach {
        entity: Some(EntityRef::to(row.id)),
        detail: row.cost.map_or(Detail::Nothing, Detail::Amount),
    };
    let breaches: Vec<_> = view.open_actions().filter(is_unpaid).map(breach).collect();
    Outcome { looked_at: 1, passed: usize::from(breaches.is_empty()), breaches }
}

/// The day on which each open objective was first acted on, as far as the actions' first days tell.
fn first_starts(view: &View<'_>) -> BTreeMap<Id<Objective>, Day> {
    let mut first: BTreeMap<Id<Objective>, Day> = BTreeMap::new();
    for action in view.plan.actions.iter().filter(|row| row.status != ActionStatus::Cancelled) {
        let Some(start) = action.start else { continue };
        for objective in brought(&action.contributions) {
            first.entry(objective).and_modify(|day| *day = start.min(*day)).or_insert(start);
        }
    }
    first.retain(|objective, _| view.plan.objectives.get(*objective).is_some_and(Objective::is_open));
    first
}
