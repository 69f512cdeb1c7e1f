//! The list of actions: filtered, ordered, edited in place, changed in bulk.

use super::{
    super::text::{self, TEXT, guide::GUIDE},
    add::use_add_action,
    bulk::bulk,
    columns::{self, SELECT, STATUS},
    filter::{Filter, Order, sifted},
    filters::{View, filters},
    selection::Selection,
};
use crate::{
    domain::{action::Action, id::Id},
    methods::{Method, eisenhower::Board},
    route::Route,
    state::{PlanState, use_plan},
    ui::{
        components::{
            Button, ButtonLink, ButtonVariant, CellEdit, CellPaste, CellValue, Checkbox, Column, EditableTable,
            EmptyState, Glyph, PageHeader, Size, Tone, text::TEXT as CELLS, use_toasts,
        },
        guide::guide_button,
        insights::use_insights,
        recall::recall,
        rows_table::{RowField, lay, tell_refused},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// What the parts of the list share.
#[derive(Clone, Copy)]
struct List {
    plan: PlanState,
    board: Memo<Arc<Board>>,
    view: View,
    shown: Memo<Vec<Id<Action>>>,
    selection: Selection,
}

impl List {
    fn new() -> Self {
        let plan = use_plan();
        let priorities = use_insights().priorities;
        let board = Memo::new(move |_| Arc::new(Board::of(priorities.get())));
        let view = View { filter: recall::<Filter>(), order: recall::<Order>() };
        let slice = plan.select(|plan| (plan.actions.clone(), plan.people.clone()));
        let shown = Memo::new(move |_| {
            // Read, not tracked only: a memo that nobody reads computes nothing and notifies nobody.
            slice.with(|_| ());
            let (board, filter) = (board.get(), view.filter.get());
            sifted(&plan.peek(), &board, &filter, view.order.get(), plan.today.get())
        });
        Self { plan, board, view, shown, selection: Selection::new() }
    }
}

/// The screen.
pub fn list() -> AnyView {
    let t = use_text(&TEXT);
    let f = use_format();
    let add = use_add_action();
    let list = List::new();
    let count = list.plan.select(|plan| plan.actions.len());
    let alone = list.plan.select(|plan| plan.actions.iter().filter(|row| row.is_open() && row.owner.is_none()).count());
    let tally = Memo::new(move |_| list.board.with(|board| board.tally()));
    let empty = Memo::new(move |_| count.get() == 0);
    let title = move || text::headline(tally.get().all(), tally.get().overdue, alone.get(), &*f());
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            <ButtonLink label=move || t().matrix.to_owned() href=Route::to(Method::Eisenhower).href() icon=Glyph::Grid/>
            {move || (!empty.get()).then(|| add_button(add))}
        }
    };
    view! {
        <PageHeader title subtitle=Signal::derive(move || t().subtitle.to_owned()) actions/>
        {move || if empty.get() { nothing_yet(add) } else { rows(list, count) }}
    }
    .into_any()
}

/// The primary button: above the list, or in the middle of the empty screen.
fn add_button(add: Callback<()>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Button label=move || t().add.to_owned() on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/>
    }
    .into_any()
}

fn nothing_yet(add: Callback<()>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <EmptyState
            glyph=Glyph::List
            title=move || t().empty_title.to_owned()
            detail=Signal::derive(move || t().empty_detail.to_owned())
            example=Signal::derive(move || t().empty_example.to_owned())
        >
            {add_button(add)}
        </EmptyState>
    }
    .into_any()
}

fn rows(list: List, count: Memo<usize>) -> AnyView {
    let t = use_text(&TEXT);
    let f = use_format();
    let none = Memo::new(move |_| list.shown.with(Vec::is_empty));
    let all_chosen =
        Memo::new(move |_| !none.get() && list.shown.with(|ids| ids.iter().all(|id| list.selection.holds(*id))));
    let choose_all = move |all: bool| {
        list.selection.set(if all { list.shown.get_untracked() } else { Vec::new() });
    };
    view! {
        <div class="stack">
            {filters(list.view)}
            <div class="row" data-align="between">
                <span data-print="no">
                    <Checkbox label=move || t().select_all.to_owned() value=all_chosen on_change=choose_all/>
                </span>
                <p class="muted small" aria-live="polite">
                    {move || text::shown(list.shown.with(Vec::len), count.get(), &*f())}
                </p>
            </div>
            {bulk(list.selection)}
            {move || none.get().then(|| view! { <p class="muted">{move || t().no_match}</p> })}
            {move || (!none.get()).then(|| table(list))}
        </div>
    }
    .into_any()
}

fn table(list: List) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_text(&CELLS);
    let (lang, toasts) = (use_words().lang, use_toasts());
    let fields = Arc::new(columns::fields(list.board));
    let columns: Vec<Column> = fields.iter().map(|field| field.column.clone()).collect();
    let (read, edited, pasted) = (fields.clone(), fields.clone(), fields);
    let on_edit = move |edit: CellEdit| apply(list, &edited, edit);
    let on_paste = move |paste: CellPaste| {
        let read = |column: &Column, text: &str| column.read(text, words());
        let refused = lay(list.plan, &pasted, Action::new, &list.shown.get_untracked(), &paste, &read);
        tell_refused(toasts, lang.get_untracked(), &refused);
    };
    let row_tone = move |id: String| {
        let late =
            Id::parse(&id).is_some_and(|id| list.board.with(|board| board.get(id).is_some_and(|row| row.overdue)));
        if late { Tone::Alert } else { Tone::Neutral }
    };
    view! {
        <EditableTable
            label=move || (*text::TITLE.get(lang.get())).to_owned()
            rows=Signal::derive(move || list.shown.with(|ids| ids.iter().map(ToString::to_string).collect::<Vec<_>>()))
            columns
            row=move |id: String| cells(list, read.clone(), &id)
            on_edit
            on_paste
            row_actions=move |id: String| open_link(&id, Signal::derive(move || t().open.to_owned()))
            row_tone
        />
    }
    .into_any()
}

fn cells(list: List, fields: Arc<Vec<RowField<Action>>>, id: &str) -> Signal<Vec<CellValue>> {
    let Some(id) = Id::<Action>::parse(id) else { return Signal::stored(Vec::new()) };
    let row = list.plan.row(id);
    Signal::derive(move || {
        row.with(|row| row.as_ref().map(|row| columns::values(&fields, row, list.selection)).unwrap_or_default())
    })
}

fn apply(list: List, fields: &[RowField<Action>], edit: CellEdit) {
    let (Some(id), today) = (Id::parse(&edit.row), list.plan.today.get_untracked()) else { return };
    match edit.column {
        SELECT => list.selection.toggle(id),
        STATUS => list.plan.change(id, |row| columns::settle_status(row, &edit.value, today)),
        column => {
            if let Some(field) = fields.iter().find(|field| field.column.key == column) {
                list.plan.change(id, |row| (field.set)(row, edit.value));
            }
        }
    }
}

fn open_link(id: &str, open: Signal<String>) -> AnyView {
    let Some(id) = Id::<Action>::parse(id) else { return ().into_any() };
    let row = use_plan().row(id);
    let title = move || row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
    view! {
        <ButtonLink
            label=open
            href=Route::on(Method::Actions, id.uuid()).href()
            variant=ButtonVariant::Quiet
            size=Size::Small
            about=Signal::derive(title)
        />
    }
    .into_any()
}
