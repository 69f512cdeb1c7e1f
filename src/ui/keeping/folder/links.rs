//! Which file a plan is linked to, and what this device knows of it.

use super::{FileState, Folder, Linked, Why};
use crate::{
    merge::folder::{Known, Meeting, Refusal},
    plan::Plan,
    storage::{Opened, caps::MOST_TEXT, envelope, errors::OpenError},
    ui::{
        browser::{
            folder::{self as files, FileFault, Link, LinkedFile},
            local::Local,
            random,
        },
        keeping::{Device, keys},
    },
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A file in which nothing is new.
#[derive(Clone, Debug, PartialEq)]
pub struct Quiet {
    pub(super) file: files::FileState,
    /// The plan that was stored then.
    pub(super) revision: u64,
}

/// What is kept of a link, beside the file's handle.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) known: Known,
    pub(super) written_at: Option<String>,
}

/// The link of a plan.
#[derive(Clone, Debug)]
pub(super) struct Bond {
    pub(super) plan: Uuid,
    pub(super) file: LinkedFile,
    pub(super) record: Record,
}

impl Bond {
    /// The link of a plan, if it has one.
    pub(super) async fn of(plan: Uuid) -> Option<Self> {
        let Link { file, record } = files::link(&plan.to_string()).await?;
        Some(Self { plan, file: file?, record: read(&record) })
    }

    /// Keeps it; says whether it is on disk.
    pub(super) async fn keep(&self) -> bool {
        let Ok(record) = serde_json::to_string(&self.record) else { return false };
        files::keep(&self.plan.to_string(), &Link { file: Some(self.file.clone()), record }).await
    }

    pub(super) fn linked(&self, state: FileState) -> Linked {
        Linked { name: self.file.name(), written_at: self.record.written_at.clone(), state }
    }
}

/// What a file says that the reader chose to link, before anything is written.
#[derive(Clone, Debug)]
pub enum Found {
    /// It is empty, or holds what the plan holds.
    Nothing,
    /// It holds another version of the plan, and so many disagreements are to be expected.
    Version {
        /// The version.
        file: Box<Opened>,
        /// Where both changed one thing.
        conflicts: usize,
    },
    /// It is left as it is.
    Refused(Refusal),
}

/// A file that the reader chose.
#[derive(Clone, Debug)]
pub struct Chosen {
    plan: Uuid,
    file: LinkedFile,
    /// What is in it.
    pub found: Found,
}

impl Chosen {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.file.name()
    }
}

/// Bytes that are read of a file.
#[allow(clippy::cast_precision_loss, reason = "some mebibytes are far below 2^52")]
const MOST_BYTES: f64 = MOST_TEXT as f64;

/// The text of a file; what is none is refused as a text that cannot be read.
pub(super) async fn text_of(file: &LinkedFile) -> Result<Result<String, OpenError>, FileFault> {
    let Some(bytes) = file.bytes(MOST_BYTES).await? else {
        return Ok(Err(OpenError::TooLarge { found: MOST_TEXT + 1, limit: MOST_TEXT }));
    };
    Ok(String::from_utf8(bytes).map_err(|_| OpenError::NotAPlan))
}

impl Folder {
    /// Whether this device can keep a link at all.
    #[must_use]
    pub fn can_keep(self) -> bool {
        self.shelf.device.local.is_some() && self.shelf.device.journal().is_some()
    }

    /// Lets the reader name a new file.
    ///
    /// # Errors
    /// Why there is none.
    pub async fn choose_new(self, suggested: &str) -> Result<Chosen, FileFault> {
        self.looked_into(files::choose_new(suggested).await?).await
    }

    /// Lets the reader choose a file, and looks into it.
    ///
    /// # Errors
    /// Why there is none.
    pub async fn choose_existing(self) -> Result<Chosen, FileFault> {
        self.looked_into(files::choose_existing().await?).await
    }

    async fn looked_into(self, file: LinkedFile) -> Result<Chosen, FileFault> {
        let plan = self.shelf.state.peek();
        let known = known_of(plan.id.uuid()).await;
        let found = match text_of(&file).await? {
            Err(error) => Found::Refused(Refusal::Unreadable(error)),
            Ok(text) => {
                let remembered = self.remembered(&plan).await;
                match known.meet(&plan, &text, |opened| Self::first(&plan, &remembered, opened)) {
                    Meeting::Settled | Meeting::Write => Found::Nothing,
                    Meeting::Refuse(refusal) => Found::Refused(refusal),
                    Meeting::Merge(merging) => match crate::storage::open(&text) {
                        Ok(opened) if crate::exchange::travel::same_content(&opened.plan, &plan) => Found::Nothing,
                        Ok(file) => {
                            Found::Version { file: Box::new(file), conflicts: merging.onto(&plan).conflicts.len() }
                        }
                        Err(error) => Found::Refused(Refusal::Unreadable(error)),
                    },
                }
            }
        };
        Ok(Chosen { plan: plan.id.uuid(), file, found })
    }

