//! The page of one action.

use super::{
    super::text::{TEXT, copy_of, standing},
    add::use_add_action,
    contributions::contributions,
    fields::{TITLE_HOLDER, fields},
    links::links,
    place::{place, use_place},
    subject::Subject,
};
use crate::{
    domain::{
        action::{Action, ActionStatus},
        entity::EntityRef,
        id::Id,
        lang::Format,
    },
    methods::{
        Method,
        eisenhower::{Cell, Placement},
    },
    route::Route,
    ui::{
        browser::{focus, location, random::new_id},
        components::{Button, ButtonLink, ButtonVariant, Card, EmptyState, Glyph, MenuButton, MenuItem, PageHeader},
        deciding::sources_card,
        removing::use_removing,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The page of an action, or of what to do when it is gone.
pub fn detail(id: Id<Action>) -> AnyView {
    let subject = Subject::of(id);
    let exists = subject.exists();
    (move || if exists.get() { shown(subject) } else { gone() }).into_any()
}

fn gone() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <PageHeader title=move || t().gone_title.to_owned()/>
        <EmptyState
            glyph=Glyph::List
            title=move || t().gone_title.to_owned()
            detail=Signal::derive(move || t().gone_detail.to_owned())
        >
            <ButtonLink label=move || t().all.to_owned() href=Route::to(Method::Actions).href()/>
        </EmptyState>
    }
    .into_any()
}

fn shown(subject: Subject) -> AnyView {
    let t = use_text(&TEXT);
    let placed = use_place(subject);
    if subject.plan.peek().actions.get(subject.id).is_some_and(|row| row.title.is_empty()) {
        focus::first_field(TITLE_HOLDER.to_owned());
    }
    view! {
        {header(subject, placed)}
        <div class="grid" data-columns="main-side">
            <div class="stack">
                <Card title=move || t().facts.to_owned()>{fields(subject)}</Card>
                <Card title=move || t().contributions.to_owned()>{contributions(subject.id)}</Card>
            </div>
            <div class="stack">{place(subject, placed)} {sources_card(EntityRef::to(subject.id))} {links(subject)}</div>
        </div>
    }
    .into_any()
}

fn header(subject: Subject, placed: Memo<Option<Placement>>) -> AnyView {
    let t = use_text(&TEXT);
    let f = use_format();
    let words = use_words();
    let status = subject.read(|row| row.status);
    let due = subject.read(|row| row.due);
    let owner = subject.read(|row| row.owner);
    let subtitle = move || {
        let lang = words.lang.get();
        let place = match placed.with(|placed| placed.as_ref().map(|placed| placed.shown)) {
            Some(Cell::Quadrant(quadrant)) => *quadrant.name().get(lang),
            Some(Cell::Unqualified(_)) => t().unqualified,
            None => *status.get().name().get(lang),
        };
        let owner = owner.get().and_then(|id| subject.plan.plan().people.get(id).map(|person| person.name.clone()));
        standing(place, due.get().map(|day| f().date(day)), owner.as_deref(), lang)
    };
    let actions = move || {
        view! {
            <ButtonLink label=move || t().all.to_owned() href=Route::to(Method::Actions).href() icon=Glyph::ChevronLeft/>
            {more(subject)}
            {closing(subject, status)}
        }
    };
    view! {
        <PageHeader
            title=move || subject.title(t().untitled)
            subtitle=Signal::derive(subtitle)
            actions
        />
    }
    .into_any()
}

/// Done, or open again.
fn closing(subject: Subject, status: Signal<ActionStatus>) -> AnyView {
    let t = use_text(&TEXT);
    let closed = Memo::new(move |_| matches!(status.get(), ActionStatus::Done | ActionStatus::Cancelled));
    let set = move |status: ActionStatus| {
        subject.plan.change(subject.id, |row| row.set_status(status, subject.plan.today.get_untracked()));
    };
    (move || {
        if closed.get() {
            view! {
                <Button
                    label=move || t().reopen.to_owned()
                    on_press=move |()| set(ActionStatus::Todo)
                    icon=Glyph::Restart
                />
            }
            .into_any()
        } else {
            view! {
                <Button
                    label=move || t().mark_done.to_owned()
                    on_press=move |()| set(ActionStatus::Done)
                    variant=ButtonVariant::Primary
                    icon=Glyph::Check
                />
            }
            .into_any()
        }
    })
    .into_any()
}

fn more(subject: Subject) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let removing = use_removing();
    let add = use_add_action();
    let remove = move |()| {
        removing.remove(subject.id);
        location::go(Route::to(Method::Actions));
    };
    let copy = move |()| {
        let Some(row) = subject.plan.peek().actions.get(subject.id).cloned() else { return };
        let title = copy_of(&row.title, words.lang.get_untracked());
        let id = new_id();
        subject.plan.add(Action { id, title, watch: None, ..row });
        location::go(Route::on(Method::Actions, id.uuid()));
    };
    let items = move |()| {
        let entry =
            |label: &str, icon, press: Callback<()>| MenuItem::new(Signal::stored(label.to_owned()), Some(icon), press);
        vec![
            entry(t().add, Glyph::Plus, add),
            entry(t().duplicate, Glyph::Copy, Callback::new(copy)),
            MenuItem { variant: ButtonVariant::Danger, ..entry(t().delete, Glyph::Trash, Callback::new(remove)) },
        ]
    };
    view! { <MenuButton label=move || t().more.to_owned() items variant=ButtonVariant::Secondary/> }.into_any()
}
