//! Opening the standard action of an alert on the plan: the action and the note that the episode has it, together, so
//! that an episode opens one action only.

use super::watched;
use crate::{
    domain::{
        action::{Action, Contribution, Contributions},
        day::Day,
        id::Id,
        kpi::Kpi,
        objective::Objective,
        period::by_period,
        watch::{OpenedAction, Watch},
    },
    methods::alerts::standard_action::{Call, standard_action},
    plan::Plan,
};

/// Adds the standard action of `watch` to the plan under the new id `action`. Says whether the alert called for it:
/// nothing happens when no alert lasts, or when its episode has an action already.
pub fn open_standard_action(plan: &mut Plan, watch: Id<Watch>, today: Day, action: Id<Action>) -> bool {
    let Some((episode, row)) = called_for(plan, watch, today, action) else { return false };
    plan.actions.put(row);
    plan.watches.update(watch, |row| row.opened.push(OpenedAction::new(episode, action)));
    true
}

fn called_for(plan: &Plan, watch: Id<Watch>, today: Day, action: Id<Action>) -> Option<(Day, Action)> {
    let row = plan.watches.get(watch)?;
    let kpi = plan.kpis.get(row.kpi)?;
    match watched(row, kpi, &by_period(kpi), today).call {
        Call::Open { episode } => {
            let action = standard_action(row, kpi, today, action);
            Some((episode, Action { contributions: served(plan, kpi.id), ..action }))
        }
        Call::Nothing | Call::Opened { .. } => None,
    }
}

/// The open objectives that the KPI measures by a key result: its alert is theirs, and so is the answer. How much the action
/// contributes nobody has said yet: a part, neither little nor all.
fn served(plan: &Plan, kpi: Id<Kpi>) -> Contributions {
    let measured = plan.key_results.iter().filter(|row| row.kpi == Some(kpi)).map(|row| row.objective);
    let open = measured.filter(|id| plan.objectives.get(*id).is_some_and(Objective::is_open));
    open.map(|id| (id, Contribution::Medium)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        key_result::KeyResult,
        kpi::Frequency,
        number::Number,
        objective::ObjectiveStatus,
        series::{Measurement, Series},
    };

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    /// A KPI whose last value breaches its watch.
    fn plan(value: f64) -> Plan {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        let measured: Series = [Measurement::new(day("2026-11-16"), Number::nearest(value))].into_iter().collect();
        let kpi = Id::from_random([1; 16]);
        plan.kpis.put(Kpi { frequency: Some(Frequency::Weekly), measurements: measured, ..Kpi::new(kpi) });
        let watch = Watch::new(Id::from_random([2; 16]), kpi, day("2026-11-02"), day("2026-11-29"));
        plan.watches.put(Watch { threshold: Number::nearest(10.0), standard_action: "Call".into(), ..watch });
        plan
    }

    fn open(plan: &mut Plan, action: u8) -> bool {
        open_standard_action(plan, Id::from_random([2; 16]), day("2026-11-18"), Id::from_random([action; 16]))
    }

    #[test]
    fn an_alert_opens_its_action_once() {
        let mut plan = plan(9.0);
        assert!(open(&mut plan, 8));
        assert!(!open(&mut plan, 9));
        let rows: Vec<_> = plan.actions.iter().map(|row| (row.id, row.title.as_str(), row.due)).collect();
        assert_eq!(rows, [(Id::from_random([8; 16]), "Call", Some(day("2026-11-25")))]);
        let opened: Vec<_> = plan.watches.iter().flat_map(|row| &row.opened).map(|row| row.action).collect();
        assert_eq!(opened, [Id::from_random([8; 16])]);
    }

    #[test]
    fn it_serves_the_open_objectives_that_the_kpi_measures() {
        let mut plan = plan(9.0);
        let (open_one, closed, other) =
            (Id::from_random([20; 16]), Id::from_random([21; 16]), Id::from_random([22; 16]));
        for id in [open_one, closed, other] {
            let status = if id == closed { ObjectiveStatus::Dropped } else { ObjectiveStatus::Open };
            plan.objectives.put(Objective { status, ..Objective::new(id) });
        }
        let kpi = Some(Id::from_random([1; 16]));
        for (n, objective) in [(30, open_one), (31, closed)] {
            plan.key_results.put(KeyResult { kpi, ..KeyResult::new(Id::from_random([n; 16]), objective) });
        }
        plan.key_results.put(KeyResult::new(Id::from_random([32; 16]), other));
        assert!(open(&mut plan, 8));
        let served: Vec<_> = plan.actions.iter().flat_map(|row| row.contributions.clone()).collect();
        assert_eq!(served, [(open_one, Contribution::Medium)]);
    }

    #[test]
    fn what_is_well_or_unknown_opens_nothing() {
        let mut well = plan(11.0);
        assert!(!open(&mut well, 8));
        let unknown = Id::from_random([7; 16]);
        assert!(!open_standard_action(&mut well, unknown, day("2026-11-18"), Id::from_random([8; 16])));
        assert!(well.actions.is_empty());
    }
}
