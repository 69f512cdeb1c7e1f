//! The rows of the catalogue: a group for each stage, a row for each KPI, and the holes.

use crate::{
    domain::{
        id::Id,
        kpi::{Aarrr, Frequency, Kpi, MetricKind},
        lang::Lang,
    },
    methods::{
        Method,
        kpis::{
            catalogue::suggestions,
            text::catalogue::{TEXT, create_named, question},
        },
    },
    reports::alerts::AlertRow,
    route::Route,
    state::use_plan,
    ui::{
        browser::{location::go, random::new_id},
        charts::{Spark, Sparkline},
        components::{Badge, BadgeStyle, Button, Card, CardStyle, Glyph, Size, Tone},
        insights::use_insights,
        judgement::{health_tone, watch_tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// So many of the last values are drawn in a row.
const SPARK: usize = 26;

/// The heads of the columns.
pub fn head() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <thead>
            <tr>
                <th scope="col" data-width="wide">{move || t().kpi}</th>
                <th scope="col" data-kind="figure">{move || t().value}</th>
                <th scope="col" data-kind="figure">{move || t().target}</th>
                <th scope="col">{move || t().health}</th>
                <th scope="col" data-width="usual">{move || t().trend}</th>
                <th scope="col">{move || t().owner}</th>
                <th scope="col">{move || t().frequency}</th>
            </tr>
        </thead>
    }
    .into_any()
}

/// The rows of a stage; nothing where there are none.
pub fn group(stage: Option<Aarrr>, shown: Memo<Vec<(Option<Aarrr>, Id<Kpi>)>>, unfiltered: Memo<bool>) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let ids = Memo::new(move |_| {
        shown.with(|shown| shown.iter().filter(|(at, _)| *at == stage).map(|(_, id)| *id).collect::<Vec<_>>())
    });
    let name = move || match stage {
        Some(stage) => (*stage.name().get(lang.get()), *question(stage).get(lang.get())),
        None => (t().no_stage, t().no_stage_hint),
    };
    let head = move || {
        view! {
            <tr>
                <th scope="rowgroup" colspan="7">
                    {move || name().0} " " <span class="head-note">{move || name().1}</span>
                </th>
            </tr>
        }
    };
    let hole = move || {
        (stage.is_some() && unfiltered.get() && ids.with(Vec::is_empty)).then(|| view! { <tr><td colspan="7"><Badge tone=Tone::Watch label=move || t().unmeasured style=BadgeStyle::Plain/></td></tr> })
    };
    let headed = move || !ids.with(Vec::is_empty) || (stage.is_some() && unfiltered.get());
    view! {
        <tbody>
            {move || headed().then(head)} {hole} <For each=move || ids.get() key=|id| *id children=row/>
        </tbody>
    }
    .into_any()
}

fn row(id: Id<Kpi>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let lang = use_words().lang;
    let kpi = plan.row(id);
    let insights = use_insights();
    let found = Memo::new(move |_| insights.alerts.with(|rows| rows.iter().find(|row| row.kpi == id).cloned()));
    let written = move |value: fn(&Kpi) -> Option<f64>| {
        kpi.with(|kpi| {
            let kpi = kpi.as_ref()?;
            Some(kpi.unit.write(value(kpi)?, &*f()))
        })
        .unwrap_or_else(|| "—".to_owned())
    };
    let name = move || named(&kpi.get(), t().unnamed);
    let owner = plan.select(move |plan| {
        let owner = plan.kpis.get(id)?.owner?;
        plan.people.get(owner).map(|person| person.name.clone())
    });
    let frequency = move || {
        let frequency = kpi.with(|kpi| kpi.as_ref().and_then(|kpi| kpi.frequency));
        frequency.map_or("—", |frequency: Frequency| *frequency.name().get(lang.get()))
    };
    let tone = Signal::derive(move || {
        found.with(|row| row.as_ref().map_or(Tone::Neutral, |row| health_tone(row.health_state())))
    });
    view! {
        <tr>
            <th scope="row">
                <a href=Route::on(Method::Kpis, id.uuid()).href()>{name}</a>
            </th>
            <td data-kind="figure">{move || written(|kpi| kpi.measurements.latest().map(|last| last.value.get()))}</td>
            <td data-kind="figure">{move || written(|kpi| kpi.target.as_ref().map(|target| target.value.get()))}</td>
            <td><div class="row">{move || found.get().map(badges)}</div></td>
            <td><Sparkline spark=Signal::derive(move || spark(kpi.get().as_deref(), found.get().as_ref())) tone/></td>
            <td>{move || owner.get().unwrap_or_else(|| "—".to_owned())}</td>
            <td>{frequency}</td>
        </tr>
    }
    .into_any()
}

