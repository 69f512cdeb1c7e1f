//! The choice of an item: by name, or from the decisions of the plan.

use super::{
    super::text::{GUIDE, TEXT},
    name, named,
};
use crate::{
    domain::entity::EntityRef,
    methods::Method,
    plan::Plan,
    reports::trace::{Item, Links, Way, chain},
    route::Route,
    state::use_plan,
    ui::{
        browser::location,
        components::{
            Badge, ButtonLink, ButtonVariant, Card, Choice, EmptyState, EntityPicker, Glyph, PageHeader, Tone,
        },
        guide::guide_button,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The most decisions listed; more are found by name.
const MOST: usize = 60;

pub(super) fn page() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let none = plan.select(|plan| plan.size() == 0);
    let options = Memo::new(move |_| {
        let lang = words.lang.get();
        let choice = |(id, words): (String, String)| Choice::new(id, words);
        named(&plan.plan(), lang).into_iter().map(choice).collect::<Vec<_>>()
    });
    let go = move |id: Option<String>| {
        if let Some(id) = id.and_then(|id| Uuid::try_parse(&id).ok()) {
            location::go(Route::on(Method::Trace, id));
        }
    };
    let empty = move || {
        view! {
            <EmptyState glyph=Glyph::Link title=move || t().empty example=Signal::derive(move || t().example.to_owned())>
                <ButtonLink label=move || t().start href=Route::to(Method::Okr).href() variant=ButtonVariant::Primary/>
            </EmptyState>
        }
    };
    view! {
        <PageHeader
            title=move || t().choose
            subtitle=Signal::derive(move || t().subtitle.to_owned())
            actions=move || guide_button(&GUIDE)
        />
        <Show when=move || !none.get() fallback=empty>
            <div class="stack">
                <EntityPicker
                    label=move || t().item
                    value=Signal::stored(None::<String>)
                    options
                    on_change=go
                    hint=Signal::derive(move || t().item_hint.to_owned())
                />
                {decisions()}
            </div>
        </Show>
    }
    .into_any()
}

/// A decision with how far its chain reaches up and down.
type Reach = (EntityRef, usize, usize);

fn reaches(plan: &Plan) -> (Vec<Reach>, usize) {
    let links = Links::of(plan);
    let objectives = plan.objectives.iter().map(|row| EntityRef::to(row.id));
    let packages = plan.packages.iter().map(|row| EntityRef::to(row.id));
    let actions = plan.actions.iter().map(|row| EntityRef::to(row.id));
    let renounced = plan.renunciations.iter().map(|row| EntityRef::to(row.id));
    let all: Vec<_> = objectives.chain(packages).chain(actions).chain(renounced).collect();
    let far = |row: &EntityRef| {
        let count = |way| {
            let found = chain(&links, Item::Row(*row), way);
            found.steps.len() + found.cut
        };
        (*row, count(Way::Up), count(Way::Down))
    };
    (all.iter().take(MOST).map(far).collect(), all.len().saturating_sub(MOST))
}

fn decisions() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let found = use_plan().select(reaches);
    let line = move |(row, up, down): Reach| {
        let item = Item::Row(row);
        let tone = if up == 0 { Tone::Watch } else { Tone::Neutral };
        view! {
            <li class="row" data-align="between" data-wrap="no">
                <span class="row">
                    <Badge tone=Tone::Info label=move || item.kind(words.lang.get())/>
                    <a href=Route::on(Method::Trace, row.id).href()>{name(item)}</a>
                </span>
                <Badge tone label=move || (t().reach)(up, down) icon=Glyph::Link/>
            </li>
        }
        .into_any()
    };
    let more = move || {
        let more = found.with(|(_, more)| *more);
        (more > 0).then(|| view! { <p class="muted small">{move || (t().more)(more)}</p> })
    };
    view! {
        <Card title=move || t().decisions>
            <ul class="stack plain-list" data-gap="small">
                <For each=move || found.with(|(rows, _)| rows.clone()) key=|row| *row children=line/>
            </ul>
            {more}
        </Card>
    }
    .into_any()
}
