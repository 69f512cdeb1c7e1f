//! What leans on a KPI: its watch and the key results that read it.

use super::kpi::Seen;
use crate::{
    domain::key_result::KeyResult,
    methods::{Method, alerts::text::TEXT as ALERTS, kpis::text::page::TEXT},
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, ButtonLink, Card, Glyph, Size},
        judgement::watch_tone,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The watch, or the way to start one.
pub fn watch(seen: Seen) -> AnyView {
    let (t, alerts) = (use_text(&TEXT), use_text(&ALERTS));
    let lang = use_words().lang;
    let state = Memo::new(move |_| {
        seen.row.with(|row| row.as_ref().and_then(|row| row.watch.as_ref()).map(|watch| (watch.id, watch.replay.state)))
    });
    let body = move || match state.get() {
        Some((id, state)) => view! {
            <div class="row">
                <Badge tone=watch_tone(state) label=move || *state.name().get(lang.get())/>
                <ButtonLink
                    label=move || t().see_watch
                    href=Route::on(Method::Alerts, id.uuid()).href()
                    size=Size::Small
                    icon=Glyph::Eye
                />
            </div>
            <p>{move || *state.meaning().get(lang.get())}</p>
        }
        .into_any(),
        None => view! {
            <p>{move || alerts().unwatched} ". " {move || t().watch_hint}</p>
            <div class="row">
                <ButtonLink
                    label=move || t().start_watch
                    href=Route::on(Method::Alerts, seen.id.uuid()).href()
                    size=Size::Small
                    icon=Glyph::Eye
                />
            </div>
        }
        .into_any(),
    };
    view! { <Card title=move || t().watch>{body}</Card> }.into_any()
}

/// The key results that read the KPI.
pub fn key_results(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let rows = use_plan().select(move |plan| {
        let linked = plan.key_results.iter().filter(|row| row.kpi == Some(seen.id));
        linked.map(|row: &KeyResult| (row.objective, row.title.clone())).collect::<Vec<_>>()
    });
    let item = move |(objective, title): (crate::domain::id::Id<crate::domain::objective::Objective>, String)| {
        let title = if title.is_empty() { t().untitled.to_owned() } else { title };
        view! { <li><a href=Route::on(Method::Okr, objective.uuid()).href()>{title}</a></li> }
    };
    let body = move || {
        let rows = rows.get();
        if rows.is_empty() {
            view! {
                <p>{t().no_key_result}</p>
                <div class="row">
                    <ButtonLink label=move || t().to_objectives href=Route::to(Method::Okr).href() size=Size::Small/>
                </div>
            }
            .into_any()
        } else {
            view! { <ul class="stack" data-gap="small">{rows.into_iter().map(item).collect_view()}</ul> }.into_any()
        }
    };
    view! { <Card title=move || t().key_results>{body}</Card> }.into_any()
}
