//! One experiment on its page: the trial, what the figures say, what was learned, and the decision.

use super::{
    super::{Experiment, Outcome, Phase, text::TEXT},
    form, signed,
};
use crate::{
    domain::{entity::Entity, id::Id, lang::Format, period::by_period},
    methods::Method,
    reports::experiments::{self, Effect, Silent, text as said_text},
    state::use_plan,
    ui::{
        charts::{LineChart, LineData, LinePoint, Mark, Period},
        components::{Card, Choice, SegmentedControl, TextArea, WhyButton},
        deciding::{Finding, decision},
        judgement::why,
        row_sheet::{SheetWords, row_sheet},
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

type Row = Memo<Option<Arc<Experiment>>>;

/// The page.
pub fn page(id: Id<Experiment>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let words = use_words();
    let plan = use_plan();
    let row = plan.row(id);
    let subtitle = move || {
        let phase = row.with(|row| row.as_ref().map(|row| row.phase(plan.today.get())));
        let missing = row.with(|row| row.as_ref().map(|row| row.missing()).unwrap_or_default());
        let lang = words.lang.get();
        let name = phase.map(|phase| *phase.name().get(lang)).unwrap_or_default();
        if missing.is_empty() {
            return name.to_owned();
        }
        let parts: Vec<&str> = missing.iter().map(|part| *part.name().get(lang)).collect();
        format!("{name}. {}", (t().missing)(&parts.join(", ")))
    };
    let sheet = SheetWords { title: name_of(row), subtitle: Signal::derive(subtitle), back: word(|t| t.back) };
    row_sheet(id, Method::Experiments, sheet, body)
}

/// What it is called.
pub fn name_of(row: Row) -> Signal<String> {
    let t = use_text(&TEXT);
    Signal::derive(move || {
        let name = row.with(|row| row.as_ref().map(|row| row.name().to_owned()).unwrap_or_default());
        if name.is_empty() { t().untitled.to_owned() } else { name }
    })
}

fn body(id: Id<Experiment>) -> AnyView {
    let row = use_plan().row(id);
    view! {
        <div class="grid" data-columns="2">
            {form::card(id, row)}
            <div class="stack">{figures(id)} {outcome(id, row)}</div>
        </div>
    }
    .into_any()
}

fn effect_of(id: Id<Experiment>) -> Memo<Result<Effect, Silent>> {
    use_plan().select(move |plan| {
        let row = plan.worksheets.experiments.rows.get(id);
        row.map_or(Err(Silent::NoMeasure), |row| experiments::effect(plan, row))
    })
}

/// What the figures say, in a sentence, with the change that opens into its why.
pub fn said(id: Id<Experiment>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let effect = effect_of(id);
    let unit = plan.select(move |plan| {
        let kpi = plan.worksheets.experiments.rows.get(id)?.kpi?;
        plan.kpis.get(kpi).map(|kpi| kpi.unit.clone())
    });
    let row = plan.row(id);
    let phase = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.phase(plan.today.get()))));
    let shown = move || {
        let (format, unit) = (f(), unit.get().unwrap_or_default());
        match effect.get() {
            Err(reason) => view! { <p class="muted">{said_text::silent(reason, format.lang())}</p> }.into_any(),
            Ok(found) => {
                let notes = vec![said_text::needed(&found, &unit, &*format)];
                let terms = found.change.why.clone();
                let figure = signed(found.change.value, &*format);
                let advice =
                    said_text::advised(found.advice(), phase.get().unwrap_or(Phase::Incomplete), format.lang());
                let sentence = said_text::effect(&found, &unit, &*format);
                view! {
                    <p>
                        <WhyButton
                            figure=move || figure.clone()
                            why=move |()| why(t().change.to_owned(), &terms, notes.clone(), &*f())
                        />
                        " "
                        {sentence}
                    </p>
                    <p class="muted">{advice}</p>
                }
                .into_any()
            }
        }
    };
    shown.into_any()
}

fn figures(id: Id<Experiment>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let data = plan.select(move |plan| {
        let row = plan.worksheets.experiments.rows.get(id)?;
        let kpi = plan.kpis.get(row.kpi?)?;
        Some((kpi.unit.clone(), by_period(kpi), row.window()))
    });
    let line = move || {
        let Some((_, values, window)) = data.get() else { return LineData::default() };
        let inside = |day| window.is_some_and(|(from, to)| day >= from && day <= to);
        let point = |value: &crate::domain::period::PeriodValue| LinePoint {
            day: value.date,
            value: value.value.get(),
            mark: Mark::Plain,
            note: if inside(value.date) { t().window.to_owned() } else { String::new() },
        };
        let period = window.map(|(from, to)| Period { from, to, label: t().window.to_owned() });
        LineData {
            points: values.iter().map(point).collect(),
            periods: period.into_iter().collect(),
            ..LineData::default()
        }
    };
    let written = move |value: f64| {
        data.with(|data| data.as_ref().map(|(unit, ..)| unit.write(value, &*f())).unwrap_or_default())
    };
    let any = Memo::new(move |_| data.with(|data| data.as_ref().is_some_and(|(_, values, _)| !values.is_empty())));
    view! {
        <Card title=move || t().effect>
            {said(id)}
            <Show when=move || any.get()>
                <LineChart title=move || t().question data=Signal::derive(line) format=written/>
            </Show>
        </Card>
    }
    .into_any()
}

const fn key(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        None => "none",
        Some(Outcome::Deploy) => "deploy",
        Some(Outcome::Abandon) => "abandon",
    }
}

/// What was learned and what becomes of it; the decision leads to an action or a renunciation.
fn outcome(id: Id<Experiment>, row: Row) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let plan = use_plan();
    let chosen = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|row| row.outcome)));
    let options = move || {
        let lang = words.lang.get();
        let each = Outcome::ALL.map(|outcome| Choice::new(key(Some(outcome)), *outcome.name().get(lang)));
        std::iter::once(Choice::new(key(None), t().undecided)).chain(each).collect::<Vec<_>>()
    };
    let choose = move |value: String| {
        let outcome = Outcome::ALL.into_iter().find(|outcome| key(Some(*outcome)) == value);
        let today = plan.today.get_untracked();
        plan.change(id, |row| row.decide(outcome, today));
    };
    let decided = move || {
        let day = row.with(|row| row.as_ref().and_then(|row| row.decided_on))?;
        let next = match chosen.get()? {
            Outcome::Deploy => t().then_deploy,
            Outcome::Abandon => t().then_abandon,
        };
        Some(format!("{} {next}", (t().decided_on)(&f().date(day))))
    };
    view! {
        <Card title=move || t().decision>
            <TextArea
                label=move || t().result
                hint=Signal::derive(move || t().result_hint.to_owned())
                value=move || row.with(|row| row.as_ref().map(|row| row.result.clone()).unwrap_or_default())
                on_change=move |text: String| plan.change(id, |row| row.result = text)
            />
            <SegmentedControl
                label=move || t().decision
                value=move || key(chosen.get()).to_owned()
                options=Signal::derive(options)
                on_change=choose
            />
            <p class="muted">{decided}</p>
            {decision(Finding::on(id.uuid(), name_of(row)))}
        </Card>
    }
    .into_any()
}
