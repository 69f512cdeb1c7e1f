//! Saving as edits are made: a mirror and a draft in localStorage after a short pause, then the journal, where what another
//! tab saved meanwhile is merged in; "saved" only when the journal's transaction has completed. Mounted after a successful
//! open only.

use super::{Device, drafts, news::News, start::Unreadable};
use crate::{
    merge::hand_over::{Offer, Synced},
    plan::Plan,
    state::{PlanState, saving::SaveState},
    storage::{RowTexts, Stamp},
    ui::{
        browser::{channel::Channel, clock, leaving},
        effects::whenever,
        parts::{self, parts},
        tour,
    },
};
use leptos::prelude::*;
use std::{rc::Rc, sync::Arc, time::Duration};
use uuid::Uuid;

/// Long enough to gather a burst, short enough that nobody waits.
const PAUSE: Duration = Duration::from_millis(120);
/// So many more pauses are waited for while edits go on: a save between two of them would be felt.
const MOST_PAUSES: u8 = 1;
/// No revision: what is shown counts as not stored.
const NEVER: u64 = u64::MAX;

/// The saver of the open plan.
#[derive(Clone, Copy)]
pub struct Autosave {
    pub(super) device: Device,
    pub(super) state: PlanState,
    pub(super) channel: StoredValue<Option<Rc<Channel>>, LocalStorage>,
    pub(super) waiting: StoredValue<bool>,
    pub(super) last: StoredValue<(Uuid, u64)>,
    pub(super) shared: StoredValue<Option<Synced>>,
    /// An exchange with the journal is under way; it is followed by those that wait.
    pub(super) busy: StoredValue<bool>,
    pub(super) queue: StoredValue<Vec<(Offer, Option<Synced>)>>,
    pub(super) look_again: StoredValue<bool>,
    /// Drafts of earlier tabs whose content is shown here and not stored yet.
    pub(super) taken_up: StoredValue<Vec<String>>,
    /// What was put into words for the last save.
    texts: StoredValue<RowTexts>,
    pub(super) version_at: StoredValue<f64>,
    pub(super) told_at: StoredValue<f64>,
    /// The latest thing to tell.
    pub news: RwSignal<Option<News>>,
    /// A text of the open plan that could not be read.
    pub unreadable: RwSignal<Option<Unreadable>>,
    /// The storage that every browser grants is half used.
    pub half_full: RwSignal<bool>,
}

/// What is known of the plan that was just opened.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// The stored version.
    pub shared: Option<Synced>,
    /// What is shown is ahead of it and has to be saved.
    pub ahead: bool,
    /// The drafts that what is shown contains.
    pub drafts: Vec<String>,
}

/// What is to be saved, as it was when that was decided: by the time the part that saves has come, another plan may be open.
#[derive(Clone, Debug)]
pub struct Unsaved {
    plan: Arc<Plan>,
    stamp: Stamp,
    /// The stored version that it goes back to.
    base: Option<Synced>,
}

impl Autosave {
    /// Watches the plan from now on.
    #[must_use]
    pub fn mount(device: Device, state: PlanState, opening: Opening) -> Self {
        let autosave = Self {
            device,
            state,
            channel: StoredValue::new_local(None),
            waiting: StoredValue::new(false),
            last: StoredValue::new(shown(state)),
            shared: StoredValue::new(None),
            busy: StoredValue::new(false),
            queue: StoredValue::new(Vec::new()),
            look_again: StoredValue::new(false),
            taken_up: StoredValue::new(Vec::new()),
            texts: StoredValue::new(RowTexts::default()),
            version_at: StoredValue::new(clock::now_ms()),
            told_at: StoredValue::new(0.0),
            news: RwSignal::new(None),
            unreadable: RwSignal::new(None),
            half_full: RwSignal::new(false),
        };
        autosave.opened(opening);
        whenever(move || {
            state.revision().track();
            autosave.soon();
        });
        leaving::on_hide(move || autosave.now());
        leaving::warn_while(move || autosave.is_behind() && !tour::is_running());
        autosave.listen();
        autosave
    }

