//! Opening the standard action of an alert: the one edit that adds the action and notes it on the watch, so that an
//! episode opens one action only, from whichever screen (domain section 4; seed 001).

use super::Plan;
use crate::{
    domain::{action::Action, day::Day, id::Id, period::by_period, watch::OpenedAction, watch::Watch},
    methods::alerts::{
        replay::{Rule, replay},
        standard_action::{Call, standard_action},
    },
};

impl Plan {
    /// Opens the standard action that the watch calls for now, under the id `action`. Gives the action that answers the
    /// episode: the new one, or the one that was opened before; nothing when no alert lasts.
    pub fn open_standard_action(&mut self, watch: Id<Watch>, today: Day, action: Id<Action>) -> Option<Id<Action>> {
        let row = self.watches.get(watch)?;
        let kpi = self.kpis.get(row.kpi)?;
        let told = replay(&Rule::of(row, kpi), &by_period(kpi));
        match Call::of(row, &told) {
            Call::Nothing => None,
            Call::Opened { action } => Some(action),
            Call::Open { episode } => {
                let opened = standard_action(row, kpi, today, action);
                self.actions.put(opened);
                self.watches.update(watch, |row| row.opened.push(OpenedAction::new(episode, action)));
                Some(action)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        kpi::{Frequency, Kpi},
        number::Number,
        series::Measurement,
    };

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn plan(value: f64) -> (Plan, Id<Watch>) {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        let measurements = [Measurement::new(day("2026-11-16"), Number::nearest(value))].into_iter().collect();
        let kpi = Kpi { frequency: Some(Frequency::Weekly), measurements, ..Kpi::new(Id::from_random([1; 16])) };
        let watch = Watch {
            threshold: Number::nearest(10.0),
            standard_action: "Call".into(),
            ..Watch::new(Id::from_random([2; 16]), kpi.id, day("2026-11-02"), day("2026-11-29"))
        };
        let id = watch.id;
        plan.kpis.put(kpi);
        plan.watches.put(watch);
        (plan, id)
    }

    #[test]
    fn an_episode_opens_one_action_however_often_it_is_asked() {
        let (mut plan, watch) = plan(9.0);
        let first = plan.open_standard_action(watch, day("2026-11-22"), Id::from_random([3; 16]));
        let second = plan.open_standard_action(watch, day("2026-11-23"), Id::from_random([4; 16]));
        assert_eq!((first, second), (Some(Id::from_random([3; 16])), first));
        assert_eq!(plan.actions.len(), 1);
        assert_eq!(plan.watches.get(watch).map(|row| row.opened.len()), Some(1));
    }

    #[test]
    fn without_an_alert_nothing_is_opened() {
        let (mut plan, watch) = plan(10.0);
        let before = plan.clone();
        assert_eq!(plan.open_standard_action(watch, day("2026-11-22"), Id::from_random([3; 16])), None);
        assert_eq!(plan, before);
    }
}
