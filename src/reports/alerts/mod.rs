//! One row a KPI for the whole plan: where its watch stands, its health, what its chart says and where it goes
//! (domain section 4). Combines the methods `kpis` and `alerts`; stores nothing.

mod opening;
mod order;

pub use opening::open_standard_action;
pub use order::by_gravity;

use crate::{
    domain::{
        day::Day,
        explained::Explained,
        id::Id,
        kpi::Kpi,
        number::Number,
        period::{PeriodValue, by_period, is_stale},
        watch::Watch,
    },
    methods::{
        alerts::{
            replay::{Episode, Replay, Rule, WatchState, replay},
            standard_action::Call,
            window::Phase,
        },
        kpis::{
            Settings,
            forecast::{Forecast, forecast},
            health::{Health, HealthState, TargetFault, health, value_on_track},
            xmr::{TargetVerdict, Xmr, xmr},
        },
    },
    plan::Plan,
};
use serde::Serialize;

/// Where a KPI stands under watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AlertState {
    /// No watch is open on it.
    Unwatched,
    /// The state of its watch.
    #[serde(untagged)]
    Watched(WatchState),
}

/// A watch and what it calls for.
#[derive(Clone, Debug, PartialEq)]
pub struct Watched {
    /// The watch.
    pub id: Id<Watch>,
    /// Where today stands in its life.
    pub phase: Phase,
    /// Its history, step by step, with its episodes: the why of its state.
    pub replay: Replay,
    /// Whether its standard action is still to be opened.
    pub call: Call,
    /// The smallest change: the value that would end the alert, or the row of breaches.
    pub way_out: Option<Number>,
}

/// Everything that is known of a KPI today.
#[derive(Clone, Debug, PartialEq)]
pub struct AlertRow {
    /// The KPI.
    pub kpi: Id<Kpi>,
    /// Its open watch; the one in the gravest state where there are several.
    pub watch: Option<Watched>,
    /// Whether its last measurement is older than one and a half periods.
    pub stale: bool,
    /// Its health, or why its target is refused.
    pub health: Result<Explained<Health>, TargetFault>,
    /// The smallest change: the value that the latest period would have needed to be on track.
    pub needed: Option<Number>,
    /// Its chart, from 6 values on.
    pub xmr: Option<Xmr>,
    /// What the process promises for the target.
    pub verdict: Option<TargetVerdict>,
    /// When the target will be reached if things go on as they do.
    pub forecast: Forecast,
    /// Its values, one a period: what charts draw.
    pub values: Vec<PeriodValue>,
}

impl AlertRow {
    /// Where it stands under watch.
    #[must_use]
    pub fn state(&self) -> AlertState {
        self.watch.as_ref().map_or(AlertState::Unwatched, |watch| AlertState::Watched(watch.replay.state))
    }

    /// Whether its watch is in alert, the end in sight or not.
    #[must_use]
    pub fn is_alert(&self) -> bool {
        matches!(self.state(), AlertState::Watched(WatchState::Alert | WatchState::Recovering))
    }

    /// How its health stands; a target that is refused is at risk: nobody can tell where it goes.
    #[must_use]
    pub fn health_state(&self) -> HealthState {
        self.health.as_ref().map_or(HealthState::AtRisk, |health| health.value.state)
    }

    /// How its health stands where it can be judged: not when the target is refused.
    #[must_use]
    pub fn judged_health(&self) -> Option<HealthState> {
        self.health.as_ref().ok().map(|health| health.value.state)
    }

    /// Its alerts, earliest first.
    #[must_use]
    pub fn episodes(&self) -> &[Episode] {
        self.watch.as_ref().map_or(&[], |watch| &watch.replay.episodes)
    }

    /// The episode whose standard action is still to be opened.
    #[must_use]
    pub fn to_open(&self) -> Option<(Id<Watch>, Day)> {
        let watch = self.watch.as_ref()?;
        match watch.call {
            Call::Open { episode } => Some((watch.id, episode)),
            Call::Nothing | Call::Opened { .. } => None,
        }
    }
}

/// One row a KPI, in the plan's order.
#[must_use]
pub fn alerts(plan: &Plan, today: Day) -> Vec<AlertRow> {
    let settings = &plan.worksheets.kpis;
    plan.kpis.iter().map(|kpi| row(kpi, plan.watches.iter(), settings, today)).collect()
}

/// The row of one KPI, from the `watches` of the plan.
#[must_use]
pub fn row<'a>(kpi: &Kpi, watches: impl Iterator<Item = &'a Watch>, settings: &Settings, today: Day) -> AlertRow {
    let values = by_period(kpi);
    let chart = xmr(kpi, &values);
    let promise = |chart: &Xmr| kpi.target.as_ref().map(|target| chart.limits.verdict(kpi.direction, target.value));
    AlertRow {
        kpi: kpi.id,
        watch: gravest(kpi, watches, &values, today),
        stale: is_stale(kpi, today),
        health: health(kpi, settings),
        needed: value_on_track(kpi, settings),
        verdict: chart.as_ref().and_then(promise),
        xmr: chart,
        forecast: forecast(kpi, &values),
        values,
    }
}

/// The open watch in the gravest state, then of the least id.
fn gravest<'a>(
    kpi: &Kpi,
    watches: impl Iterator<Item = &'a Watch>,
    values: &[PeriodValue],
    today: Day,
) -> Option<Watched> {
    watches
        .filter(|watch| watch.kpi == kpi.id && watch.verdict.is_none())
        .map(|watch| watched(watch, kpi, values, today))
        .min_by_key(|watched| (watched.replay.state, watched.id))
}

/// A watch as it stands today, open or not: what its own page shows.
#[must_use]
pub fn watched(watch: &Watch, kpi: &Kpi, values: &[PeriodValue], today: Day) -> Watched {
    let (rule, phase) = (Rule::of(watch, kpi), Phase::of(watch, today));
    let replay = replay(&rule, values);
    let call = match phase {
        Phase::Running | Phase::VerdictDue => Call::of(watch, &replay),
        Phase::Planned | Phase::Closed => Call::Nothing,
    };
    Watched { id: watch.id, phase, way_out: rule.way_out(replay.state), call, replay }
}

#[cfg(test)]
mod tests;
