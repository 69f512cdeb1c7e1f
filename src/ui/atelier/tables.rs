//! A table edited in place, with enough rows to be windowed when asked.

use super::text::TEXT;
use crate::domain::day::Day;
use crate::domain::lang::Format;
use crate::domain::money::Money;
use crate::ui::components::*;
use crate::ui::words::{use_format, use_text};
use leptos::prelude::*;

const KEYS: [&str; 7] = ["name", "cost", "share", "due", "score", "every", "done"];

type Rows = Vec<(String, Vec<CellValue>)>;

fn sample(at: usize, name: &str) -> (String, Vec<CellValue>) {
    let small = u8::try_from(at % 5).unwrap_or(0);
    let values = vec![
        CellValue::Text(name.to_string()),
        CellValue::Money(Some(Money::from_units(1_500 + i64::from(small) * 2_400))),
        CellValue::Percent(Some(f64::from(small) * 0.11 + 0.2)),
        CellValue::Date(Day::from_ymd(2026, 12, 1 + small)),
        CellValue::Scale((small > 0).then_some(small)),
        CellValue::Choice((at % 3).to_string()),
        CellValue::Flag(at.is_multiple_of(4)),
        CellValue::Blank,
    ];
    (at.to_string(), values)
}

fn lay(rows: &mut Rows, paste: &CellPaste) {
    let from = rows.iter().position(|(id, _)| *id == paste.row).unwrap_or(0);
    let column = KEYS.iter().position(|key| *key == paste.column).unwrap_or(0);
    for (line, (_, values)) in paste.cells.iter().zip(rows.iter_mut().skip(from)) {
        if let (0, Some(text), Some(value)) = (column, line.first(), values.first_mut()) {
            *value = CellValue::Text(text.clone());
        }
    }
}

fn set(rows: &mut Rows, edit: CellEdit) {
    let column = KEYS.iter().position(|key| *key == edit.column);
    let found = rows.iter_mut().find(|(id, _)| *id == edit.row);
    if let (Some(column), Some((_, values))) = (column, found)
        && let Some(value) = values.get_mut(column)
    {
        *value = edit.value;
    }
}

pub(super) fn table() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let fill =
        move |count: usize| -> Rows { (0..count).map(|at| sample(at, untrack(|| t().things[at % 6]))).collect() };
    let rows = RwSignal::new(fill(6));
    let values = move |id: String| {
        Signal::derive(move || {
            rows.with(|rows| {
                rows.iter().find(|(row, _)| *row == id).map(|(_, values)| values.clone()).unwrap_or_default()
            })
        })
    };
    let options = Signal::derive(move || {
        t().choices.iter().enumerate().map(|(at, name)| Choice::new(at.to_string(), *name)).collect::<Vec<_>>()
    });
    let head = move |at: usize| Signal::derive(move || t().names[at].to_string());
    let why = Callback::new(|_| view! { <WhyButton why=|()| Why::default()/> }.into_any());
    let columns = vec![
        Column::new("name", head(0), ColumnKind::Text),
        Column::new("cost", head(3), ColumnKind::Money),
        Column::new("share", head(4), ColumnKind::Percent(0)),
        Column::new("due", head(5), ColumnKind::Date),
        Column::new("score", head(6), ColumnKind::Scale),
        Column::new("every", head(7), ColumnKind::Choice(options)),
        Column::new("done", head(12), ColumnKind::Flag),
        Column::new("why", head(14), ColumnKind::View(why)).sized(ColumnWidth::Narrow),
    ];
    let many = move || {
        view! {
            <Button
                label=move || f().count(1000, t().rows, t().rows)
                on_press=move |()| rows.set(fill(1000))
                variant=ButtonVariant::Quiet
                size=Size::Small
            />
        }
    };
    view! {
        <Section title=move || t().tables actions=many>
            <EditableTable
                label=move || t().tables
                rows=move || rows.with(|rows| rows.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>())
                columns
                row=values
                on_edit=move |edit| rows.update(|rows| set(rows, edit))
                on_paste=move |paste| rows.update(|rows| lay(rows, &paste))
                row_actions=move |id: String| menu(id, rows)
                row_tone=|id: String| if id == "2" { Tone::Alert } else { Tone::Neutral }
            />
        </Section>
    }
    .into_any()
}

fn menu(id: String, rows: RwSignal<Rows>) -> AnyView {
    let t = use_text(&TEXT);
    let items = move |()| {
        let id = id.clone();
        let gone = Callback::new(move |()| rows.update(|rows| rows.retain(|(row, _)| *row != id)));
        let opened =
            MenuItem::new(Signal::derive(move || t().secondary.to_string()), Some(Glyph::Eye), Callback::new(|()| ()));
        let label = Signal::derive(move || t().danger.to_string());
        vec![opened, MenuItem { label, icon: Some(Glyph::Trash), variant: ButtonVariant::Danger, on_press: gone }]
    };
    view! { <MenuButton label=move || t().secondary items size=Size::Small/> }.into_any()
}
