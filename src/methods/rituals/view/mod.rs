//! The rituals: the list, one ritual on its page, and a meeting with its agenda or its minutes.

mod history;
mod list;
mod meeting;
mod picture;
mod sheet;

use crate::{
    domain::{id::Id, meeting::Meeting, ritual::Ritual},
    methods::Method,
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::{location, random::new_id},
        words::use_words,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; `entity` is a ritual or a meeting.
pub fn page(entity: Option<Uuid>) -> AnyView {
    match entity {
        None => list::page(),
        Some(id) if use_plan().peek().meetings.contains(Id::new(id)) => meeting::page(Id::new(id)),
        Some(id) => sheet::page(Id::new(id)),
    }
}

/// Begins a meeting of `ritual` today, or goes on with the one that is open.
pub fn hold(plan: PlanState, ritual: Id<Ritual>) {
    let known = plan.peek();
    let open = known.meetings.iter().find(|row| row.ritual == ritual && !row.held).map(|row| row.id);
    let id = open.unwrap_or_else(|| {
        let id: Id<Meeting> = new_id();
        let row = Meeting::new(id, ritual, plan.today.get_untracked());
        plan.edit(Label::new(Verb::Hold), |plan| plan.meetings.put(row));
        id
    });
    location::go(Route::on(Method::Rituals, id.uuid()));
}

/// What a ritual is called, followed as it changes.
pub fn called(ritual: Id<Ritual>) -> Signal<String> {
    let words = use_words();
    let row = use_plan().row(ritual);
    Signal::derive(move || row.get().map(|row| row.called(words.lang.get())).unwrap_or_default())
}
