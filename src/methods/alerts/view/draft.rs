//! A watch being written: what the form holds before it is one.

use crate::{
    domain::{day::Day, id::Id, kpi::Kpi, number::Number, person::Person, watch::Watch},
    methods::alerts::validity::{WatchFault, WatchRefusal, faults, room_for},
    plan::Plan,
};

/// Days from the first to the last day of the window proposed: four weeks (seed 001).
const USUAL_DAYS: i64 = 27;

/// What the form holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The KPI, once chosen.
    pub kpi: Option<Id<Kpi>>,
    /// The threshold, once given.
    pub threshold: Option<f64>,
    /// The recovery threshold.
    pub recovery: Option<f64>,
    /// Breaches in a row.
    pub consecutive: u8,
    /// First day.
    pub start: Day,
    /// Last day.
    pub end: Day,
    /// The standard action.
    pub action: String,
    /// Who does it.
    pub owner: Option<Id<Person>>,
    /// Days to do it.
    pub days: u16,
}

/// What keeps a draft from being a watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// No KPI.
    NoKpi,
    /// No threshold.
    NoThreshold,
    /// Something in the watch itself.
    Fault(WatchFault),
    /// There is no room for it.
    Refused(WatchRefusal),
}

impl Draft {
    /// A draft for four weeks from `today`.
    #[must_use]
    pub fn blank(today: Day) -> Self {
        Self {
            kpi: None,
            threshold: None,
            recovery: None,
            consecutive: 1,
            start: today,
            end: today.plus_days(USUAL_DAYS),
            action: String::new(),
            owner: None,
            days: 7,
        }
    }

    /// A watch as the form shows it.
    #[must_use]
    pub fn of(watch: &Watch) -> Self {
        Self {
            kpi: Some(watch.kpi),
            threshold: Some(watch.threshold.get()),
            recovery: watch.recovery.map(Number::get),
            consecutive: watch.consecutive,
            start: watch.start,
            end: watch.end,
            action: watch.standard_action.clone(),
            owner: watch.standard_owner,
            days: watch.standard_days,
        }
    }

    /// Writes the draft over a watch.
    pub fn write(&self, watch: &mut Watch) {
        watch.kpi = self.kpi.unwrap_or(watch.kpi);
        watch.threshold = self.threshold.map_or(watch.threshold, Number::nearest);
        watch.recovery = self.recovery.and_then(Number::new);
        watch.consecutive = self.consecutive;
        watch.start = self.start;
        watch.end = self.end;
        self.action.trim().clone_into(&mut watch.standard_action);
        watch.standard_owner = self.owner;
        watch.standard_days = self.days;
    }

    /// Everything that keeps it from being a watch; `own` is the watch that is edited, which takes no second place.
    #[must_use]
    pub fn obstacles(&self, plan: &Plan, own: Option<Id<Watch>>) -> Vec<Obstacle> {
        let Some(kpi) = self.kpi.and_then(|id| plan.kpis.get(id)) else { return vec![Obstacle::NoKpi] };
        let others = plan.watches.iter().filter(|watch| Some(watch.id) != own);
        let refusal = room_for(kpi.id, others, plan.worksheets.kpis.most_watched).err();
        let mut watch = Watch::new(Id::new(kpi.id.uuid()), kpi.id, self.start, self.end);
        self.write(&mut watch);
        let unset = self.threshold.is_none();
        let counted = |fault: &WatchFault| !(unset && *fault == WatchFault::RecoveryOnWrongSide);
        let missing = unset.then_some(Obstacle::NoThreshold);
        let faults = faults(&watch, kpi).into_iter().filter(counted).map(Obstacle::Fault);
        refusal.map(Obstacle::Refused).into_iter().chain(missing).chain(faults).collect()
    }
}
