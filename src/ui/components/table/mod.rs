//! Tables that are edited in place: a grid moved through with the keyboard, into which a spreadsheet's cells are pasted.
//!
//! The screen gives ids and, for each row, one signal of its values; the table draws, reads and asks for edits. It knows
//! no entity of the plan. Above 100 rows only a window of them is mounted, and
//! of rows of many cells only those around what is seen.

mod added;
mod cell;
mod columns;
mod editor;
mod edits;
mod grid;
mod line;
mod pasted;
mod phone;
mod window;

pub use added::Added;
pub use cell::{CellEdit, CellPaste, CellValue, Column, ColumnKind, ColumnWidth};
pub use grid::{EditableTable, EditableTableProps};
pub use pasted::cells;
pub use phone::phone_cards;
