//! Reading and editing rows of any kind by id, through the one gate.

use super::{
    PlanState,
    label::{Label, Verb},
};
use crate::{
    domain::{entity::EntityRef, id::Id},
    plan::{Listed, Plan},
};
use leptos::prelude::*;
use std::sync::Arc;

impl PlanState {
    /// The ids of a list, in order: what `<For>` is keyed by.
    #[must_use]
    pub fn ids<T: Listed>(&self) -> Memo<Vec<Id<T>>> {
        self.select(|plan| T::list(plan).ids())
    }

    /// A row, followed as it changes; nothing once it is gone (a row's memo may run once after its removal).
    #[must_use]
    pub fn row<T: Listed>(&self, id: Id<T>) -> Memo<Option<Arc<T>>> {
        self.select(move |plan| T::list(plan).row(id).cloned())
    }

    /// Adds a row at the end of its list, as one step.
    pub fn add<T: Listed>(&self, row: T) {
        let label = Label::of(Verb::Add, T::KIND, row.name());
        self.edit(label, |plan| T::list_mut(plan).put(row));
    }

    /// Changes a row, as one step.
    pub fn change<T: Listed>(&self, id: Id<T>, change: impl FnOnce(&mut T)) {
        self.edit(self.label_of(Verb::Change, id), |plan| {
            T::list_mut(plan).update(id, change);
        });
    }

    /// Removes a row with what only it held, as one step. Gives its label, for the notice with undo.
    pub fn remove<T: Listed>(&self, id: Id<T>) -> Label {
        let label = self.label_of(Verb::Delete, id);
        self.edit(label.clone(), |plan| {
            plan.remove(EntityRef::to(id));
        });
        label
    }

    /// Removes several rows of one kind, as one step.
    pub fn remove_several<T: Listed>(&self, ids: &[Id<T>]) -> Label {
        let label = Label::new(Verb::DeleteSeveral);
        self.edit(label.clone(), |plan| {
            for id in ids {
                plan.remove(EntityRef::to(*id));
            }
        });
        label
    }

    /// The label of a step on a row, with the name that the user gave it.
    #[must_use]
    pub fn label_of<T: Listed>(&self, verb: Verb, id: Id<T>) -> Label {
        let plan = self.peek();
        Label::of(verb, T::KIND, Plan::name_of(&plan, EntityRef::to(id)).unwrap_or_default())
    }
}
