//! What can be chosen for an action: people, channels, segments, objectives, statuses.

use crate::{
    domain::{
        action::{ActionStatus, Contribution},
        entity::Entity,
        lang::Lang,
        table::Table,
    },
    plan::Listed,
    state::use_plan,
    ui::{components::Choice, words::use_words},
};
use leptos::prelude::*;

/// The rows of a list, by id and name.
pub fn rows<T: Listed>() -> Signal<Vec<Choice>> {
    use_plan().select(|plan| named(T::list(plan))).into()
}

fn named<T: Entity>(table: &Table<T>) -> Vec<Choice> {
    table.iter().map(|row| Choice::new(row.id().to_string(), row.name())).collect()
}

/// The rows of a list, after a choice of none of them.
pub fn rows_or_none<T: Listed>(none: impl Fn() -> &'static str + Send + Sync + 'static) -> Signal<Vec<Choice>> {
    let rows = rows::<T>();
    Signal::derive(move || [vec![Choice::new("", none())], rows.get()].concat())
}

/// The statuses, by code.
pub fn statuses() -> Signal<Vec<Choice>> {
    let words = use_words();
    Signal::derive(move || ActionStatus::ALL.map(|status| status_choice(status, words.lang.get())).to_vec())
}

fn status_choice(status: ActionStatus, lang: Lang) -> Choice {
    Choice::new(status_code(status), *status.name().get(lang))
}

/// What a list of choices stores for a status.
#[must_use]
pub const fn status_code(status: ActionStatus) -> &'static str {
    match status {
        ActionStatus::Todo => "todo",
        ActionStatus::Doing => "doing",
        ActionStatus::Done => "done",
        ActionStatus::Cancelled => "cancelled",
    }
}

/// The status of a code.
#[must_use]
pub fn status_of(code: &str) -> Option<ActionStatus> {
    ActionStatus::ALL.into_iter().find(|status| status_code(*status) == code)
}

/// The contributions after “not assessed”, by code.
pub fn contributions() -> Signal<Vec<Choice>> {
    let words = use_words();
    Signal::derive(move || {
        let lang = words.lang.get();
        let none = Choice::new("", *Contribution::NOT_ASSESSED.get(lang));
        let levels = Contribution::ALL.map(|level| Choice::new(level_code(Some(level)), *level.name().get(lang)));
        [vec![none], levels.to_vec()].concat()
    })
}

/// What a list of choices stores for a contribution; nothing is “not assessed”.
#[must_use]
pub const fn level_code(level: Option<Contribution>) -> &'static str {
    match level {
        None => "",
        Some(Contribution::None) => "none",
        Some(Contribution::Weak) => "weak",
        Some(Contribution::Medium) => "medium",
        Some(Contribution::Strong) => "strong",
    }
}

/// The contribution of a code.
#[must_use]
pub fn level_of(code: &str) -> Option<Contribution> {
    Contribution::ALL.into_iter().find(|level| level_code(Some(*level)) == code)
}
