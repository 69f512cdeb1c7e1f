//! What changes a cell of the grid: settling an edit, clearing, pasting.

use super::cell::{CellEdit, CellPaste, CellValue, ColumnKind};
use super::editor::Then;
use super::grid::Grid;
use super::pasted;
use crate::ui::browser::grid;
use leptos::{ev, prelude::*};

impl Grid {
    pub(super) fn clear(self, row: usize, column: usize) {
        let words = self.words.get_untracked();
        if let (Some(id), Some(kind)) = (self.row_id(row), self.kind(column))
            && !matches!(kind, ColumnKind::View(_) | ColumnKind::Flag | ColumnKind::Choice(_))
            && let Ok(value) = kind.read("", words)
        {
            self.settle(id, column, value);
        }
    }

    pub(super) fn paste(self, ev: &ev::ClipboardEvent) {
        let Some((row, column)) = grid::cell_of(ev) else { return };
        let Some(cells) = grid::pasted_text(ev).map(|text| pasted::cells(&text)) else { return };
        let single = cells.len() == 1 && cells.first().is_some_and(|line| line.len() == 1);
        if single && grid::is_from_control(ev) {
            return;
        }
        ev.prevent_default();
        let key = self.columns.with_value(|columns| columns.get(column).map(|column| column.key));
        match (self.on_paste, self.row_id(row), key) {
            (Some(on_paste), Some(row), Some(key)) if !single => {
                // The focus goes back to the cell first: an editor that is taken away with the focus would settle its text.
                self.leave(&row, column, Then::Stay);
                on_paste.run(CellPaste { row, column: key, at: column, cells });
            }
            (_, Some(row), _) => self.paste_one(row, column, &cells),
            _ => {}
        }
    }

    fn paste_one(self, row: String, column: usize, cells: &[Vec<String>]) {
        let text = cells.first().and_then(|line| line.first()).map_or("", String::as_str);
        match self.kind(column).map(|kind| kind.read(text, self.words.get_untracked())) {
            Some(Ok(value)) => self.settle(row, column, value),
            Some(Err(why)) => self.complaint.set(Some(why)),
            None => {}
        }
    }

    pub(super) fn settle(self, row: String, column: usize, value: CellValue) {
        let key = self.columns.with_value(|columns| columns.get(column).map(|column| column.key));
        if let (Some(key), false) = (key, value == CellValue::Blank) {
            self.on_edit.run(CellEdit { row, column: key, at: column, value });
        }
    }

    /// Settles the text of the cell being edited and moves on; what cannot be read stays in its editor, with the reason.
    pub(super) fn commit(self, text: &str, then: Then) {
        let Some((id, column)) = self.editing.get_untracked() else { return };
        let Some(kind) = self.kind(column) else { return };
        match kind.read(text, self.words.get_untracked()) {
            Ok(value) => {
                self.leave(&id, column, then);
                self.settle(id, column, value);
            }
            Err(why) => {
                self.complaint.set(Some(why));
                if then == Then::Nowhere {
                    self.editing.set(None);
                }
            }
        }
    }

    /// Ends the edit and moves the focus.
    pub(super) fn leave(self, id: &str, column: usize, then: Then) {
        self.complaint.set(None);
        self.editing.set(None);
        let row = self.places.with_untracked(|places| places.get(id).copied()).unwrap_or(0);
        match then {
            Then::Stay => self.focus(row, column),
            Then::Down => self.focus(row + 1, column),
            Then::Right => self.focus(row, column + 1),
            Then::Left => self.focus(row, column.saturating_sub(1)),
            Then::Nowhere => {}
        }
    }
}
