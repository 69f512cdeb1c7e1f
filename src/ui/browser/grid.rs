//! Cells of a grid: where the focus is, and where it goes. Cells carry `data-row` (position) and `data-col`.

use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, HtmlElement, HtmlInputElement};

fn target(event: &Event) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into::<Element>().ok())
}

/// The cell (row position, column position) around the element that sent the event.
#[must_use]
pub fn cell_of(event: &Event) -> Option<(usize, usize)> {
    let cell = target(event)?.closest("[data-col]").ok().flatten()?;
    let at = |name| cell.get_attribute(name)?.parse().ok();
    Some((at("data-row")?, at("data-col")?))
}

/// Whether the event came from a control inside a cell rather than from the cell.
#[must_use]
pub fn is_from_control(event: &Event) -> bool {
    target(event).is_some_and(|element| element.closest("input,select,button,a,textarea").ok().flatten().is_some())
}

/// Focuses a cell of the grid and makes it the grid's only tab stop. False when the cell is not mounted.
pub fn focus_cell(grid: &Element, row: usize, column: usize) -> bool {
    let found = grid.query_selector(&format!("[data-row='{row}'][data-col='{column}']")).ok().flatten();
    let Some(cell) = found.and_then(|cell| cell.dyn_into::<HtmlElement>().ok()) else { return false };
    let _ = cell.focus();
    true
}

/// Makes the cell that received the focus the only tab stop of its grid.
pub fn take_tab_stop(event: &Event) {
    let Some(cell) = target(event).and_then(|element| element.closest("[data-col]").ok().flatten()) else { return };
    if let Some(before) = cell.closest("table").ok().flatten().and_then(|grid| tab_stop(&grid)) {
        let _ = before.set_attribute("tabindex", "-1");
    }
    let _ = cell.set_attribute("tabindex", "0");
}

/// Gives the grid a tab stop when the cell that was it is gone.
pub fn keep_tab_stop(grid: &Element) {
    if tab_stop(grid).is_none()
        && let Some(first) = grid.query_selector("tbody [data-col]").ok().flatten()
    {
        let _ = first.set_attribute("tabindex", "0");
    }
}

fn tab_stop(grid: &Element) -> Option<Element> {
    grid.query_selector("tbody [data-col][tabindex='0']").ok().flatten()
}

/// Presses the first control of a cell, if it has one.
pub fn press_control(event: &Event) {
    let control = target(event).and_then(|cell| cell.query_selector("input,button,a").ok().flatten());
    if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
        control.click();
    }
}

/// Focuses an editor and selects its text.
pub fn focus_and_select(input: &HtmlInputElement) {
    let _ = input.focus();
    input.select();
}

/// Focuses a list and opens it, where the browser can.
pub fn focus_and_open(list: &HtmlElement) {
    let _ = list.focus();
    let open = js_sys::Reflect::get(list, &"showPicker".into()).ok();
    if let Some(open) = open.and_then(|open| open.dyn_into::<js_sys::Function>().ok()) {
        let _ = open.call0(list);
    }
}

/// How far the element that sent the event is scrolled, in CSS pixels.
#[must_use]
pub fn scroll_top(event: &Event) -> f64 {
    target(event).map_or(0.0, |element| f64::from(element.scroll_top()))
}

/// How high the part of the page is that can be seen, in CSS pixels.
#[must_use]
pub fn viewport_height() -> f64 {
    web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default()
}

/// Scrolls so that a row at `top` pixels, `height` high, is in sight.
#[allow(clippy::cast_possible_truncation, reason = "pixels of a list that the browser can lay out")]
pub fn reveal(scroller: &Element, top: f64, height: f64) {
    let (seen_from, seen) = (f64::from(scroller.scroll_top()), f64::from(scroller.client_height()));
    if top < seen_from + height {
        scroller.set_scroll_top((top - height).max(0.0) as i32);
    } else if top + 2.0 * height > seen_from + seen {
        scroller.set_scroll_top((top + 2.0 * height - seen) as i32);
    }
}

/// Those of some columns of the table in a scroller of which something is seen; nothing before it is laid out. Columns that
/// stay when others scroll are not to be among them.
#[must_use]
pub fn columns_seen(scroller: &Element, columns: Range<usize>) -> Option<Range<usize>> {
    let (from, width) = (scroller.scroll_left(), scroller.client_width());
    let is_seen = |head: &HtmlElement| {
        let left = head.offset_left();
        left < from + width && left + head.offset_width() > from
    };
    let heads = heads(scroller);
    let mut seen = columns.filter(|at| heads.get(*at).is_some_and(is_seen));
    let first = seen.next()?;
    Some(first..seen.next_back().unwrap_or(first) + 1)
}

/// Scrolls so that a column is in sight, in the middle where it was not.
pub fn reveal_column(scroller: &Element, column: usize) {
    let Some(head) = heads(scroller).into_iter().nth(column) else { return };
    let (left, from, width) = (head.offset_left(), scroller.scroll_left(), scroller.client_width());
    if left < from || left + head.offset_width() > from + width {
        scroller.set_scroll_left((left - width / 2).max(0));
    }
}

fn heads(scroller: &Element) -> Vec<HtmlElement> {
    let Ok(heads) = scroller.query_selector_all("thead th") else { return Vec::new() };
    (0..heads.length()).filter_map(|at| heads.item(at)?.dyn_into().ok()).collect()
}

/// The text of a paste.
#[must_use]
pub fn pasted_text(event: &ClipboardEvent) -> Option<String> {
    event.clipboard_data()?.get_data("text/plain").ok().filter(|text| !text.is_empty())
}

/// Hands the heads of a table over to the style sheet as `--head-1`, `--head-2` …: on phones they name each value.
pub fn name_columns(table: &Element) {
    let Ok(heads) = table.query_selector_all("thead th") else { return };
    let Some(table) = table.dyn_ref::<HtmlElement>() else { return };
    for at in 0..heads.length() {
        let words = heads.item(at).and_then(|head| head.text_content()).unwrap_or_default();
        let quoted = words.trim().replace(['\\', '\n'], " ").replace('"', "\\\"");
        let _ = table.style().set_property(&format!("--head-{}", at + 1), &format!("\"{quoted}\""));
    }
}
