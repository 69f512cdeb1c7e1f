//! Saving as edits are made: localStorage at once after a short pause, then the journal; "saved" only when the journal's
//! transaction has completed. Mounted after a successful open only.

use super::{Device, keys};
use crate::{
    plan::Plan,
    state::{PlanState, saving::SaveState},
    storage::envelope::{self, Stamp},
    ui::browser::{
        clock, leaving,
        local::{Local, WriteError},
        tasks,
    },
};
use leptos::prelude::*;
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

/// Long enough to gather a burst, short enough that nobody waits.
const PAUSE: Duration = Duration::from_millis(120);

/// The saver of the open plan.
#[derive(Clone, Copy)]
pub struct Autosave {
    device: Device,
    state: PlanState,
    waiting: StoredValue<bool>,
    last: StoredValue<(Uuid, u64)>,
}

impl Autosave {
    /// Watches the plan from now on; what is open now counts as kept.
    #[must_use]
    pub fn mount(device: Device, state: PlanState) -> Self {
        let autosave = Self { device, state, waiting: StoredValue::new(false), last: StoredValue::new(shown(state)) };
        autosave.opened();
        Effect::new(move |_| {
            state.revision().track();
            autosave.soon();
        });
        leaving::on_hide(move || autosave.now());
        leaving::warn_while(move || autosave.is_behind());
        autosave
    }

    /// Saves what is not kept yet, without waiting: before the page hides or another plan opens.
    pub fn now(self) {
        self.waiting.set_value(false);
        let this = shown(self.state);
        if self.last.get_value() == this || self.state.is_read_only().get_untracked() {
            return;
        }
        self.last.set_value(this);
        self.write(&self.state.peek(), this);
    }

    /// Says that the plan shown now is kept as it is: it was just opened.
    pub fn opened(self) {
        self.last.set_value(shown(self.state));
        self.state.saving.set(if self.device.keeps() { SaveState::Saved } else { SaveState::MemoryOnly });
    }

    /// Saves the plan shown now although nothing was edited yet: it is new on this device.
    pub fn save_new(self) {
        self.state.touch();
        self.now();
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
        if self.device.keeps() {
            self.state.saving.set(SaveState::Saving);
        }
        set_timeout(
            move || {
                if self.waiting.try_get_value() == Some(true) {
                    self.now();
                }
            },
            PAUSE,
        );
    }

    fn write(self, plan: &Arc<Plan>, this: (Uuid, u64)) {
        let stamp = Stamp { revision: this.1, saved_at: clock::now(), writer: self.device.writer };
        let text = envelope::seal(plan, &stamp);
        let local = self.device.local.map(|local| write_local(local, this.0, &text));
        let Some(journal) = self.device.journal() else {
            self.state.saving.set(without_journal(local));
            return;
        };
        self.state.saving.set(on_its_way(local));
        tasks::spawn(async move {
            let done = journal.write_plan(&this.0.to_string(), &text).await;
            self.journalled(this, local, done.is_ok());
        });
    }

    /// "Saved" is shown when the latest revision is on disk and nothing failed on the way.
    fn journalled(self, this: (Uuid, u64), local: Option<Result<(), WriteError>>, done: bool) {
        if self.last.try_get_value() != Some(this) {
            return;
        }
        let state = match (done, local) {
            (true, Some(Err(WriteError::Full))) => SaveState::Full,
            (true, _) => SaveState::Saved,
            (false, local) => without_journal(local),
        };
        self.state.saving.set(state);
    }
}

/// The plan and the revision shown now.
fn shown(state: PlanState) -> (Uuid, u64) {
    (state.peek().id.uuid(), state.revision().get_untracked())
}

/// The plan in one value; the open plan's name after it, so that a failed save leads nowhere new.
fn write_local(local: Local, id: Uuid, text: &str) -> Result<(), WriteError> {
    local.write(&keys::plan(id), text)?;
    local.write(keys::OPEN, &id.to_string())
}

/// While the journal writes: what localStorage refused is said at once.
const fn on_its_way(local: Option<Result<(), WriteError>>) -> SaveState {
    match local {
        Some(Err(WriteError::Full)) => SaveState::Full,
        Some(Err(WriteError::Refused) | Ok(())) | None => SaveState::Saving,
    }
}

const fn without_journal(local: Option<Result<(), WriteError>>) -> SaveState {
    match local {
        Some(Ok(())) => SaveState::Kept,
        Some(Err(WriteError::Full)) => SaveState::Full,
        Some(Err(WriteError::Refused)) => SaveState::Failed,
        None => SaveState::MemoryOnly,
    }
}
