//! What only a person can decide, each with its next step beside it: alerts and verdicts.

use super::{
    super::{Agenda, Call, TradeOff, text, text::TEXT},
    acts::start_standard_action,
};
use crate::{
    domain::{id::Id, kpi::Kpi, lang::Format, watch::Watch},
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{Button, ButtonLink, ButtonVariant, Decision, EmptyState, Glyph, Section, Tone, use_toasts},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The decisions of the day; nothing while there is none and nothing to steer yet.
pub fn section(agenda: Memo<Agenda>, budget: Memo<Option<TradeOff>>, steers: Memo<bool>) -> AnyView {
    let t = use_text(&TEXT);
    let alerts = Memo::new(move |_| agenda.with(|agenda| agenda.alerts.clone()));
    let verdicts = Memo::new(move |_| agenda.with(|agenda| agenda.verdicts.clone()));
    let none = move || alerts.with(Vec::is_empty) && verdicts.with(Vec::is_empty) && budget.with(Option::is_none);
    let busy = Memo::new(move |_| agenda.with(|agenda| !agenda.tasks.is_empty()));
    let detail = move || if busy.get() { t().nothing_but_actions } else { t().nothing_to_decide_detail };
    let shown = Memo::new(move |_| steers.get() || !none());
    view! {
        <Show when=move || shown.get()>
            <Section title=move || t().to_decide.to_owned()>
                <Show when=none>
                    <EmptyState
                        glyph=Glyph::Check
                        title=move || t().nothing_to_decide.to_owned()
                        detail=move || detail().to_owned()/>
                </Show>
                <For each=move || alerts.get() key=|call| (call.watch, call.since) children=move |call| alert(call, alerts)/>
                <For each=move || verdicts.get() key=|id| *id children=verdict/>
                {move || budget.get().map(trade_off)}
            </Section>
        </Show>
    }
    .into_any()
}

/// The name of a KPI, or that it has none.
fn kpi_name(kpi: Option<&Kpi>, unnamed: &str) -> String {
    kpi.map(|kpi| kpi.name.clone()).filter(|name| !name.is_empty()).unwrap_or_else(|| unnamed.to_owned())
}

fn alert(call: Call, alerts: Memo<Vec<Call>>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let (plan, toasts) = (use_plan(), use_toasts());
    let kpi = plan.row(call.kpi);
    let watch = plan.row(call.watch);
    let title = move || {
        let (kpi, watch, f) = (kpi.get(), watch.get(), f());
        let name = kpi_name(kpi.as_deref(), t().unnamed);
        let written = |value: Option<f64>| {
            kpi.as_ref().zip(value).map(|(kpi, value)| kpi.unit.write(value, &*f)).unwrap_or_default()
        };
        let last = kpi.as_ref().and_then(|kpi| kpi.measurements.as_slice().last()).map(|row| row.value.get());
        text::alert(&name, &written(last), &written(watch.map(|watch| watch.threshold.get())), f.lang())
    };
    let first = Memo::new(move |_| alerts.with(|alerts| alerts.first().map(|first| first.watch)) == Some(call.watch));
    let about = Signal::derive(move || kpi_name(kpi.get().as_deref(), t().unnamed));
    let detail = move || {
        let f = f();
        let action = watch.get().map(|watch| watch.standard_action.clone()).unwrap_or_default();
        text::alert_detail(&f.date(call.since), &action, f.lang())
    };
    view! {
        <Decision tone=Tone::Alert badge=move || t().alert.to_owned() title detail>
            <ButtonLink
                label=move || t().see_kpi.to_owned()
                href=Route::on(Method::Kpis, call.kpi.uuid()).href()
                variant=ButtonVariant::Quiet
                about=about
            />
            {move || {
                view! {
                    <Button
                        label=move || t().open_action.to_owned()
                        on_press=move |()| start_standard_action(plan, toasts, words, call.watch)
                        variant=if first.get() { ButtonVariant::Primary } else { ButtonVariant::Secondary }
                        about=about
                    />
                }
            }}
        </Decision>
    }
    .into_any()
}

fn verdict(id: Id<Watch>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let watch = plan.row(id);
    let kpi = plan.select(move |plan| plan.watches.get(id).and_then(|row| plan.kpis.row(row.kpi)).cloned());
    let title = move || text::verdict_due(&kpi_name(kpi.get().as_deref(), t().unnamed), f().lang());
    let detail = move || {
        let f = f();
        watch.get().map(|watch| text::verdict_detail(&f.date(watch.end), f.lang())).unwrap_or_default()
    };
    view! {
        <Decision tone=Tone::Watch badge=move || t().verdict.to_owned() title detail>
            <ButtonLink label=move || t().give_verdict.to_owned() href=Route::on(Method::Alerts, id.uuid()).href()/>
        </Decision>
    }
    .into_any()
}

fn trade_off(decision: TradeOff) -> AnyView {
    let (t, f, plan) = (use_text(&TEXT), use_format(), use_plan());
    let tone = match decision {
        TradeOff::Contradiction { .. } => Tone::Alert,
        TradeOff::FirstOut { .. } => Tone::Info,
    };
    let name = move |package| plan.plan().packages.get(package).map(|row| row.title.clone()).unwrap_or_default();
    let title = {
        let decision = decision.clone();
        move || match decision {
            TradeOff::Contradiction { count } => text::contradictions(count, &*f()),
            TradeOff::FirstOut { package, level, .. } => text::first_out(&name(package), level, f().lang()),
        }
    };
    let detail = move || match decision {
        TradeOff::Contradiction { .. } => text::contradictions_detail(f().lang()).to_owned(),
        TradeOff::FirstOut { missing, change, ref displaced, .. } => {
            let displaced: Vec<_> = displaced.iter().map(|level| (name(level.package), level.level)).collect();
            text::first_out_detail(missing, change, &displaced, &*f())
        }
    };
    view! {
        <Decision tone badge=move || t().budget.to_owned() title detail>
            <ButtonLink label=move || t().decide.to_owned() href=Route::to(Method::ZeroBasedBudget).href()/>
        </Decision>
    }
    .into_any()
}
