//! The tree from the vision to each person's actions, with its holes and a way to fill each.

mod branch;

use super::text::{GUIDE, TEXT};
use crate::{
    domain::entity::EntityRef,
    methods::Method,
    reports::cascade::Cascade,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, ButtonVariant, Card, CardStyle, EmptyState, Glyph, PageHeader, Size},
        guide::guide_button,
        words::use_text,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The most lines of a list beside the tree.
const MOST: usize = 20;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let cascade = use_plan().select(Cascade::of);
    let none = Memo::new(move |_| cascade.with(|found| found.roots.is_empty()));
    let title = move || {
        let (none, holes) = (none.get(), cascade.with(Cascade::holes));
        if none { t().empty.to_owned() } else { (t().finding)(holes) }
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
                {vision()}
                <ul class="cascade" role="list" aria-label=move || t().tree>
                    {move || cascade.with(|found| found.roots.iter().map(branch::branch).collect_view())}
                </ul>
                <div class="grid" data-columns="2">{orphans(cascade)} {idle(cascade)}</div>
            </div>
        </Show>
    }
    .into_any()
}

fn vision() -> AnyView {
    let t = use_text(&TEXT);
    let text = use_plan().select(|plan| plan.vision.text.clone());
    let written = move || text.with(|text| !text.trim().is_empty());
    let write = move || {
        view! {
            <p class="row" data-align="between">
                <span>{move || t().no_vision}</span>
                <ButtonLink label=move || t().write_vision href=Route::to(Method::Vision).href() size=Size::Small/>
            </p>
        }
    };
    view! {
        <Card title=move || t().vision style=CardStyle::Brass>
            <Show when=written fallback=write>
                <p>
                    <a href=Route::to(Method::Vision).href()>{move || text.get()}</a>
                </p>
            </Show>
        </Card>
    }
    .into_any()
}

/// Actions that serve no objective; nothing when there is none.
fn orphans(cascade: Memo<Cascade>) -> AnyView {
    let t = use_text(&TEXT);
    let rows = Memo::new(move |_| cascade.with(|found| found.orphans.iter().map(|id| EntityRef::to(*id)).collect()));
    list(rows, move || t().orphans, move || t().orphans_detail, Method::Actions)
}

/// People without an open action; nothing when there is none.
fn idle(cascade: Memo<Cascade>) -> AnyView {
    let t = use_text(&TEXT);
    let rows = Memo::new(move |_| cascade.with(|found| found.idle.iter().map(|id| EntityRef::to(*id)).collect()));
    list(rows, move || t().idle, move || t().idle_detail, Method::People)
}

fn list(
    rows: Memo<Vec<EntityRef>>,
    title: impl Fn() -> &'static str + Copy + Send + Sync + 'static,
    detail: impl Fn() -> &'static str + Copy + Send + Sync + 'static,
    home: Method,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let shown = move || rows.with(|rows| rows.iter().take(MOST).copied().collect::<Vec<_>>());
    let line = move |row: EntityRef| {
        let name = plan.select(move |plan| plan.name_of(row).unwrap_or_default().to_owned());
        let words = move || {
            let name = name.get();
            if name.trim().is_empty() { t().untitled_action.to_owned() } else { name }
        };
        view! { <li><a href=Route::on(home, row.id).href()>{words}</a></li> }.into_any()
    };
    let more = move || {
        let more = rows.with(Vec::len).saturating_sub(MOST);
        (more > 0).then(|| view! { <p class="muted small">{move || (t().more)(more)}</p> })
    };
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <Card title>
                <p class="muted small">{detail}</p>
                <ul class="stack" data-gap="small">
                    <For each=shown key=|row| *row children=line/>
                </ul>
                {more}
            </Card>
        </Show>
    }
    .into_any()
}