/// The KPI's name, or the word for one without.
pub fn named(kpi: &Option<Arc<Kpi>>, unnamed: &str) -> String {
    kpi.as_ref().map(|kpi| kpi.name.clone()).filter(|name| !name.is_empty()).unwrap_or_else(|| unnamed.to_owned())
}

/// Its health, the state of its watch, and whether it is stale.
pub fn badges(row: AlertRow) -> AnyView {
    let lang = use_words().lang;
    let health = row.health_state();
    let watched = row.watch.as_ref().map(|watch| watch.replay.state);
    let alerts = use_text(&crate::methods::alerts::text::TEXT);
    view! {
        <Badge tone=health_tone(health) label=move || *health.name().get(lang.get())/>
        {watched
            .map(|state| {
                view! { <Badge tone=watch_tone(state) label=move || *state.name().get(lang.get()) icon=Glyph::Eye/> }
            })}
        {row.stale.then(|| view! { <Badge tone=Tone::Watch label=move || alerts().stale icon=Glyph::Clock/> })}
    }
    .into_any()
}

/// The last values of a KPI and its target.
pub fn spark(kpi: Option<&Kpi>, row: Option<&AlertRow>) -> Spark {
    let values = row.map(|row| row.values.as_slice()).unwrap_or_default();
    let last = values.get(values.len().saturating_sub(SPARK)..).unwrap_or_default();
    Spark {
        values: last.iter().map(|value| value.value.get()).collect(),
        target: kpi.and_then(|kpi| kpi.target.as_ref()).map(|target| target.value.get()),
    }
}

/// The stages that nothing measures, each with what could.
pub fn holes() -> AnyView {
    let empty = use_plan().select(|plan| {
        let measured = |stage: &Aarrr| plan.kpis.iter().any(|kpi| kpi.aarrr == Some(*stage));
        Aarrr::ALL.into_iter().filter(|stage| !measured(stage)).collect::<Vec<_>>()
    });
    view! {
        <div class="grid" data-columns="3">
            <For each=move || empty.get() key=|stage| *stage children=hole/>
        </div>
    }
    .into_any()
}

fn hole(stage: Aarrr) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    view! {
        <Card
            title=move || *stage.name().get(lang.get())
            note=move || *question(stage).get(lang.get())
            style=CardStyle::Dashed
        >
            <p>{move || t().hole}</p>
            <div class="row">{suggestions(stage).map(proposal)}</div>
        </Card>
    }
    .into_any()
}

fn proposal(metric: MetricKind) -> AnyView {
    let lang = use_words().lang;
    let plan = use_plan();
    let press = move |()| {
        let id = new_id();
        plan.add(usual(id, metric, None, Some(Frequency::Weekly), lang.get_untracked()));
        go(Route::on(Method::Kpis, id.uuid()));
    };
    let label = move || create_named(metric.name().get(lang.get()), lang.get());
    view! { <Button label on_press=press size=Size::Small icon=Glyph::Plus/> }.into_any()
}

/// A KPI with what is usual for its metric; without a name of its own it takes the metric's.
pub fn usual(id: Id<Kpi>, metric: MetricKind, name: Option<String>, frequency: Option<Frequency>, lang: Lang) -> Kpi {
    let name = name.unwrap_or_else(|| (*metric.name().get(lang)).to_owned());
    Kpi { name, frequency, ..Kpi::of_metric(id, metric) }
}
