//! Opening the standard action of an alert on the plan: the action and the note that the episode has it, together, so
//! that an episode opens one action only.

use super::watched;
use crate::{
    domain::{
        action::Action,
        day::Day,
        id::Id,
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
        Call::Open { episode } => Some((episode, standard_action(row, kpi, today, action))),
        Call::Nothing | Call::Opened { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        kpi::{Frequency, Kpi},
        number::Number,
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
    fn what_is_well_or_unknown_opens_nothing() {
        let mut well = plan(11.0);
        assert!(!open(&mut well, 8));
        let unknown = Id::from_random([7; 16]);
        assert!(!open_standard_action(&mut well, unknown, day("2026-11-18"), Id::from_random([8; 16])));
        assert!(well.actions.is_empty());
    }
}
