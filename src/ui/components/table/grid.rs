//! The grid itself: rows of cells, the focus that moves over them, and the edits that come out.
//!
//! Over 300 lines because keyboard, focus, selection and paste all move one state.

use super::added::Added;
use super::cell::{CellEdit, CellPaste, CellValue, Column, ColumnKind};
use super::columns::Columns;
use super::line::{Line, column_head};
use super::phone;
use super::window::{self, ALL_UP_TO, ROW, Window};
use crate::ui::browser::{focus, grid, printing};
use crate::ui::components::field::next_id;
use crate::ui::components::growing::growing_anew;
use crate::ui::components::icon::{Glyph, Icon};
use crate::ui::components::text::{TEXT, Text};
use crate::ui::components::tone::Tone;
use crate::ui::words::use_text;
use leptos::{ev, html, prelude::*};
use std::collections::HashMap;

/// How many cells one frame mounts when a table is first drawn.
const CELLS_A_FRAME: usize = 100;
/// So many frames are waited for a row that was scrolled to.
const FRAMES: u8 = 20;

/// A table edited in place.
#[component]
pub fn EditableTable(
    /// What its rows are.
    #[prop(into)]
    label: Signal<String>,
    /// The ids of the rows, in order.
    #[prop(into)]
    rows: Signal<Vec<String>>,
    /// The columns.
    columns: Vec<Column>,
    /// Called once when a row is mounted: its values, one for each column, in the order of the columns. Tolerates the row's
    /// absence by an empty list.
    #[prop(into)]
    row: Callback<String, Signal<Vec<CellValue>>>,
    /// Called when the reader settles a cell.
    #[prop(into)]
    on_edit: Callback<CellEdit>,
    /// Called when the reader pastes several cells; without it, a paste fills one cell.
    #[prop(optional, into)]
    on_paste: Option<Callback<CellPaste>>,
    /// Draws what stands at the end of a row: a menu, a why.
    #[prop(optional, into)]
    row_actions: Option<Callback<String, AnyView>>,
    /// A row's state, as colour; say it in a cell as well.
    #[prop(optional, into)]
    row_tone: Option<Callback<String, Tone>>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    // Asked once a change, not once a mounted row.
    let rows = Memo::new(move |_| rows.get());
    let places = Memo::new(move |_| rows.with(|rows| rows.iter().cloned().zip(0..).collect::<HashMap<_, _>>()));
    let table = Grid {
        label,
        words: Signal::derive(t),
        rows,
        places,
        naming: columns.iter().position(|column| matches!(column.kind, ColumnKind::Text)),
        mounted: Columns::new(columns.len()),
        columns: StoredValue::new(columns),
        row,
        on_edit,
        on_paste,
        row_actions,
        row_tone,
        editing: RwSignal::new(None),
        complaint: RwSignal::new(None),
        scrolled: RwSignal::new(0.0),
        seen: RwSignal::new(window::AT_FIRST),
        node: NodeRef::new(),
        scroller: NodeRef::new(),
    };
    table.view()
}

#[derive(Clone, Copy)]
pub(super) struct Grid {
    label: Signal<String>,
    pub(super) words: Signal<&'static Text>,
    pub(super) rows: Memo<Vec<String>>,
    pub(super) places: Memo<HashMap<String, usize>>,
    pub(super) columns: StoredValue<Vec<Column>>,
    pub(super) mounted: Columns,
    /// The position of the column that names a row: its first text.
    pub(super) naming: Option<usize>,
    row: Callback<String, Signal<Vec<CellValue>>>,
    pub(super) on_edit: Callback<CellEdit>,
    pub(super) on_paste: Option<Callback<CellPaste>>,
    row_actions: Option<Callback<String, AnyView>>,
    row_tone: Option<Callback<String, Tone>>,
    /// The row's id and the column's position.
    pub(super) editing: RwSignal<Option<(String, usize)>>,
    pub(super) complaint: RwSignal<Option<&'static str>>,
    scrolled: RwSignal<f64>,
    /// How many rows can be seen at once.
    seen: RwSignal<usize>,
    node: NodeRef<html::Table>,
    pub(super) scroller: NodeRef<html::Div>,
}

