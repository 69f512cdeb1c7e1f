//! Removing a row at a press: a notice says what went along with it and which links were cleared, and takes it back.

use super::{
    components::{Toast, Toasts, Tone, use_toasts},
    text::TEXT,
    topbar::undoing,
    words::{Words, use_words},
};
use crate::{
    domain::{entity::EntityRef, id::Id},
    plan::{Consequences, Listed, counted_rows},
    state::{PlanState, use_plan},
};
use leptos::prelude::*;
use std::sync::Arc;

/// What a removal needs, held outside of handlers. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Removing {
    plan: PlanState,
    words: Words,
    toasts: Toasts,
}

/// What a removal needs.
#[must_use]
pub fn use_removing() -> Removing {
    Removing { plan: use_plan(), words: use_words(), toasts: use_toasts() }
}

impl Removing {
    /// Removes a row with what only it held, as one step, and says so; on a plan that refuses edits nothing happened.
    pub fn remove<T: Listed>(self, id: Id<T>) {
        let lang = self.words.lang.get_untracked();
        let t = TEXT.get(lang);
        let before = self.plan.peek();
        let step = self.plan.remove(id).words(lang);
        let after = self.plan.peek();
        if Arc::ptr_eq(&before, &after) {
            return;
        }
        let found = Consequences::between(&before, &after, EntityRef::to(id));
        let mut message = (t.done_step)(&step);
        for (say, rows) in [(t.went_along, found.taken), (t.links_cleared, found.changed)] {
            if !rows.is_empty() {
                message.push_str(&say(&counted_rows(&rows, lang)));
            }
        }
        self.toasts.push(undoing(Toast::new(Tone::Info, message), self.plan));
    }
}
