//! What was set aside because it could not be read: listed, downloadable as it was found, removed by the reader only.

use super::Device;
use crate::storage::quarantine::{KEY_PREFIX, Quarantined};

/// A text set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The key that holds it.
    pub key: String,
    /// What is known of it. A record that cannot be read itself is given as its own raw text.
    pub record: Quarantined,
}

/// Every text set aside, the latest first.
#[must_use]
pub fn list(device: Device) -> Vec<Aside> {
    let Some(local) = device.local else { return Vec::new() };
    let read = |key: String| local.read(&key).map(|text| Aside { record: record(&key, text), key });
    let mut found: Vec<Aside> = local.keys(KEY_PREFIX).into_iter().filter_map(read).collect();
    found.sort_by(|a, b| b.record.found_at.cmp(&a.record.found_at).then_with(|| a.key.cmp(&b.key)));
    found
}

/// Removes one for good, on the reader's word.
pub fn remove(device: Device, key: &str) {
    if let Some(local) = device.local {
        local.remove(key);
    }
}

fn record(key: &str, text: String) -> Quarantined {
    Quarantined::read(&text).unwrap_or_else(|| Quarantined {
        found_at: String::new(),
        found_in: key.to_owned(),
        reason: String::new(),
        raw: text,
    })
}
