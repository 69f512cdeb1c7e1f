//! The verdict that a watch demands at its end: keep, stop or test, between the values before and after.

use super::{card::decision_key, known::Known};
use crate::{
    domain::{
        id::Id,
        period::PeriodValue,
        watch::{Decision, Watch},
    },
    methods::alerts::{
        text::{TEXT as METHOD, screen::TEXT},
        window::{self, Phase},
    },
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Button, ButtonVariant, Choice, Glyph, KeyValues, SegmentedControl, TextField},
        insights::use_insights,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The form; quiet behind a button while the window lasts.
pub fn verdict(id: Id<Watch>, known: Memo<Option<Arc<Known>>>) -> AnyView {
    let method = use_text(&METHOD);
    let early = RwSignal::new(false);
    let due = Memo::new(move |_| {
        known.with(|known| known.as_ref().is_some_and(|known| known.now.phase == Phase::VerdictDue))
    });
    let about = name_of(known);
    let ask = move || {
        view! {
            <div class="row">
                <Button
                    label=move || method().give_verdict
                    on_press=move |()| early.set(true)
                    variant=ButtonVariant::Quiet
                    about=about
                />
            </div>
        }
    };
    view! {
        <Show when=move || due.get() || early.get() fallback=ask>
            {form(id, known, due)}
        </Show>
    }
    .into_any()
}

/// The KPI that is watched, for what is heard.
fn name_of(known: Memo<Option<Arc<Known>>>) -> Signal<String> {
    Signal::derive(move || known.with(|known| known.as_ref().map(|known| known.kpi.name.clone()).unwrap_or_default()))
}

fn form(id: Id<Watch>, known: Memo<Option<Arc<Known>>>, due: Memo<bool>) -> AnyView {
    let (t, method) = (use_text(&TEXT), use_text(&METHOD));
    let (plan, lang) = (use_plan(), use_words().lang);
    let rows = use_insights().alerts;
    let decision = RwSignal::new(Decision::Keep);
    let reason = RwSignal::new(String::new());
    let decisions =
        move || Decision::ALL.map(|each| Choice::new(decision_key(each), *each.name().get(lang.get()))).to_vec();
    let choose = move |key: String| {
        if let Some(chosen) = Decision::ALL.into_iter().find(|each| decision_key(*each) == key) {
            decision.set(chosen);
        }
    };
    let give = move |()| {
        let values = known.with_untracked(|known| {
            let kpi = known.as_ref().map(|known| known.kpi.id);
            rows.with_untracked(|rows| rows.iter().find(|row| Some(row.kpi) == kpi).map(|row| row.values.clone()))
        });
        settle(plan, id, &values.unwrap_or_default(), decision.get_untracked(), reason.get_untracked().trim());
    };
    let silent = move || reason.with(|reason| reason.trim().is_empty()).then(|| t().needs_reason.to_owned());
    let hint = move || if due.get() { method().verdict_hint } else { t().early };
    view! {
        <div class="stack" data-gap="small">
            <h3 class="card-title">{move || method().give_verdict}</h3>
            <p>{hint}</p>
            {around(known)}
            <SegmentedControl
                label=move || t().decision
                value=move || decision_key(decision.get())
                options=decisions
                on_change=choose
            />
            <TextField
                label=move || t().reason
                hint=Signal::derive(move || t().reason_hint.to_owned())
                value=reason
                on_input=move |text: String| reason.set(text)
                on_change=move |text: String| reason.set(text)
            />
            <div class="row">
                <Button
                    label=move || method().give_verdict
                    on_press=give
                    icon=Glyph::Check
                    disabled_because=Signal::derive(silent)
                    about=name_of(known)
                />
            </div>
        </div>
    }
    .into_any()
}

fn around(known: Memo<Option<Arc<Known>>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let method = use_text(&METHOD);
    let pairs = move || {
        let format = f();
        known.with(|known| {
            let Some(known) = known else { return Vec::new() };
            let write =
                |value: Option<f64>| value.map_or_else(|| t().none.to_owned(), |value| known.written(value, &*format));
            let (before, after) = known.around;
            vec![(method().before.to_owned(), write(before)), (method().after.to_owned(), write(after))]
        })
    };
    view! { <KeyValues pairs=Signal::derive(pairs)/> }.into_any()
}

fn settle(plan: PlanState, id: Id<Watch>, values: &[PeriodValue], decision: Decision, reason: &str) {
    let today = plan.today.get_untracked();
    plan.edit(Label::new(Verb::Verdict), |plan| {
        plan.watches.update(id, |watch| {
            watch.verdict = Some(window::verdict(watch, values, decision, reason, today));
        });
    });
}
