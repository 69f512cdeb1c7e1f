//! The row that was just added: the table that comes to list it takes the focus there.

use leptos::prelude::*;
use std::time::Duration;

/// A row that no table has listed by then is looked for no more: a table opened later is not to jump.
const LOOKED_FOR: Duration = Duration::from_secs(3);

/// The id of the row that was added last, until a table went there.
#[derive(Clone, Copy)]
pub struct Added(RwSignal<Option<String>>);

impl Added {
    /// Provides it to every table; once, in `App`.
    pub fn provide() {
        provide_context(Self(RwSignal::new(None)));
    }

    /// That of the page; one of its own outside `App`.
    #[must_use]
    pub fn find() -> Self {
        use_context().unwrap_or_else(|| Self(RwSignal::new(None)))
    }

    /// Asks the table that lists this row to go there.
    pub fn ask(self, id: String) {
        let Self(wanted) = self;
        wanted.set(Some(id.clone()));
        let forget = move || {
            if wanted.try_get_untracked().flatten() == Some(id) {
                let _ = wanted.try_set(None);
            }
        };
        set_timeout(forget, LOOKED_FOR);
    }

    /// Goes to the wanted row once `place` knows its position, and no second time.
    pub(super) fn follow(self, place: impl Fn(&str) -> Option<usize> + 'static, go: impl Fn(usize) + 'static) {
        let Self(wanted) = self;
        Effect::new(move |_| {
            let Some(row) = wanted.get().and_then(|id| place(&id)) else { return };
            wanted.set(None);
            go(row);
        });
    }
}
