//! Earlier versions of a plan, kept in the journal: one at the start of a session when the plan changed since the last,
//! one before every replacement; the last ten of each plan.

use super::Device;
use crate::{
    plan::Plan,
    storage::{
        envelope::{self, Stamp},
        glimpse::glimpse,
    },
    ui::browser::{clock, journal::Journal, tasks},
};
use std::sync::Arc;
use uuid::Uuid;

const MOST: usize = 10;

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
        let Ok(kept) = journal.snapshots(&id).await else { return };
        let last = kept.last().and_then(|(_, text)| glimpse(text).ok());
        if last.is_some_and(|last| last.stamp.revision == revision) {
            return;
        }
        let saved_at = clock::now();
        let key = format!("{id}/{saved_at}");
        let text = envelope::seal(&plan, &Stamp { revision, saved_at, writer: device.writer });
        if journal.write_snapshot(&key, &text).await.is_ok() {
            shed(&journal, &kept).await;
            then();
        }
    });
}

/// Drops the oldest of those kept before, so that at most ten stand with the new one.
async fn shed(journal: &Journal, before: &[(String, String)]) {
    for (old, _) in before.iter().take((before.len() + 1).saturating_sub(MOST)) {
        // One that cannot be dropped is tried again at the next snapshot.
        let _ = journal.drop_snapshot(old).await;
    }
}

/// The versions of a plan, the latest first.
pub async fn list(device: Device, id: Uuid) -> Vec<Snapshot> {
    let Some(journal) = device.journal() else { return Vec::new() };
    let prefix = format!("{id}/");
    let kept = journal.snapshots(&id.to_string()).await.unwrap_or_default();
    let taken_at = |key: &str| key.strip_prefix(&prefix).unwrap_or(key).to_owned();
    kept.into_iter().rev().map(|(key, text)| Snapshot { taken_at: taken_at(&key), text }).collect()
}
