//! The measurement grid: one tab a rhythm, one line a period, one column a KPI.

use super::{
    notes::NotesButton,
    session::Session,
    units::{cell, column_kind, pasted, value},
};
use crate::{
    domain::{
        day::Day,
        entity::EntityKind,
        id::Id,
        kpi::{Frequency, Kpi, Unit},
        lang::{Format, Lang},
        number::Number,
    },
    exchange::csv::{DateOrder, parse_day},
    methods::{
        Method,
        figures::{GridPeriod, Rhythm, grid_periods, missing, set_in_period, text, value_in},
    },
    plan::Plan,
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::intl::IntlFormat,
        components::*,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// A column of the grid.
#[derive(Clone, Debug, PartialEq)]
struct Head {
    id: Id<Kpi>,
    name: String,
    unit: Unit,
}

/// The order in which periods are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Newest,
    Oldest,
}

/// The page while no import is under way.
pub fn page(session: Session) -> AnyView {
    let plan = use_plan();
    let rhythms = plan.select(rhythms);
    let chosen = RwSignal::new(None::<Rhythm>);
    let rhythm = Memo::new(move |_| {
        let rhythms = rhythms.get();
        chosen.get().filter(|r| rhythms.contains(r)).or_else(|| rhythms.first().copied())
    });
    (move || match rhythm.get() {
        None => empty(session),
        Some(now) => filled(session, plan, now, rhythms, chosen),
    })
    .into_any()
}

fn rhythms(plan: &Plan) -> Vec<Rhythm> {
    Rhythm::ALL.into_iter().filter(|rhythm| plan.kpis.iter().any(|kpi| Rhythm::of(kpi) == *rhythm)).collect()
}

fn kpis(plan: &Plan, rhythm: Rhythm) -> Vec<&Kpi> {
    plan.kpis.iter().filter(|kpi| Rhythm::of(kpi) == rhythm).collect()
}

fn empty(session: Session) -> AnyView {
    let t = use_text(&text::TEXT);
    let words = use_words();
    view! {
        <PageHeader title=move || text::TITLE.get(words.lang.get()).to_string()/>
        <EmptyState
            glyph=Glyph::Chart
            title=move || t().empty_title.to_owned()
            detail=move || t().empty_detail.to_owned()
            example=move || t().empty_example.to_owned()
        >
            <ButtonLink label=move || t().create_kpi.to_owned() href=Route::to(Method::Kpis).href() variant=ButtonVariant::Quiet/>
        </EmptyState>
        {super::intake::card(session)}
    }
    .into_any()
}

fn filled(
    session: Session,
    plan: PlanState,
    rhythm: Rhythm,
    rhythms: Memo<Vec<Rhythm>>,
    chosen: RwSignal<Option<Rhythm>>,
) -> AnyView {
    let (t, f, words) = (use_text(&text::TEXT), use_format(), use_words());
    let today = plan.today;
    let counts = plan.select(move |plan| {
        let kpis = kpis(plan, rhythm);
        (missing(&kpis, rhythm, rhythm.start_of(today.get())), kpis.len())
    });
    let title = move || {
        let (missing, all) = counts.get();
        let format = f();
        text::finding(rhythm, &period_name(rhythm, rhythm.start_of(today.get()), &format), missing, all, &*format)
    };
    let order = RwSignal::new(Order::Newest);
    let importing = RwSignal::new(false);
    let heads = plan.select(move |plan| kpis(plan, rhythm).into_iter().map(head).collect::<Vec<_>>());
    let lang = words.lang;
    view! {
        <PageHeader
            title
            subtitle=move || t().subtitle.to_owned()
            actions=move || {
                view! {
                    <ButtonLink label=move || t().see_kpis.to_owned() href=Route::to(Method::Kpis).href()/>
                    <Button
                        label=move || t().import.to_owned()
                        on_press=move |()| importing.set(true)
                        variant=ButtonVariant::Primary
                        icon=Glyph::Upload
                    />
                }
            }
        />
        <Dialog open=importing on_close=move |()| importing.set(false) title=move || t().import.to_owned()>
            {super::intake::ways_in(session)}
        </Dialog>
        <div class="row" data-align="between">
            {move || {
                (rhythms.with(Vec::len) > 1)
                    .then(|| {
                        view! {
                            <SegmentedControl
                                label=move || t().rhythm.to_owned()
                                value=rhythm_value(rhythm)
                                options=Signal::derive(move || rhythm_choices(&rhythms.get(), lang.get()))
                                on_change=move |value: String| {
                                    chosen.set(Rhythm::ALL.into_iter().find(|r| rhythm_value(*r) == value));
                                }
                            />
                        }
                    })
            }} <p class="page-subtitle">{move || t().empty_cells}</p>
            <SegmentedControl
                label=move || t().order.to_owned()
                value=Signal::derive(move || order_value(order.get()).to_owned())
                options=Signal::derive(move || {
                    vec![Choice::new("newest", t().newest_first), Choice::new("oldest", t().oldest_first)]
                })
                on_change=move |value: String| {
                    order.set(if value == "oldest" { Order::Oldest } else { Order::Newest });
                }
            />
        </div>
        {move || table(session, plan, rhythm, heads.get(), order)}
    }
    .into_any()
}

fn head(kpi: &Kpi) -> Head {
    Head { id: kpi.id, name: kpi.name.clone(), unit: kpi.unit.clone() }
}

fn rhythm_value(rhythm: Rhythm) -> String {
    format!("{rhythm:?}")
}

fn rhythm_choices(rhythms: &[Rhythm], lang: Lang) -> Vec<Choice> {
    rhythms.iter().map(|r| Choice::new(rhythm_value(*r), text::rhythm(*r, lang))).collect()
}

