//! The meetings that were held, latest first, each leading to its minutes.

use super::{
    super::text::{TEXT, sentences},
    called,
};
use crate::{
    domain::{id::Id, lang::Format, meeting::Meeting},
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, BadgeStyle, Card, CardStyle, Tone},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The most meetings listed: two years of weeks and more.
const MOST: usize = 120;

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let ids = use_plan().select(|plan| {
        let mut rows: Vec<_> = plan.meetings.iter().map(|row| (row.date, row.id)).collect();
        rows.sort_by(|a, b| b.cmp(a));
        rows.into_iter().take(MOST).map(|(_, id)| id).collect::<Vec<_>>()
    });
    let table = move || {
        view! {
            <div class="table-scroll" role="region" aria-label=move || t().meetings tabindex="0">
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col" data-kind="date">{move || t().date}</th>
                            <th scope="col">{move || t().ritual}</th>
                            <th scope="col">{move || t().length}</th>
                            <th scope="col" data-kind="figure">{move || t().decisions}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|id| *id children=row/>
                    </tbody>
                </table>
            </div>
        }
    };
    view! {
        <Card title=move || t().meetings style=CardStyle::Flush>
            <Show
                when=move || ids.with(|ids| !ids.is_empty())
                fallback=move || view! { <p class="muted">{move || t().no_meeting}</p> }
            >
                {table()}
            </Show>
        </Card>
    }
    .into_any()
}

fn row(id: Id<Meeting>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let known = plan.row(id);
    let Some(ritual) = known.get_untracked().map(|row| row.ritual) else { return ().into_any() };
    let planned = plan.select(move |plan| plan.rituals.get(ritual).and_then(|row| row.minutes));
    let date = move || known.get().map(|row| f().date(row.date)).unwrap_or_default();
    let length =
        move || known.get().map(|row| sentences::length(row.minutes, planned.get(), &*f())).unwrap_or_default();
    #[allow(clippy::cast_precision_loss, reason = "a count of decisions is far below 2^52")]
    let decisions = move || known.get().map(|row| f().number(row.decisions.len() as f64, 0)).unwrap_or_default();
    let open = move || known.with(|row| row.as_ref().is_some_and(|row| !row.held));
    view! {
        <tr>
            <td data-kind="date">
                <a href=Route::on(Method::Rituals, id.uuid()).href()>{date}</a>
            </td>
            <td>
                {called(ritual)} " "
                {move || open().then(|| view! { <Badge tone=Tone::Watch label=move || t().open style=BadgeStyle::Plain/> })}
            </td>
            <td>{length}</td>
            <td data-kind="figure">{decisions}</td>
        </tr>
    }
    .into_any()
}