    /// Saves what is not kept yet, without waiting: before the page hides or another plan opens. What saves is a part of its
    /// own, which is here before anything can be edited.
    pub fn now(self) {
        if let Some(unsaved) = self.unsaved() {
            parts::run((parts().save)(self, Some(unsaved)));
        }
    }

    /// As [`Self::now`], for code that comes with what saves: done when it returns.
    pub fn now_here(self) {
        self.save_now(self.unsaved());
    }

    /// What [`Self::now`] does. Nothing unsaved: it only makes sure that the part answers at once.
    pub fn save_now(self, unsaved: Option<Unsaved>) {
        if let Some(Unsaved { plan, stamp, base }) = unsaved {
            self.save(self.offer(plan, stamp), base);
        }
    }

    /// The offer of the plan shown.
    pub(super) fn offer(self, plan: Arc<Plan>, stamp: Stamp) -> Offer {
        let mut texts = self.texts.try_update_value(std::mem::take).unwrap_or_default();
        let offer = Offer::again(plan, stamp, &mut texts);
        self.texts.try_set_value(texts);
        offer
    }

    /// What is not kept yet, as it stands; from now on it counts as on its way.
    fn unsaved(self) -> Option<Unsaved> {
        self.waiting.set_value(false);
        let this = shown(self.state);
        if self.last.get_value() == this || self.state.is_read_only().get_untracked() {
            return None;
        }
        self.last.set_value(this);
        let stamp = Stamp { revision: this.1, saved_at: clock::now(), writer: self.device.writer };
        Some(Unsaved { plan: self.state.peek(), stamp, base: self.shared.get_value() })
    }

    /// Says what is stored of the plan shown now: it was just opened.
    pub fn opened(self, opening: Opening) {
        let Opening { shared, ahead, drafts } = opening;
        self.shared.set_value(shared);
        let (id, revision) = shown(self.state);
        self.last.set_value((id, if ahead { NEVER } else { revision }));
        if ahead {
            self.taken_up.set_value(drafts);
        } else {
            drafts::drop_all(self.device, drafts);
        }
        self.state.saving.set(if self.device.keeps() { SaveState::Saved } else { SaveState::MemoryOnly });
        self.soon();
    }

    /// Saves the plan shown now although nothing was edited yet: it is new on this device.
    pub fn save_new(self) {
        self.state.touch();
        self.now();
    }

    /// Tells the other tabs that this plan was stored.
    pub fn tell(self, id: Uuid) {
        if let Some(channel) = self.channel.try_get_value().flatten() {
            channel.tell(&id.to_string());
        }
    }

    /// Whether closing the page would lose an edit.
    fn is_behind(self) -> bool {
        let failed =
            matches!(self.state.saving.get_untracked(), SaveState::MemoryOnly | SaveState::Failed | SaveState::Full);
        failed && self.state.undo_label().get_untracked().is_some()
    }

    fn soon(self) {
        let read_only = self.state.is_read_only().get_untracked();
        if read_only || self.waiting.get_value() || self.last.get_value() == shown(self.state) {
            return;
        }
        self.waiting.set_value(true);
        parts::run((parts().save)(self, None));
        if self.device.keeps() {
            self.state.saving.set(SaveState::Saving);
        }
        self.when_quiet(MOST_PAUSES);
    }

    /// Saves after a pause without an edit, after the last of so many pauses in any case.
    fn when_quiet(self, left: u8) {
        let seen = shown(self.state);
        let look = move || {
            if self.waiting.try_get_value() != Some(true) {
                return;
            }
            match left.checked_sub(1) {
                Some(left) if shown(self.state) != seen => self.when_quiet(left),
                _ => self.now(),
            }
        };
        set_timeout(look, PAUSE);
    }
}

/// The plan and the revision shown now.
pub(super) fn shown(state: PlanState) -> (Uuid, u64) {
    (state.peek().id.uuid(), state.revision().get_untracked())
}
