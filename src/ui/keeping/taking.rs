//! What other tabs do: a tab hears that the open plan was stored, or comes back to view, and shows what it finds.

use super::{
    autosave::{Autosave, shown},
    keys,
    news::News,
    start::Unreadable,
};
use crate::{
    merge::{
        Conflict,
        hand_over::{TakeOver, take_over},
    },
    state::saving::SaveState,
    storage::errors::OpenError,
    ui::{
        browser::{channel::Channel, clock, leaving, tasks},
        parts::{self, parts},
    },
};
use leptos::prelude::*;
use std::rc::Rc;

/// How long the notice of another tab's changes is not said again, in milliseconds.
const QUIET_FOR: f64 = 15_000.0;

impl Autosave {
    /// Looks whether another tab stored the open plan, and shows what it did.
    pub fn look(self) {
        parts::run((parts().look)(self));
    }

    /// What [`Self::look`] does.
    pub fn look_now(self) {
        let Some(journal) = self.device.journal() else {
            let local = self.device.local.and_then(|local| local.read(&keys::plan(shown(self.state).0)));
            return local.into_iter().for_each(|text| self.take(&text));
        };
        if self.busy.get_value() {
            return self.look_again.set_value(true);
        }
        tasks::spawn(async move {
            let id = shown(self.state).0;
            let stored = journal.read_plan(&id.to_string()).await.ok().flatten();
            match stored {
                // An exchange began meanwhile: it looks itself.
                Some(_) if self.busy.try_get_value() != Some(false) => {
                    let _ = self.look_again.try_update_value(|again| *again = true);
                }
                Some(text) if shown(self.state).0 == id => self.take(&text),
                Some(_) | None => {}
            }
        });
    }

    pub(super) fn listen(self) {
        let open = move |word: &str| shown(self.state).0.to_string() == word;
        let heard = move |word: String| {
            if open(&word) {
                self.look();
            }
        };
        self.channel.set_value(Channel::open(heard).map(Rc::new));
        leaving::on_return(move || self.look());
        if self.device.journal().is_none() {
            leaving::on_stored_elsewhere(move |key| {
                if key == keys::plan(shown(self.state).0) {
                    self.look();
                }
            });
        }
    }

    /// Takes over what another tab stored.
    fn take(self, stored: &str) {
        let shared = self.shared.get_value();
        match take_over(stored, shared.as_ref(), &self.state.peek()) {
            TakeOver::Nothing => {}
            TakeOver::Newer { error } => self.newer(error, stored.to_owned()),
            TakeOver::Show { plan, synced, conflicts, ahead } => {
                let (id, here) = shown(self.state);
                let revision = synced.stamp.revision.max(here) + u64::from(ahead);
                self.shared.set_value(Some(synced));
                if !ahead {
                    self.last.set_value((id, revision));
                }
                let changed = *self.state.peek() != *plan;
                self.state.adopt(plan, revision);
                if !ahead && self.state.saving.get_untracked() == SaveState::Saving {
                    self.state.saving.set(SaveState::Saved);
                }
                if changed {
                    self.tell_merged(conflicts);
                }
            }
        }
    }

    /// As [`Self::tell_merged`] for what came from the plan's file; that it then comes through the journal is not said again.
    pub(super) fn tell_from_file(self, news: News) {
        let now = clock::now_ms();
        let quiet = matches!(&news, News::FromFile { conflicts, .. } if conflicts.is_empty());
        if !quiet || now - self.told_at.get_value() >= QUIET_FOR {
            self.news.set(Some(news));
        }
        self.told_at.set_value(now);
    }

    pub(super) fn tell_merged(self, conflicts: Vec<Conflict>) {
        let now = clock::now_ms();
        if conflicts.is_empty() && now - self.told_at.get_value() < QUIET_FOR {
            return;
        }
        self.told_at.set_value(now);
        self.news.set(Some(News::Merged(conflicts)));
    }

    /// A newer version wrote the plan: it is left alone from now on, and what is shown here can be downloaded.
    pub(super) fn newer(self, error: OpenError, raw: String) {
        self.state.refuse_edits();
        self.waiting.set_value(false);
        self.state.saving.set(SaveState::Failed);
        self.unreadable.set(Some(Unreadable { error, raw, aside: false }));
    }
}
