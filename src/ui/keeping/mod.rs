//! Keeping plans on this device: the one place that saves. localStorage holds the open plan, the journal beside it makes
//! "saved" true, is where the tabs of one plan meet, and holds the other plans and the snapshots. What cannot be read is set
//! aside, never overwritten.

pub mod aside;
pub mod autosave;
pub mod backup;
mod beginning;
pub mod colours;
mod drafts;
pub mod example;
mod exchange;
pub mod folder;
pub mod keys;
pub mod news;
pub mod preferences;
pub mod read_back;
pub mod removal;
pub mod room;
pub mod shelf;
pub mod snapshots;
pub mod start;
mod taking;
mod text;
pub mod travel;
pub mod versions;

use super::browser::{journal::Journal, local::Local};
use leptos::prelude::*;
use std::rc::Rc;
use uuid::Uuid;

/// Where this page may write. Cheap to copy; the journal lives on the page's only thread.
#[derive(Clone, Copy)]
pub struct Device {
    /// localStorage, unless it is blocked.
    pub local: Option<Local>,
    journal: StoredValue<Option<Rc<Journal>>, LocalStorage>,
    /// This tab, as the writer of its saves.
    pub writer: Uuid,
}

impl Device {
    /// A device with what the browser allows.
    #[must_use]
    pub fn new(local: Option<Local>, journal: Option<Journal>, writer: Uuid) -> Self {
        Self { local, journal: StoredValue::new_local(journal.map(Rc::new)), writer }
    }

    /// The journal, unless it is blocked.
    #[must_use]
    pub fn journal(self) -> Option<Rc<Journal>> {
        self.journal.try_get_value().flatten()
    }

    /// Whether anything at all can be kept.
    #[must_use]
    pub fn keeps(self) -> bool {
        self.local.is_some() || self.journal().is_some()
    }
}

/// The device.
///
/// # Panics
/// Outside `App`, which provides it first (an invariant of the tree).
#[must_use]
pub fn use_device() -> Device {
    expect_context::<Device>()
}
