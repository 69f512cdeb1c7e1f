//! Drafts on this device: what a tab changed and had not yet got into the journal, under a key of its own, so that no
//! other tab writes over it. The next tab that opens the plan takes it up.

use super::{Device, keys};
use crate::{
    merge::{Delta, draft},
    plan::Plan,
    storage::Stamp,
};
use uuid::Uuid;

/// Puts down what leads from `base` to `ours`; a draft that finds no room is missing only if the page dies now.
pub(super) fn put_down(device: Device, base: &Plan, ours: &Plan, stamp: &Stamp) {
    if let Some(local) = device.local {
        let text = draft::write(&Delta::between(base, ours), stamp);
        let _ = local.write(&keys::draft(ours.id.uuid(), stamp.writer), &text);
    }
}

/// The drafts of a plan, the earliest first, with their keys. What cannot be read stays where it is, for the recovery.
pub(super) fn of(device: Device, id: Uuid) -> Vec<(String, draft::Draft)> {
    let Some(local) = device.local else { return Vec::new() };
    let read = |key: String| Some((draft::read(&local.read(&key)?)?, key));
    let mut found: Vec<_> = local.keys(&keys::drafts(id)).into_iter().filter_map(read).collect();
    found.sort_by(|(a, _), (b, _)| a.stamp.saved_at.cmp(&b.stamp.saved_at).then_with(|| a.stamp.cmp(&b.stamp)));
    found.into_iter().map(|(draft, key)| (key, draft)).collect()
}

/// Drops drafts whose content is stored.
pub(super) fn drop_all(device: Device, keys: impl IntoIterator<Item = String>) {
    if let Some(local) = device.local {
        keys.into_iter().for_each(|key| local.remove(&key));
    }
}