impl Grid {
    fn view(self) -> AnyView {
        let t = use_text(&TEXT);
        phone::name_columns(self.node);
        let help = next_id();
        let described = help.clone();
        let total = Memo::new(move |_| self.rows.with(Vec::len));
        let columns = self.columns.with_value(Vec::len);
        let on_paper = printing::now();
        let window = Memo::new(move |_| match on_paper.get() {
            true => Window::whole(total.get()),
            false => Window::at(self.scrolled.get(), total.get(), columns, self.seen.get()),
        });
        let shown = self.shown(window);
        self.follow(window);
        view! {
            <div
                class="table-scroll"
                node_ref=self.scroller
                role="region"
                aria-label=self.label
                data-state=move || { if total.get() > ALL_UP_TO { "windowed" } else { "whole" } }
                on:scroll=move |ev| self.scrolled_to(grid::scroll_top(&ev))
            >
                <table
                    class="table"
                    data-phone=move || self.is_cards(total.get()).then_some("cards")
                    node_ref=self.node
                    role="grid"
                    aria-label=self.label
                    aria-describedby=described
                    aria-rowcount=move || total.get() + 1
                    aria-colcount=self.mounted.index(columns - 1)
                    on:keydown=move |ev| self.keydown(&ev)
                    on:click=move |ev| self.click(&ev)
                    on:focusin=move |ev| grid::take_tab_stop(&ev)
                    on:paste=move |ev| self.paste(&ev)
                >
                    {self.head()}
                    <tbody>
                        {spacer(Signal::derive(move || window.get().above()))}
                        <For each=shown key=|(_, id): &(usize, String)| id.clone() children=move |(_, id)| self.line(id)/>
                        {spacer(Signal::derive(move || window.get().below(total.get())))}
                    </tbody>
                </table>
            </div>
            <p class="visually-hidden" id=help>
                {move || t().grid_help}
            </p>
            <div role="alert" class="table-complaint">
                {move || {
                    self.complaint.get().map(|why| view! { <p class="field-error"><Icon glyph=Glyph::CircleAlert/> {why}</p> })
                }}
            </div>
        }
        .into_any()
    }

    /// What follows the cells that are mounted.
    fn follow(self, window: Memo<Window>) {
        self.follow_layout();
        let place = move |id: &str| self.places.with(|places| places.get(id).copied());
        Added::find().follow(place, move |row| self.name(row));
        Effect::new(move |_| {
            self.rows.track();
            window.track();
            self.mounted.track();
            request_animation_frame(move || self.keep_tab_stop());
        });
    }

    /// Looks how many rows and which columns are seen: once the table is laid out, and whenever the viewport has another
    /// size.
    fn follow_layout(self) {
        let look = move || {
            let seen = window::seen(grid::viewport_height());
            if self.seen.try_get_untracked().is_some_and(|before| before != seen) {
                let _ = self.seen.try_set(seen);
            }
            self.mounted.look(self);
        };
        request_animation_frame(look);
        let listening = window_event_listener(ev::resize, move |_| look());
        on_cleanup(move || listening.remove());
    }

