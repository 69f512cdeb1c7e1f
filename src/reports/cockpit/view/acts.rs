//! What can be done in one click from a fact, with its undo: start the action of an alert, finish an action.

use super::super::text::TEXT;
use crate::{
    domain::{
        action::{Action, ActionStatus},
        entity::EntityKind,
        id::Id,
        watch::Watch,
    },
    methods::Method,
    reports::alerts::open_standard_action,
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
    },
    ui::{
        browser::random::new_id,
        components::{Toast, Toasts, Tone},
        text::TEXT as FRAME,
        topbar::undoing,
        words::Words,
    },
};
use leptos::prelude::*;

/// Opens the standard action of an alert as a real action, once an episode; the notice leads to it and offers its undo.
pub fn start_standard_action(plan: PlanState, toasts: Toasts, words: Words, watch: Id<Watch>) {
    let today = plan.today.get_untracked();
    let action: Id<Action> = new_id();
    let name = plan.peek().watches.get(watch).map(|row| row.standard_action.clone()).unwrap_or_default();
    let label = Label::of(Verb::OpenAction, EntityKind::Action, &name);
    let mut opened = false;
    plan.edit(label.clone(), |plan| opened = open_standard_action(plan, watch, today, action));
    if opened {
        announce(plan, toasts, words, &label, action);
    }
}

/// Marks an action as done today; the notice leads to it and offers its undo.
pub fn finish(plan: PlanState, toasts: Toasts, words: Words, action: Id<Action>) {
    let today = plan.today.get_untracked();
    let label = plan.label_of(Verb::Finish, action);
    plan.edit(label.clone(), |plan| {
        plan.actions.update(action, |row| {
            row.status = ActionStatus::Done;
            row.closed_on = Some(today);
        });
    });
    announce(plan, toasts, words, &label, action);
}

fn announce(plan: PlanState, toasts: Toasts, words: Words, label: &Label, action: Id<Action>) {
    let lang = words.lang.get_untracked();
    let message = (FRAME.get(lang).done_step)(&label.words(lang));
    let href = Route::on(Method::Actions, action.uuid()).href();
    let toast = Toast::new(Tone::Ok, message).with_link(TEXT.get(lang).see_action, href);
    toasts.push(undoing(toast, plan));
}
