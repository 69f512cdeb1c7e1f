//! Removing plans from the shelf, whole, and bringing them back.

use super::{colours, folder::links, keys, shelf::Shelf, start};
use crate::{storage::colour::PlanColour, ui::browser::folder::Link};
use leptos::prelude::*;
use uuid::Uuid;

/// A plan taken away, whole, so that it can come back.
#[derive(Clone, Debug)]
pub struct Removed {
    id: Uuid,
    text: Option<String>,
    snapshots: Vec<(String, String)>,
    was_open: bool,
    colour: Option<PlanColour>,
    /// Its file in a folder.
    link: StoredValue<Option<Link>, LocalStorage>,
}

impl Shelf {
    /// Removes a plan and its snapshots from this device. In place of the open one the plan saved last is shown, or an
    /// empty one.
    pub async fn remove(self, id: Uuid) -> Removed {
        self.autosave.now_here();
        let was_open = self.state.peek().id.uuid() == id;
        let removed = self.taken(id, was_open).await;
        if was_open {
            self.leave(id).await;
        }
        self.forget(id).await;
        self.refresh();
        removed
    }

    /// Brings a removed plan back, with its snapshots and the link to its file.
    pub async fn put_back(self, removed: Removed) {
        let Removed { id, text, snapshots, was_open, colour, link } = removed;
        if let Some(text) = text {
            self.write_text(id, &text).await;
        }
        if colour.is_some() {
            colours::keep(self.device, id, colour);
        }
        if let Some(journal) = self.device.journal() {
            for (key, text) in snapshots {
                // A version that does not come back leaves the plan itself untouched.
                let _ = journal.write_snapshot(&key, &text).await;
            }
        }
        if let Some(link) = link.try_get_value().flatten() {
            links::put_back(self.device, id, link).await;
        }
        if was_open {
            // What cannot be opened is listed all the same.
            let _ = self.switch_to(id).await;
        }
        self.refresh();
    }

    async fn taken(self, id: Uuid, was_open: bool) -> Removed {
        let mut snapshots = Vec::new();
        if let Some(journal) = self.device.journal() {
            for key in journal.keys_of(&id.to_string()).await.unwrap_or_default() {
                let text = journal.snapshot(&key).await.ok().flatten();
                snapshots.extend(text.map(|text| (key, text)));
            }
        }
        let colour = colours::kept_of(self.device, id);
        let link = StoredValue::new_local(links::of(self.device, id).await);
        Removed { id, text: self.raw(id).await, snapshots, was_open, colour, link }
    }

    async fn leave(self, id: Uuid) {
        for other in self.list().await.into_iter().filter(|plan| plan.id != id && !plan.damaged) {
            if self.switch_to(other.id).await.is_ok() {
                return;
            }
        }
        self.add(start::empty_plan());
    }

    async fn forget(self, id: Uuid) {
        links::forget(self.device, id).await;
        if let Some(local) = self.device.local {
            local.remove(&keys::plan(id));
            colours::keep(self.device, id, None);
        }
        if let Some(journal) = self.device.journal() {
            // What the journal would not forget stays listed, and can be removed again.
            let _ = journal.forget_plan(&id.to_string()).await;
        }
    }
}