    /// The rows to mount, with their positions: those of the window, in steps when it is first drawn.
    fn shown(self, window: Memo<Window>) -> impl Fn() -> Vec<(usize, String)> + Copy + Send + Sync + 'static {
        let step = (CELLS_A_FRAME / self.mounted.cells().max(1)).max(2);
        let total = Signal::derive(move || window.get().end - window.get().start);
        let columns = self.columns.with_value(Vec::len);
        let (turns, jumps) = (window::turn(self.rows), window::jumps(window, columns));
        let mounted = growing_anew(total, step, Signal::derive(move || turns.get().wrapping_add(jumps.get())));
        move || {
            // The rows before what is computed from them: an effect that checks the window first takes the rows' news of
            // another order for seen, and does not run (reactive_graph 0.2).
            self.rows.with(|rows| {
                let window = window.get();
                let end = window.end.min(window.start + mounted.get());
                rows.iter().cloned().enumerate().take(end).skip(window.start).collect()
            })
        }
    }

    fn head(self) -> AnyView {
        let t = use_text(&TEXT);
        let actions = self.row_actions.map(|_| {
            view! {
                <th data-width="narrow">
                    <span class="visually-hidden">{move || t().row_actions}</span>
                </th>
            }
        });
        view! {
            <thead>
                <tr aria-rowindex="1">
                    {self.columns.with_value(|columns| columns.iter().map(column_head).collect_view())} {actions}
                </tr>
            </thead>
        }
        .into_any()
    }

    /// Whether its rows are cards on phones: named, with more values than stand side by side, and all mounted, since cards
    /// are not equally high.
    fn is_cards(self, total: usize) -> bool {
        let columns = self.columns.with_value(Vec::len);
        self.naming.is_some() && (3..=12).contains(&columns) && total <= ALL_UP_TO
    }

    fn scrolled_to(self, top: f64) {
        self.scrolled.set(top);
        self.mounted.look(self);
    }

    fn keep_tab_stop(self) {
        if let Some(Some(table)) = self.node.try_get_untracked() {
            grid::keep_tab_stop(&table);
        }
    }

    fn line(self, id: String) -> AnyView {
        let values = self.row.run(id.clone());
        let key = StoredValue::new(id.clone());
        let position = Memo::new(move |_| key.with_value(|id| self.places.with(|places| places.get(id).copied())));
        let edited = Memo::new(move |_| {
            self.editing
                .with(|editing| editing.as_ref().filter(|(row, _)| key.with_value(|id| id == row)).map(|(_, at)| *at))
        });
        let count = self.columns.with_value(Vec::len);
        let line = Line { grid: self, key, values, position, edited };
        let actions = self.row_actions.map(|actions| {
            view! {
                <td class="row-actions" tabindex="-1" data-row=position data-col=count>
                    {actions.run(id.clone())}
                </td>
            }
        });
        let tone = self.row_tone;
        view! {
            <tr
                aria-rowindex=move || position.get().map(|at| at + 2)
                data-tone=move || tone.map(|tone| tone.run(key.get_value()).attr())
            >
                {self.mounted.row(line)}
                {actions}
            </tr>
        }
        .into_any()
    }

    pub(super) fn kind(self, column: usize) -> Option<ColumnKind> {
        self.columns.with_value(|columns| columns.get(column).map(|column| column.kind.clone()))
    }

    pub(super) fn print_attr(self, column: usize) -> Option<&'static str> {
        self.columns.with_value(|columns| columns.get(column).and_then(Column::print_attr))
    }

    pub(super) fn row_id(self, row: usize) -> Option<String> {
        self.rows.with_untracked(|rows| rows.get(row).cloned())
    }

    fn start_edit(self, row: usize, column: usize) {
        if let (Some(id), Some(kind)) = (self.row_id(row), self.kind(column))
            && !matches!(kind, ColumnKind::View(_) | ColumnKind::Flag)
        {
            // What is typed in another cell is settled first: whoever asks without the pointer leaves the focus in it.
            if self.editing.with_untracked(|now| now.as_ref().is_some_and(|now| *now != (id.clone(), column))) {
                focus::leave_field();
            }
            self.complaint.set(None);
            self.editing.set(Some((id, column)));
        }
    }

    /// Goes to a row that was added, with its name open to be typed; the editor takes the focus once it is mounted.
    fn name(self, row: usize) {
        match self.naming {
            Some(column) => {
                self.reveal(row, column);
                self.start_edit(row, column);
            }
            None => self.focus(row, 0),
        }
    }

    fn click(self, ev: &ev::MouseEvent) {
        if let (Some((row, column)), false) = (grid::cell_of(ev), grid::is_from_control(ev)) {
            self.start_edit(row, column);
        }
    }

    fn keydown(self, ev: &ev::KeyboardEvent) {
        let Some((row, column)) = grid::cell_of(ev) else { return };
        if grid::is_from_control(ev) || ev.ctrl_key() || ev.meta_key() || ev.alt_key() {
            return;
        }
        let last = self.columns.with_value(Vec::len) - usize::from(self.row_actions.is_none());
        match ev.key().as_str() {
            "ArrowDown" => self.focus(row + 1, column),
            "ArrowUp" => self.focus(row.saturating_sub(1), column),
            "ArrowRight" => self.focus(row, (column + 1).min(last)),
            "ArrowLeft" => self.focus(row, column.saturating_sub(1)),
            "Home" => self.focus(row, 0),
            "End" => self.focus(row, last),
            "PageDown" => self.focus(row + 10, column),
            "PageUp" => self.focus(row.saturating_sub(10), column),
            "Delete" | "Backspace" => self.clear(row, column),
            "Enter" | "F2" | " " => match self.kind(column) {
                Some(ColumnKind::View(_) | ColumnKind::Flag) | None => grid::press_control(ev),
                Some(_) => self.start_edit(row, column),
            },
            // A letter starts an edit in which it replaces the text: the editor selects all before the key arrives.
            key if key.chars().count() == 1 => return self.start_edit(row, column),
            _ => return,
        }
        ev.prevent_default();
    }

    pub(super) fn focus(self, row: usize, column: usize) {
        let Some(last) = self.rows.with_untracked(Vec::len).checked_sub(1) else { return };
        let row = row.min(last);
        if !self.focus_mounted(row, column) {
            self.reveal(row, column);
            self.focus_soon(row, column, FRAMES);
        }
    }

    /// Focuses a cell in the frame that mounts it: the scroll moves the window, then rows are drawn in steps.
    fn focus_soon(self, row: usize, column: usize, left: u8) {
        request_animation_frame(move || {
            if !self.focus_mounted(row, column)
                && let Some(left) = left.checked_sub(1)
            {
                self.focus_soon(row, column, left);
            }
        });
    }

    fn focus_mounted(self, row: usize, column: usize) -> bool {
        let table = self.node.try_get_untracked().flatten();
        table.is_some_and(|table| grid::focus_cell(&table, row, column))
    }

    #[allow(clippy::cast_precision_loss, reason = "row counts are small")]
    fn reveal(self, row: usize, column: usize) {
        if let Some(scroller) = self.scroller.get_untracked() {
            grid::reveal(&scroller, row as f64 * ROW, ROW);
            grid::reveal_column(&scroller, column);
        }
    }
}

/// Stands for the rows that are not mounted.
fn spacer(height: Signal<f64>) -> AnyView {
    let row = move || view! { <tr aria-hidden="true"><td style:height=format!("{}px", height.get())></td></tr> };
    (move || (height.get() > 0.0).then(row)).into_any()
}
