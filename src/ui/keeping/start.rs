//! Opening: which plan to show, and what to do with one that cannot be read.

use super::{Device, keys};
use crate::{
    plan::Plan,
    storage::{
        envelope::{self, Sealed, Stamp},
        errors::OpenError,
        glimpse::glimpse,
        quarantine::Quarantined,
    },
    ui::{
        browser::{clock, journal::Journal, local::Local, random, tasks},
        parts::{self, parts},
    },
};
use uuid::Uuid;

/// How long the journal may take to open, in milliseconds.
const JOURNAL_LIMIT: i32 = 3000;

/// What was found.
pub struct Start {
    /// Where the page may write.
    pub device: Device,
    /// The plan to show.
    pub plan: Plan,
    /// Its last kept revision.
    pub revision: u64,
    /// A text of the open plan that could not be read, with the reason.
    pub unreadable: Option<Unreadable>,
    /// The unreadable text would be overwritten by an edit: nothing may be written.
    pub read_only: bool,
}

/// A kept text that cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreadable {
    /// Why.
    pub error: OpenError,
    /// The text, as it is kept.
    pub raw: String,
    /// A copy of it is safe under a key of its own.
    pub aside: bool,
}

/// A text of a plan, and the place it was read from.
struct Kept {
    place: String,
    text: String,
}

/// What the texts of one plan give.
pub struct Examined {
    /// The newest that can be read.
    pub best: Option<Sealed>,
    /// The gravest of those that cannot.
    pub unreadable: Option<Unreadable>,
}

impl Examined {
    /// An edit would overwrite a text that a newer version wrote, or one that could not be set aside.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        let newer = |text: &Unreadable| matches!(text.error, OpenError::Newer { .. });
        self.unreadable.as_ref().is_some_and(|text| newer(text) || (!text.aside && self.best.is_some()))
    }
}

/// Looks for the open plan in localStorage and in the journal; the newest readable one is shown. A plan that cannot be
/// read is set aside first, and an empty plan of another id is shown, so that nothing is ever written over it.
pub async fn start() -> Start {
    let local = Local::probe();
    // Some browsers never answer: the page then starts without its journal.
    let journal = tasks::within(JOURNAL_LIMIT, Journal::open()).await.and_then(Result::ok);
    let device = Device::new(local, journal, random::new_id::<()>().uuid());
    let examined = match open_id(local) {
        Some(id) if id.is_nil() => Examined { best: None, unreadable: None },
        Some(id) => examine_or_latest(device, id).await,
        None => latest(device).await,
    };
    let read_only = examined.is_read_only();
    let (plan, revision) = match examined.best {
        Some(sealed) => (sealed.opened.plan, sealed.stamp.revision),
        None => (empty_plan(), 0),
    };
    Start { device, plan, revision, unreadable: examined.unreadable, read_only }
}

/// Reads one plan of this device; what cannot be read of it is set aside first.
pub async fn examine(device: Device, id: Uuid) -> Examined {
    let kept = texts(device, id).await;
    let mut examined = Examined { best: None, unreadable: None };
    for Kept { place, text } in kept {
        let Some(opened) = parts::needed((parts().unseal)(text.clone())).await else { continue };
        match opened {
            Ok(sealed) => examined.best = Some(later(examined.best, sealed)),
            Err(error) => {
                let graver = matches!(error, OpenError::Newer { .. }) || examined.unreadable.is_none();
                let aside = set_aside(device.local, place, &text, &error);
                if graver {
                    examined.unreadable = Some(Unreadable { error, raw: text, aside });
                }
            }
        }
    }
    examined
}

/// A new, empty plan.
#[must_use]
pub fn empty_plan() -> Plan {
    Plan::new(random::new_id::<Plan>())
}

fn later(best: Option<Sealed>, sealed: Sealed) -> Sealed {
    match best {
        Some(best) => envelope::newest(best, sealed),
        None => sealed,
    }
}

fn open_id(local: Option<Local>) -> Option<Uuid> {
    Uuid::try_parse(&local?.read(keys::OPEN)?).ok()
}

async fn examine_or_latest(device: Device, id: Uuid) -> Examined {
    let examined = examine(device, id).await;
    match examined {
        Examined { best: None, unreadable: None } => latest(device).await,
        examined => examined,
    }
}

/// Without a word on which plan was open, the one that was saved last.
async fn latest(device: Device) -> Examined {
    let stamped = |(id, text): (Uuid, String)| Some((glimpse(&text).ok()?.stamp, id));
    let by_time = |(a, _): &(Stamp, Uuid), (b, _): &(Stamp, Uuid)| a.saved_at.cmp(&b.saved_at);
    match all_texts(device).await.into_iter().filter_map(stamped).max_by(by_time) {
        Some((_, id)) => examine(device, id).await,
        None => Examined { best: None, unreadable: None },
    }
}

/// Every text of every plan of this device, from both places.
pub async fn all_texts(device: Device) -> Vec<(Uuid, String)> {
    let mut texts = Vec::new();
    if let Some(local) = device.local {
        for key in local.keys(keys::PLAN_PREFIX) {
            let id = Uuid::try_parse(key.trim_start_matches(keys::PLAN_PREFIX)).ok();
            texts.extend(id.zip(local.read(&key)));
        }
    }
    if let Some(journal) = device.journal() {
        let plans = journal.plans().await.unwrap_or_default();
        texts.extend(plans.into_iter().filter_map(|(id, text)| Some((Uuid::try_parse(&id).ok()?, text))));
    }
    texts
}

async fn texts(device: Device, id: Uuid) -> Vec<Kept> {
    let key = keys::plan(id);
    let in_local = device.local.and_then(|local| local.read(&key));
    let mut found: Vec<Kept> = in_local.map(|text| Kept { place: key, text }).into_iter().collect();
    if let Some(journal) = device.journal() {
        let text = journal.read_plan(&id.to_string()).await.ok().flatten();
        found.extend(text.map(|text| Kept { place: format!("{}{id}", keys::JOURNAL_PREFIX), text }));
    }
    found
}

/// Copies a text aside; says whether it is safe there. What a newer version wrote stays where it is: that version will
/// read it.
fn set_aside(local: Option<Local>, place: String, text: &str, error: &OpenError) -> bool {
    let Some(local) = local.filter(|_| !matches!(error, OpenError::Newer { .. })) else { return false };
    let record =
        Quarantined { raw: text.to_owned(), found_in: place, reason: error.to_string(), found_at: clock::now() };
    let key = record.free_key(|key| local.read(key));
    local.read(&key).is_some() || local.write(&key, &record.text()).is_ok()
}
