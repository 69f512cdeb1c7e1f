//! What changed since the last meeting of the same ritual: the figures noted then beside those of today.

use super::{super::super::text::meeting::TEXT, Sitting};
use crate::{
    domain::{day::Day, lang::Format, meeting::Standing},
    reports::reviews::{self, Figure, Moved, choices, text},
    ui::{
        components::{Badge, BadgeStyle, Card, Tone},
        insights::Insights,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn card(sitting: Sitting) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let before = before(sitting);
    let now = now(sitting);
    let rows = move || before.get().map(|(_, before)| reviews::moved(&before, &now.get())).unwrap_or_default();
    let changed = move || {
        let (_, before) = before.get()?;
        text::choices(&choices::between(&before.choices, &now.get().choices), f().lang())
    };
    let none = move || before.get().is_some() && rows().is_empty() && changed().is_none();
    let date = move || before.get().map(|(date, _)| f().date(date)).unwrap_or_default();
    let table = move || {
        view! {
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().changed>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().figure}</th>
                            <th scope="col" class="numeric">{date}</th>
                            <th scope="col" class="numeric">{move || t().now}</th>
                        </tr>
                    </thead>
                    <tbody>{move || rows().into_iter().map(line).collect_view()}</tbody>
                </table>
            </div>
        }
    };
    view! {
        <Card title=move || t().changed>
            {move || before.get().is_none().then(|| view! { <p class="muted">{move || t().no_last}</p> })}
            {move || none().then(|| view! { <p class="muted">{move || t().nothing_changed}</p> })}
            {move || (!rows().is_empty()).then(table)}
            {move || changed().map(|changed| view! { <p>{changed}</p> })}
        </Card>
    }
    .into_any()
}

/// The date and the figures of the last meeting that noted some.
fn before(sitting: Sitting) -> Memo<Option<(Day, Standing)>> {
    let Sitting { plan, id, ritual, .. } = sitting;
    plan.select(move |plan| reviews::noted(plan, ritual, plan.meetings.get(id)))
}

/// The figures now, followed as they change.
fn now(sitting: Sitting) -> Memo<Standing> {
    let Insights { alerts, coherence, budget, .. } = sitting.insights;
    Memo::new(move |_| {
        let (plan, today) = (sitting.plan.plan(), sitting.plan.today.get());
        reviews::standing(&plan, today, &alerts.get(), &coherence.get(), &budget.get())
    })
}

fn line(moved: Moved) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let write = move |figure: Figure, value| figure.write(value, &*f());
    let judged = moved.better().map(|better| {
        let tone = if better { Tone::Ok } else { Tone::Watch };
        let label = move || if better { t().better } else { t().worse };
        view! { " " <Badge tone label style=BadgeStyle::Plain/> }
    });
    view! {
        <tr>
            <th scope="row">{move || *moved.figure.name().get(f().lang())} {judged}</th>
            <td class="numeric">{move || write(moved.figure, moved.before)}</td>
            <td class="numeric">{move || write(moved.figure, moved.now)}</td>
        </tr>
    }
    .into_any()
}
