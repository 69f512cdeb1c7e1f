//! The columns of the list, and what an edit of a cell writes.

use super::{super::text::TEXT, choices, selection::Selection};
use crate::{
    domain::{
        action::{Action, ActionStatus},
        day::Day,
        id::Id,
        lang::Format,
        number::Number,
        person::Person,
    },
    methods::eisenhower::{Board, Cell, Overridden, text as rules, view::why::use_why},
    state::use_plan,
    ui::{
        components::{Badge, BadgeStyle, CellValue, ColumnKind, ColumnWidth, Glyph, Tone, WhyButton},
        rows_table::RowField,
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The column of selection, which no action holds.
pub const SELECT: &str = "select";
/// The column of the status, whose edit also notes the day.
pub const STATUS: &str = "status";

/// The columns, in order. The first is the selection's.
pub fn fields(board: Memo<Arc<Board>>) -> Vec<RowField<Action>> {
    let head = use_word(&TEXT);
    let people = choices::rows_or_none::<Person>(|| "—");
    vec![
        RowField::new(SELECT, head(|t| t.select), ColumnKind::Flag, |_| CellValue::Flag(false), |_, _| {}),
        RowField::new(
            "title",
            head(|t| t.title),
            ColumnKind::Text,
            |row| CellValue::Text(row.title.clone()),
            set_title,
        ),
        RowField::new("quadrant", head(|t| t.quadrant), quadrant(board), |_| CellValue::Blank, |_, _| {}),
        RowField::new("owner", head(|t| t.owner), ColumnKind::Choice(people), owner, set_owner),
        RowField::new("due", head(|t| t.due), ColumnKind::Date, |row| CellValue::Date(row.due), set_due),
        RowField::new("effort", head(|t| t.effort_column), ColumnKind::Number(1), effort, set_effort)
            .sized(ColumnWidth::Narrow),
        RowField::new(STATUS, head(|t| t.status), ColumnKind::Choice(choices::statuses()), status, set_status),
        RowField::new("cost", head(|t| t.cost), ColumnKind::Money, |row| CellValue::Money(row.cost), set_cost),
        RowField::new("start", head(|t| t.start), ColumnKind::Date, |row| CellValue::Date(row.start), set_start),
    ]
}

/// The values of a row, its selection first; nothing once it is gone.
pub fn values(fields: &[RowField<Action>], row: &Action, selection: Selection) -> Vec<CellValue> {
    let chosen = CellValue::Flag(selection.holds(row.id));
    let own = fields.iter().skip(1).map(|field| (field.get)(row));
    std::iter::once(chosen).chain(own).collect()
}

/// Writes a status from a cell, with the day on which it changed.
pub fn settle_status(row: &mut Action, value: &CellValue, today: Day) {
    if let Some(status) = status_in(value) {
        row.set_status(status, today);
    }
}

fn status_in(value: &CellValue) -> Option<ActionStatus> {
    match value {
        CellValue::Choice(code) => choices::status_of(code),
        _ => None,
    }
}

fn owner(row: &Action) -> CellValue {
    CellValue::of_id(row.owner)
}

fn effort(row: &Action) -> CellValue {
    CellValue::Number(row.effort.map(Number::get))
}

fn status(row: &Action) -> CellValue {
    CellValue::Choice(choices::status_code(row.status).to_owned())
}

fn set_title(row: &mut Action, value: CellValue) {
    value.put_text(&mut row.title);
}

fn set_owner(row: &mut Action, value: CellValue) {
    value.put_id(&mut row.owner);
}

fn set_due(row: &mut Action, value: CellValue) {
    value.put_date(&mut row.due);
}

fn set_start(row: &mut Action, value: CellValue) {
    value.put_date(&mut row.start);
}

fn set_effort(row: &mut Action, value: CellValue) {
    if let CellValue::Number(days) = value {
        row.effort = days.and_then(Number::new);
    }
}

/// For pastes, which know no day: a row that opens again forgets when it was closed.
fn set_status(row: &mut Action, value: CellValue) {
    if let Some(status) = status_in(&value) {
        row.status = status;
        row.closed_on = row.closed_on.filter(|_| !row.is_open());
    }
}

fn set_cost(row: &mut Action, value: CellValue) {
    value.put_money(&mut row.cost);
}

fn quadrant(board: Memo<Arc<Board>>) -> ColumnKind {
    ColumnKind::View(Callback::new(move |id: String| {
        Id::parse(&id).map_or_else(|| ().into_any(), |id| quadrant_cell(id, board))
    }))
}

/// The quadrant, its score with its why, and whether it was chosen by hand.
fn quadrant_cell(id: Id<Action>, board: Memo<Arc<Board>>) -> AnyView {
    let t = use_text(&TEXT);
    let r = use_text(&rules::TEXT);
    let f = use_format();
    let words = use_words();
    let why = use_why(id);
    let place = Memo::new(move |_| {
        board.with(|board| {
            let place = board.get(id)?;
            Some((place.shown, place.importance.as_ref().map(|found| found.value), place.overridden))
        })
    });
    let row = use_plan().row(id);
    let title = move || row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
    let name = move || match place.get().map(|place| place.0) {
        Some(Cell::Quadrant(quadrant)) => *quadrant.name().get(words.lang.get()),
        Some(Cell::Unqualified(_)) => t().unqualified,
        None => t().closed,
    };
    let figure = move || {
        let importance = place.get().and_then(|place| place.1);
        importance.map_or_else(|| "—".to_owned(), |value| f().fixed(value, 2))
    };
    let open = Memo::new(move |_| place.with(Option::is_some));
    let by_hand = Memo::new(move |_| place.get().is_some_and(|place| place.2 == Overridden::Yes));
    view! {
        <span class="cell-line">
            <span>{name}</span>
            {move || open.get().then(|| view! { <WhyButton figure=Signal::derive(figure) why about=Signal::derive(title)/> })}
            {move || {
                by_hand
                    .get()
                    .then(|| {
                        view! {
                            <Badge
                                tone=Signal::stored(Tone::Brass)
                                label=move || r().overridden.to_owned()
                                icon=Glyph::Pin
                                style=BadgeStyle::Plain
                            />
                        }
                    })
            }}
        </span>
    }
    .into_any()
}
