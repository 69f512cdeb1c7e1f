//! A table over the rows of one kind: cells read and write the plan's rows through the gate; a paste from a spreadsheet
//! is one step and adds the rows it lacks; a deletion offers its undo.

use super::{
    browser::random::new_id,
    components::{
        CellEdit, CellPaste, CellValue, Column, ColumnKind, ColumnWidth, EditableTable, Glyph, IconButton, Size, Toast,
        Toasts, Tone, use_toasts,
    },
    removing::use_removing,
    text::TEXT,
    words::{use_text, use_words},
};
use crate::{
    domain::{day::Day, id::Id, lang::Lang},
    plan::Listed,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// A column over a field of `T`.
pub struct RowField<T> {
    /// The column.
    pub column: Column,
    /// Reads the field.
    pub get: fn(&T) -> CellValue,
    /// Writes the field; a value of another kind is left aside.
    pub set: fn(&mut T, CellValue),
    /// Which values may be written, and what is said of the others.
    guard: Option<Guard>,
    /// What writing the field brings with it on that day.
    dated: fn(&mut T, Day),
}

/// Which values may be written, and what is said of the others.
type Guard = (fn(&CellValue) -> bool, Signal<String>);

impl<T> RowField<T> {
    /// A column of usual width.
    pub fn new(
        key: &'static str,
        title: impl Into<Signal<String>>,
        kind: ColumnKind,
        get: fn(&T) -> CellValue,
        set: fn(&mut T, CellValue),
    ) -> Self {
        Self { column: Column::new(key, title, kind), get, set, guard: None, dated: |_, _| {} }
    }

    /// The same, with what writing the field brings with it on the day of writing.
    #[must_use]
    pub fn dated(self, dated: fn(&mut T, Day)) -> Self {
        Self { dated, ..self }
    }

    /// Writes a value, and what that brings with it today.
    fn write(&self, row: &mut T, value: CellValue, today: Day) {
        (self.set)(row, value);
        (self.dated)(row, today);
    }

    /// The same, refusing aloud the values that `accepts` does not take; a paste leaves them out.
    #[must_use]
    pub fn only(self, accepts: fn(&CellValue) -> bool, complaint: impl Into<Signal<String>>) -> Self {
        Self { guard: Some((accepts, complaint.into())), ..self }
    }

    /// What is said of a value that may not be written; nothing of one that may.
    fn complaint(&self, value: &CellValue) -> Option<Signal<String>> {
        self.guard.filter(|(accepts, _)| !accepts(value)).map(|(_, complaint)| complaint)
    }

    /// The same with another width.
    #[must_use]
    pub fn sized(mut self, width: ColumnWidth) -> Self {
        self.column = self.column.sized(width);
        self
    }
}

/// The table over `rows`, ids in the order shown.
pub fn rows_table<T: Listed>(
    label: impl Into<Signal<String>>,
    rows: Signal<Vec<Id<T>>>,
    fields: Vec<RowField<T>>,
    make: fn(Id<T>) -> T,
) -> AnyView {
    let plan = use_plan();
    let columns = fields.iter().map(|field| field.column.clone()).collect::<Vec<_>>();
    let fields = Arc::new(fields);
    let (read, edited, pasted) = (fields.clone(), fields.clone(), fields);
    let row = move |id: String| cells(plan, read.clone(), &id);
    let toasts = use_toasts();
    let on_edit = move |edit: CellEdit| match complaint(&edited, &edit) {
        Some(complaint) => toasts.push(Toast::new(Tone::Watch, complaint.get_untracked())),
        None => apply(plan, &edited, edit),
    };
    let (words, lang) = (use_text(&crate::ui::components::text::TEXT), use_words().lang);
    let on_paste = move |paste: CellPaste| {
        let read = |column: &Column, text: &str| column.read(text, words());
        tell_refused(toasts, lang.get_untracked(), &lay(plan, &pasted, make, &rows.get_untracked(), &paste, &read));
    };
    let row_actions = move |id: String| Id::parse(&id).map_or_else(|| ().into_any(), remove_button::<T>);
    view! {
        <EditableTable
            label=label.into()
            rows=Signal::derive(move || rows.with(|ids| ids.iter().map(ToString::to_string).collect::<Vec<_>>()))
            columns
            row
            on_edit
            on_paste
            row_actions
        />
    }
    .into_any()
}

fn cells<T: Listed>(plan: PlanState, fields: Arc<Vec<RowField<T>>>, id: &str) -> Signal<Vec<CellValue>> {
    let Some(id) = Id::<T>::parse(id) else { return Signal::stored(Vec::new()) };
    let row = plan.row(id);
    Signal::derive(move || {
        row.with(|row| {
            row.as_ref().map(|row| fields.iter().map(|field| (field.get)(row)).collect()).unwrap_or_default()
        })
    })
}

fn complaint<T>(fields: &[RowField<T>], edit: &CellEdit) -> Option<Signal<String>> {
    fields.iter().find(|field| field.column.key == edit.column)?.complaint(&edit.value)
}

fn apply<T: Listed>(plan: PlanState, fields: &[RowField<T>], edit: CellEdit) {
    let field = fields.iter().find(|field| field.column.key == edit.column);
    if let (Some(field), Some(id)) = (field, Id::<T>::parse(&edit.row)) {
        let today = plan.today.get_untracked();
        plan.change(id, |row| field.write(row, edit.value, today));
    }
}

/// Pasted cells that were left out: the head of their column and their text.
pub type Refused = Vec<(String, String)>;

/// Says which pasted cells were left out, if any were.
pub fn tell_refused(toasts: Toasts, lang: Lang, refused: &[(String, String)]) {
    if refused.is_empty() {
        return;
    }
    const MOST_NAMED: usize = 3;
    let t = TEXT.get(lang);
    let named: Vec<String> = refused.iter().take(MOST_NAMED).map(|(head, text)| (t.cell)(text, head)).collect();
    let more = if refused.len() > MOST_NAMED { ", …" } else { "" };
    toasts.push(Toast::new(Tone::Watch, (t.cells_left_out)(refused.len(), &(named.join(", ") + more))));
}

/// Reads a pasted text as a value of a column; nothing when it cannot be read.
pub type ReadCell<'a> = dyn Fn(&Column, &str) -> Option<CellValue> + 'a;

/// Lays pasted cells over the rows `shown`, from one cell to the right and downwards, as one step; rows that lack are
/// made. Gives those that could not be read.
pub fn lay<T: Listed>(
    plan: PlanState,
    fields: &[RowField<T>],
    make: fn(Id<T>) -> T,
    shown: &[Id<T>],
    paste: &CellPaste,
    read: &ReadCell<'_>,
) -> Refused {
    let mut refused = Refused::new();
    let first_row = shown.iter().position(|id| id.to_string() == paste.row).unwrap_or(shown.len());
    let first_field = fields.iter().position(|field| field.column.key == paste.column).unwrap_or(0);
    let today = plan.today.get_untracked();
    plan.edit(Label::new(Verb::ChangeSeveral), |plan| {
        for (down, line) in paste.cells.iter().enumerate() {
            let known = shown.get(first_row + down).copied();
            let id = known.unwrap_or_else(new_id);
            if known.is_none() {
                T::list_mut(plan).put(make(id));
            }
            T::list_mut(plan).update(id, |row| {
                for (field, text) in fields[first_field..].iter().zip(line) {
                    match read(&field.column, text).filter(|value| field.complaint(value).is_none()) {
                        Some(value) => field.write(row, value, today),
                        None if text.trim().is_empty() => {}
                        None => refused.push((field.column.title.get_untracked(), text.trim().to_owned())),
                    }
                }
            });
        }
    });
    refused
}

/// A button that removes a row and offers its undo.
pub fn remove_button<T: Listed>(id: Id<T>) -> AnyView {
    let t = use_text(&TEXT);
    let row = use_plan().row(id);
    let name = move || row.with(|row| row.as_ref().map(|row| row.name().to_owned()).unwrap_or_default());
    remove_button_called(id, Signal::derive(move || format!("{} {}", t().remove, name()).trim().to_owned()))
}

/// The same, where the row is called otherwise than by its name.
pub fn remove_button_called<T: Listed>(id: Id<T>, label: Signal<String>) -> AnyView {
    let removing = use_removing();
    view! { <IconButton label glyph=Glyph::Trash on_press=move |()| removing.remove(id) size=Size::Small/> }.into_any()
}
