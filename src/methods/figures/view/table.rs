//! The measurement table: one line a period, one column a KPI, edited in place and pasted into.

use super::{
    grid::{Order, kpis, period_name},
    notes::{self, NotesButton},
    session::Session,
    units::{cell, column_kind, pasted, value},
};
use crate::{
    domain::{
        day::Day,
        entity::EntityKind,
        id::Id,
        kpi::{Kpi, Unit},
        lang::Lang,
        number::Number,
    },
    exchange::csv::{DateOrder, parse_day},
    methods::figures::{GridPeriod, Rhythm, grid_periods, set_in_period, text, value_in},
    plan::Plan,
    state::{
        PlanState,
        label::{Label, Verb},
    },
    ui::{
        components::*,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// A column of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    id: Id<Kpi>,
    name: String,
    unit: Unit,
}

impl Head {
    /// The column of a KPI.
    pub fn of(kpi: &Kpi) -> Self {
        Self { id: kpi.id, name: kpi.name.clone(), unit: kpi.unit.clone() }
    }
}

/// What the parts of the table share.
#[derive(Clone)]
struct Measures {
    plan: PlanState,
    rhythm: Rhythm,
    heads: Arc<Vec<Head>>,
    periods: Memo<Vec<GridPeriod>>,
    /// The period whose notes are open.
    noting: RwSignal<Option<Day>>,
}

/// The table of the KPIs of a rhythm; built anew when they change, never when a value does.
pub fn table(session: Session, rhythm: Rhythm, heads: Vec<Head>, order: Memo<Order>) -> AnyView {
    let (t, toasts, f) = (use_text(&text::TEXT), use_toasts(), use_format());
    let plan = session.plan;
    let periods = plan.select(move |plan| periods(plan, rhythm, plan_today(session), order.get()));
    let noting = RwSignal::new(None);
    let measures = Measures { plan, rhythm, heads: Arc::new(heads), periods, noting };
    let (rows, edits, pastes) = (measures.clone(), measures.clone(), measures.clone());
    let on_paste = move |paste: CellPaste| match dated_table(&paste.cells) {
        Some(text) => session.open_pasted(text),
        None => {
            let left_out = pastes.lay(&paste);
            if left_out > 0 {
                toasts.push(Toast::new(Tone::Watch, text::left_out(left_out, &*f())));
            }
        }
    };
    let tone = move |row: String| {
        let running = rhythm.start_of(plan.today.get());
        if Day::parse(&row) == Some(running) { Tone::Brass } else { Tone::Neutral }
    };
    let ids = move || periods.with(|list| list.iter().map(|p| p.start.to_string()).collect::<Vec<_>>());
    view! {
        <EditableTable
            label=move || t().grid.to_owned()
            rows=Signal::derive(ids)
            columns=measures.columns()
            row=move |row: String| rows.row(&row)
            on_edit=move |edit: CellEdit| edits.edit(&edit)
            on_paste
            row_tone=Callback::new(tone)
        />
        {notes::drawer(rhythm, noting)}
        {notes::on_paper(rhythm)}
    }
    .into_any()
}

fn plan_today(session: Session) -> Day {
    session.plan.today.get()
}

fn periods(plan: &Plan, rhythm: Rhythm, today: Day, order: Order) -> Vec<GridPeriod> {
    let mut periods = grid_periods(&kpis(plan, rhythm), rhythm, today);
    if order == Order::Oldest {
        periods.reverse();
    }
    periods
}

impl Measures {
    fn columns(&self) -> Vec<Column> {
        let (t, words) = (use_text(&text::TEXT), use_words());
        let Self { plan, rhythm, periods, noting, .. } = *self;
        let period = ColumnKind::View(Callback::new(move |row: String| period_cell(rhythm, &row, periods, plan.today)));
        let notes = ColumnKind::View(Callback::new(move |row: String| match Day::parse(&row) {
            Some(start) => view! { <NotesButton rhythm start noting/> }.into_any(),
            None => ().into_any(),
        }));
        let period_head = Signal::derive(move || (*text::period_head(rhythm).get(words.lang.get())).to_owned());
        let value = |head: &Head| {
            let (kind, head) = (column_kind(&head.unit), head.clone());
            Column::new("value", Signal::derive(move || head_name(&head, words.lang.get())), kind)
        };
        let first = Column::new("period", period_head, period);
        let last = Column::new("notes", Signal::derive(move || t().notes.to_owned()), notes).off_paper();
        std::iter::once(first).chain(self.heads.iter().map(value)).chain([last]).collect()
    }

    fn row(&self, row: &str) -> Signal<Vec<CellValue>> {
        let (heads, rhythm) = (Arc::clone(&self.heads), self.rhythm);
        match Day::parse(row) {
            Some(start) => self.plan.select(move |plan| cells(plan, rhythm, start, &heads)).into(),
            None => Signal::stored(Vec::new()),
        }
    }

    fn head(&self, column: usize) -> Option<&Head> {
        // The first column is the period.
        self.heads.get(column.checked_sub(1)?)
    }

    fn edit(&self, edit: &CellEdit) {
        if let (Some(head), Some(start)) = (self.head(edit.at), Day::parse(&edit.row)) {
            let label = Label::of(Verb::EnterFigures, EntityKind::Kpi, &head.name);
            self.enter(label, &[(head.id, start, value(&edit.value))]);
        }
    }

    /// Writes values as one step.
    fn enter(&self, label: Label, values: &[(Id<Kpi>, Day, Option<Number>)]) {
        self.plan.edit(label, |plan| {
            for (id, start, value) in values {
                plan.kpis.update(*id, |kpi| set_in_period(kpi, self.rhythm, *start, *value));
            }
        });
    }

    /// Lays pasted cells from a cell to the right and downwards, as one step; gives how many hold no number or lie
    /// outside.
    fn lay(&self, paste: &CellPaste) -> usize {
        let periods = self.periods.get_untracked();
        let top = periods.iter().position(|p| p.start.to_string() == paste.row).unwrap_or(periods.len());
        let (mut laid, mut left_out) = (Vec::new(), 0);
        for (down, line) in paste.cells.iter().enumerate() {
            for (right, text) in line.iter().enumerate() {
                let place = self.head(paste.at + right).zip(periods.get(top + down));
                match place.map(|(head, period)| (head.id, period.start, pasted(&head.unit, text))) {
                    Some((id, start, Ok(value))) => laid.push((id, start, value)),
                    Some((_, _, Err(()))) => left_out += 1,
                    None => left_out += usize::from(!text.trim().is_empty()),
                }
            }
        }
        self.enter(Label::new(Verb::EnterFigures), &laid);
        left_out
    }
}

fn head_name(head: &Head, lang: Lang) -> String {
    match &head.unit {
        Unit::Days | Unit::Hours | Unit::Points => {
            format!("{} ({})", head.name, head.unit.name().get(lang).to_lowercase())
        }
        Unit::Other(unit) if !unit.is_empty() => format!("{} ({unit})", head.name),
        _ => head.name.clone(),
    }
}

fn cells(plan: &Plan, rhythm: Rhythm, start: Day, heads: &[Head]) -> Vec<CellValue> {
    let value = |head: &Head| {
        let measured = plan.kpis.get(head.id).and_then(|kpi| value_in(kpi, rhythm, start));
        cell(&head.unit, measured.map(|m| m.value))
    };
    std::iter::once(CellValue::Blank).chain(heads.iter().map(value)).chain([CellValue::Blank]).collect()
}

fn period_cell(rhythm: Rhythm, row: &str, periods: Memo<Vec<GridPeriod>>, today: RwSignal<Day>) -> AnyView {
    let (t, f) = (use_text(&text::TEXT), use_format());
    let Some(start) = Day::parse(row) else { return ().into_any() };
    let skipped =
        Memo::new(move |_| periods.with(|list| list.iter().find(|p| p.start == start).map_or(0, |p| p.skipped)));
    let note = move || match skipped.get() {
        _ if rhythm.start_of(today.get()) == start => Some(t().running.to_owned()),
        0 => None,
        count => Some(text::skipped(count, rhythm, &*f())),
    };
    view! {
        {move || period_name(rhythm, start, &f())}
        {move || note().map(|note| view! { <span class="field-hint">{" · "}{note}</span> })}
    }
    .into_any()
}

/// A paste that brings its own dates is a table to import, not cells to lay where the focus is.
fn dated_table(cells: &[Vec<String>]) -> Option<String> {
    let is_date = |text: &String| DateOrder::WRITTEN.iter().any(|order| parse_day(text, *order).is_some());
    let dated = cells.iter().filter(|line| line.len() > 1 && line.first().is_some_and(is_date)).count();
    (dated * 2 > cells.len()).then(|| cells.iter().map(|line| line.join("\t")).collect::<Vec<_>>().join("\n"))
}
