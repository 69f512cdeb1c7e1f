//! The measurements of a KPI: a line to add one, and the list edited in place, with notes and paste.

use super::kpi::Seen;
use crate::{
    domain::{
        day::Day,
        entity::EntityKind,
        kpi::{Kpi, Unit},
        lang::Format,
        money::Money,
        number::Number,
        series::Series,
    },
    methods::{Method, kpis::text::page::TEXT},
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{
            Button, ButtonLink, ButtonVariant, Card, CellEdit, CellPaste, CellValue, Column, ColumnKind, ColumnWidth,
            DateField, EditableTable, Glyph, IconButton, Size, Toast, Tone, lagging,
            text::{TEXT as CELLS, Text as CellWords},
            use_toasts,
        },
        rows_table::{Refused, tell_refused},
        topbar::undoing,
        unit_field::UnitField,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// So many of the latest measurements are listed before the reader asks for all.
const RECENT: usize = 8;

/// The card.
pub fn figures(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let grid = move || {
        let href = Route::to(Method::Figures).href();
        view! { <ButtonLink label=move || t().grid href size=Size::Small variant=ButtonVariant::Quiet icon=Glyph::Table/> }
    };
    view! {
        <Card title=move || t().figures actions=grid>
            {entry(seen)} <p class="field-hint">{move || t().figures_hint}</p> {table(seen)}
        </Card>
    }
    .into_any()
}

/// Changes the measurements, as one step.
fn enter(plan: PlanState, seen: Seen, change: impl FnOnce(&mut Series)) {
    let name = plan.peek().kpis.get(seen.id).map(|kpi| kpi.name.clone()).unwrap_or_default();
    plan.edit(Label::of(Verb::EnterFigures, EntityKind::Kpi, &name), |plan| {
        plan.kpis.update(seen.id, |kpi| change(&mut kpi.measurements));
    });
}

fn entry(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let date = RwSignal::new(Some(plan.today.get_untracked()));
    let value = RwSignal::new(None::<f64>);
    let (toasts, f) = (use_toasts(), use_format());
    let ready = move || match date.get().zip(value.get().and_then(Number::new)) {
        None => Err(t().needs_figure),
        Some((date, _)) if date > plan.today.get() => Err(t().not_yet),
        Some(figure) => Ok(figure),
    };
    let add = move |()| {
        let Ok((date, number)) = untrack(ready) else { return };
        let before =
            plan.peek().kpis.get(seen.id).and_then(|kpi| Some((kpi.unit.clone(), kpi.measurements.on(date)?.value)));
        enter(plan, seen, |series| series.set(date, Some(number)));
        value.set(None);
        if let Some((unit, before)) = before.filter(|(_, before)| *before != number) {
            let format = untrack(f);
            let said = untrack(|| (t().replaced)(&format.date(date), &unit.write(before.get(), &*format)));
            toasts.push(undoing(Toast::new(Tone::Info, said), plan));
        }
    };
    view! {
        <div class="row" data-align="end" data-print="no">
            <DateField label=move || t().date value=date on_change=move |day| date.set(day)/>
            <UnitField
                label=move || t().value
                unit=Signal::derive(move || seen.get(|kpi| kpi.unit.clone()).unwrap_or_default())
                value
                on_change=move |number| value.set(number)
            />
            <Button
                label=move || t().add_figure
                on_press=add
                icon=Glyph::Plus
                variant=ButtonVariant::Primary
                disabled_because=Signal::derive(move || ready().err().map(str::to_owned))
            />
        </div>
    }
    .into_any()
}

fn table(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let (plan, toasts) = (use_plan(), use_toasts());
    let unit = lagging(Memo::new(move |_| seen.get(|kpi| kpi.unit.clone()).unwrap_or_default()));
    let days = Memo::new(move |_| seen.get(dates).unwrap_or_default());
    let all = RwSignal::new(false);
    let rows = Signal::derive(move || {
        let most = if all.get() { usize::MAX } else { RECENT };
        days.with(|days| days.iter().take(most).map(ToString::to_string).collect::<Vec<_>>())
    });
    let drawn = move || {
        let columns = columns(&unit.get());
        let pasted = columns.clone();
        let cells =
            move |id: String| Signal::derive(move || Day::parse(&id).map(|day| cells(seen, day)).unwrap_or_default());
        let (words, lang) = (use_text(&CELLS), use_words().lang);
        let on_paste = move |paste: CellPaste| {
            let mut refused = Refused::new();
            let lines = read(&pasted, &paste, &days.get_untracked(), plan.today.get_untracked(), words(), &mut refused);
            enter(plan, seen, |series| lines.into_iter().for_each(|line| line.write(series)));
            tell_refused(toasts, lang.get_untracked(), &refused);
        };
        let remove = move |id: String| {
            let day = Day::parse(&id);
            let press = move |()| {
                if let Some(day) = day {
                    enter(plan, seen, |series| series.set(day, None));
                }
            };
            let label = move || {
                let day = day.map(|day| f().date(day)).unwrap_or_default();
                format!("{} {day}", t().remove_figure)
            };
            view! { <IconButton label glyph=Glyph::Trash on_press=press size=Size::Small/> }.into_any()
        };
        view! {
            <EditableTable
                label=move || t().figures
                rows
                columns
                row=cells
                on_edit=move |edit: CellEdit| match edit.value {
                    CellValue::Date(Some(day)) if day > plan.today.get_untracked() => {
                        toasts.push(Toast::new(Tone::Watch, t().not_yet));
                    }
                    _ => apply(plan, seen, edit),
                }
                on_paste
                row_actions=remove
            />
        }
    };
    let any = Memo::new(move |_| days.with(|days| !days.is_empty()));
    view! { {move || any.get().then(drawn)} {move || more(days, all)} }.into_any()
}

/// Offers the older figures.
fn more(days: Memo<Vec<Day>>, all: RwSignal<bool>) -> Option<AnyView> {
    let t = use_text(&TEXT);
    let count = days.with(Vec::len);
    (count > RECENT && !all.get()).then(|| {
        view! {
            <div class="row">
                <Button
                    label=move || (t().all_figures)(count)
                    on_press=move |()| all.set(true)
                    size=Size::Small
                    variant=ButtonVariant::Quiet
                    icon=Glyph::ChevronDown
                />
            </div>
        }
        .into_any()
    })
}

/// The dates measured, newest first, each once.
fn dates(kpi: &Kpi) -> Vec<Day> {
    let mut days: Vec<Day> = kpi.measurements.as_slice().iter().rev().map(|measured| measured.date).collect();
    days.dedup();
    days
}

fn columns(unit: &Unit) -> Vec<Column> {
    let t = use_text(&TEXT);
    let kind = match unit {
        Unit::Money => ColumnKind::Money,
        Unit::Percent => ColumnKind::Percent(2),
        _ => ColumnKind::Number(4),
    };
    vec![
        Column::new("date", Signal::derive(move || t().date.to_owned()), ColumnKind::Date),
        Column::new("value", Signal::derive(move || t().value.to_owned()), kind),
        Column::new("note", Signal::derive(move || t().note.to_owned()), ColumnKind::Text).sized(ColumnWidth::Wide),
    ]
}

fn cells(seen: Seen, day: Day) -> Vec<CellValue> {
    seen.get(|kpi| {
        let measured = kpi.measurements.on(day)?;
        let value = measured.value.get();
        let value = match kpi.unit {
            Unit::Money => CellValue::Money(Money::from_f64_units(value)),
            Unit::Percent => CellValue::Percent(Some(value)),
            _ => CellValue::Number(Some(value)),
        };
        Some(vec![CellValue::Date(Some(day)), value, CellValue::Text(measured.note.clone())])
    })
    .flatten()
    .unwrap_or_default()
}

fn number(value: &CellValue) -> Option<Number> {
    match value {
        CellValue::Money(amount) => amount.map(Money::units).and_then(Number::new),
        CellValue::Percent(value) | CellValue::Number(value) => value.and_then(Number::new),
        _ => None,
    }
}

fn apply(plan: PlanState, seen: Seen, edit: CellEdit) {
    let Some(day) = Day::parse(&edit.row) else { return };
    enter(plan, seen, |series| match (edit.column, edit.value) {
        ("date", CellValue::Date(Some(to))) if to != day => {
            let Some(measured) = series.on(day).cloned() else { return };
            series.set(day, None);
            series.set(to, Some(measured.value));
            series.annotate(to, &measured.note);
        }
        ("value", value) => series.set(day, number(&value)),
        ("note", CellValue::Text(note)) => series.annotate(day, &note),
        _ => {}
    });
}

/// A pasted line: what is missing keeps what stands there.
struct PastedLine {
    day: Day,
    value: Option<Number>,
    note: Option<String>,
}

impl PastedLine {
    fn write(self, series: &mut Series) {
        if let Some(value) = self.value {
            series.set(self.day, Some(value));
        }
        if let Some(note) = self.note {
            series.annotate(self.day, &note);
        }
    }
}

/// Pasted cells, from their first column on; lines without a date of their own go to the dates listed from there on. Cells
/// that cannot be read, and lines dated ahead, are left out and noted in `refused`.
fn read(
    columns: &[Column],
    paste: &CellPaste,
    days: &[Day],
    today: Day,
    words: &CellWords,
    refused: &mut Refused,
) -> Vec<PastedLine> {
    let first = days.iter().position(|day| day.to_string() == paste.row).unwrap_or(0);
    let from = columns.iter().position(|column| column.key == paste.column).unwrap_or(0);
    let line = |(down, cells): (usize, &Vec<String>)| {
        let mut line = PastedLine { day: *days.get(first + down).or_else(|| days.first())?, value: None, note: None };
        let mut dated = from > 0 && first + down < days.len();
        let said = refused.len();
        for (column, text) in columns.get(from..)?.iter().zip(cells) {
            let mut refuse = || refused.push((column.title.get_untracked(), text.trim().to_owned()));
            match column.read(text, words) {
                Some(CellValue::Date(Some(day))) if day > today => {
                    refuse();
                    return None;
                }
                Some(CellValue::Date(Some(day))) => (line.day, dated) = (day, true),
                Some(CellValue::Text(note)) => line.note = Some(note),
                Some(value) => line.value = number(&value),
                None if text.trim().is_empty() => {}
                None => refuse(),
            }
        }
        if !dated && refused.len() == said {
            // A figure of no date, told by its cells.
            refused.push((columns.first()?.title.get_untracked(), cells.join(" ")));
        }
        dated.then_some(line)
    };
    paste.cells.iter().enumerate().filter_map(line).collect()
}
