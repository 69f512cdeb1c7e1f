//! The plans of this device: switching, adding, copying and removing them. Opening one never touches another.

use super::{Device, autosave::Autosave, keys, start};
use crate::{
    plan::Plan,
    state::PlanState,
    storage::{
        envelope::{self, Stamp},
        errors::OpenError,
    },
    ui::browser::{clock, tasks},
};
use leptos::prelude::*;
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
    device: Device,
    state: PlanState,
    autosave: Autosave,
}

impl Shelf {
    /// The shelf around the open plan.
    #[must_use]
    pub const fn new(device: Device, state: PlanState, autosave: Autosave) -> Self {
        Self { device, state, autosave }
    }

    /// Every plan kept on this device, the last saved first. Needs a moment: the journal is read.
    pub async fn list(self) -> Vec<Shelved> {
        let mut found: Vec<Shelved> = Vec::new();
        for (id, text) in self.texts().await {
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

    /// Opens another plan of this device; what is open now is saved first.
    ///
    /// # Errors
    /// Why it cannot be read; the open plan stays open.
    pub async fn switch_to(self, id: Uuid) -> Result<(), OpenError> {
        let sealed = start::open(self.device, id).await?;
        self.autosave.now();
        self.state.open(sealed.opened.plan, sealed.stamp.revision);
        self.autosave.opened();
        self.remember_open(id);
        Ok(())
    }

    /// Opens a plan that is not on this device yet (a file, an empty one, the example) beside the others.
    pub fn add(self, plan: Plan) {
        self.autosave.now();
        let id = plan.id.uuid();
        self.state.open(plan, 0);
        // The first revision is saved at once, so that a reload shows it.
        self.autosave.save_new();
        self.remember_open(id);
    }

    /// Removes a plan and its snapshots from this device. The open one is replaced by an empty one.
    pub async fn remove(self, id: Uuid) {
        if self.state.peek().id.uuid() == id {
            self.add(start::empty_plan());
        }
        if let Some(local) = self.device.local {
            local.remove(&keys::plan(id));
        }
        if let Some(journal) = self.device.journal() {
            // What the journal would not forget stays listed, and can be removed again.
            let _ = journal.forget_plan(&id.to_string()).await;
        }
    }

    /// Keeps the open plan as a snapshot, before something replaces it.
    pub fn snapshot(self) {
        let Some(journal) = self.device.journal() else { return };
        let plan = self.state.peek();
        let saved_at = clock::now();
        let key = format!("{}/{saved_at}", plan.id);
        let revision = self.state.revision().get_untracked();
        let text = envelope::seal(&plan, &Stamp { revision, saved_at, writer: self.device.writer });
        tasks::spawn(async move {
            const MOST: usize = 10;
            let id = plan.id.to_string();
            if journal.write_snapshot(&key, &text).await.is_err() {
                return;
            }
            let kept = journal.snapshots(&id).await.unwrap_or_default();
            for (old, _) in kept.iter().take(kept.len().saturating_sub(MOST)) {
                // One that cannot be dropped is tried again at the next snapshot.
                let _ = journal.drop_snapshot(old).await;
            }
        });
    }

    /// The earlier versions of the open plan: when, and their text, the latest first.
    pub async fn snapshots(self) -> Vec<(String, String)> {
        let Some(journal) = self.device.journal() else { return Vec::new() };
        let id = self.state.peek().id.to_string();
        let list = journal.snapshots(&id).await.unwrap_or_default();
        list.into_iter().rev().map(|(key, text)| (key.trim_start_matches(&format!("{id}/")).to_owned(), text)).collect()
    }

    async fn texts(self) -> Vec<(Uuid, String)> {
        let mut texts = Vec::new();
        if let Some(local) = self.device.local {
            for key in local.keys(keys::PLAN_PREFIX) {
                let id = Uuid::try_parse(key.trim_start_matches(keys::PLAN_PREFIX)).ok();
                texts.extend(id.zip(local.read(&key)));
            }
        }
        if let Some(journal) = self.device.journal() {
            let plans = journal.plans().await.unwrap_or_default();
            texts.extend(plans.into_iter().filter_map(|(id, text)| Some((Uuid::try_parse(&id).ok()?, text))));
        }
        texts
    }

    fn remember_open(self, id: Uuid) {
        if let Some(local) = self.device.local {
            // Without it the next start shows the plan that was saved last.
            let _ = local.write(keys::OPEN, &id.to_string());
        }
    }
}

fn shelved(id: Uuid, text: &str) -> Shelved {
    match envelope::unseal(text) {
        Ok(sealed) => Shelved { id, name: sealed.opened.plan.name, saved_at: sealed.stamp.saved_at, damaged: false },
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
