//! The plans of this device: switching, adding, replacing, copying and renaming them. Opening one never touches another.

use super::{
    Device,
    autosave::{Autosave, Opening},
    keys, snapshots,
    start::{self, Examined, Found, Unreadable},
};
use crate::{
    merge::hand_over::Offer,
    plan::Plan,
    state::{
        PlanState,
        label::{Label, Verb},
    },
    storage::{
        envelope::{self, Stamp},
        errors::OpenError,
        glimpse::glimpse,
    },
    ui::{
        browser::{clock, random, tab, tasks},
        parts::{self, parts},
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// A plan of this device, as the switcher shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    /// Its id.
    pub id: Uuid,
    /// Its name, maybe empty.
    pub name: String,
    /// When it was saved last, RFC 3339; empty when it cannot be read.
    pub saved_at: String,
    /// Its text cannot be read.
    pub damaged: bool,
}

/// The shelf of plans.
#[derive(Clone, Copy)]
pub struct Shelf {
    pub(super) device: Device,
    pub(super) state: PlanState,
    pub(super) autosave: Autosave,
    /// The plans of this device as last listed, the last saved first; `refresh` lists them again.
    pub plans: RwSignal<Vec<Shelved>>,
    /// Counts how often the versions of a plan changed since the page was loaded: `versions` has more to tell.
    pub versions_kept: RwSignal<usize>,
    /// A text of the open plan that could not be read.
    pub unreadable: RwSignal<Option<Unreadable>>,
    /// Half of the storage that every browser grants is used.
    pub half_full: RwSignal<bool>,
}

impl Shelf {
    /// The shelf around the open plan.
    #[must_use]
    pub fn new(device: Device, state: PlanState, autosave: Autosave) -> Self {
        let plans = RwSignal::new(Vec::new());
        Self {
            device,
            state,
            autosave,
            plans,
            versions_kept: RwSignal::new(0),
            unreadable: autosave.unreadable,
            half_full: autosave.half_full,
        }
    }

    /// Every plan kept on this device, the last saved first. Needs a moment: the journal is read.
    pub async fn list(self) -> Vec<Shelved> {
        parts::needed((parts().list)(self.device)).await.unwrap_or_default()
    }

    /// Lists the plans again, for those who follow `plans`.
    pub fn refresh(self) {
        tasks::spawn(async move {
            let list = self.list().await;
            let _ = self.plans.try_set(list);
        });
    }

    /// Opens another plan of this device; what is open now is saved first.
    ///
    /// # Errors
    /// Why it cannot be read; the open plan stays open.
    pub async fn switch_to(self, id: Uuid) -> Result<(), OpenError> {
        parts::needed((parts().switch_to)(self, id)).await.unwrap_or(Ok(()))
    }

    /// What [`Self::switch_to`] does.
    ///
    /// # Errors
    /// As that.
    pub async fn switched_to(self, id: Uuid) -> Result<(), OpenError> {
        let examined = start::examine(self.device, id).await;
        let read_only = examined.is_read_only();
        let Examined { found, unreadable } = examined;
        let Some(Found { plan, revision, opening }) = found else {
            return Err(unreadable.map_or(OpenError::NotAPlan, |text| text.error));
        };
        self.autosave.now_here();
        self.state.open(plan, revision);
        if read_only {
            self.state.refuse_edits();
        }
        self.autosave.opened(opening);
        self.unreadable.set(unreadable);
        self.remember_open(id);
        self.keep_version_now(self.state.peek(), self.state.revision().get_untracked());
        self.make_room();
        self.refresh();
        Ok(())
    }

    /// Opens a plan that is not on this device yet (a file, an empty one, the example) beside the others. Where nothing is
    /// kept there is no beside: it takes the place of the open one, as a step that can be undone.
    pub fn add(self, plan: Plan) {
        if !self.device.keeps() && !self.state.peek().is_empty() {
            self.state.replace(Label::new(Verb::ReplacePlan), plan);
            return;
        }
        self.autosave.now();
        let id = plan.id.uuid();
        self.state.open(plan, 0);
        self.autosave.opened(Opening::default());
        self.unreadable.set(None);
        // The first revision is saved at once, so that a reload shows it.
        self.autosave.save_new();
        self.remember_open(id);
        self.make_room();
        self.refresh();
    }

    /// Replaces the content of the open plan, as one step; the version before is kept first. The plan keeps its id, so
    /// that no other plan of this device is touched.
    pub fn replace(self, label: Label, plan: Plan) {
        self.keep_version_now(self.state.peek(), self.state.revision().get_untracked());
        let id = self.state.peek().id;
        self.state.replace(label, Plan { id, ..plan });
        self.autosave.now_here();
        self.refresh();
    }

    /// Puts a copy of a plan of this device beside it, under a name of its own; the open plan stays open.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub async fn duplicate(self, id: Uuid, name: impl FnOnce(&str) -> String) -> Result<(), OpenError> {
        self.autosave.now_here();
        let plan = self.read(id).await?.0;
        let copy = Plan { id: random::new_id(), name: name(&plan.name), ..plan };
        self.write(&copy, 1).await;
        self.refresh();
        Ok(())
    }

    /// Renames a plan of this device that is not open. (The open one is renamed by an edit, which can be undone.)
    ///
    /// # Errors
    /// Why it cannot be read.
    pub async fn rename(self, id: Uuid, name: String) -> Result<(), OpenError> {
        let Examined { found, unreadable } = start::examine(self.device, id).await;
        let Some(Found { plan, revision, opening }) = found else {
            return Err(unreadable.map_or(OpenError::NotAPlan, |text| text.error));
        };
        let stamp = Stamp { revision: revision + 1, saved_at: clock::now(), writer: self.device.writer };
        // Another tab may have it open: what it saves meanwhile is merged in.
        self.autosave.save_closed(Offer::new(Arc::new(Plan { name, ..plan }), stamp), opening.shared).await;
        self.refresh();
        Ok(())
    }

    /// The text of a plan as this device keeps it, for a download as it is.
    pub async fn raw(self, id: Uuid) -> Option<String> {
        let texts: Vec<String> = start::all_texts(self.device)
            .await
            .into_iter()
            .filter(|(known, _)| *known == id)
            .map(|(_, text)| text)
            .collect();
        let revision = |text: &String| glimpse(text).ok().map(|glimpse| glimpse.stamp.revision);
        texts.iter().max_by_key(|text| (revision(text), text.len())).cloned()
    }

    /// Keeps the open plan, as it is now, as an earlier version.
    pub fn keep_version(self) {
        let plan = self.state.peek();
        if !plan.is_empty() {
            parts::run((parts().keep_version)(self, plan, self.state.revision().get_untracked()));
        }
    }

    /// Keeps a plan as an earlier version: for code that comes with what saves.
    pub fn keep_version_now(self, plan: Arc<Plan>, revision: u64) {
        snapshots::keep(self.device, plan, revision, move || self.versions_changed());
    }

    /// What [`Self::keep_version_now`] counts, for what is kept, named or dropped elsewhere.
    pub(super) fn versions_changed(self) {
        let _ = self.versions_kept.try_update(|count| *count += 1);
    }

    /// A plan of this device as it is now: the open one as it is shown.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub async fn read(self, id: Uuid) -> Result<(Plan, u64), OpenError> {
        let open = self.state.peek();
        if open.id.uuid() == id {
            return Ok((Plan::clone(&open), self.state.revision().get_untracked()));
        }
        let Examined { found, unreadable } = start::examine(self.device, id).await;
        found
            .map(|found| (found.plan, found.revision))
            .ok_or_else(|| unreadable.map_or(OpenError::NotAPlan, |text| text.error))
    }

    async fn write(self, plan: &Plan, revision: u64) {
        let stamp = Stamp { revision, saved_at: clock::now(), writer: self.device.writer };
        self.write_text(plan.id.uuid(), &envelope::seal(plan, &stamp)).await;
    }

    /// The journal holds the plans that are not open; localStorage where there is no journal.
    pub(super) async fn write_text(self, id: Uuid, text: &str) {
        let journalled = match self.device.journal() {
            Some(journal) => journal.write_plan(&id.to_string(), text).await.is_ok(),
            None => false,
        };
        // A tab that has it open shows it.
        self.autosave.tell(id);
        if let Some(local) = self.device.local {
            if journalled && local.read(&keys::plan(id)).is_none() {
                return;
            }
            if local.write(&keys::plan(id), text).is_err() && !journalled {
                self.state.saving.set(crate::state::saving::SaveState::Full);
            }
        }
    }

    /// Plans that are not open leave localStorage, which is small, once the journal holds the very same text.
    fn make_room(self) {
        let (Some(local), Some(journal)) = (self.device.local, self.device.journal()) else { return };
        tasks::spawn(async move {
            for (id, text) in journal.plans().await.unwrap_or_default() {
                let Ok(uuid) = Uuid::try_parse(&id) else { continue };
                let key = keys::plan(uuid);
                if uuid != self.state.peek().id.uuid() && local.read(&key).is_some_and(|kept| kept == text) {
                    local.remove(&key);
                }
            }
        });
    }

    fn remember_open(self, id: Uuid) {
        tab::write(keys::OPEN, &id.to_string());
        if let Some(local) = self.device.local {
            // Without it the next start shows the plan that was saved last.
            let _ = local.write(keys::OPEN, &id.to_string());
        }
    }
}

/// What [`Shelf::list`] gives.
pub async fn listed(device: Device) -> Vec<Shelved> {
    let mut found: Vec<Shelved> = Vec::new();
    for (id, text) in start::all_texts(device).await {
        let shelved = shelved(id, &text);
        match found.iter_mut().find(|known| known.id == id) {
            Some(known) if known.damaged || known.saved_at < shelved.saved_at => *known = shelved,
            Some(_) => {}
            None => found.push(shelved),
        }
    }
    found.sort_by(|a, b| b.saved_at.cmp(&a.saved_at));
    found
}

fn shelved(id: Uuid, text: &str) -> Shelved {
    match glimpse(text) {
        Ok(glimpse) => Shelved { id, name: glimpse.name, saved_at: glimpse.stamp.saved_at, damaged: false },
        Err(_) => Shelved { id, name: String::new(), saved_at: String::new(), damaged: true },
    }
}

/// The shelf.
///
/// # Panics
/// Outside `App`, which provides it first (an invariant of the tree).
#[must_use]
pub fn use_shelf() -> Shelf {
    expect_context::<Shelf>()
}
