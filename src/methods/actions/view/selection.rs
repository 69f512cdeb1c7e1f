//! The actions that a bulk edit will change.

use crate::domain::{action::Action, id::Id};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The actions chosen, whether the filters show them or not.
#[derive(Clone, Copy)]
pub struct Selection(RwSignal<BTreeSet<Id<Action>>>);

impl Selection {
    /// None chosen yet.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new(BTreeSet::new()))
    }

    /// Whether an action is chosen.
    #[must_use]
    pub fn holds(self, id: Id<Action>) -> bool {
        self.0.with(|ids| ids.contains(&id))
    }

    /// Chooses an action, or no longer.
    pub fn toggle(self, id: Id<Action>) {
        self.0.update(|ids| {
            if !ids.remove(&id) {
                ids.insert(id);
            }
        });
    }

    /// Chooses exactly these.
    pub fn set(self, ids: impl IntoIterator<Item = Id<Action>>) {
        self.0.set(ids.into_iter().collect());
    }

    /// The actions chosen among those that `is_there`, in id order.
    #[must_use]
    pub fn among(self, is_there: impl Fn(Id<Action>) -> bool) -> Vec<Id<Action>> {
        self.0.with(|ids| ids.iter().copied().filter(|id| is_there(*id)).collect())
    }
}