    /// Links the plan to a file that the reader chose; what it holds is merged, then the plan is written into it. Says
    /// whether the reader allowed it and the link is kept.
    pub async fn link(self, chosen: Chosen) -> bool {
        let Chosen { plan, file, .. } = chosen;
        if self.shelf.state.peek().id.uuid() != plan || !file.ask().await {
            return false;
        }
        self.shelf.keep_version_now(self.shelf.state.peek(), self.shelf.state.revision().get_untracked());
        let bond = Bond { plan, file, record: Record { known: known_of(plan).await, written_at: None } };
        if !bond.keep().await {
            return false;
        }
        mark(self.shelf.device.local, plan, true);
        self.linked.set(Some(bond.linked(FileState::Looking)));
        self.quiet.set_value(None);
        self.look(Why::Opened);
        true
    }

    /// Asks the reader to allow the file again; at the press of a button.
    pub async fn allow(self) {
        let plan = self.shelf.state.peek().id.uuid();
        if let Some(bond) = Bond::of(plan).await {
            // Refused again, the state stays as it is.
            let _ = bond.file.ask().await;
            self.look(Why::Opened);
        }
    }

    /// Leaves the file as it is, and writes it no more. What it descends from is remembered, should it be linked again.
    pub async fn unlink(self) {
        let plan = self.shelf.state.peek().id.uuid();
        mark(self.shelf.device.local, plan, false);
        if let Some(link) = files::link(&plan.to_string()).await {
            let _ = files::keep(&plan.to_string(), &Link { file: None, ..link }).await;
        }
        self.linked.set(None);
        self.quiet.set_value(None);
    }
}

/// What is known of the file of a plan that is about to be linked: what an earlier link left.
async fn known_of(plan: Uuid) -> Known {
    let earlier = files::link(&plan.to_string()).await;
    let mut known = earlier.map_or_else(new, |link| read(&link.record).known);
    known.look_anew();
    known
}

/// The link of a plan that leaves this device, should it come back.
pub async fn of(device: Device, plan: Uuid) -> Option<Link> {
    if !is_any(device) {
        return None;
    }
    files::link(&plan.to_string()).await
}

/// Links a plan that came back.
pub async fn put_back(device: Device, plan: Uuid, link: Link) {
    let is_linked = link.file.is_some();
    // A link that is not kept leaves the plan without a file, as the share screen says.
    if files::keep(&plan.to_string(), &link).await && is_linked {
        mark(device.local, plan, true);
    }
}

/// Whether any plan of this device has a file.
fn is_any(device: Device) -> bool {
    device.local.and_then(|local| local.read(keys::FOLDERS)).is_some()
}

/// Forgets the link of a plan that leaves this device.
pub async fn forget(device: Device, plan: Uuid) {
    if is_any(device) {
        mark(device.local, plan, false);
        files::forget(&plan.to_string()).await;
    }
}

/// A record that cannot be read knows nothing: what the file holds is then merged as that of another device.
fn read(record: &str) -> Record {
    serde_json::from_str(record).unwrap_or_else(|_| Record { known: new(), written_at: None })
}

fn new() -> Known {
    Known::new(random::new_id::<()>().uuid().as_u64_pair().1)
}

/// Notes in localStorage, which the start reads, whether a plan has a file.
fn mark(local: Option<Local>, plan: Uuid, linked: bool) {
    let Some(local) = local else { return };
    let plan = plan.to_string();
    let before = local.read(keys::FOLDERS).unwrap_or_default();
    let mut plans: Vec<&str> = before.split(' ').filter(|known| !known.is_empty() && *known != plan).collect();
    if linked {
        plans.push(&plan);
    }
    if plans.is_empty() {
        local.remove(keys::FOLDERS);
    } else {
        // Without it the file is looked at once the share screen is opened.
        let _ = local.write(keys::FOLDERS, &plans.join(" "));
    }
}

/// The plan of an envelope, and its revision.
pub(super) fn stored_plan(text: &str) -> Option<(Plan, envelope::Stamp)> {
    envelope::unseal(text).ok().map(|sealed| (sealed.opened.plan, sealed.stamp))
}
