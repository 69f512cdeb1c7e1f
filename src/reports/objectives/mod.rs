//! Objectives: the progress of each with its weakest key result, its colour and its place in the cascade (domain
//! section 5).

use crate::{
    domain::{
        day::Day,
        id::Id,
        key_result::KeyResult,
        objective::{Objective, ObjectiveStatus},
    },
    methods::okr::{Bands, Cascade, KeyResultCount, KeyResultProgress, Progress, Standing, standing},
    plan::Plan,
};
use std::collections::BTreeMap;

/// Where an objective is.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectiveProgress {
    /// The objective.
    pub objective: Id<Objective>,
    /// Its progress; nothing without key results, its own or its children's.
    pub progress: Option<Progress>,
    /// Its own key results, in the plan's order.
    pub key_results: Vec<KeyResultProgress>,
    /// Whether they are as many as advised.
    pub count: KeyResultCount,
    /// Its colour.
    pub standing: Standing,
    /// The objectives that serve it and were not dropped, in id order.
    pub children: Vec<Id<Objective>>,
    /// Whether its parents lead back to itself.
    pub in_cycle: bool,
}

/// The progress of every objective, in the plan's order.
#[must_use]
pub fn objectives(plan: &Plan, today: Day) -> Vec<ObjectiveProgress> {
    let cascade = Cascade::of(plan.objectives.iter());
    let mut key_results = key_results(plan);
    let mut known: BTreeMap<Id<Objective>, ObjectiveProgress> = BTreeMap::new();
    for id in cascade.from_the_leaves() {
        if let Some(objective) = plan.objectives.get(*id) {
            let own = key_results.remove(id).unwrap_or_default();
            let report = of_one(plan, objective, own, &cascade, &known, today);
            known.insert(*id, report);
        }
    }
    plan.objectives.iter().filter_map(|row| known.remove(&row.id)).collect()
}

/// The progress of one objective; nothing when it is unknown.
#[must_use]
pub fn objective(plan: &Plan, id: Id<Objective>, today: Day) -> Option<ObjectiveProgress> {
    objectives(plan, today).into_iter().find(|row| row.objective == id)
}

/// The progress of one key result, with the KPI that it is linked to.
#[must_use]
pub fn key_result(plan: &Plan, row: &KeyResult) -> KeyResultProgress {
    KeyResultProgress::of(row, row.kpi.and_then(|kpi| plan.kpis.get(kpi)))
}

fn key_results(plan: &Plan) -> BTreeMap<Id<Objective>, Vec<KeyResultProgress>> {
    let mut by_objective: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in plan.key_results.iter() {
        by_objective.entry(row.objective).or_default().push(key_result(plan, row));
    }
    by_objective
}

fn of_one(
    plan: &Plan,
    objective: &Objective,
    key_results: Vec<KeyResultProgress>,
    cascade: &Cascade,
    known: &BTreeMap<Id<Objective>, ObjectiveProgress>,
    today: Day,
) -> ObjectiveProgress {
    let children = children(plan, cascade.children(objective.id));
    let below: Vec<_> =
        children.iter().map(|id| (*id, known.get(id).and_then(|child| child.progress.as_ref()))).collect();
    let progress = Progress::of_key_results(&key_results).or_else(|| Progress::of_children(&below));
    let settings = &plan.worksheets.kpis;
    let bands = Bands { on_track: settings.on_track, behind: settings.behind };
    ObjectiveProgress {
        objective: objective.id,
        standing: standing(objective, progress.as_ref(), bands, today),
        count: KeyResultCount::of(key_results.len()),
        in_cycle: cascade.in_cycle().contains(&objective.id),
        progress,
        key_results,
        children,
    }
}

fn children(plan: &Plan, ids: &[Id<Objective>]) -> Vec<Id<Objective>> {
    let counts =
        |id: &Id<Objective>| plan.objectives.get(*id).is_some_and(|child| child.status != ObjectiveStatus::Dropped);
    ids.iter().copied().filter(counts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::number::Number;
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    fn today() -> Day {
        Day::parse("2026-11-22").expect("a date")
    }

    /// Objectives by number with their parent, key results as (objective, percent reached).
    fn plan(objectives: &[(u128, Option<u128>)], key_results: &[(u128, f64)]) -> Plan {
        let mut plan = Plan::new(id(0));
        for (n, parent) in objectives {
            plan.objectives.put(Objective { parent: parent.map(id), ..Objective::new(id(*n)) });
        }
        for (n, (objective, percent)) in (100..).zip(key_results) {
            plan.key_results.put(KeyResult {
                baseline: Number::new(0.0),
                target: Number::new(100.0),
                current: Number::new(*percent),
                ..KeyResult::new(id(n), id(*objective))
            });
        }
        plan
    }

    fn found(plan: &Plan) -> Vec<Option<(f64, u128)>> {
        let row = |progress: &Progress| {
            (progress.value.value, progress.weakest.map_or(0, |weakest| weakest.key_result.uuid().as_u128()))
        };
        objectives(plan, today()).iter().map(|report| report.progress.as_ref().map(row)).collect()
    }

    #[test]
    fn parents_without_key_results_follow_their_children() {
        let rows = [(1, None), (2, Some(1)), (3, Some(1)), (4, Some(2)), (5, Some(3))];
        let mut plan = plan(&rows, &[(4, 25.0), (4, 75.0), (3, 100.0), (5, 0.0)]);
        let expected = [Some((0.75, 100)), Some((0.5, 100)), Some((1.0, 102)), Some((0.5, 100)), Some((0.0, 103))];
        assert_eq!(found(&plan), expected);
        plan.objectives.update(id(3), |row| row.status = ObjectiveStatus::Dropped);
        assert_eq!(found(&plan)[0], Some((0.5, 100)));
    }

    #[test]
    fn cycles_and_deep_cascades_are_borne() {
        let circle = plan(&[(1, Some(2)), (2, Some(1)), (3, Some(2))], &[(3, 50.0)]);
        assert_eq!(found(&circle), [None, Some((0.5, 100)), Some((0.5, 100))]);
        let cycles: Vec<_> = objectives(&circle, today()).iter().map(|row| row.in_cycle).collect();
        assert_eq!(cycles, [true, true, false]);
        let chain: Vec<_> = (1..5_000).map(|n| (n, Some(n + 1))).chain([(5_000, None)]).collect();
        assert_eq!(found(&plan(&chain, &[(1, 40.0)])).last(), Some(&Some((0.4, 100))));
    }

    #[test]
    fn unknown_objectives_of_key_results_do_no_harm() {
        assert_eq!(found(&plan(&[(1, None)], &[(9, 40.0)])), [None]);
    }
}
