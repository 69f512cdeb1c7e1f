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
        components::*,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

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
