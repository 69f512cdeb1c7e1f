//! Earlier versions of a plan, kept in the journal: one at the start of a session when the plan changed since the last,
//! one before every replacement and before a nearly empty state, one every ten minutes of work; and those that the user
//! keeps under a name. Which of the first stay is told by `storage::ring`; the others stay until the user drops them, or
//! until there is room for nothing else.

use super::Device;
use crate::{
    plan::Plan,
    storage::{
        envelope::{self, Stamp, header},
        ring::{self, Kept},
        version_key::{self, VersionKey},
    },
    ui::browser::{clock, journal::Journal, tasks},
};
use std::sync::Arc;
use uuid::Uuid;

/// Keeps a version, unless it holds nothing or is the last one kept: an empty plan never pushes out a fuller one. `then` is
/// called once it is kept.
pub fn keep(device: Device, plan: Arc<Plan>, revision: u64, then: impl FnOnce() + 'static) {
    let Some(journal) = device.journal().filter(|_| !plan.is_empty()) else { return };
    tasks::spawn(async move {
        // A journal that cannot be read keeps what it has.
        let Ok(keys) = journal.all_snapshot_keys().await else { return };
        if revision_of_last(&journal, &keys, plan.id.uuid()).await == Some(revision) {
            return;
        }
        let (key, text) = sealed(device, &plan, revision);
        if journal.write_snapshot(&key.text(), &text).await.is_ok() {
            shed(&journal, &plan.id.to_string()).await;
            then();
        }
    });
}

/// Keeps a plan under a name, in place of the automatic version that holds the very same; nothing where it finds no room,
/// or is given no name.
pub async fn keep_named(device: Device, plan: Arc<Plan>, revision: u64, name: &str) -> Option<VersionKey> {
    let journal = device.journal()?;
    let keys = journal.all_snapshot_keys().await.ok()?;
    let (key, text) = sealed(device, &plan, revision);
    let key = key.under(name)?;
    journal.write_snapshot(&key.text(), &text).await.ok()?;
    let twin = version_key::of_plan(&keys, key.plan).pop().filter(|last| last.name.is_none());
    if let Some(twin) = twin
        && revision_of(&journal, &twin).await == Some(revision)
    {
        // What is not dropped stands there twice, which harms nobody.
        let _ = journal.drop_snapshot(&twin.text()).await;
    }
    Some(key)
}

fn sealed(device: Device, plan: &Plan, revision: u64) -> (VersionKey, String) {
    let saved_at = clock::now();
    let key = VersionKey { plan: plan.id.uuid(), taken_at: saved_at.clone(), name: None };
    (key, envelope::seal(plan, &Stamp { revision, saved_at, writer: device.writer }))
}

async fn revision_of_last(journal: &Journal, keys: &[String], plan: Uuid) -> Option<u64> {
    revision_of(journal, &version_key::of_plan(keys, plan).pop()?).await
}

async fn revision_of(journal: &Journal, key: &VersionKey) -> Option<u64> {
    let text = journal.snapshot(&key.text()).await.ok().flatten()?;
    header(&text).ok().map(|header| header.revision)
}

/// Gives a version a name, or another one; whether it is still there.
pub async fn rename(device: Device, version: &VersionKey, name: &str) -> bool {
    let (Some(journal), Some(named)) = (device.journal(), version.under(name)) else { return false };
    journal.move_snapshot(&version.text(), &named.text()).await.unwrap_or(false)
}

/// Drops a version; gives its text, so that it can come back.
pub async fn drop_one(device: Device, version: &VersionKey) -> Option<String> {
    let journal = device.journal()?;
    let text = text(device, version).await?;
    journal.drop_snapshot(&version.text()).await.ok().map(|()| text)
}

/// Brings a dropped version back; whether it found room.
pub async fn put_back(device: Device, version: &VersionKey, text: &str) -> bool {
    let Some(journal) = device.journal() else { return false };
    journal.write_snapshot(&version.text(), text).await.is_ok()
}

/// Drops what the ring no longer keeps. One text at a time, so that the page stays alive.
async fn shed(journal: &Journal, id: &str) {
    let keys = journal.snapshot_keys(id).await.unwrap_or_default();
    let mut kept = Vec::new();
    for key in &keys {
        let weight = journal.snapshot(key).await.ok().flatten().map_or(0, |text| text.len());
        let taken_at = VersionKey::parse(key).map(|version| version.taken_at).unwrap_or_default();
        kept.push(Kept { at: ring::seconds(&taken_at).unwrap_or(0), weight });
    }
    for at in ring::surplus(&kept, ring::seconds(&clock::now()).unwrap_or(0)) {
        if let Some(key) = keys.get(at) {
            // One that cannot be dropped is tried again at the next snapshot.
            let _ = journal.drop_snapshot(key).await;
        }
    }
}

/// What was dropped to make room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shed {
    /// When it was the present one, RFC 3339.
    pub taken_at: String,
    /// What the user called it.
    pub name: Option<String>,
}

/// Drops the oldest version of any plan to make room, those with a name last; nothing when there is none.
pub async fn drop_oldest(journal: &Journal) -> Option<Shed> {
    let keys = journal.all_snapshot_keys().await.ok()?;
    let oldest = version_key::first_to_go(&keys)?;
    journal.drop_snapshot(oldest).await.ok()?;
    Some(match VersionKey::parse(oldest) {
        Some(VersionKey { taken_at, name, .. }) => Shed { taken_at, name },
        None => {
            let taken_at = oldest.split_once('/').map_or(oldest.as_str(), |(_, time)| time).to_owned();
            Shed { taken_at, name: None }
        }
    })
}

/// The versions of a plan, the latest first.
pub async fn list(device: Device, id: Uuid) -> Vec<VersionKey> {
    let Some(journal) = device.journal() else { return Vec::new() };
    let keys = journal.all_snapshot_keys().await.unwrap_or_default();
    version_key::of_plan(&keys, id).into_iter().rev().collect()
}

/// The envelope of a version; nothing when it is gone.
pub async fn text(device: Device, version: &VersionKey) -> Option<String> {
    device.journal()?.snapshot(&version.text()).await.ok().flatten()
}
