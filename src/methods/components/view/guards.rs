//! What the limits of the price guard: each KPI against its limit, with the watch that would tell in time.

use super::super::{
    Guard, Guarded,
    text::{TEXT, Text},
};
use crate::{
    domain::entity::EntityKind,
    domain::{entity::EntityRef, id::Id, kpi::Kpi, lang::Format},
    methods::Method,
    plan::Plan,
    reports::components::{price_guards, room, text::refusal, watch},
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{Button, Fact, FactList, Glyph, Size, Toast, Tone, use_toasts},
        topbar::undoing,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn list() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let rows = plan.select(price_guards);
    let unmeasured = plan.select(|plan| {
        let (pricing, found) = (&plan.worksheets.components.pricing, price_guards(plan));
        let bare = |guard: &Guard| guard.limit(pricing).is_some() && found.iter().all(|row| row.guard != *guard);
        Guard::ALL.into_iter().filter(bare).collect::<Vec<_>>()
    });
    let keys = Memo::new(move |_| rows.with(|rows| rows.iter().map(|row| (row.guard, row.kpi)).collect::<Vec<_>>()));
    let told = move |guard: Guard| {
        let words = move || (t().unguarded)(guard.metric().name().get(words.lang.get()));
        view! { <p class="muted small">{words}</p> }
    };
    view! {
        <Show when=move || !keys.with(Vec::is_empty)>
            <FactList label=move || t().guards>
                <For each=move || keys.get() key=|key| *key children=move |(guard, kpi)| line(guard, kpi, rows)/>
            </FactList>
        </Show>
        <For each=move || unmeasured.get() key=|guard| *guard children=told/>
    }
    .into_any()
}

fn line(guard: Guard, kpi: Id<Kpi>, rows: Memo<Vec<Guarded>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let toasts = use_toasts();
    let row =
        Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| (row.guard, row.kpi) == (guard, kpi)).copied()));
    let breached = Memo::new(move |_| row.get().is_some_and(|row| row.is_breached()));
    let tone = move || match row.get() {
        Some(row) if row.is_breached() => Tone::Alert,
        Some(row) if row.latest.is_some() => Tone::Ok,
        _ => Tone::Neutral,
    };
    let badge = move || match tone() {
        Tone::Alert => t().breached,
        Tone::Ok => t().holds,
        _ => t().missing,
    };
    let sentence = move || row.get().map(|row| said(&row, &plan.plan(), t(), &*f())).unwrap_or_default();
    let refused = plan.select(move |plan| {
        let row = price_guards(plan).into_iter().find(|row| (row.guard, row.kpi) == (guard, kpi))?;
        room(plan, &row).err()
    });
    let press = move |()| {
        let Some(row) = row.get_untracked() else { return };
        let (name, t) = (plan.peek().name_of(EntityRef::to(kpi)).unwrap_or_default().to_owned(), t());
        let action = match guard {
            Guard::FloorMargin => t.margin_action,
            Guard::MaximumDiscount => t.discount_action,
        };
        let made = watch(new_id(), &row, action, plan.today.get_untracked());
        plan.edit(Label::of(Verb::Add, EntityKind::Watch, &name), |plan| plan.watches.put(made));
        let link = Route::to(Method::Alerts).href();
        toasts.push(undoing(Toast::new(Tone::Ok, (t.watched)(&name)).with_link(t.open_watches, link), plan));
    };
    let press = Callback::new(press);
    let disabled = move || refused.get().map(|found| refusal(found, &*f()));
    view! {
        <Fact tone=Signal::derive(tone) badge=move || badge() title=sentence>
            <Show when=move || breached.get() || refused.get().is_none()>
                <Button
                    label=move || t().watch
                    on_press=press
                    size=Size::Small
                    icon=Glyph::Eye
                    disabled_because=Signal::derive(disabled)
                />
            </Show>
        </Fact>
    }
    .into_any()
}

fn said(row: &Guarded, plan: &Plan, t: &Text, format: &dyn Format) -> String {
    let name = plan.name_of(EntityRef::to(row.kpi)).unwrap_or_default();
    let percent = |share: f64| format.percent(share, 1);
    let limit = percent(row.limit.get());
    match row.latest {
        None => (t.unmeasured)(name, &limit),
        Some((_, value)) if row.is_breached() => {
            (t.passed)(name, &percent(value.get()), &limit, &format.number(row.excess() * 100.0, 1))
        }
        Some((_, value)) => (t.kept)(name, &percent(value.get()), &limit),
    }
}
