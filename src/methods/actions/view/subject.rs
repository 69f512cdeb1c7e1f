//! The action of a page: each field reads its own part, and writes it as one step.

use crate::{
    domain::{action::Action, id::Id},
    state::{PlanState, use_plan},
};
use leptos::prelude::*;
use std::sync::Arc;

/// One action, followed as it changes.
#[derive(Clone, Copy)]
pub struct Subject {
    /// The open plan.
    pub plan: PlanState,
    /// The action.
    pub id: Id<Action>,
    row: Memo<Option<Arc<Action>>>,
}

impl Subject {
    /// The action with this id.
    #[must_use]
    pub fn of(id: Id<Action>) -> Self {
        let plan = use_plan();
        Self { plan, id, row: plan.row(id) }
    }

    /// A part of it; the default once it is gone.
    pub fn read<T>(self, part: impl Fn(&Action) -> T + Send + Sync + 'static) -> Signal<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.row.with(|row| row.as_deref().map(&part).unwrap_or_default())).into()
    }

    /// Writes a part of it.
    pub fn write<V: 'static>(self, part: impl Fn(&mut Action, V) + Send + Sync + 'static) -> Callback<V> {
        Callback::new(move |value| self.plan.change(self.id, |row| part(row, value)))
    }

    /// Whether it is in the plan.
    #[must_use]
    pub fn exists(self) -> Memo<bool> {
        Memo::new(move |_| self.row.with(Option::is_some))
    }

    /// Its title, or what stands for one.
    #[must_use]
    pub fn title(self, untitled: &str) -> String {
        let title = self.row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
        if title.trim().is_empty() { untitled.to_owned() } else { title }
    }
}
