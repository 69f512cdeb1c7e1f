//! A watch: where it stands and why, what it calls for now, and what it called for before.

use super::{
    form::Editing,
    known::{Known, known},
    verdict, why,
};
use crate::{
    domain::{
        id::Id,
        kpi::Kpi,
        lang::Format,
        watch::{Decision, Watch},
    },
    methods::{
        Method,
        alerts::{
            replay::{Episode, Rule},
            standard_action::{Call, opened_for},
            text::{
                self, TEXT as METHOD,
                screen::{self, TEXT, day_of},
            },
            window::Phase,
        },
    },
    reports::alerts::open_standard_action,
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{
            Badge, Button, ButtonLink, ButtonVariant, Card, Glyph, IconButton, KeyValues, Meter, Size, Tone, WhyButton,
        },
        judgement::watch_tone,
        rows_table::remove_button,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The card of an open watch.
pub fn card(id: Id<Watch>, editing: RwSignal<Option<Editing>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let known = known(id);
    let name = move || {
        let name = known.with(|known| known.as_ref().map(|known| known.kpi.name.clone()).unwrap_or_default());
        if name.is_empty() { t().unnamed.to_owned() } else { name }
    };
    let edit = move |()| editing.set(plan.peek().watches.get(id).map(Editing::of));
    let actions = move || {
        view! {
            {see_kpi(known)}
            <IconButton label=move || format!("{} {}", t().edit, name()) glyph=Glyph::Pencil on_press=edit size=Size::Small/>
            {remove_button(id)}
        }
    };
    let why = move |()| known.with(|known| known.as_ref().map(|known| why::why(known, &*f())).unwrap_or_default());
    view! {
        <Card title=name actions>
            <div class="row">{move || known.get().map(|known| badges(&known))} <WhyButton why about=Signal::derive(name)/></div>
            <div class="grid" data-columns="2">
                <div class="stack">{move || known.get().map(|known| meaning(&known))} {call(id, known)}</div>
                <div class="stack">{move || known.get().map(|known| facts(&known))} {window(known)}</div>
            </div>
            {episodes(known)}
            {verdict::verdict(id, known)}
        </Card>
    }
    .into_any()
}

fn see_kpi(known: Memo<Option<Arc<Known>>>) -> AnyView {
    let t = use_text(&TEXT);
    let kpi = Memo::new(move |_| known.with(|known| known.as_ref().map(|known| known.kpi.id)));
    let link = move |kpi: Id<Kpi>| {
        let href = Route::on(Method::Kpis, kpi.uuid()).href();
        view! {
            <ButtonLink label=move || t().see_kpi href size=Size::Small variant=ButtonVariant::Quiet icon=Glyph::Chart/>
        }
    };
    (move || kpi.get().map(link)).into_any()
}

fn badges(known: &Known) -> AnyView {
    let lang = use_words().lang;
    let method = use_text(&METHOD);
    let (state, phase) = (known.now.replay.state, known.now.phase);
    let phase = (phase != Phase::Running).then(|| {
        let tone = if phase == Phase::VerdictDue { Tone::Watch } else { Tone::Neutral };
        view! { <Badge tone label=move || *phase.name().get(lang.get()) icon=Glyph::Calendar/> }
    });
    view! {
        <Badge tone=watch_tone(state) label=move || *state.name().get(lang.get())/>
        {known.stale.then(|| view! { <Badge tone=Tone::Watch label=move || method().stale icon=Glyph::Clock/> })}
        {phase}
    }
    .into_any()
}

/// What the state means, and the way out.
fn meaning(known: &Known) -> AnyView {
    let format = use_format()();
    let (state, lang) = (known.now.replay.state, format.lang());
    let way_out = known
        .now
        .way_out
        .and_then(|at| text::way_out(state, known.kpi.direction, &known.written(at.get(), &*format), lang));
    view! {
        <p>{*state.meaning().get(lang)}</p>
        {way_out.map(|words| view! { <p><strong>{words}</strong></p> })}
    }
    .into_any()
}

/// The last value beside the rule.
fn facts(known: &Known) -> AnyView {
    let t = use_text(&TEXT)();
    let format = use_format()();
    let write = |value: f64| known.written(value, &*format);
    let watch = &known.watch;
    let recovery = Rule::of(watch, &known.kpi).recovery();
    let latest = known.kpi.measurements.latest();
    let value = latest
        .map_or_else(|| t.none.to_owned(), |last| format!("{} ({})", write(last.value.get()), format.date(last.date)));
    let mut pairs = vec![
        (t.value.to_owned(), value),
        (t.threshold.to_owned(), write(watch.threshold.get())),
        (t.consecutive.to_owned(), screen::in_a_row(watch.consecutive, &*format)),
    ];
    if recovery != watch.threshold {
        pairs.insert(2, (t.recovery.to_owned(), write(recovery.get())));
    }
    view! { <KeyValues pairs/> }.into_any()
}

/// The standard action: to be opened, open, or ready.
fn call(id: Id<Watch>, known: Memo<Option<Arc<Known>>>) -> AnyView {
    let t = use_text(&TEXT);
    let method = use_text(&METHOD);
    let plan = use_plan();
    let now = Memo::new(move |_| {
        known.with(|known| known.as_ref().map(|known| (known.now.call, known.watch.standard_action.clone())))
    });
    let act = move |call| match call {
        Call::Open { .. } => {
            let press = move |()| open_action(plan, id);
            view! {
                <Button
                    label=move || method().open_action
                    on_press=press
                    variant=ButtonVariant::Primary
                    icon=Glyph::Zap
                />
            }
            .into_any()
        }
        Call::Opened { action } => {
            let href = Route::on(Method::Actions, action.uuid()).href();
            view! {
                <Badge tone=Tone::Ok label=move || method().opened/>
                <ButtonLink label=move || t().see_action href size=Size::Small icon=Glyph::ArrowRight/>
            }
            .into_any()
        }
        Call::Nothing => ().into_any(),
    };
    let body = move || {
        now.get().map(|(call, words)| {
            view! {
                <div class="row" data-align="between">
                    <p>
                        <span class="field-hint">{move || method().standard_action}</span>
                        <br/>
                        {words}
                    </p>
                    <div class="row">{act(call)}</div>
                </div>
            }
        })
    };
    body.into_any()
}

/// Opens the standard action of the current episode, as one step.
pub fn open_action(plan: PlanState, watch: Id<Watch>) {
    let today = plan.today.get_untracked();
    plan.edit(Label::new(Verb::OpenAction), |plan| {
        open_standard_action(plan, watch, today, new_id());
    });
}

fn window(known: Memo<Option<Arc<Known>>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let span = move || {
        known.with(|known| {
            let known = known.as_ref()?;
            let days = known.watch.end.days_since(known.watch.start).saturating_add(1).max(1);
            Some((known.today.days_since(known.watch.start).saturating_add(1), days))
        })
    };
    #[allow(clippy::cast_precision_loss, reason = "days of a calendar are far below 2^52")]
    let share = Signal::derive(move || span().map(|(day, days)| day as f64 / days as f64));
    let output = move || span().map(|(day, days)| day_of(day, days, f().lang())).unwrap_or_default();
    let label = move || {
        let dates = known.with(|known| known.as_ref().map(|known| (known.watch.start, known.watch.end)));
        dates.map_or_else(
            || t().window.to_owned(),
            |(from, to)| format!("{} {}\u{a0}– {}", t().window, f().date(from), f().date(to)),
        )
    };
    view! { <Meter label share output/> }.into_any()
}

/// The history of its alerts, the latest first.
fn episodes(known: Memo<Option<Arc<Known>>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let method = use_text(&METHOD);
    let line = move |known: &Known, episode: &Episode| {
        let format = f();
        let action = opened_for(&known.watch, episode).map(|opened| {
            let href = Route::on(Method::Actions, opened.action.uuid()).href();
            view! { <a href=href>{t().see_action}</a> }
        });
        let none = action.is_none().then(|| t().no_action);
        view! {
            <tr>
                <th scope="row">{format.date(episode.start)}</th>
                <td data-kind="text">{episode.end.map_or_else(|| method().lasting.to_owned(), |end| format.date(end))}</td>
                <td class="numeric">{known.written(episode.peak.get(), &*format)}</td>
                <td data-kind="text">{action} {none}</td>
            </tr>
        }
    };
    let table = move |known: &Known| {
        let lines = known.now.replay.episodes.iter().rev().map(|episode| line(known, episode)).collect_view();
        view! {
            <div class="chart-table" role="region" aria-label=method().episodes tabindex="0">
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{t().since}</th>
                            <th scope="col" data-kind="text">{t().until}</th>
                            <th scope="col">{method().peak}</th>
                            <th scope="col" data-kind="text">{t().action}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
        }
    };
    let body = move || {
        known.with(|known| {
            known.as_ref().map(|known| {
                if known.now.replay.episodes.is_empty() {
                    view! { <p class="field-hint">{method().no_episode}</p> }.into_any()
                } else {
                    table(known).into_any()
                }
            })
        })
    };
    view! { <h3 class="card-title">{move || method().episodes}</h3> {body} }.into_any()
}

/// The key of a decision in a choice.
pub const fn decision_key(decision: Decision) -> &'static str {
    match decision {
        Decision::Keep => "keep",
        Decision::Stop => "stop",
        Decision::Test => "test",
    }
}
