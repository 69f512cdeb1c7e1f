//! Opening: which plan to show, and what to do with one that cannot be read.

use super::{Device, autosave::Opening, drafts, keys};
use crate::{
    fault::{self, Fault},
    merge::hand_over::Synced,
    plan::Plan,
    storage::{
        envelope::{self, Sealed, Stamp},
        errors::OpenError,
        glimpse::glimpse,
        quarantine::Quarantined,
    },
    ui::{
        browser::{clock, journal::Journal, local::Local, random, tab, tasks},
        parts::{self, parts},
    },
};
use std::sync::Arc;
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
    /// What is stored of it.
    pub opening: Opening,
    /// A text of the open plan that could not be read, with the reason.
    pub unreadable: Option<Unreadable>,
    /// Nothing is kept on this device.
    pub nothing_kept: bool,
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

/// What this device keeps of one plan.
#[derive(Default)]
pub struct Examined {
    /// The plan, with the drafts that were left behind.
    pub found: Option<Found>,
    /// The gravest of the texts that cannot be read.
    pub unreadable: Option<Unreadable>,
}

/// A plan that was read.
#[derive(Clone, Debug)]
pub struct Found {
    /// The plan to show.
    pub plan: Plan,
    /// Its last kept revision.
    pub revision: u64,
    /// What is stored of it.
    pub opening: Opening,
}

impl Examined {
    /// An edit would overwrite a text that a newer version wrote, or one that could not be set aside.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        let newer = |text: &Unreadable| matches!(text.error, OpenError::Newer { .. });
        self.unreadable.as_ref().is_some_and(|text| newer(text) || (!text.aside && self.found.is_some()))
    }
}

/// Looks for the open plan in localStorage and in the journal. Where nothing is kept an empty plan is shown, and what reads
/// plans is not even loaded. Gives nothing when it could not be loaded.
pub async fn start() -> Option<Start> {
    let local = Local::probe();
    // Some browsers never answer: the page then starts without its journal.
    let journal = tasks::within(JOURNAL_LIMIT, Journal::open()).await.and_then(Result::ok);
    let device = Device::new(local, journal, random::new_id::<()>().uuid());
    if keeps_nothing(device).await {
        return Some(Start::anew(device));
    }
    parts::needed((parts().start)(device)).await
}

/// Neither a plan nor a word on which one was open.
async fn keeps_nothing(device: Device) -> bool {
    let in_local =
        device.local.is_some_and(|local| local.read(keys::OPEN).is_some() || !local.keys(keys::PLAN_PREFIX).is_empty());
    let in_journal = match device.journal() {
        Some(journal) => journal.holds_plans().await,
        None => false,
    };
    !in_local && !in_journal
}

impl Start {
    /// An empty plan on a device.
    #[must_use]
    pub fn anew(device: Device) -> Self {
        let opening = Opening::default();
        Self {
            device,
            plan: empty_plan(),
            revision: 0,
            opening,
            unreadable: None,
            nothing_kept: true,
            read_only: false,
        }
    }
}

/// What is kept: the newest readable plan is shown. A plan that cannot be read is set aside first, and an empty plan of
/// another id is shown, so that nothing is ever written over it.
pub async fn kept(device: Device) -> Start {
    let examined = match open_id(device.local) {
        Some(id) if id.is_nil() => Examined::default(),
        Some(id) => examine_or_latest(device, id).await,
        None => latest(device).await,
    };
    let read_only = examined.is_read_only();
    let unreadable = examined.unreadable;
    let taken_for_empty =
        fault::is(Fault::EmptyBackup) && device.local.is_some_and(|local| local.keys(keys::PLAN_PREFIX).is_empty());
    match examined.found.map(|found| if taken_for_empty { emptied(found) } else { found }) {
        Some(Found { plan, revision, opening }) => {
            Start { device, plan, revision, opening, unreadable, nothing_kept: false, read_only }
        }
        None => Start { unreadable, nothing_kept: false, read_only, ..Start::anew(device) },
    }
}

/// What `Fault::EmptyBackup` makes of a plan that localStorage lost.
fn emptied(found: Found) -> Found {
    let opening = Opening { ahead: true, ..found.opening };
    Found { plan: Plan::new(found.plan.id), revision: found.revision + 1, opening }
}