const fn order_value(order: Order) -> &'static str {
    match order {
        Order::Newest => "newest",
        Order::Oldest => "oldest",
    }
}

/// A period as its line says it.
pub fn period_name(rhythm: Rhythm, start: Day, format: &IntlFormat) -> String {
    match rhythm {
        Rhythm::Every(Frequency::Weekly) | Rhythm::ByDate => format.date(start),
        Rhythm::Every(Frequency::Monthly) => format.month(start),
        Rhythm::Every(Frequency::Quarterly) => text::quarter(start, format.lang()),
    }
}

fn table(session: Session, plan: PlanState, rhythm: Rhythm, heads: Vec<Head>, order: RwSignal<Order>) -> AnyView {
    let (t, words) = (use_text(&text::TEXT), use_words());
    let today = plan.today;
    let periods = plan.select(move |plan| {
        let mut periods = grid_periods(&kpis(plan, rhythm), rhythm, today.get());
        if order.get() == Order::Oldest {
            periods.reverse();
        }
        periods
    });
    let heads = Arc::new(heads);
    let mut columns = vec![Column::new(
        "period",
        Signal::derive(move || text::period_head(rhythm).get(words.lang.get()).to_string()),
        { ColumnKind::View(Callback::new(move |row: String| period_cell(rhythm, &row, periods, today))) },
    )];
    columns.extend(heads.iter().map(|head| {
        let name = head_name(head, words.lang.get());
        Column::new("value", Signal::stored(name), column_kind(&head.unit))
    }));
    let notes = move |row: String| Day::parse(&row).map(|start| view! { <NotesButton rhythm start/> }.into_any());
    columns.push(Column::new(
        "notes",
        Signal::derive(move || t().notes.to_owned()),
        ColumnKind::View(Callback::new(move |row: String| notes(row).unwrap_or_else(|| ().into_any()))),
    ));
    let shown = heads.clone();
    let row = move |row: String| -> Signal<Vec<CellValue>> {
        let heads = shown.clone();
        match Day::parse(&row) {
            Some(start) => plan.select(move |plan| cells(plan, rhythm, start, &heads)).into(),
            None => Signal::stored(Vec::new()),
        }
    };
    let edited = heads.clone();
    let on_edit = move |edit: CellEdit| {
        let head = edit.at.checked_sub(1).and_then(|at| edited.get(at));
        if let (Some(head), Some(start)) = (head, Day::parse(&edit.row)) {
            enter(plan, rhythm, Some(&head.name), &[(head.id, start, value(&edit.value))]);
        }
    };
    let (toasts, f) = (use_toasts(), use_format());
    let on_paste = move |paste: CellPaste| {
        if let Some(text) = dated_table(&paste.cells) {
            return session.open_pasted(text);
        }
        let (laid, left_out) = laid(&paste, &periods.get_untracked(), &heads);
        enter(plan, rhythm, None, &laid);
        if left_out > 0 {
            toasts.push(Toast::new(Tone::Watch, text::left_out(left_out, &*f())));
        }
    };
    let tone = move |row: String| {
        let running = rhythm.start_of(today.get());
        if Day::parse(&row) == Some(running) { Tone::Brass } else { Tone::Neutral }
    };
    view! {
        <EditableTable
            label=move || t().grid.to_owned()
            rows=Signal::derive(move || periods.with(|list| list.iter().map(|p| p.start.to_string()).collect::<Vec<_>>()))
            columns
            row
            on_edit
            on_paste
            row_tone=Callback::new(tone)
        />
    }
    .into_any()
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
        {move || note().map(|note| view! { <span class="head-note">{note}</span> })}
    }
    .into_any()
}

/// Writes values as one step.
fn enter(plan: PlanState, rhythm: Rhythm, name: Option<&str>, values: &[(Id<Kpi>, Day, Option<Number>)]) {
    let label = match name {
        Some(name) => Label::of(Verb::EnterFigures, EntityKind::Kpi, name),
        None => Label::new(Verb::EnterFigures),
    };
    plan.edit(label, |plan| {
        for (id, start, value) in values {
            plan.kpis.update(*id, |kpi| set_in_period(kpi, rhythm, *start, *value));
        }
    });
}

type Laid = Vec<(Id<Kpi>, Day, Option<Number>)>;

/// The values of a paste by KPI and period, and how many cells are no number or lie outside.
fn laid(paste: &CellPaste, periods: &[GridPeriod], heads: &[Head]) -> (Laid, usize) {
    let top = periods.iter().position(|p| p.start.to_string() == paste.row).unwrap_or(periods.len());
    let (mut laid, mut left_out) = (Vec::new(), 0);
    for (down, line) in paste.cells.iter().enumerate() {
        for (right, text) in line.iter().enumerate() {
            let head = (paste.at + right).checked_sub(1).and_then(|at| heads.get(at));
            match (head, periods.get(top + down)) {
                (Some(head), Some(period)) => match pasted(&head.unit, text) {
                    Ok(value) => laid.push((head.id, period.start, value)),
                    Err(()) => left_out += 1,
                },
                _ => left_out += usize::from(!text.trim().is_empty()),
            }
        }
    }
    (laid, left_out)
}

/// A paste that brings its own dates is a table to import, not cells to lay where the focus is.
fn dated_table(cells: &[Vec<String>]) -> Option<String> {
    let is_date = |text: &String| DateOrder::WRITTEN.iter().any(|order| parse_day(text, *order).is_some());
    let dated = cells.iter().filter(|line| line.len() > 1 && line.first().is_some_and(is_date)).count();
    (dated * 2 > cells.len()).then(|| cells.iter().map(|line| line.join("\t")).collect::<Vec<_>>().join("\n"))
}
