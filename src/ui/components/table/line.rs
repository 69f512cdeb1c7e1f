//! One row of the grid: it reads its own values by id and tolerates being gone.

use super::cell::{CellValue, Column, ColumnKind};
use super::editor::{Report, Then, editor};
use super::grid::Grid;
use crate::ui::words::use_format;
use leptos::prelude::*;

/// One row.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub grid: Grid,
    pub key: StoredValue<String>,
    pub values: Signal<Vec<CellValue>>,
    pub position: Memo<Option<usize>>,
    /// The position of the column being edited in this row.
    pub edited: Memo<Option<usize>>,
}

pub(super) fn column_head(column: &Column) -> AnyView {
    view! {
        <th scope="col" data-kind=column.kind.attr() data-width=column.width.attr() data-print=column.print_attr()>
            {column.title}
        </th>
    }
    .into_any()
}

impl Line {
    /// The cell of the column at `at`.
    pub(super) fn cell(self, at: usize) -> AnyView {
        let Some(kind) = self.grid.kind(at) else { return ().into_any() };
        let attr = kind.attr();
        let role = (self.grid.naming == Some(at)).then_some("rowheader");
        let content = match kind {
            ColumnKind::View(draw) => draw.run(self.key.get_value()),
            ColumnKind::Flag => self.flag(at),
            kind => self.value(at, kind),
        };
        view! {
            <td
                class="cell"
                role=role
                tabindex="-1"
                data-kind=attr
                data-row=self.position
                data-col=at
                data-print=self.grid.print_attr(at)
                aria-colindex=self.grid.mounted.index(at)
            >
                {content}
            </td>
        }
        .into_any()
    }

    fn cell_value(self, at: usize) -> CellValue {
        self.values.with(|values| values.get(at).cloned().unwrap_or_default())
    }

    fn title(self, at: usize) -> Signal<String> {
        let columns = self.grid.columns;
        Signal::derive(move || columns.with_value(|columns| columns.get(at).map(|c| c.title.get()).unwrap_or_default()))
    }

    fn flag(self, at: usize) -> AnyView {
        let settle = move |ev| {
            self.grid.settle(self.key.get_value(), at, CellValue::Flag(event_target_checked(&ev)));
        };
        view! {
            <input
                type="checkbox"
                class="checkbox"
                tabindex="-1"
                aria-label=self.title(at)
                prop:checked=move || self.cell_value(at) == CellValue::Flag(true)
                on:change=settle
            />
        }
        .into_any()
    }

    fn value(self, at: usize, kind: ColumnKind) -> AnyView {
        let f = use_format();
        (move || {
            if self.edited.get() == Some(at) {
                let start = untrack(|| kind.typed(&self.cell_value(at), &*f()));
                self.editor(at, &kind, start)
            } else {
                kind.shown(&self.cell_value(at), &*f(), self.grid.words.get()).into_any()
            }
        })
        .into_any()
    }

    fn editor(self, at: usize, kind: &ColumnKind, start: String) -> AnyView {
        let before = start.clone();
        let commit = move |(text, then): (String, Then)| {
            if text == before {
                // Nothing was changed: no step for undo, no second rounding of what was shown.
                return self.give_up(at, then);
            }
            self.grid.commit(&text, then);
        };
        let report =
            Report { commit: Callback::new(commit), give_up: Callback::new(move |()| self.give_up(at, Then::Stay)) };
        let complaint = self.grid.complaint;
        let invalid = Signal::derive(move || complaint.with(Option::is_some));
        editor(kind, start, self.title(at).get_untracked(), invalid, report)
    }

    fn give_up(self, at: usize, then: Then) {
        if self.edited.get_untracked() == Some(at) {
            self.key.with_value(|id| self.grid.leave(id, at, then));
        }
    }
}