/// Reads one plan of this device; what cannot be read of it is set aside first.
pub async fn examine(device: Device, id: Uuid) -> Examined {
    let mut unreadable = None;
    let key = keys::plan(id);
    let local = device.local.and_then(|local| Some((local.read(&key)?, key)));
    let local = local.and_then(|(text, key)| unsealed(device, key, text, &mut unreadable));
    let journal = match device.journal() {
        Some(journal) => journal.read_plan(&id.to_string()).await.ok().flatten(),
        None => None,
    };
    let place = format!("{}{id}", keys::JOURNAL_PREFIX);
    let journal = journal.and_then(|text| unsealed(device, place, text, &mut unreadable));
    Examined { found: found(device, id, local, journal), unreadable }
}

fn unsealed(device: Device, place: String, text: String, unreadable: &mut Option<Unreadable>) -> Option<Sealed> {
    match envelope::unseal(&text) {
        Ok(sealed) => Some(sealed),
        Err(error) => {
            let graver = matches!(error, OpenError::Newer { .. }) || unreadable.is_none();
            let aside = set_aside(device.local, place, &text, &error);
            if graver {
                *unreadable = Some(Unreadable { error, raw: text, aside });
            }
            None
        }
    }
}

/// The plan to show: the newest of the two copies, with the drafts that earlier tabs left behind. Where a draft tells what
/// localStorage alone knows, the journal's copy is the base: it holds what other tabs saved.
fn found(device: Device, id: Uuid, local: Option<Sealed>, journal: Option<Sealed>) -> Option<Found> {
    let drafts = drafts::of(device, id);
    let told = |sealed: &Sealed| drafts.iter().any(|(_, draft)| draft.stamp == sealed.stamp);
    let best = match (local, journal.clone()) {
        (Some(local), Some(journal)) if told(&local) => journal,
        (Some(local), Some(journal)) => envelope::newest(journal, local),
        (local, journal) => local.or(journal)?,
    };
    let stored = if device.journal().is_some() { journal } else { Some(best.clone()) };
    let revision = best.stamp.revision;
    let plan = drafts.iter().fold(best.opened.plan, |plan, (_, draft)| draft.delta.onto(&plan).plan);
    let ahead = stored.as_ref().is_none_or(|stored| stored.opened.plan != plan);
    let shared = stored.map(|stored| Synced { plan: Arc::new(stored.opened.plan), stamp: stored.stamp });
    let drafts = drafts.into_iter().map(|(key, _)| key).collect();
    Some(Found { plan, revision: revision + u64::from(ahead), opening: Opening { shared, ahead, drafts } })
}

/// A new, empty plan.
#[must_use]
pub fn empty_plan() -> Plan {
    Plan::new(random::new_id::<Plan>())
}

/// The plan that this tab showed before its reload, else the one that was opened last on this device.
fn open_id(local: Option<Local>) -> Option<Uuid> {
    let last = local?.read(keys::OPEN)?;
    let own = tab::read(keys::OPEN).and_then(|id| Uuid::try_parse(&id).ok());
    own.or_else(|| Uuid::try_parse(&last).ok())
}

async fn examine_or_latest(device: Device, id: Uuid) -> Examined {
    let examined = examine(device, id).await;
    match examined {
        Examined { found: None, unreadable: None } => latest(device).await,
        examined => examined,
    }
}

/// Without a word on which plan was open, the one that was saved last.
async fn latest(device: Device) -> Examined {
    let stamped = |(id, text): (Uuid, String)| Some((glimpse(&text).ok()?.stamp, id));
    let by_time = |(a, _): &(Stamp, Uuid), (b, _): &(Stamp, Uuid)| a.saved_at.cmp(&b.saved_at);
    match all_texts(device).await.into_iter().filter_map(stamped).max_by(by_time) {
        Some((_, id)) => examine(device, id).await,
        None => Examined::default(),
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

/// Copies a text aside; says whether it is safe there. What a newer version wrote stays where it is: that version will
/// read it.
pub(super) fn set_aside(local: Option<Local>, place: String, text: &str, error: &OpenError) -> bool {
    if fault::is(Fault::CarelessOpen) {
        return true;
    }
    let Some(local) = local.filter(|_| !matches!(error, OpenError::Newer { .. })) else { return false };
    let record =
        Quarantined { raw: text.to_owned(), found_in: place, reason: error.to_string(), found_at: clock::now() };
    let key = record.free_key(|key| local.read(key));
    local.read(&key).is_some() || local.write(&key, &record.text()).is_ok()
}
