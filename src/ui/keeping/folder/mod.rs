//! The open plan and its file in a folder: each save is written to the file as well, and what another device wrote there is
//! merged in first. Here is what the start needs: whether there is a file at all. The rest comes with its part.

mod exchange;
pub mod links;

use super::{keys, preferences::Preferences, shelf::Shelf};
use crate::{
    merge::folder::Refusal,
    state::saving::SaveState,
    ui::{
        browser::leaving,
        effects::whenever,
        parts::{self, parts},
    },
};
use leptos::prelude::*;
use std::time::Duration;
use uuid::Uuid;

/// How often the file is looked at while the page is seen.
const LOOK_EVERY: Duration = Duration::from_secs(3);

/// Why the file is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The plan was opened, or its link changed.
    Opened,
    /// The plan was saved.
    Saved,
    /// The page is seen again.
    Returned,
    /// It is time.
    Tick,
}

/// What is known of the file of the open plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Linked {
    /// Its name.
    pub name: String,
    /// When the plan was last known to be in it, RFC 3339.
    pub written_at: Option<String>,
    /// How it is.
    pub state: FileState,
}

/// How a file is.
#[derive(Clone, Debug, PartialEq)]
pub enum FileState {
    /// It is being looked at.
    Looking,
    /// It holds the plan.
    Written,
    /// The reader has to allow it again.
    NeedsPermission,
    /// It must not be written, and is left as it is.
    Refused(Refusal),
    /// It is no longer where it was.
    Gone,
    /// It cannot be written.
    Failed,
}

impl FileState {
    /// Whether the reader has to do something about it.
    #[must_use]
    pub const fn is_trouble(&self) -> bool {
        !matches!(self, Self::Looking | Self::Written)
    }
}

/// The file of the open plan. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Folder {
    pub(super) shelf: Shelf,
    preferences: Preferences,
    /// What is known of it; nothing while the open plan has none.
    pub linked: RwSignal<Option<Linked>>,
    /// An exchange is under way.
    busy: StoredValue<bool>,
    again: StoredValue<Option<Why>>,
    saves: StoredValue<u64>,
    /// The plan, and its file as it was when it was last known to hold it: an unchanged one is not read at each look.
    quiet: StoredValue<Option<(Uuid, links::Quiet)>>,
}

impl Folder {
    /// Follows the open plan; once, in `App`.
    pub fn provide(shelf: Shelf, preferences: Preferences) -> Self {
        let folder = Self {
            shelf,
            preferences,
            linked: RwSignal::new(None),
            busy: StoredValue::new(false),
            again: StoredValue::new(None),
            saves: StoredValue::new(0),
            quiet: StoredValue::new(None),
        };
        provide_context(folder);
        let id = shelf.state.select(|plan| plan.id.uuid());
        whenever(move || {
            id.track();
            folder.linked.set(None);
            folder.look(Why::Opened);
        });
        whenever(move || {
            shelf.state.revision().track();
            if shelf.state.saving.get() == SaveState::Saved {
                folder.look(Why::Saved);
            }
        });
        leaving::on_return(move || folder.look(Why::Returned));
        // Without timers the file is still looked at when the page is seen again.
        let ticking = set_interval_with_handle(move || folder.look(Why::Tick), LOOK_EVERY);
        on_cleanup(move || ticking.iter().for_each(IntervalHandle::clear));
        folder
    }

    /// Looks at the file, if there is one.
    pub fn look(self, why: Why) {
        if self.is_linked() {
            parts::run((parts().folder)(self, why));
        } else if self.linked.try_get_untracked().flatten().is_some() {
            self.linked.set(None);
        }
    }

    /// Whether the open plan has a file, as far as this device says without looking closer.
    fn is_linked(self) -> bool {
        let linked = self.shelf.device.local.and_then(|local| local.read(keys::FOLDERS));
        linked.is_some_and(|linked| linked.contains(&self.shelf.state.peek().id.to_string()))
    }
}

/// The file of the open plan.
///
/// # Panics
/// Outside `App`, which provides it first (an invariant of the tree).
#[must_use]
pub fn use_folder() -> Folder {
    expect_context::<Folder>()
}
