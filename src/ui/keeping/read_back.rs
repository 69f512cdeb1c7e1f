//! Whether the device holds what is shown: read back after a plan was replaced.

use super::{keys, shelf::Shelf};
use crate::storage::envelope;

/// What became of a plan after it was written and read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadBack {
    /// The device holds exactly what is shown.
    Same,
    /// The device holds something else.
    Differs,
    /// The device keeps nothing, or had no room.
    NotKept,
}

impl Shelf {
    /// Reads the open plan back from the device and compares.
    pub async fn read_back(self) -> ReadBack {
        let plan = self.state.peek();
        let id = plan.id.uuid();
        let in_journal = match self.device.journal() {
            Some(journal) => journal.read_plan(&id.to_string()).await.ok().flatten(),
            None => None,
        };
        let in_local = self.device.local.and_then(|local| local.read(&keys::plan(id)));
        let same = |text: String| envelope::unseal(&text).is_ok_and(|sealed| sealed.opened.plan == *plan);
        match [in_journal, in_local].into_iter().flatten().map(same).reduce(|a, b| a || b) {
            Some(true) => ReadBack::Same,
            Some(false) => ReadBack::Differs,
            None => ReadBack::NotKept,
        }
    }
}
