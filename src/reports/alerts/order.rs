//! The order of the cockpit: what needs a decision first.

use super::{AlertRow, AlertState};
use crate::{
    domain::{id::Id, kpi::Kpi},
    methods::{alerts::replay::WatchState, kpis::health::HealthState},
};

/// How grave a row is; the least comes first.
type Gravity = (u8, HealthState, bool, Id<Kpi>);

/// The rows by gravity: alerts, then breaches not yet an alert, then recoveries, then by health, stale ones first;
/// ties by id.
#[must_use]
pub fn by_gravity(rows: &[AlertRow]) -> Vec<&AlertRow> {
    let mut sorted: Vec<_> = rows.iter().collect();
    sorted.sort_by_cached_key(|row| gravity(row));
    sorted
}

fn gravity(row: &AlertRow) -> Gravity {
    let watch = match row.state() {
        AlertState::Watched(WatchState::Alert) => 0,
        AlertState::Watched(WatchState::Pending) => 1,
        AlertState::Watched(WatchState::Recovering) => 2,
        AlertState::Watched(WatchState::NoData | WatchState::Ok) | AlertState::Unwatched => 3,
    };
    (watch, row.health_state(), !row.stale, row.kpi)
}
