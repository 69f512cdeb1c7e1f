//! The way back to an earlier version: a step that can be undone, with the notice that offers it.

use super::text::TEXT;
use crate::{
    state::{PlanState, use_plan},
    storage::{VersionKey, text},
    ui::{
        browser::tasks,
        components::{Toast, Toasts, Tone, use_toasts},
        keeping::{
            shelf::{Shelf, use_shelf},
            versions::NoVersion,
        },
        topbar::undoing,
        words::{Words, use_words},
    },
};
use leptos::prelude::*;

/// What going back needs. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Restoring {
    state: PlanState,
    shelf: Shelf,
    toasts: Toasts,
    words: Words,
}

/// What going back needs, held outside of handlers.
#[must_use]
pub fn use_restoring() -> Restoring {
    Restoring { state: use_plan(), shelf: use_shelf(), toasts: use_toasts(), words: use_words() }
}

impl Restoring {
    /// Takes a version of the open plan up again.
    pub fn restore(self, version: VersionKey) {
        let Self { state, shelf, toasts, words } = self;
        tasks::spawn(async move {
            let done = shelf.take_up(&version).await;
            let lang = words.lang.get_untracked();
            toasts.push(match done {
                Ok(()) => undoing(Toast::new(Tone::Ok, TEXT.get(lang).restored), state),
                Err(NoVersion::Gone) => Toast::new(Tone::Alert, TEXT.get(lang).gone),
                Err(NoVersion::Unreadable(error)) => Toast::new(Tone::Alert, text::words(&error, lang)),
            });
        });
    }

    /// The name of the button that does; `what` is the version’s name or its moment.
    #[must_use]
    pub fn label(self, version: &VersionKey, moment: &str) -> String {
        let t = TEXT.get(self.words.lang.get());
        version.name.as_deref().map_or_else(|| (t.restore)(moment), |name| (t.restore_named)(name))
    }
}
