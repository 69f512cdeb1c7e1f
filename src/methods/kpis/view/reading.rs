//! What the figures say: health with its why, the projection, what the process promises, limits and signals.

use super::kpi::Seen;
use crate::{
    domain::{day::Day, kpi::Kpi, lang::Format},
    methods::kpis::{
        health::HealthState,
        text::{
            self, TEXT as METHOD,
            page::{TEXT, signal as signal_words},
            promise::promise as promised,
        },
        xmr::{Signal as XmrSignal, SignalKind, Standing, TargetVerdict},
    },
    reports::alerts::AlertRow,
    state::use_plan,
    ui::{
        components::{Badge, BadgeStyle, Button, ButtonVariant, Card, DateField, Size, Tone, Why, WhyButton, lagging},
        judgement::why,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card.
pub fn reading(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    // A long series has dozens of signals: they follow what was changed.
    let seen = Seen { row: lagging(seen.row), ..seen };
    view! {
        <Card title=move || t().reading>
            {health(seen)} {promise(seen)} {limits(seen)} {rebase(seen)}
        </Card>
    }
    .into_any()
}

fn health(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let method = use_text(&METHOD);
    let badges = move || seen.row.get().map(super::row::badges);
    let reason = move || seen.row.with(|row| row.as_ref().map(|row| reason(row, &*f())).unwrap_or_default());
    let needed = move || {
        let needed = seen.row.with(|row| row.as_ref().and_then(|row| row.needed))?;
        Some(text::needed(&seen.written(needed.get(), &*f()), f().lang()))
    };
    let stale = move || seen.row.with(|row| row.as_ref().is_some_and(|row| row.stale)).then(|| method().stale);
    let figure = move || {
        let ratio = seen.row.with(|row| row.as_ref()?.health.as_ref().ok()?.value.ratio);
        ratio.map(|ratio| f().number(ratio, 2)).unwrap_or_default()
    };
    let why = move |()| explained(seen, t().why_health, &*f());
    view! {
        <div class="stack" data-gap="small">
            <div class="row">{badges} <WhyButton figure why/></div>
            <p>{reason}</p>
            {move || needed().map(|words| view! { <p><strong>{words}</strong></p> })}
            {move || stale().map(|words| view! { <p>{words}</p> })}
        </div>
    }
    .into_any()
}

fn reason(row: &AlertRow, format: &dyn Format) -> String {
    let name = match &row.health {
        Ok(health) => health.value.rule.reason(),
        Err(fault) => fault.reason(),
    };
    (*name.get(format.lang())).to_owned()
}

fn explained(seen: Seen, title: &str, format: &dyn Format) -> Why {
    let settings = use_plan_settings();
    let share = |share: f64| format.percent(share, 0);
    seen.row.with(|row| {
        let Some(row) = row else { return Why::default() };
        let terms = row.health.as_ref().map(|health| health.why.as_slice()).unwrap_or_default();
        let bands = (TEXT.get(format.lang()).bands)(&share(settings.0), &share(settings.1));
        let needed = row.needed.map(|value| text::needed(&seen.written(value.get(), format), format.lang()));
        let notes = [Some(reason(row, format)), Some(bands), needed].into_iter().flatten().collect();
        why(title.to_owned(), terms, notes, format)
    })
}

fn use_plan_settings() -> (f64, f64) {
    let plan = use_plan().peek();
    let settings = &plan.worksheets.kpis;
    (settings.on_track.get(), settings.behind.get())
}

fn promise(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let lang = use_words().lang;
    let forecast =
        move || seen.row.with(|row| row.as_ref().map(|row| text::forecast(row.forecast, &*f())).unwrap_or_default());
    let verdict =
        Memo::new(move |_| seen.row.with(|row| row.as_ref().and_then(|row| Some((row.verdict?, row.judged_health())))));
    let sentence = move || verdict.get().map(|(verdict, health)| *promised(verdict, health).get(lang.get()));
    let tone = Signal::derive(move || match verdict.get() {
        Some(
            (TargetVerdict::WillMeet, Some(HealthState::Behind | HealthState::AtRisk))
            | (TargetVerdict::WillMiss, Some(HealthState::OnTrack))
            | (TargetVerdict::HitOrMiss, _),
        ) => Tone::Watch,
        Some((TargetVerdict::WillMeet, _)) => Tone::Ok,
        Some((TargetVerdict::WillMiss, _)) => Tone::Alert,
        None => Tone::Neutral,
    });
    view! {
        <div class="stack" data-gap="small">
            <h3 class="card-title">{move || t().forecast}</h3>
            <p>{forecast}</p>
            <p class="field-hint">{move || t().forecast_hint}</p>
        </div>
        {move || {
            sentence()
                .map(|words| {
                    view! {
                        <div class="stack" data-gap="small">
                            <h3 class="card-title">{move || t().promise}</h3>
                            <p><Badge tone label=words style=BadgeStyle::Plain/></p>
                        </div>
                    }
                })
        }}
    }
    .into_any()
}

fn limits(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let method = use_text(&METHOD);
    let lang = use_words().lang;
    let standing = move || {
        seen.row.with(|row| match row.as_ref().and_then(|row| row.xmr.as_ref()) {
            None => method().no_limits.to_owned(),
            Some(xmr) => {
                let name = *xmr.standing.name().get(lang.get());
                format!("{name}. {}", (t().since)(&f().date(xmr.since)))
            }
        })
    };
    let signals = move || {
        seen.row
            .with(|row| row.as_ref().and_then(|row| row.xmr.as_ref()).map(|xmr| (xmr.standing, xmr.signals.clone())))
    };
    let listed = move || {
        signals().map(|(_, signals)| {
            if signals.is_empty() {
                view! { <p>{method().no_signal}</p> }.into_any()
            } else {
                view! { <ul class="stack" data-gap="small">{signals.into_iter().rev().map(|each| signal(seen, &each)).collect_view()}</ul> }
                    .into_any()
            }
        })
    };
    let provisional = move || signals().is_some_and(|(standing, _)| standing == Standing::Provisional);
    view! {
        <div class="stack" data-gap="small">
            <h3 class="card-title">{move || method().chart}</h3>
            <p data-state=move || provisional().then_some("provisional")>{standing}</p>
            {listed}
            <p class="field-hint">{move || method().chart_hint}</p>
        </div>
    }
    .into_any()
}

fn signal(seen: Seen, signal: &XmrSignal) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let format = f();
    let (kind, side) = (signal.kind.name(), signal.side.name());
    let lang = format.lang();
    let first = signal.points.first().copied();
    let last = signal.points.last().copied().filter(|last| Some(*last) != first);
    let from = first.map(|day| format.date(day)).unwrap_or_default();
    let to = last.map(|day| format.date(day));
    let words = signal_words(kind.get(lang), side.get(lang), &from, to.as_deref(), &*format);
    let plan = use_plan();
    let restart = first.filter(|_| signal.kind == SignalKind::Run).map(|day| {
        let press = move |()| plan.change(seen.id, |kpi: &mut Kpi| kpi.rebased_on = Some(day));
        view! { <Button label=move || t().rebase_here on_press=press size=Size::Small variant=ButtonVariant::Quiet/> }
    });
    view! { <li><Badge tone=Tone::Watch label=words style=BadgeStyle::Plain/> {restart}</li> }.into_any()
}

/// The limits can start anew from a date, once the process has changed for a known reason.
fn rebase(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let method = use_text(&METHOD);
    let plan = use_plan();
    let value = Signal::derive(move || seen.get(|kpi| kpi.rebased_on).flatten());
    let reset = move || {
        value.get().is_some().then(|| {
            let press = move |()| plan.change(seen.id, |kpi: &mut Kpi| kpi.rebased_on = None);
            view! { <Button label=move || t().rebase_none on_press=press size=Size::Small/> }
        })
    };
    let change = move |day: Option<Day>| plan.change(seen.id, |kpi: &mut Kpi| kpi.rebased_on = day);
    view! {
        <div class="stack" data-gap="small">
            <DateField
                label=move || method().rebase
                hint=Signal::derive(move || method().rebase_hint.to_owned())
                value
                on_change=change
            />
            {reset}
        </div>
    }
    .into_any()
}
