//! Opening: which plan to show, and what to do with one that cannot be read.

use super::{Device, keys};
use crate::{
    domain::id::Id,
    plan::Plan,
    storage::{
        envelope::{self, Sealed},
        errors::OpenError,
        quarantine::Quarantined,
    },
    ui::browser::{clock, journal::Journal, local::Local, random},
};
use uuid::Uuid;

/// What was found.
pub struct Start {
    /// Where the page may write.
    pub device: Device,
    /// The plan to show.
    pub plan: Plan,
    /// Its last kept revision.
    pub revision: u64,
    /// The open plan's envelope that could not be read, with the reason; its text is set aside.
    pub unreadable: Option<OpenError>,
    /// The plan could not be kept aside either, or a newer version wrote it: nothing may be written.
    pub read_only: bool,
}

/// Looks for the open plan in localStorage and in the journal; the newest readable one is shown. A plan that cannot be
/// read is set aside first, and an empty plan of another id is shown, so that nothing is ever written over it.
pub async fn start() -> Start {
    let local = Local::probe();
    let journal = Journal::open().await.ok();
    let kept = match open_id(local) {
        Some(id) => texts(local, journal.as_ref(), id).await,
        None => newest_of_journal(journal.as_ref()).await,
    };
    let device = Device::new(local, journal, random::new_id::<()>().uuid());
    shown(device, &kept)
}

/// Opens one plan of this device.
///
/// # Errors
/// Why the kept texts cannot be read; they stay where they are.
pub async fn open(device: Device, id: Uuid) -> Result<Sealed, OpenError> {
    let journal = device.journal();
    let kept = texts(device.local, journal.as_deref(), id).await;
    newest(&kept).unwrap_or(Err(OpenError::NotAPlan))
}

fn open_id(local: Option<Local>) -> Option<Uuid> {
    Uuid::try_parse(&local?.read(keys::OPEN)?).ok()
}

async fn texts(local: Option<Local>, journal: Option<&Journal>, id: Uuid) -> Vec<String> {
    let mut found: Vec<String> = local.and_then(|local| local.read(&keys::plan(id))).into_iter().collect();
    if let Some(journal) = journal {
        found.extend(journal.read_plan(&id.to_string()).await.ok().flatten());
    }
    found
}

/// Without localStorage's word on which plan was open, the one that was saved last.
async fn newest_of_journal(journal: Option<&Journal>) -> Vec<String> {
    let Some(journal) = journal else { return Vec::new() };
    let plans = journal.plans().await.unwrap_or_default();
    let latest = plans.into_iter().filter_map(|(_, text)| Some((envelope::stamp(&text).ok()?.saved_at, text))).max();
    latest.into_iter().map(|(_, text)| text).collect()
}

/// The newest of the readable texts; the first error when none is; nothing when there is no text.
fn newest(kept: &[String]) -> Option<Result<Sealed, OpenError>> {
    let mut refused = None;
    let mut best: Option<Sealed> = None;
    for text in kept {
        match envelope::unseal(text) {
            Ok(sealed) => {
                best = Some(best.map_or_else(|| sealed.clone(), |known| envelope::newest(known, sealed.clone())))
            }
            Err(error) => {
                refused.get_or_insert(error);
            }
        }
    }
    best.map(Ok).or_else(|| refused.map(Err))
}

fn shown(device: Device, kept: &[String]) -> Start {
    let aside = kept.iter().filter_map(|text| envelope::unseal(text).err().map(|error| (text, error)));
    let mut set_aside = true;
    let mut unreadable = None;
    for (text, error) in aside {
        set_aside &= quarantine(device.local, text, &error);
        unreadable.get_or_insert(error);
    }
    match newest(kept) {
        Some(Ok(sealed)) => Start {
            device,
            plan: sealed.opened.plan,
            revision: sealed.stamp.revision,
            unreadable,
            read_only: !set_aside,
        },
        Some(Err(_)) | None => {
            Start { device, plan: Plan::new(random::new_id::<Plan>()), revision: 0, unreadable, read_only: false }
        }
    }
}

/// Copies a text aside; says whether it is safe there.
fn quarantine(local: Option<Local>, text: &str, error: &OpenError) -> bool {
    let Some(local) = local else { return false };
    let found_in = keys::PLAN_PREFIX.to_owned();
    let record = Quarantined { raw: text.to_owned(), found_in, reason: error.to_string(), found_at: clock::now() };
    let key = record.free_key(|key| local.read(key));
    local.write(&key, &record.text()).is_ok()
}

/// A new, empty plan.
#[must_use]
pub fn empty_plan() -> Plan {
    Plan::new(Id::new(random::new_id::<Plan>().uuid()))
}
