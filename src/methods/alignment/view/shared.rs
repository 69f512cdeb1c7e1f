//! What both sides share already: the plan's KPIs of the three kinds of seed 001, and the rituals that bring them together.

use super::super::{SHARED, text::TEXT};
use crate::{
    domain::{
        kpi::{Kpi, MetricKind, Unit},
        lang::Format,
        ritual::{Ritual, RitualKind},
    },
    methods::Method,
    reports::pipeline::mean_cycle,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, ButtonVariant, Card, KeyValues, Size},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The shared KPIs with their last value; a kind that no KPI measures is said.
pub fn kpis() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let read = |kpi: &Kpi| (kpi.name.clone(), kpi.unit.clone(), kpi.measurements.latest().map(|last| last.value.get()));
    let plan = use_plan();
    let found = plan.select(move |plan| {
        let of = |kind: MetricKind| (kind, plan.kpis.iter().find(|kpi| kpi.metric == kind).map(read));
        SHARED.map(of)
    });
    let cycle = plan.select(mean_cycle);
    let pairs = move || {
        let f = f();
        let pair = |(kind, kpi): (MetricKind, Option<(String, Unit, Option<f64>)>)| match kpi {
            None => {
                // No KPI keeps it, but the opportunities tell it.
                let told = cycle.get().filter(|_| kind == MetricKind::SalesCycleDays);
                let day = f.date(plan.today.get());
                let told =
                    told.map(|days| format!("{} · {}", Unit::Days.write(days.round(), &*f), (t().from_sales)(&day)));
                ((*kind.name().get(f.lang())).to_owned(), told.unwrap_or_else(|| t().no_kpi.to_owned()))
            }
            Some((name, unit, value)) => (name, value.map_or_else(|| "—".to_owned(), |value| unit.write(value, &*f))),
        };
        found.get().map(pair).to_vec()
    };
    let more = move || {
        view! {
            <ButtonLink
                label=move || t().to_kpis
                href=Route::to(Method::Kpis).href()
                variant=ButtonVariant::Quiet
                size=Size::Small
            />
        }
    };
    view! {
        <Card title=move || t().shared actions=more>
            <KeyValues pairs=Signal::derive(pairs)/>
        </Card>
    }
    .into_any()
}

/// The weekly ritual and that of lessons, with their length.
pub fn rituals() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let found = use_plan().select(|plan| {
        let brings_together = |kind| matches!(kind, RitualKind::Weekly | RitualKind::Learnings);
        let rows = plan.rituals.iter().filter(|row| brings_together(row.kind));
        rows.cloned().collect::<Vec<_>>()
    });
    let pairs = move || {
        let lang = f().lang();
        let pair = |row: Ritual| (row.called(lang), row.minutes.map(t().minutes).unwrap_or_default());
        found.get().into_iter().map(pair).collect::<Vec<_>>()
    };
    let more = move || {
        view! {
            <ButtonLink
                label=move || t().to_rituals
                href=Route::to(Method::Rituals).href()
                variant=ButtonVariant::Quiet
                size=Size::Small
            />
        }
    };
    view! {
        <Card title=move || t().rituals actions=more>
            <Show
                when=move || !found.with(Vec::is_empty)
                fallback=move || view! { <p class="muted">{move || t().no_ritual}</p> }
            >
                <KeyValues pairs=Signal::derive(pairs)/>
            </Show>
        </Card>
    }
    .into_any()
}
