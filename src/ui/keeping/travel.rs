//! What this device remembers of the files that a plan left as and came as: what two descendants have in common is found
//! among them. They stand in the journal beside the snapshots, and give way to the plan as those do.

use super::{Device, shelf::Shelf};
use crate::{
    domain::{id::Id, origin::Export},
    exchange::{
        json::Layout,
        travel::{self, Baggage, Departure},
    },
    plan::Plan,
    storage::Carried,
    ui::browser::{clock, journal::Journal},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Most files that are remembered of a plan.
const MOST_REMEMBERED: usize = 8;

/// What is remembered of a plan's files, the oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Remembered {
    /// The plans in them.
    pub kept: Vec<Carried>,
    /// Those that the plan itself left this device as.
    pub sent: Vec<Id<Export>>,
}

/// One file, as the journal holds it.
#[derive(Serialize, Deserialize)]
struct Record {
    sent: bool,
    #[serde(flatten)]
    base: Carried,
}

impl Shelf {
    /// The device that it stands on.
    #[must_use]
    pub const fn device(self) -> Device {
        self.device
    }
}

/// What is remembered of a plan's files; nothing where there is no journal.
pub async fn remembered(device: Device, plan: Id<Plan>) -> Remembered {
    let Some(journal) = device.journal() else { return Remembered::default() };
    let records = records(&journal, plan).await;
    let sent = records.iter().filter(|(_, record)| record.sent).map(|(_, record)| record.base.export).collect();
    Remembered { kept: records.into_iter().map(|(_, record)| record.base).collect(), sent }
}

/// The text of the file, document or link as which a plan leaves; it is remembered.
pub async fn departing(device: Device, plan: Arc<Plan>, baggage: Baggage, layout: Layout) -> String {
    let Remembered { kept, sent } = remembered(device, plan.id).await;
    let Departure { text, remembered } = travel::export(&plan, &kept, &sent, baggage, layout);
    remember(device, plan.id, vec![Record { sent: true, base: remembered }]).await;
    text
}

/// Remembers a plan that came as a file, and what its file carried.
pub async fn arrived(device: Device, plan: Plan, carried: Vec<Carried>) {
    if plan.origin.exports.is_empty() {
        return;
    }
    let bases = carried.into_iter().chain([Carried::pack(&plan)]);
    remember(device, plan.id, bases.map(|base| Record { sent: false, base }).collect()).await;
}

async fn records(journal: &Journal, plan: Id<Plan>) -> Vec<(String, Record)> {
    let mut records = Vec::new();
    for key in journal.base_keys(&plan.to_string()).await.unwrap_or_default() {
        let text = journal.snapshot(&key).await.ok().flatten();
        records.extend(text.and_then(|text| serde_json::from_str(&text).ok()).map(|record| (key, record)));
    }
    records
}

/// What finds no room is not remembered: the plan itself comes first.
async fn remember(device: Device, plan: Id<Plan>, new: Vec<Record>) {
    let Some(journal) = device.journal() else { return };
    let before = records(&journal, plan).await;
    let mut keys: Vec<String> = before.iter().map(|(key, _)| key.clone()).collect();
    for Record { sent, base } in new {
        let known = before.iter().find(|(_, record)| record.base.export == base.export);
        let record = Record { sent: sent || known.is_some_and(|(_, record)| record.sent), base };
        let key = format!("{}{}/{}", Journal::bases_of(&plan.to_string()), record.base.export, clock::now());
        let Ok(text) = serde_json::to_string(&record) else { continue };
        if journal.write_snapshot(&key, &text).await.is_err() {
            return;
        }
        if let Some((old, _)) = known {
            let _ = journal.drop_snapshot(old).await;
            keys.retain(|key| key != old);
        }
        keys.push(key);
    }
    let surplus = keys.len().saturating_sub(MOST_REMEMBERED);
    for key in keys.iter().take(surplus) {
        // One that cannot be dropped is tried again next time.
        let _ = journal.drop_snapshot(key).await;
    }
}
