//! The picture, and which step is worth working on first.

use super::{
    super::{
        Lever,
        text::{TEXT, sentences},
        whole,
    },
    blamed, name,
};
use crate::{
    domain::lang::Format,
    reports::funnel::{Line, Sight},
    state::use_plan,
    ui::{
        charts::{Bar, Bars, FunnelBar, FunnelChart, FunnelData},
        components::{Card, Tone},
        judgement::why_by_row,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The funnel: what each step must hold a week, and what it held.
pub(super) fn picture(seen: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let data = move || {
        let (plan, f) = (plan.plan(), f());
        let bar = |line: &Line| {
            let need = whole(line.needed.as_ref().ok()?.weekly.value);
            let done = line.pace.as_ref().map(|pace| (pace.value, f.number(pace.value, 1)));
            let share = line.hypothesis.map(|share| format!("{}\u{a0}→", f.percent(share.get(), 1)));
            Some(FunnelBar {
                label: name(&plan, line.step, t().untitled),
                note: share.unwrap_or_default(),
                demanded: need,
                shown: f.number(need, 0),
                done,
            })
        };
        let bars = seen.with(|seen| seen.lines.iter().filter_map(bar).collect());
        FunnelData { heads: [t().step, t().demanded, t().done].map(ToOwned::to_owned), bars }
    };
    let finding = move || {
        let (plan, f) = (plan.plan(), f());
        seen.with(|seen| match seen.first() {
            Ok(need) => {
                let done = seen.lines.first().and_then(|line| line.pace.as_ref()).map(|pace| f.number(pace.value, 1));
                sentences::picture(done.as_deref(), &f.number(whole(need.weekly.value), 0), f.lang())
            }
            Err(reason) => format!("{}.", sentences::no_answer(reason, &blamed(&plan, reason, t().untitled), f.lang())),
        })
    };
    let any = Memo::new(move |_| seen.with(|seen| seen.lines.iter().any(|line| line.needed.is_ok())));
    let chart = move || {
        view! {
            <FunnelChart title=move || t().picture finding=Signal::derive(finding) data=Signal::derive(data)/>
        }
    };
    let waiting = move || view! { <p class="muted">{finding}</p> };
    view! {
        <Card>
            <Show when=move || any.get() fallback=waiting>{chart()}</Show>
        </Card>
    }
    .into_any()
}

/// What five points more at each step would save.
pub(super) fn card(seen: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let levers = Memo::new(move |_| seen.with(|seen| seen.levers.clone()));
    let saved = move |lever: &Lever| f().number(lever.saved.value, u8::from(lever.saved.value < 10.0));
    let bars = move || {
        let plan = plan.plan();
        let bar = |lever: &Lever| Bar {
            label: name(&plan, lever.step, t().untitled),
            value: lever.saved.value,
            shown: format!("\u{2212}{}", saved(lever)),
            tone: Tone::Info,
            ..Bar::default()
        };
        levers.with(|levers| levers.iter().map(bar).collect::<Vec<_>>())
    };
    let first = Memo::new(move |_| levers.with(|levers| levers.first().cloned()));
    let finding = move || {
        let plan = plan.plan();
        first.with(|first| {
            first
                .as_ref()
                .map(|first| sentences::lever(&name(&plan, first.step, t().untitled), &saved(first), f().lang()))
        })
    };
    let why = move |at: usize| {
        let terms = levers.with_untracked(|levers| levers.get(at).map(|lever| lever.saved.why.clone()));
        why_by_row(t().levers.to_owned(), &terms.unwrap_or_default(), &plan.peek(), &*f())
    };
    let card = move || {
        view! {
            <Card>
                <div class="stack" data-gap="small">
                    <Bars
                        title=move || t().levers
                        finding=Signal::derive(move || finding().unwrap_or_default())
                        bars=Signal::derive(bars)
                        why
                    />
                    <p class="muted small">{move || t().levers_note}</p>
                </div>
            </Card>
        }
    };
    let any = Memo::new(move |_| first.with(Option::is_some));
    (move || any.get().then(card)).into_any()
}
