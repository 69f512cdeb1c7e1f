//! Saving as edits are made: localStorage at once after a short pause, then the journal; "saved" only when the journal's
//! transaction has completed. Mounted after a successful open only.

use super::{Device, keys};
use crate::{
    plan::Plan,
    state::{PlanState, saving::SaveState},
    storage::envelope::{self, Stamp},
    ui::browser::{clock, local::WriteError, page, tasks},
};
use leptos::prelude::*;
use std::{sync::Arc, time::Duration};

/// Long enough to gather a burst, short enough that nobody waits.
const PAUSE: Duration = Duration::from_millis(120);

/// The saver of the open plan.
#[derive(Clone, Copy)]
pub struct Autosave {
    device: Device,
    state: PlanState,
    waiting: StoredValue<bool>,
    last: StoredValue<(uuid::Uuid, u64)>,
}

impl Autosave {
    /// Watches the plan from now on; what is open now counts as kept.
    #[must_use]
    pub fn mount(device: Device, state: PlanState) -> Self {
        let last = (state.peek().id.uuid(), state.revision().get_untracked());
        let autosave = Self { device, state, waiting: StoredValue::new(false), last: StoredValue::new(last) };
        if !device.keeps() {
            state.saving.set(SaveState::MemoryOnly);
        }
        Effect::new(move |_| {
            state.revision().track();
            autosave.soon();
        });
        page::on_hide(move || autosave.now());
        autosave
    }

    /// Saves what is not kept yet, without waiting: before the page hides or another plan opens.
    pub fn now(self) {
        self.waiting.set_value(false);
        let plan = self.state.peek();
        let revision = self.state.revision().get_untracked();
        let this = (plan.id.uuid(), revision);
        if self.last.get_value() == this || self.state.is_read_only().get_untracked() {
            return;
        }
        self.last.set_value(this);
        self.write(&plan, revision);
    }

    /// Says that the plan shown now is kept as it is: it was just opened.
    pub fn opened(self) {
        self.last.set_value((self.state.peek().id.uuid(), self.state.revision().get_untracked()));
    }

    /// Saves the plan shown now although nothing was edited yet: it is new on this device.
    pub fn save_new(self) {
        self.state.touch();
        self.now();
    }

    fn soon(self) {
        let this = (self.state.peek().id.uuid(), self.state.revision().get_untracked());
        if self.waiting.get_value() || self.last.get_value() == this {
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

    fn write(self, plan: &Arc<Plan>, revision: u64) {
        let stamp = Stamp { revision, saved_at: clock::now(), writer: self.device.writer };
        let text = envelope::seal(plan, &stamp);
        let local = self.device.local.map(|local| {
            local.write(&keys::plan(plan.id.uuid()), &text)?;
            local.write(keys::OPEN, &plan.id.to_string())
        });
        self.state.saving.set(after_local(local));
        if let Some(journal) = self.device.journal() {
            let id = plan.id.to_string();
            tasks::spawn(async move {
                let done = journal.write_plan(&id, &text).await;
                self.journalled(revision, local, done.is_ok());
            });
        }
    }

    /// "Saved" is shown when the latest revision is on disk and nothing failed on the way.
    fn journalled(self, revision: u64, local: Option<Result<(), WriteError>>, done: bool) {
        if self.state.revision().try_get_untracked() != Some(revision) {
            return;
        }
        let state = match (done, local) {
            (true, Some(Err(WriteError::Full))) => SaveState::Full,
            (true, _) => SaveState::Saved,
            (false, local) => match after_local(local) {
                SaveState::Saving => SaveState::Kept,
                other => other,
            },
        };
        self.state.saving.set(state);
    }
}

const fn after_local(local: Option<Result<(), WriteError>>) -> SaveState {
    match local {
        Some(Ok(())) => SaveState::Kept,
        Some(Err(WriteError::Full)) => SaveState::Full,
        Some(Err(WriteError::Refused)) => SaveState::Failed,
        None => SaveState::MemoryOnly,
    }
}
