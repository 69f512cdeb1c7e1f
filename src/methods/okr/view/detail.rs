//! The page of one objective.

use super::{checks, figures, identity, key_results};
use crate::{
    domain::{
        action::{Action, Contribution},
        entity::EntityRef,
        id::Id,
        lang::Format,
        objective::Objective,
    },
    methods::{
        Method,
        okr::{screen_text::SCREEN, text},
    },
    route::Route,
    state::use_plan,
    ui::{
        browser::{focus, location, random::new_id},
        components::{Badge, Button, ButtonLink, ButtonVariant, Card, EmptyState, Glyph, PageHeader, Tone},
        deciding::sources_card,
        removing::use_removing,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The address of an objective.
pub(super) const fn route(id: Id<Objective>) -> Route {
    Route::on(Method::Okr, id.uuid())
}

/// The page.
pub(super) fn page(id: Id<Objective>) -> AnyView {
    let plan = use_plan();
    let known = plan.select(move |plan| plan.objectives.contains(id));
    view! {
        <Show when=move || known.get() fallback=gone>
            {shown(id)}
        </Show>
    }
    .into_any()
}

fn gone() -> AnyView {
    let t = use_text(&SCREEN);
    view! {
        <EmptyState glyph=Glyph::Flag title=move || t().gone detail=move || t().gone_detail>
            <ButtonLink label=move || t().back href=Route::to(Method::Okr).href()/>
        </EmptyState>
    }
    .into_any()
}

fn shown(id: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let words = use_words();
    let f = use_format();
    let progress = figures::progress(id);
    let title = figures::title(id);
    if use_plan().peek().objectives.get(id).is_some_and(|row| row.title.is_empty()) {
        focus::first_field(identity::TITLE_HOLDER.to_owned());
    }
    let subtitle = move || {
        progress.with(|row| {
            let standing = row.as_ref().map(|row| *row.standing.name().get(words.lang.get())).unwrap_or_default();
            let share = row.as_ref().and_then(|row| row.progress.as_ref()).map(|p| f().percent(p.value.value, 0));
            share.map_or_else(|| standing.to_owned(), |share| format!("{share} · {standing}"))
        })
    };
    let actions = move || {
        view! {
            <ButtonLink label=move || t().back href=Route::to(Method::Okr).href() icon=Glyph::ChevronLeft/>
            {remove(id)}
        }
    };
    view! {
        <PageHeader title subtitle actions/>
        {identity::card(id)}
        {key_results::section(id)}
        <div class="grid" data-columns="main-side">
            <div class="stack">{serving(id)}</div>
            <div class="stack">{checks::panel(id)} {sources_card(EntityRef::to(id))}</div>
        </div>
    }
    .into_any()
}

fn remove(id: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let removing = use_removing();
    let press = move |()| {
        removing.remove(id);
        location::go(Route::to(Method::Okr));
    };
    view! { <Button label=move || t().remove on_press=press variant=ButtonVariant::Danger icon=Glyph::Trash/> }
        .into_any()
}

/// The actions that serve the objective, and a way to add one.
fn serving(id: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let plan = use_plan();
    let ids = plan.select(move |plan| {
        let serves = |row: &&Action| row.contributions.get(&id).is_some_and(|level| *level != Contribution::None);
        plan.actions.iter().filter(serves).map(|row| row.id).collect::<Vec<_>>()
    });
    let add = move |()| {
        let action = new_id();
        let contributions = std::iter::once((id, Contribution::Strong)).collect();
        plan.add(Action { contributions, ..Action::new(action) });
        location::go(Route::on(Method::Actions, action.uuid()));
    };
    let button = move || {
        view! { <Button label=move || t().add_action on_press=add icon=Glyph::Plus/> }
    };
    let line = move |action: Id<Action>| {
        let words = use_words();
        let row = plan.row(action);
        let name = move || row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
        let level = move || {
            let level = row.with(|row| row.as_ref()?.contributions.get(&id).copied());
            level.map(|level| *level.name().get(words.lang.get())).unwrap_or_default().to_owned()
        };
        view! {
            <li class="row" data-align="between" data-wrap="no">
                <a href=Route::on(Method::Actions, action.uuid()).href()>{name}</a>
                <Badge tone=Tone::Neutral label=level icon=Glyph::ArrowUp/>
            </li>
        }
        .into_any()
    };
    view! {
        <Card title=move || t().actions actions=button>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{move || t().no_actions}</p>
            </Show>
            <ul class="stack plain-list">
                <For each=move || ids.get() key=|id| *id children=line/>
            </ul>
        </Card>
    }
    .into_any()
}

/// Why a parent is refused, for the identity card.
pub(super) fn cycle_words() -> impl Fn() -> &'static str + Copy + Send + Sync {
    let t = use_text(&text::TEXT);
    move || t().cycle_refused
}
