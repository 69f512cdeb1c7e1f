//! A table over the rows of one kind: cells read and write the plan's rows through the gate; a paste from a spreadsheet
//! is one step and adds the rows it lacks; a deletion offers its undo.

use super::{
    browser::random::new_id,
    components::{
        CellEdit, CellPaste, CellValue, Column, ColumnKind, ColumnWidth, EditableTable, Glyph, IconButton, Size, Toast,
        Tone, use_toasts,
    },
    text::TEXT,
    topbar::undo_now,
    words::{use_text, use_words},
};
use crate::{
    domain::id::Id,
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
        Self { column: Column::new(key, title, kind), get, set, guard: None }
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
    let words = use_text(&crate::ui::components::text::TEXT);
    let on_paste = move |paste: CellPaste| {
        let read = |column: &Column, text: &str| column.read(text, words());
        lay(plan, &pasted, make, &rows.get_untracked(), &paste, &read);
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
        plan.change(id, |row| (field.set)(row, edit.value));
    }
}

/// Reads a pasted text as a value of a column; nothing when it cannot be read.
pub type ReadCell<'a> = dyn Fn(&Column, &str) -> Option<CellValue> + 'a;

/// Lays pasted cells over the rows `shown`, from one cell to the right and downwards, as one step; rows that lack are
/// made.
pub fn lay<T: Listed>(
    plan: PlanState,
    fields: &[RowField<T>],
    make: fn(Id<T>) -> T,
    shown: &[Id<T>],
    paste: &CellPaste,
    read: &ReadCell<'_>,
) {
    let first_row = shown.iter().position(|id| id.to_string() == paste.row).unwrap_or(shown.len());
    let first_field = fields.iter().position(|field| field.column.key == paste.column).unwrap_or(0);
    plan.edit(Label::new(Verb::ChangeSeveral), |plan| {
        for (down, line) in paste.cells.iter().enumerate() {
            let known = shown.get(first_row + down).copied();
            let id = known.unwrap_or_else(new_id);
            if known.is_none() {
                T::list_mut(plan).put(make(id));
            }
            T::list_mut(plan).update(id, |row| {
                for (field, text) in fields[first_field..].iter().zip(line) {
                    if let Some(value) = read(&field.column, text).filter(|value| field.complaint(value).is_none()) {
                        (field.set)(row, value);
                    }
                }
            });
        }
    });
}

/// A button that removes a row and offers its undo.
pub fn remove_button<T: Listed>(id: Id<T>) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let plan = use_plan();
    let toasts = use_toasts();
    let undo = move || undo_now(plan);
    let row = plan.row(id);
    let name = move || row.with(|row| row.as_ref().map(|row| row.name().to_owned()).unwrap_or_default());
    let press = move |()| {
        let label = plan.remove(id);
        let message = (TEXT.get(words.lang.get_untracked()).done_step)(&label.words(words.lang.get_untracked()));
        toasts.push(Toast::new(Tone::Info, message).with_undo(undo));
    };
    view! {
        <IconButton label=move || format!("{} {}", t().remove, name()).trim().to_owned() glyph=Glyph::Trash on_press=press size=Size::Small/>
    }
    .into_any()
}
