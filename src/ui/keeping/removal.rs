//! Removing plans from the shelf, whole, and bringing them back.

use super::{keys, shelf::Shelf, start};
use uuid::Uuid;

/// A plan taken away, whole, so that it can come back.
#[derive(Clone, Debug)]
pub struct Removed {
    id: Uuid,
    text: Option<String>,
    snapshots: Vec<(String, String)>,
    was_open: bool,
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

    /// Brings a removed plan back, with its snapshots.
    pub async fn put_back(self, removed: Removed) {
        let Removed { id, text, snapshots, was_open } = removed;
        if let Some(text) = text {
            self.write_text(id, &text).await;
        }
        if let Some(journal) = self.device.journal() {
            for (key, text) in snapshots {
                // A version that does not come back leaves the plan itself untouched.
                let _ = journal.write_snapshot(&key, &text).await;
            }
        }
        if was_open {
            // What cannot be opened is listed all the same.
            let _ = self.switch_to(id).await;
        }
        self.refresh();
    }

    async fn taken(self, id: Uuid, was_open: bool) -> Removed {
        let snapshots = match self.device.journal() {
            Some(journal) => journal.snapshots(&id.to_string()).await.unwrap_or_default(),
            None => Vec::new(),
        };
        Removed { id, text: self.raw(id).await, snapshots, was_open }
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
        if let Some(local) = self.device.local {
            local.remove(&keys::plan(id));
        }
        if let Some(journal) = self.device.journal() {
            // What the journal would not forget stays listed, and can be removed again.
            let _ = journal.forget_plan(&id.to_string()).await;
        }
    }
}
