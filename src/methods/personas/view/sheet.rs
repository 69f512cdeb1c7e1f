//! One persona on its page: the card that is printed, and below it the form that is not.

use super::{
    super::{
        Persona,
        text::{TEXT, Text},
    },
    face, form, freshness,
};
use crate::{
    domain::{entity::EntityRef, evidence::Evidence, id::Id, lang::Format},
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        browser::page,
        components::{Button, ButtonLink, ButtonVariant, EmptyState, Glyph, PageHeader},
        deciding::{Finding, decision},
        evidence::impression_badge,
        guide::guide_button,
        rows_table::remove_button,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

type Row = Memo<Option<Arc<Persona>>>;

/// The page.
pub(super) fn page(id: Id<Persona>) -> AnyView {
    let known = use_plan().select(move |plan| plan.worksheets.personas.personas.contains(id));
    view! {
        <Show when=move || known.get() fallback=gone>
            {shown(id)}
        </Show>
    }
    .into_any()
}

fn gone() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <EmptyState glyph=Glyph::User title=move || t().gone>
            <ButtonLink label=move || t().back href=Route::to(Method::Personas).href()/>
        </EmptyState>
    }
    .into_any()
}

/// What a persona is called, or a word for one without a name.
pub(super) fn name_of(row: Row) -> Signal<String> {
    let t = use_text(&TEXT);
    Signal::derive(move || {
        let name = row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default());
        if name.trim().is_empty() { t().unnamed.to_owned() } else { name }
    })
}

fn shown(id: Id<Persona>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let name = name_of(row);
    let review = move |()| {
        let today = plan.today.get_untracked();
        plan.change(id, |row| row.reviewed = Some(today));
    };
    let actions = move || {
        view! {
            <ButtonLink
                label=move || t().back
                href=Route::to(Method::Personas).href()
                icon=Glyph::ChevronLeft
            />
            {guide_button(&super::GUIDE)}
            <Button label=move || t().review on_press=review icon=Glyph::Check/>
            <Button label=move || t().print on_press=move |()| page::print() variant=ButtonVariant::Primary icon=Glyph::Printer/>
            {remove_button(id)}
        }
    };
    view! {
        <PageHeader title=name subtitle=subtitle(row) actions/>
        {card(id, row)}
        {decision(Finding::on(id.uuid(), name))}
        <div data-print="no">{form::card(id, row)}</div>
    }
    .into_any()
}

/// When it was last reviewed.
fn subtitle(row: Row) -> Signal<String> {
    let (t, f) = (use_text(&TEXT), use_format());
    Signal::derive(move || {
        let day = row.with(|row| row.as_ref().and_then(|row| row.reviewed));
        day.map_or_else(|| t().never.to_owned(), |day| (t().reviewed)(&f().date(day)))
    })
}

/// The card: everything on one page.
fn card(id: Id<Persona>, row: Row) -> AnyView {
    let plan = use_plan();
    let name = name_of(row);
    let profile = move || row.with(|row| row.as_ref().map(|row| row.profile.clone()).unwrap_or_default());
    let segment = plan.select(move |plan| {
        let segment = plan.worksheets.personas.personas.get(id)?.segment?;
        plan.name_of(EntityRef::to(segment)).map(str::to_owned)
    });
    view! {
        <article class="card persona">
            <div class="persona-head">
                {face::face(row)}
                <div class="persona-words">
                    <h2 class="persona-name">{name}</h2>
                    <p>{profile}</p>
                    <p class="row">
                        <span class="muted">{move || segment.get()}</span>
                        {freshness(id)}
                    </p>
                </div>
            </div>
            <div class="persona-parts">
                {list(row, |t| t.goals, |row| &row.goals)} {list(row, |t| t.challenges, |row| &row.challenges)}
                {process(row)} {list(row, |t| t.objections, |row| &row.objections)}
                {list(row, |t| t.influences, |row| &row.influences)} {list(row, |t| t.channels, |row| &row.channels)}
                {evidence(row)}
            </div>
        </article>
    }
    .into_any()
}

fn part(title: fn(&Text) -> &'static str, body: AnyView) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <section class="persona-part">
            <h3>{move || title(t())}</h3>
            {body}
        </section>
    }
    .into_any()
}

fn list(row: Row, title: fn(&Text) -> &'static str, get: fn(&Persona) -> &Vec<String>) -> AnyView {
    let t = use_text(&TEXT);
    let lines = move || row.with(|row| row.as_ref().map(|row| get(row).clone()).unwrap_or_default());
    let body = move || match lines() {
        lines if lines.is_empty() => view! { <p class="muted small">{t().nothing}</p> }.into_any(),
        lines => {
            let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! { <ul>{items}</ul> }.into_any()
        }
    };
    part(title, body.into_any())
}

fn process(row: Row) -> AnyView {
    let t = use_text(&TEXT);
    let words = move || row.with(|row| row.as_ref().map(|row| row.decision_process.clone()).unwrap_or_default());
    let body = move || match words() {
        words if words.trim().is_empty() => view! { <p class="muted small">{t().nothing}</p> }.into_any(),
        words => view! { <p>{words}</p> }.into_any(),
    };
    part(|t| t.process, body.into_any())
}

/// What it rests on: a fact in words, and quotations; else the mark of an impression.
fn evidence(row: Row) -> AnyView {
    let plan = use_plan();
    let known: Memo<Evidence> =
        Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.evidence.clone()).unwrap_or_default()));
    let quotes = move || {
        let plan = plan.plan();
        let line = |id| plan.quotations.get(id).map(|row| view! { <li><q>{row.text.clone()}</q></li> });
        known.with(|known| known.quotations.iter().filter_map(|id| line(*id)).collect_view())
    };
    let body = view! {
        {impression_badge(known.into())}
        <p>{move || known.with(|known| known.text.clone())}</p>
        <ul class="plain-list">{quotes}</ul>
    };
    part(|t| t.evidence, body.into_any())
}
