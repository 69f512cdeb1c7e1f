//! A KPI's page: what its figures say, the figures, and what it is.

use super::{chart, figures, form, links, reading, row};
use crate::{
    domain::{id::Id, kpi::Kpi, lang::Format},
    methods::{
        Method,
        kpis::{
            health::HealthState,
            text::{
                self,
                catalogue::TEXT as CATALOGUE,
                page::{Found, TEXT, finding},
                promise::promise,
            },
        },
    },
    reports::alerts::AlertRow,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, ButtonVariant, Card, EmptyState, Glyph, PageHeader, later},
        fed_figures::fed_figure,
        insights::use_insights,
        row_sheet::delete,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// A KPI and what is known of it, as every part of the page reads it.
#[derive(Clone, Copy)]
pub struct Seen {
    /// Its id.
    pub id: Id<Kpi>,
    /// The KPI; nothing once it is gone.
    pub kpi: Memo<Option<Arc<Kpi>>>,
    /// What is known of it today.
    pub row: Memo<Option<AlertRow>>,
}

impl Seen {
    fn of(id: Id<Kpi>) -> Self {
        let rows = use_insights().alerts;
        let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.kpi == id).cloned()));
        Self { id, kpi: use_plan().row(id), row }
    }

    /// A part of the KPI.
    pub fn get<T>(self, part: impl FnOnce(&Kpi) -> T) -> Option<T> {
        self.kpi.with(|kpi| kpi.as_ref().map(|kpi| part(kpi)))
    }

    /// A value written in the KPI's unit.
    pub fn written(self, value: f64, format: &dyn Format) -> String {
        self.get(|kpi| kpi.unit.write(value, format)).unwrap_or_default()
    }
}

/// The page.
pub fn page(id: Id<Kpi>) -> AnyView {
    let (t, all) = (use_text(&TEXT), use_text(&CATALOGUE));
    let seen = Seen::of(id);
    let there = Memo::new(move |_| seen.kpi.with(Option::is_some));
    let back = move || {
        let href = Route::to(Method::Kpis).href();
        view! { <ButtonLink label=move || all().title href variant=ButtonVariant::Quiet icon=Glyph::ChevronLeft/> }
    };
    let gone = move || {
        view! {
            <PageHeader title=move || t().gone/>
            <EmptyState glyph=Glyph::Chart title=move || t().gone>
                {back()}
            </EmptyState>
        }
    };
    view! {
        <Show when=move || there.get() fallback=gone>
            <PageHeader
                title=title(seen)
                subtitle=subtitle(seen)
                actions=move || view! { {back()} {delete(id, Method::Kpis)} }
            />
            {body(seen)}
        </Show>
    }
    .into_any()
}

fn title(seen: Seen) -> Signal<String> {
    let f = use_format();
    let all = use_text(&CATALOGUE);
    Signal::derive(move || {
        let f = f();
        let name = row::named(&seen.kpi.get(), all().unnamed);
        let health = seen.row.with(|row| row.as_ref().map_or(HealthState::NoData, AlertRow::health_state));
        seen.get(|kpi| {
            let write = |value: f64| kpi.unit.write(value, &*f);
            let value = kpi.measurements.latest().map(|last| write(last.value.get()));
            let target = kpi.target.as_ref().map(|target| (write(target.value.get()), f.date(target.date)));
            let found = Found {
                name: &name,
                value: value.as_deref(),
                target: target.as_ref().map(|(value, date)| (value.as_str(), date.as_str())),
                health,
            };
            finding(found, f.lang())
        })
        .unwrap_or_default()
    })
}

fn subtitle(seen: Seen) -> Signal<String> {
    let f = use_format();
    let lang = use_words().lang;
    Signal::derive(move || {
        seen.row.with(|row| {
            let Some(row) = row else { return String::new() };
            let promise = row.verdict.map(|verdict| promise(verdict, row.judged_health()));
            promise.map_or_else(|| text::forecast(row.forecast, &*f()), |words| (*words.get(lang.get())).to_owned())
        })
    })
}

fn body(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let measured = Memo::new(move |_| seen.get(|kpi| !kpi.measurements.as_slice().is_empty()) == Some(true));
    let grid = move || {
        let href = Route::to(Method::Figures).href();
        view! { <ButtonLink label=move || t().grid href icon=Glyph::Table/> }
    };
    let nothing = move || {
        view! { <EmptyState glyph=Glyph::Chart title=move || t().empty detail=move || t().empty_detail>{grid()}</EmptyState> }
    };
    view! {
        <div class="grid" data-columns="main-side">
            <div class="stack">
                <Show when=move || measured.get() fallback=nothing>
                    <Card>{chart::chart(seen)}</Card>
                </Show>
                {later(move || figures::figures(seen))}
            </div>
            <div class="stack">
                {fed_figure(seen.id)} {reading::reading(seen)} {links::watch(seen)} {links::key_results(seen)}
            </div>
        </div>
        {later(move || form::form(seen))}
    }
    .into_any()
}
