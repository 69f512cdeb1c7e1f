//! The levels of a package: one to three increments, each with its adjusted value and the why of it.

use super::{
    super::text::{
        SHARED,
        sheet::{TEXT, Text},
    },
    list::{is_amount, is_share},
};
use crate::{
    domain::{
        id::Id,
        lang::Format,
        number::Share,
        package::{DecisionPackage, PackageLevel},
    },
    methods::zero_based_budget::{Valuation, valuation},
    reports::priorities::weights,
    state::use_plan,
    ui::{
        components::{
            Button, Card, CellEdit, CellValue, Column, ColumnKind, ColumnWidth, EditableTable, Glyph, Size, Toast,
            Tone, Why, WhyButton, use_toasts,
        },
        judgement,
        words::{use_format, use_text, use_word},
    },
};
use leptos::prelude::*;

/// How many levels a package has at most (domain section 3).
const MOST: usize = 3;

pub(super) fn card(id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let count = plan.select(move |plan| plan.packages.get(id).map_or(0, |row| row.levels.len()));
    let add = move |()| plan.change(id, |row| row.levels.push(PackageLevel::default()));
    let remove = move |()| {
        plan.change(id, |row| {
            row.levels.pop();
        });
    };
    let full = move || (count.get() >= MOST).then(|| t().enough_levels.to_owned());
    let actions = move || {
        view! {
            <Show when=move || { count.get() > 0 }>
                <Button label=move || t().remove_level on_press=remove icon=Glyph::Minus size=Size::Small/>
            </Show>
            <Button label=move || t().add_level on_press=add icon=Glyph::Plus size=Size::Small disabled_because=full/>
        }
    };
    let empty = move || view! { <p class="muted">{move || t().levels_empty}</p> };
    view! {
        <Card title=move || t().levels note=Signal::derive(move || t().levels_note.to_owned()) actions>
            <Show when=move || { count.get() > 0 } fallback=empty>
                {table(id, count)}
            </Show>
        </Card>
    }
    .into_any()
}

fn table(id: Id<DecisionPackage>, count: Memo<usize>) -> AnyView {
    let (t, s) = (use_text(&TEXT), use_text(&SHARED));
    let plan = use_plan();
    let toasts = use_toasts();
    let row = plan.row(id);
    let values = move |at: String| {
        let at = position(&at);
        Signal::derive(move || {
            row.with(|row| row.as_deref().and_then(|row| row.levels.get(at)).map(cells).unwrap_or_default())
        })
    };
    let on_edit = move |edit: CellEdit| {
        let refused = match (is_amount(&edit.value), is_share(&edit.value)) {
            (false, _) => Some(s().negative),
            (true, false) => Some(s().not_a_share),
            (true, true) => None,
        };
        match refused {
            Some(complaint) => toasts.push(Toast::new(Tone::Watch, complaint)),
            None => plan.change(id, |row| write(row, &edit)),
        }
    };
    view! {
        <EditableTable
            label=move || t().levels
            rows=Signal::derive(move || (0..count.get()).map(|at| at.to_string()).collect::<Vec<String>>())
            columns=columns(id)
            row=values
            on_edit
        />
    }
    .into_any()
}

fn position(row: &str) -> usize {
    row.parse().unwrap_or(usize::MAX)
}

fn columns(id: Id<DecisionPackage>) -> Vec<Column> {
    let t = use_text(&TEXT);
    let word = use_word(&TEXT);
    let named = move |row: String| {
        let at = position(&row);
        (move || t().level_names.get(at).copied()).into_any()
    };
    let valued = move |row: String| value(id, position(&row));
    vec![
        Column::new("level", word(|t| t.level), ColumnKind::View(Callback::new(named))),
        Column::new("direct", word(|t| t.direct), ColumnKind::Money).sized(ColumnWidth::Usual),
        Column::new("indirect", word(|t| t.indirect), ColumnKind::Money),
        Column::new("benefit", word(|t| t.benefit), ColumnKind::Money),
        Column::new("probability", word(|t| t.probability), ColumnKind::Percent(1)),
        Column::new("value", word(|t| t.value), ColumnKind::View(Callback::new(valued))),
    ]
}

fn cells(level: &PackageLevel) -> Vec<CellValue> {
    vec![
        CellValue::Blank,
        CellValue::Money(Some(level.direct_cost)),
        CellValue::Money(Some(level.indirect_cost)),
        CellValue::Money(Some(level.benefit)),
        CellValue::Percent(Some(level.probability.get())),
        CellValue::Blank,
    ]
}

fn write(row: &mut DecisionPackage, edit: &CellEdit) {
    let Some(level) = row.levels.get_mut(position(&edit.row)) else { return };
    match (edit.column, &edit.value) {
        ("direct", CellValue::Money(amount)) => level.direct_cost = amount.unwrap_or_default(),
        ("indirect", CellValue::Money(amount)) => level.indirect_cost = amount.unwrap_or_default(),
        ("benefit", CellValue::Money(amount)) => level.benefit = amount.unwrap_or_default(),
        ("probability", CellValue::Percent(share)) => level.probability = Share::clamped(share.unwrap_or(1.0)),
        _ => {}
    }
}

/// The adjusted value of a level, which opens into its why.
fn value(id: Id<DecisionPackage>, at: usize) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let valued = plan.select(move |plan| {
        let settings = &plan.worksheets.zero_based_budget;
        plan.packages.get(id).map(|row| (valuation(row, &weights(plan), settings), settings.alpha.get()))
    });
    let figure = move || {
        let amount = valued.with(|valued| {
            valued.as_ref().and_then(|(valued, _)| valued.levels.get(at)).map(|level| level.value.value)
        });
        amount.map(|amount| f().money(amount)).unwrap_or_default()
    };
    let why = move |()| {
        valued.with_untracked(|valued| {
            valued.as_ref().map(|(valued, alpha)| why(t(), valued, at, *alpha, &*f())).unwrap_or_default()
        })
    };
    view! { <WhyButton figure why/> }.into_any()
}

fn why(t: &Text, valued: &Valuation, at: usize, alpha: f64, format: &dyn Format) -> Why {
    let Some(level) = valued.levels.get(at) else { return Why::default() };
    let unassessed = valued.impact.is_none().then(|| t.why_unassessed.to_owned());
    let notes = [(t.why_convention)(alpha, format)].into_iter().chain(unassessed).collect();
    judgement::why((t.why_value)(&format.money(level.value.value)), &level.value.why, notes, format)
}
