//! Earlier versions of a plan, kept in the journal: one at the start of a session when the plan changed since the last,
//! one before every replacement and before a nearly empty state, one every ten minutes of work. Which stay is told by
//! `storage::ring`.

use super::Device;
use crate::{
    plan::Plan,
    storage::{
        envelope::{self, Stamp, header},
        ring::{self, Kept},
    },
    ui::browser::{clock, journal::Journal, tasks},
};
use std::sync::Arc;
use uuid::Uuid;

/// An earlier version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// When it was the present one, RFC 3339.
    pub taken_at: String,
    /// Its envelope.
    pub text: String,
}

/// Keeps a version, unless it holds nothing or is the last one kept: an empty plan never pushes out a fuller one. `then` is
/// called once it is kept.
pub fn keep(device: Device, plan: Arc<Plan>, revision: u64, then: impl FnOnce() + 'static) {
    let Some(journal) = device.journal().filter(|_| !plan.is_empty()) else { return };
    tasks::spawn(async move {
        let id = plan.id.to_string();
        // A journal that cannot be read keeps what it has.
        let Ok(keys) = journal.snapshot_keys(&id).await else { return };
        let last = match keys.last() {
            Some(key) => journal.snapshot(key).await.ok().flatten().and_then(|text| header(&text).ok()),
            None => None,
        };
        if last.is_some_and(|last| last.revision == revision) {
            return;
        }
        let saved_at = clock::now();
        let key = format!("{id}/{saved_at}");
        let text = envelope::seal(&plan, &Stamp { revision, saved_at, writer: device.writer });
        if journal.write_snapshot(&key, &text).await.is_ok() {
            shed(&journal, &id).await;
            then();
        }
    });
}

/// Drops what the ring no longer keeps. One text at a time, so that the page stays alive.
async fn shed(journal: &Journal, id: &str) {
    let keys = journal.snapshot_keys(id).await.unwrap_or_default();
    let mut kept = Vec::new();
    for key in &keys {
        let weight = journal.snapshot(key).await.ok().flatten().map_or(0, |text| text.len());
        kept.push(Kept { at: ring::seconds(taken_at(key)).unwrap_or(0), weight });
    }
    for at in ring::surplus(&kept, ring::seconds(&clock::now()).unwrap_or(0)) {
        if let Some(key) = keys.get(at) {
            // One that cannot be dropped is tried again at the next snapshot.
            let _ = journal.drop_snapshot(key).await;
        }
    }
}

/// Drops the oldest version of any plan to make room; gives when it was taken, or nothing when there is none.
pub async fn drop_oldest(journal: &Journal) -> Option<String> {
    let mut keys = journal.all_snapshot_keys().await.ok()?;
    keys.sort_by(|a, b| taken_at(a).cmp(taken_at(b)));
    let oldest = keys.first()?;
    journal.drop_snapshot(oldest).await.ok().map(|()| taken_at(oldest).to_owned())
}

/// The time in a key.
fn taken_at(key: &str) -> &str {
    key.split_once('/').map_or(key, |(_, moment)| moment)
}

/// The versions of a plan, the latest first.
pub async fn list(device: Device, id: Uuid) -> Vec<Snapshot> {
    let Some(journal) = device.journal() else { return Vec::new() };
    let kept = journal.snapshots(&id.to_string()).await.unwrap_or_default();
    kept.into_iter().rev().map(|(key, text)| Snapshot { taken_at: taken_at(&key).to_owned(), text }).collect()
}
