//! The five components: a picture of what holds, then a card each.

mod board;
mod card;
mod channels;
mod guards;
mod pricing;

use super::{
    ComponentKind,
    text::{GUIDE, TEXT},
};
use crate::{
    methods::Method,
    reports::components::{Decided, Standing, components},
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, EmptyState, Glyph, PageHeader},
        guide::guide_button,
        words::use_text,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let standings = use_plan().select(components);
    let count = Memo::new(move |_| standings.with(|rows| rows.iter().filter(|row| row.holds()).count()));
    let untouched = Memo::new(move |_| {
        standings.with(|rows| rows.iter().all(|row| row.decision == Decided::No && row.kpi.is_none()))
    });
    let intro = move || {
        view! {
            <EmptyState glyph=Glyph::Grid title=move || t().empty example=move || t().example>
                <ButtonLink label=move || t().begin href=move || Route::to(Method::Segments).href()/>
            </EmptyState>
        }
    };
    view! {
        <PageHeader
            title=move || (t().finding)(count.get())
            subtitle=move || t().subtitle
            actions=move || guide_button(&GUIDE)
        />
        <Show when=move || untouched.get() fallback=|| ()>{intro()}</Show>
        {board::board(standings)}
        <div class="stack">
            {ComponentKind::ALL.into_iter().map(|kind| card::card(kind, standings)).collect_view()}
        </div>
    }
    .into_any()
}

/// How one component stands.
fn standing(standings: Memo<Vec<Standing>>, kind: ComponentKind) -> Memo<Option<Standing>> {
    Memo::new(move |_| standings.with(|rows| rows.iter().find(|row| row.kind == kind).cloned()))
}
