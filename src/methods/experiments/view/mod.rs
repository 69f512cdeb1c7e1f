//! The experiments: all of them with what their figures say, or one on its page.

mod card;
mod form;
mod sheet;

use super::{
    Experiment, Phase,
    text::{GUIDE, TEXT},
};
use crate::{
    domain::{id::Id, lang::Format},
    methods::Method,
    reports::experiments::{Way, effect},
    route::Route,
    state::use_plan,
    ui::{
        charts::{Bar, Bars},
        components::{Card, Glyph, Tone},
        list_page::{ListWords, list_page},
        row_sheet::use_add_row,
        words::{use_format, use_text, use_word},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; `entity` is the experiment of the address, if it names one.
pub fn page(entity: Option<Uuid>) -> AnyView {
    entity.map_or_else(all, |id| sheet::page(Id::new(id)))
}

fn route(id: Id<Experiment>) -> Route {
    Route::on(Method::Experiments, id.uuid())
}

const fn tone(phase: Phase) -> Tone {
    match phase {
        Phase::ResultDue => Tone::Watch,
        Phase::Running => Tone::Info,
        Phase::Planned | Phase::Incomplete | Phase::Abandoned => Tone::Neutral,
        Phase::Deployed => Tone::Ok,
    }
}

fn all() -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let plan = use_plan();
    let phases = Memo::new(move |_| {
        let today = plan.today.get();
        plan.plan().worksheets.experiments.rows.iter().map(|row| (row.phase(today), row.id)).collect::<Vec<_>>()
    });
    let count = move |phase| phases.with(|phases| phases.iter().filter(|(found, _)| *found == phase).count());
    // What waits comes first; the user's order stands within a phase.
    let ids = Memo::new(move |_| {
        let mut rows = phases.get();
        rows.sort_by_key(|(phase, _)| *phase);
        rows.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
    });
    let words = ListWords {
        title: Signal::derive(move || (t().finding)(count(Phase::Running), count(Phase::ResultDue))),
        subtitle: word(|t| t.subtitle),
        add: word(|t| t.add),
        glyph: Glyph::Activity,
        empty: word(|t| t.empty),
        example: word(|t| t.example),
        guide: &GUIDE,
    };
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let add = use_add_row(Method::Experiments, Experiment::new);
    let rows = move || {
        view! {
            <div class="stack" data-gap="large">
                <div class="grid" data-columns="2">
                    <For each=move || ids.get() key=|id| *id children=card::card/>
                </div>
                {picture()}
            </div>
        }
    };
    list_page(words, none, add, rows.into())
}

/// The changes that could be measured, as bars.
fn picture() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let bars = Memo::new(move |_| {
        let (plan, f) = (plan.plan(), f());
        let bar = |row: &Experiment| {
            let effect = effect(&plan, row).ok()?;
            let name = crate::domain::entity::Entity::name(row);
            let tone = match effect.way {
                Way::Better => Tone::Ok,
                Way::Same => Tone::Neutral,
                Way::Worse => Tone::Alert,
            };
            let kpi = row.kpi.and_then(|id| plan.kpis.get(id)).map(|kpi| kpi.name.clone()).unwrap_or_default();
            Some(Bar {
                label: if name.is_empty() { t().untitled.to_owned() } else { name.to_owned() },
                note: kpi,
                value: effect.change.value.abs(),
                shown: signed(effect.change.value, &*f),
                tone,
            })
        };
        plan.worksheets.experiments.rows.iter().filter_map(bar).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !bars.with(Vec::is_empty)>
            <Card><Bars title=move || t().picture bars/></Card>
        </Show>
    }
    .into_any()
}

fn signed(share: f64, format: &dyn Format) -> String {
    let sign = if share > 0.0 { "+" } else { "" };
    format!("{sign}{}", format.percent(share, 0))
}
