//! The map, what is missing on it, its links as a table, its levers, and the scorecard.

mod gaps;
mod linking;
mod links;
mod map;
mod scorecard;

use super::{
    Lever, StrategyMap,
    text::{GUIDE, TEXT},
};
use crate::{
    domain::{id::Id, objective::Objective},
    methods::Method,
    plan::Plan,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, ButtonVariant, EmptyState, Glyph, PageHeader},
        guide::guide_button,
        words::use_text,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let levers = plan.select(levers);
    let none = plan.select(|plan| open(plan).next().is_none());
    let title = move || {
        levers.with(|levers| match levers.first() {
            _ if none.get() => t().empty.to_owned(),
            None => t().unlinked.to_owned(),
            Some(first) => {
                let title = named(&plan.plan(), first.objective, t().untitled);
                (t().finding)(&title, first.reaches.len())
            }
        })
    };
    let empty = move || {
        view! {
            <EmptyState glyph=Glyph::Flag title=move || t().empty example=Signal::derive(move || t().example.to_owned())>
                <ButtonLink label=move || t().start href=Route::to(Method::Okr).href() variant=ButtonVariant::Primary/>
            </EmptyState>
        }
    };
    view! {
        <PageHeader
            title
            subtitle=Signal::derive(move || t().subtitle.to_owned())
            actions=move || guide_button(&GUIDE)
        />
        <Show when=move || !none.get() fallback=empty>
            <div class="stack">
                {map::card(levers)}
                <div class="grid" data-columns="2">{gaps::card()} {links::levers(levers)}</div>
                {links::card()}
                {scorecard::card()}
            </div>
        </Show>
    }
    .into_any()
}

/// The objectives of the map: the open ones.
fn open(plan: &Plan) -> impl Iterator<Item = &Objective> + Clone {
    plan.objectives.iter().filter(|row| row.is_open())
}

fn levers(plan: &Plan) -> Vec<Lever> {
    plan.worksheets.strategy_map.levers(open(plan))
}

/// The title of an objective, or a word for one without.
fn named(plan: &Plan, id: Id<Objective>, untitled: &str) -> String {
    let title = plan.objectives.get(id).map(|row| row.title.as_str()).unwrap_or_default();
    if title.trim().is_empty() { untitled.to_owned() } else { title.to_owned() }
}

/// The same, followed as it changes.
fn title(id: Id<Objective>) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let t = use_text(&TEXT);
    let row = use_plan().row(id);
    move || {
        let title = row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
        if title.trim().is_empty() { t().untitled.to_owned() } else { title }
    }
}

/// The map’s links as they are now.
fn sheet(plan: &Plan) -> &StrategyMap {
    &plan.worksheets.strategy_map
}
