//! The keys and the clipboard of the matrix: as in a spreadsheet.

use super::{
    super::{RaciRow, Role, Roles},
    cells::{Cell, clear, toggle},
};
use crate::{
    domain::{id::Id, person::Person},
    state::{
        PlanState,
        label::{Label, Verb},
    },
    ui::{
        browser::{grid, keys},
        components::cells,
    },
};
use leptos::{ev, html, prelude::*};

/// Where the keys act.
#[derive(Clone, Copy)]
pub(super) struct Keyboard {
    pub plan: PlanState,
    pub rows: Memo<Vec<Id<RaciRow>>>,
    pub people: Memo<Vec<Id<Person>>>,
    pub table: NodeRef<html::Table>,
}

impl Keyboard {
    /// The cell that an event comes from.
    pub(super) fn cell_of(self, event: &ev::Event) -> Option<Cell> {
        let (row, column) = grid::cell_of(event)?;
        let row = self.rows.with_untracked(|rows| rows.get(row).copied())?;
        self.people.with_untracked(|people| people.get(column).copied()).map(|person| (row, person))
    }

    /// A key on a cell: it moves, puts a letter, or empties the cell.
    pub(super) fn pressed(self, event: &ev::KeyboardEvent) {
        let (Some((row, column)), Some(cell)) = (grid::cell_of(event), self.cell_of(event)) else { return };
        if grid::is_from_control(event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let last_row = self.rows.with_untracked(Vec::len).saturating_sub(1);
        let last = self.people.with_untracked(Vec::len).saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" | "Enter" => self.go((row + 1).min(last_row), column),
            "ArrowUp" => self.go(row.saturating_sub(1), column),
            "ArrowRight" => self.go(row, (column + 1).min(last)),
            "ArrowLeft" => self.go(row, column.saturating_sub(1)),
            "Home" => self.go(row, 0),
            "End" => self.go(row, last),
            "PageDown" => self.go((row + 10).min(last_row), column),
            "PageUp" => self.go(row.saturating_sub(10), column),
            "Delete" | "Backspace" => clear(self.plan, cell),
            key => match typed(key) {
                Some(role) => toggle(self.plan, cell, role),
                None => return,
            },
        }
        keys::claim(event);
    }

    fn go(self, row: usize, column: usize) {
        if let Some(table) = self.table.get_untracked() {
            grid::focus_cell(&table, row, column);
        }
    }

    /// Lays pasted letters over the matrix, to the right and downwards, as one step; what is no letter is left out.
    pub(super) fn pasted(self, event: &ev::ClipboardEvent) {
        let Some((row, column)) = grid::cell_of(event).filter(|_| !grid::is_from_control(event)) else { return };
        let Some(text) = grid::pasted_text(event) else { return };
        event.prevent_default();
        let (rows, people) = (self.rows.get_untracked(), self.people.get_untracked());
        self.plan.edit(Label::new(Verb::ChangeSeveral), |plan| {
            for (id, line) in rows.iter().skip(row).zip(cells(&text)) {
                plan.worksheets.raci.rows.update(*id, |row| {
                    for (person, cell) in people.iter().skip(column).zip(line) {
                        if let Some(roles) = Roles::parse(&cell) {
                            row.give(*person, roles);
                        }
                    }
                });
            }
        });
    }
}

/// The role of a key that is one letter.
fn typed(key: &str) -> Option<Role> {
    let mut letters = key.chars();
    let first = letters.next()?;
    letters.next().is_none().then(|| Role::of_letter(first))?
}
