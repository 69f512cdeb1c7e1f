//! The notes of a period: what was special about its figures.

use super::grid::period_name;
use crate::{
    domain::{day::Day, id::Id, kpi::Kpi},
    methods::figures::{Rhythm, text, value_in},
    plan::Plan,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::printing,
        components::*,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::cmp::Reverse;

/// A measured KPI of a period and its note.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Noted {
    id: Id<Kpi>,
    name: String,
    date: Day,
    note: String,
}

fn noted(plan: &Plan, rhythm: Rhythm, start: Day) -> Vec<Noted> {
    let of = |kpi: &Kpi| {
        let measured = value_in(kpi, rhythm, start)?;
        Some(Noted { id: kpi.id, name: kpi.name.clone(), date: measured.date, note: measured.note.clone() })
    };
    plan.kpis.iter().filter(|kpi| Rhythm::of(kpi) == rhythm).filter_map(of).collect()
}

/// Opens the notes of a period; says how many there are. One a row, without an icon: tables have hundreds of rows.
#[component]
pub fn NotesButton(
    /// The rhythm of the table.
    rhythm: Rhythm,
    /// The first day of the period.
    start: Day,
    /// The period whose notes are open.
    noting: RwSignal<Option<Day>>,
) -> impl IntoView {
    let (t, f) = (use_text(&text::TEXT), use_format());
    let plan = use_plan();
    let count = plan.select(move |plan| noted(plan, rhythm, start).iter().filter(|n| !n.note.is_empty()).count());
    let label = move || match count.get() {
        0 => t().write_note.to_owned(),
        count => text::note_count(count, &*f()),
    };
    let period = Signal::derive(move || period_name(rhythm, start, &f()));
    view! {
        <Button
            label
            on_press=move |()| noting.set(Some(start))
            variant=ButtonVariant::Quiet
            size=Size::Small
            about=period
        />
    }
    .into_any()
}

/// The notes of the period that is open. Beside the table, not in its cells: what opens there lays the whole table out.
pub fn drawer(rhythm: Rhythm, noting: RwSignal<Option<Day>>) -> AnyView {
    let (f, words) = (use_format(), use_words());
    let title = move || {
        noting
            .get()
            .map(|start| text::notes_of(&period_name(rhythm, start, &f()), words.lang.get()))
            .unwrap_or_default()
    };
    let open = Signal::derive(move || noting.with(Option::is_some));
    let body = move || noting.get().map(|start| later(move || fields(rhythm, start)));
    view! {
        <Drawer open on_close=move |()| noting.set(None) title>
            {body}
        </Drawer>
    }
    .into_any()
}

/// What the buttons of the column of notes open, below the table on paper: the newest first.
pub fn on_paper(rhythm: Rhythm) -> AnyView {
    let (t, f) = (use_text(&text::TEXT), use_format());
    let on_paper = printing::now();
    let notes = use_plan().select(move |plan| if on_paper.get() { all_noted(plan, rhythm) } else { Vec::new() });
    let any = Memo::new(move |_| notes.with(|notes| !notes.is_empty()));
    let line = move |Noted { name, date, note, .. }: Noted| {
        let period = period_name(rhythm, rhythm.start_of(date), &f());
        view! { <li><strong>{period}" · "{name}</strong>" — "{note}</li> }
    };
    let list = move || {
        view! {
            <Section title=move || t().notes.to_owned()>
                <ul class="stack" data-gap="small">{move || notes.get().into_iter().map(line).collect_view()}</ul>
            </Section>
        }
    };
    (move || any.get().then(list)).into_any()
}

fn all_noted(plan: &Plan, rhythm: Rhythm) -> Vec<Noted> {
    let of = |kpi: &Kpi| {
        let (id, name) = (kpi.id, kpi.name.clone());
        let noted = kpi.measurements.as_slice().iter().filter(|m| !m.note.is_empty());
        noted.map(move |m| Noted { id, name: name.clone(), date: m.date, note: m.note.clone() }).collect::<Vec<_>>()
    };
    let mut all: Vec<Noted> = plan.kpis.iter().filter(|kpi| Rhythm::of(kpi) == rhythm).flat_map(of).collect();
    all.sort_by_key(|noted| Reverse(noted.date));
    all
}

fn fields(rhythm: Rhythm, start: Day) -> AnyView {
    let t = use_text(&text::TEXT);
    let plan = use_plan();
    let rows = plan.select(move |plan| noted(plan, rhythm, start));
    let field = move |row: Noted| {
        let Noted { id, name, date, note } = row;
        let write = move |text: String| {
            plan.edit(Label::new(Verb::EnterFigures), |plan| {
                plan.kpis.update(id, |kpi| kpi.measurements.annotate(date, &text));
            });
        };
        view! { <TextField label=Signal::stored(name) value=Signal::stored(note) on_change=write/> }
    };
    (move || {
        let rows = rows.get();
        if rows.is_empty() {
            return view! { <p>{t().no_value_to_note}</p> }.into_any();
        }
        view! { <div class="stack">{rows.into_iter().map(field).collect_view()}</div> }.into_any()
    })
    .into_any()
}
