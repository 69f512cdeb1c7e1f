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

/// Opens the notes of a period; says how many there are.
#[component]
pub fn NotesButton(rhythm: Rhythm, start: Day) -> impl IntoView {
    let (t, f, words) = (use_text(&text::TEXT), use_format(), use_words());
    let plan = use_plan();
    let open = RwSignal::new(false);
    let count = plan.select(move |plan| noted(plan, rhythm, start).iter().filter(|n| !n.note.is_empty()).count());
    let label = move || match count.get() {
        0 => t().write_note.to_owned(),
        count => text::note_count(count, &*f()),
    };
    let period = Signal::derive(move || period_name(rhythm, start, &f()));
    let title = move || text::notes_of(&period_name(rhythm, start, &f()), words.lang.get());
    view! {
        <Button
            label
            on_press=move |()| open.set(true)
            variant=ButtonVariant::Quiet
            size=Size::Small
            icon=Glyph::Pencil
            about=period
        />
        {move || {
            open.get()
                .then(|| {
                    view! {
                        <Drawer open on_close=move |()| open.set(false) title>
                            {fields(rhythm, start)}
                        </Drawer>
                    }
                })
        }}
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
