//! The key results of one objective, in one table.

use super::figures;
use crate::{
    domain::{
        id::Id,
        key_result::KeyResult,
        kpi::{Kpi, Unit},
        lang::Format,
        number::Number,
        objective::Objective,
    },
    methods::okr::{KeyResultProgress, KeyResultState, screen_text::SCREEN, text},
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{
            Badge, Button, CellEdit, CellPaste, CellValue, Choice, Column, ColumnKind, ColumnWidth, EditableTable,
            Glyph, Section, Toast, Tone, WhyButton,
            text::Text,
            typed::{self, Typed},
            use_toasts,
        },
        rows_table::{Refused, remove_button, tell_refused},
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// The section with the table.
pub(super) fn section(objective: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let plan = use_plan();
    let ids = plan.select(move |plan| plan.key_results_of(objective).map(|row| row.id.to_string()).collect::<Vec<_>>());
    let add = move |()| {
        let due = plan.peek().objectives.get(objective).and_then(|row| row.due);
        plan.add(KeyResult { due, ..KeyResult::new(new_id(), objective) });
    };
    let toasts = use_toasts();
    let fields = use_text(&crate::ui::components::text::TEXT);
    let complain = move || toasts.push(Toast::new(Tone::Watch, fields().not_a_number));
    let (f, lang) = (use_format(), use_words().lang);
    let columns = columns();
    let read = columns.clone();
    let pasted = Callback::new(move |cells: CellPaste| {
        let refused = paste(plan, objective, &read, &cells, fields(), &*untrack(f));
        tell_refused(toasts, lang.get_untracked(), &refused);
    });
    let button = move || {
        view! { <Button label=move || t().add_result on_press=add icon=Glyph::Plus/> }
    };
    let row_actions = |id: String| Id::<KeyResult>::parse(&id).map_or_else(|| ().into_any(), remove_button);
    view! {
        <Section title=move || t().results note=move || t().results_note actions=button>
            <Show
                when=move || ids.with(Vec::is_empty)
                fallback=move || {
                    view! {
                        <EditableTable
                            label=move || t().results
                            rows=ids
                            columns=columns.clone()
                            row=cells
                            on_edit=move |done: CellEdit| edit(plan, done, &*untrack(f), complain)
                            on_paste=pasted
                            row_actions
                        />
                    }
                }
            >
                <p class="muted">{move || t().no_results}</p>
            </Show>
            {refusals(objective)}
        </Section>
    }
    .into_any()
}

fn columns() -> Vec<Column> {
    let words = use_words();
    let plan = use_plan();
    let kpis =
        plan.select(|plan| plan.kpis.iter().map(|row| (row.id.to_string(), row.name.clone())).collect::<Vec<_>>());
    let kpi_choices = Signal::derive(move || {
        let known = kpis.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", "—")).chain(known).collect::<Vec<_>>()
    });
    let units = Signal::derive(move || {
        let named = |(at, unit): (usize, Unit)| Choice::new(at.to_string(), *unit.name().get(words.lang.get()));
        Unit::CHOICES.into_iter().enumerate().map(named).collect::<Vec<_>>()
    });
    let title = use_word(&SCREEN);
    let reached = Callback::new(|id: String| Id::<KeyResult>::parse(&id).map_or_else(|| ().into_any(), reached));
    vec![
        Column::new("title", title(|t| t.result), ColumnKind::Text),
        // Beside the title, so that it is seen where the table is wider than its place.
        Column::new("reached", title(|t| t.reached), ColumnKind::View(reached)),
        Column::new("kpi", title(|t| t.kpi), ColumnKind::Choice(kpi_choices)),
        Column::new("unit", title(|t| t.unit), ColumnKind::Choice(units)),
        // Text, since each row has its unit: « 62 % » stands beside « 23 ».
        Column::new("baseline", title(|t| t.baseline), ColumnKind::Text).sized(ColumnWidth::Usual),
        Column::new("current", title(|t| t.current), ColumnKind::Text).sized(ColumnWidth::Usual),
        Column::new("target", title(|t| t.target), ColumnKind::Text).sized(ColumnWidth::Usual),
        Column::new("due", title(|t| t.result_due), ColumnKind::Date),
    ]
}

fn progress(id: Id<KeyResult>) -> Memo<Option<KeyResultProgress>> {
    use_plan().select(move |plan| {
        let row = plan.key_results.get(id)?;
        Some(KeyResultProgress::of(row, row.kpi.and_then(|kpi| plan.kpis.get(kpi))))
    })
}

fn cells(id: String) -> Signal<Vec<CellValue>> {
    let Some(id) = Id::<KeyResult>::parse(&id) else { return Signal::stored(Vec::new()) };
    let f = use_format();
    let row = use_plan().row(id);
    let progress = progress(id);
    Signal::derive(move || {
        let Some(row) = row.get() else { return Vec::new() };
        let figures = progress.with(|progress| progress.as_ref().map(|progress| progress.figures));
        let written = |value: Option<Number>| {
            CellValue::Text(value.map(|value| row.unit.write(value.get(), &*f())).unwrap_or_default())
        };
        let unit = Unit::CHOICES.iter().position(|unit| unit.name() == row.unit.name()).unwrap_or(0);
        vec![
            CellValue::Text(row.title.clone()),
            CellValue::Blank,
            CellValue::Choice(row.kpi.map(|kpi| kpi.to_string()).unwrap_or_default()),
            CellValue::Choice(unit.to_string()),
            written(figures.as_ref().and_then(|figures| figures.baseline)),
            written(figures.as_ref().and_then(|figures| figures.current)),
            written(figures.as_ref().and_then(|figures| figures.target)),
            CellValue::Date(row.due),
        ]
    })
}

/// Writes a value that was typed or pasted; says whether it was taken.
fn set(row: &mut KeyResult, column: &str, value: CellValue, format: &dyn Format) -> bool {
    match (column, value) {
        ("baseline" | "current" | "target", CellValue::Text(text)) => return set_figure(row, column, &text, format),
        ("title", CellValue::Text(title)) => row.title = title,
        ("kpi", CellValue::Choice(kpi)) => row.kpi = Id::<Kpi>::parse(&kpi),
        ("unit", CellValue::Choice(at)) => {
            let chosen = at.parse().ok().and_then(|at: usize| Unit::CHOICES.get(at).cloned());
            row.unit = chosen.unwrap_or_default();
        }
        ("due", CellValue::Date(due)) => row.due = due,
        _ => {}
    }
    true
}

fn edit(plan: PlanState, edit: CellEdit, format: &dyn Format, complain: impl Fn()) {
    let Some(id) = Id::<KeyResult>::parse(&edit.row) else { return };
    let mut taken = true;
    plan.change(id, |row| taken = set(row, edit.column, edit.value, format));
    if !taken {
        complain();
    }
}

/// Lays pasted cells over the key results of an objective, as one step; those that lack are made. Gives what could not be
/// read.
fn paste(
    plan: PlanState,
    objective: Id<Objective>,
    columns: &[Column],
    paste: &CellPaste,
    words: &Text,
    format: &dyn Format,
) -> Refused {
    let mut refused = Refused::new();
    let shown: Vec<Id<KeyResult>> = plan.peek().key_results_of(objective).map(|row| row.id).collect();
    let first = shown.iter().position(|id| id.to_string() == paste.row).unwrap_or(shown.len());
    plan.edit(Label::new(Verb::ChangeSeveral), |plan| {
        for (down, line) in paste.cells.iter().enumerate() {
            let id = shown.get(first + down).copied().unwrap_or_else(new_id);
            if !plan.key_results.contains(id) {
                plan.key_results.put(KeyResult::new(id, objective));
            }
            plan.key_results.update(id, |row| {
                for (column, text) in columns.iter().skip(paste.at).zip(line) {
                    let is_taken = column.read(text, words).is_some_and(|value| set(row, column.key, value, format));
                    if !is_taken && !text.trim().is_empty() {
                        refused.push((column.title.get_untracked(), text.trim().to_owned()));
                    }
                }
            });
        }
    });
    refused
}

/// Reads a figure in the row's unit: 62 is 62 % where the unit is a percentage, and the unit's word may stand behind it.
fn figure(unit: &Unit, text: &str, format: &dyn Format) -> Typed<f64> {
    let read = if *unit == Unit::Percent { typed::percent } else { typed::number };
    typed::worded(text, read, |value, word| {
        let written = unit.write(value, format).to_lowercase();
        written.ends_with(word) || written.ends_with(&format!("{word}s"))
    })
}

/// Writes a figure that was typed; what is no figure is refused, and what was there stays. Says whether it was taken.
fn set_figure(row: &mut KeyResult, column: &str, text: &str, format: &dyn Format) -> bool {
    let value = match figure(&row.unit, text, format) {
        Typed::Empty => None,
        Typed::Value(value) => Number::new(value),
        Typed::Unreadable => return false,
    };
    match column {
        "baseline" => row.baseline = value,
        "current" => row.current = value,
        _ => row.target = value,
    }
    true
}

/// The progress of a row, opening into its why.
fn reached(id: Id<KeyResult>) -> AnyView {
    let f = use_format();
    let plan = use_plan();
    let progress = progress(id);
    let figure = move || {
        progress.with(|progress| progress.as_ref().map(|p| f().percent(p.progress.value, 0)).unwrap_or_default())
    };
    let why = move |()| {
        let terms = progress.with_untracked(|p| p.as_ref().map(|p| p.progress.why.clone()).unwrap_or_default());
        figures::why(&terms, &plan.peek(), &*f())
    };
    let row = plan.row(id);
    let about = move || row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
    view! { <WhyButton figure=Signal::derive(figure) why about=Signal::derive(about)/> }.into_any()
}

/// What keeps a key result from being measured, named row by row.
fn refusals(objective: Id<Objective>) -> AnyView {
    let words = use_words();
    let t = use_text(&text::TEXT);
    let plan = use_plan();
    let found = plan.select(move |plan| {
        plan.key_results_of(objective)
            .map(|row| {
                (row.title.clone(), KeyResultProgress::of(row, row.kpi.and_then(|kpi| plan.kpis.get(kpi))).state)
            })
            .filter(|(_, state)| *state != KeyResultState::Measured)
            .collect::<Vec<_>>()
    });
    let line = move |(title, state): (String, KeyResultState)| {
        let same = state == KeyResultState::BaselineIsTarget;
        let tone = if same { Tone::Alert } else { Tone::Watch };
        let words = move || {
            if same { t().target_refused.to_owned() } else { (*state.name().get(words.lang.get())).to_owned() }
        };
        view! {
            <li>
                <Badge tone label=words/>
                " "
                {title}
            </li>
        }
    };
    view! {
        <ul class="stack plain-list" role="status">
            {move || found.get().into_iter().map(line).collect_view()}
        </ul>
    }
    .into_any()
}
