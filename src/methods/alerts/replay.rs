//! The state of a watch: the measurements played through its rule, from the first one. Editing the rule plays them
//! again; nothing is stored. Knows no clock.

use crate::domain::{
    day::Day,
    kpi::{Direction, Kpi},
    number::Number,
    period::PeriodValue,
    watch::Watch,
};
use serde::Serialize;

/// Where a watch stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WatchState {
    /// Enough breaches in a row.
    Alert,
    /// Breaches, not enough of them yet.
    Pending,
    /// In an alert, no longer breaching, not yet at the recovery threshold.
    Recovering,
    /// Nothing measured yet: no news is not good news.
    NoData,
    /// The latest value does not breach.
    Ok,
}

impl WatchState {
    /// Every one, gravest first.
    pub const ALL: [Self; 5] = [Self::Alert, Self::Pending, Self::Recovering, Self::NoData, Self::Ok];
}

/// One alert from its beginning to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Episode {
    /// First day of the period of the first breach in the row that led to the alert.
    pub first_breach: Day,
    /// The date of the measurement that made it an alert.
    pub start: Day,
    /// The date of the measurement that ended it; nothing while it lasts.
    pub end: Option<Day>,
    /// The worst value since the first breach.
    pub peak: Number,
    /// The date of the worst value; the first one of equals.
    pub peak_on: Day,
}

impl Episode {
    /// Whether a date belongs to it. A rule that was edited may begin the same episode some periods earlier or later.
    #[must_use]
    pub fn covers(&self, date: Day) -> bool {
        date >= self.first_breach && self.end.is_none_or(|end| date < end)
    }
}

/// One measurement and what it did: why the watch stands where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The date of the measurement.
    pub date: Day,
    /// Its value.
    pub value: Number,
    /// Breaches in a row up to and with this one; 0 when it does not breach.
    pub breaches: u32,
    /// The state after it.
    pub state: WatchState,
}

/// The whole history of a watch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Replay {
    /// Where it stands now.
    pub state: WatchState,
    /// One step a period, earliest first.
    pub steps: Vec<Step>,
    /// Its alerts, earliest first; only the last one may still last.
    pub episodes: Vec<Episode>,
}

/// The rule that measurements are played through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    direction: Direction,
    threshold: Number,
    recovery: Number,
    consecutive: u32,
}

impl Rule {
    /// The rule of a watch on its KPI. A recovery threshold on the wrong side, or none, is the threshold itself; less
    /// than one breach is one.
    #[must_use]
    pub fn of(watch: &Watch, kpi: &Kpi) -> Self {
        let (direction, threshold) = (kpi.direction, watch.threshold);
        let recovery = watch.recovery.filter(|recovery| !direction.is_worse(*recovery, threshold)).unwrap_or(threshold);
        Self { direction, threshold, recovery, consecutive: u32::from(watch.consecutive.max(1)) }
    }

    /// The value from which an alert ends.
    #[must_use]
    pub const fn recovery(&self) -> Number {
        self.recovery
    }

    /// The smallest change: the value that the next period needs to leave the state for `Ok`; nothing where there is
    /// nothing to leave.
    #[must_use]
    pub const fn way_out(&self, state: WatchState) -> Option<Number> {
        match state {
            WatchState::Alert | WatchState::Recovering => Some(self.recovery),
            WatchState::Pending => Some(self.threshold),
            WatchState::NoData | WatchState::Ok => None,
        }
    }

    fn breaches(&self, value: Number) -> bool {
        self.direction.is_worse(value, self.threshold)
    }

    fn next(&self, state: WatchState, value: Number, breaches: u32) -> WatchState {
        use WatchState::{Alert, NoData, Ok, Pending, Recovering};
        let recovered = !self.direction.is_worse(value, self.recovery);
        match (state, self.breaches(value)) {
            (Alert | Recovering, true) => Alert,
            (Alert | Recovering, false) if recovered => Ok,
            (Alert | Recovering, false) => Recovering,
            (NoData | Ok | Pending, true) if breaches >= self.consecutive => Alert,
            (NoData | Ok | Pending, true) => Pending,
            (NoData | Ok | Pending, false) => Ok,
        }
    }
}

/// Plays `values`, one a period and earliest first, through the rule. Missing periods are absent: they neither count
/// nor reset.
#[must_use]
pub fn replay(rule: &Rule, values: &[PeriodValue]) -> Replay {
    let mut told = Replay { state: WatchState::NoData, steps: Vec::with_capacity(values.len()), episodes: Vec::new() };
    let mut row = None;
    for value in values {
        told.take(rule, value, &mut row);
    }
    told
}

impl Replay {
    /// The episode that lasts.
    #[must_use]
    pub fn current(&self) -> Option<&Episode> {
        self.episodes.last().filter(|episode| episode.end.is_none())
    }

    /// The row of breaches that leads to an alert is an episode in the making: it becomes one when the alert starts.
    fn take(&mut self, rule: &Rule, value: &PeriodValue, row: &mut Option<Episode>) {
        let before = self.steps.last().map_or(0, |step| step.breaches);
        let breaches = if rule.breaches(value.value) { before.saturating_add(1) } else { 0 };
        let (from, state) = (self.state, rule.next(self.state, value.value, breaches));
        let lasts = |state| matches!(state, WatchState::Alert | WatchState::Recovering);
        match (lasts(from), lasts(state)) {
            (false, _) if state == WatchState::Ok => *row = None,
            (false, false) => *row = Some(worse(row.take(), rule, value)),
            (false, true) => self.episodes.push(Episode { start: value.date, ..worse(row.take(), rule, value) }),
            (true, true) => {
                let lasting = self.episodes.pop();
                self.episodes.push(worse(lasting, rule, value));
            }
            (true, false) => self.episodes.iter_mut().rev().take(1).for_each(|last| last.end = Some(value.date)),
        }
        self.steps.push(Step { date: value.date, value: value.value, breaches, state });
        self.state = state;
    }
}

fn worse(episode: Option<Episode>, rule: &Rule, value: &PeriodValue) -> Episode {
    let peak = (value.value, value.date);
    match episode {
        None => Episode { first_breach: value.period, start: value.date, end: None, peak: peak.0, peak_on: peak.1 },
        Some(episode) if rule.direction.is_worse(value.value, episode.peak) => {
            Episode { peak: peak.0, peak_on: peak.1, ..episode }
        }
        Some(episode) => episode,
    }
}

#[cfg(test)]
#[path = "replay_tests.rs"]
mod tests;
