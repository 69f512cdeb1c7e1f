//! The factors in one table, for entry and for a paste from a spreadsheet.

use super::super::text::TEXT;
use crate::{
    domain::{
        number::Share,
        pestel_factor::{Dimension, FactorTerm, Impact, PestelFactor},
    },
    state::use_plan,
    ui::{
        components::{Card, CardStyle, CellValue, Choice, ColumnKind},
        rows_table::{RowField, rows_table},
        words::{use_word, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn table() -> AnyView {
    let word = use_word(&TEXT);
    let ids = use_plan().ids::<PestelFactor>();
    view! {
        <Card style=CardStyle::Flush>
            {rows_table(word(|t| t.table), ids.into(), fields(), PestelFactor::new)}
        </Card>
    }
    .into_any()
}

fn fields() -> Vec<RowField<PestelFactor>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "text",
            word(|t| t.factor),
            ColumnKind::Text,
            |row: &PestelFactor| CellValue::Text(row.text.clone()),
            |row: &mut PestelFactor, value| value.put_text(&mut row.text),
        ),
        RowField::new(
            "dimension",
            word(|t| t.dimension),
            ColumnKind::Choice(dimensions()),
            |row| CellValue::Choice(dimension_key(row.dimension).to_owned()),
            |row, value| {
                if let CellValue::Choice(chosen) = value {
                    row.dimension = dimension_of(&chosen);
                }
            },
        ),
        RowField::new(
            "term",
            word(|t| t.term),
            ColumnKind::Choice(terms()),
            |row| CellValue::Choice(term_key(row.term).to_owned()),
            |row, value| {
                if let CellValue::Choice(chosen) = value {
                    row.term = term_of(&chosen);
                }
            },
        ),
        impact_field(),
        probability_field(),
    ]
}

fn impact_field() -> RowField<PestelFactor> {
    let word = use_word(&TEXT);
    RowField::new(
        "impact",
        word(|t| t.impact),
        ColumnKind::Number(0),
        |row: &PestelFactor| CellValue::Number(row.impact.map(|impact| f64::from(impact.get()))),
        |row: &mut PestelFactor, value| {
            if let CellValue::Number(impact) = value {
                row.impact = impact.and_then(Impact::nearest);
            }
        },
    )
    .only(
        |value| !matches!(value, CellValue::Number(Some(impact)) if impact.abs() > f64::from(Impact::MOST)),
        word(|t| t.not_an_impact),
    )
}

fn probability_field() -> RowField<PestelFactor> {
    let word = use_word(&TEXT);
    RowField::new(
        "probability",
        word(|t| t.probability),
        ColumnKind::Percent(0),
        |row: &PestelFactor| CellValue::Percent(row.probability.map(Share::get)),
        |row: &mut PestelFactor, value| {
            if let CellValue::Percent(share) = value {
                row.probability = share.and_then(Share::new);
            }
        },
    )
    .only(
        |value| !matches!(value, CellValue::Percent(Some(share)) if !(0.0..=1.0).contains(share)),
        word(|t| t.not_a_share),
    )
}

pub(super) const fn dimension_key(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Political => "political",
        Dimension::Economic => "economic",
        Dimension::Social => "social",
        Dimension::Technological => "technological",
        Dimension::Ecological => "ecological",
        Dimension::Legal => "legal",
    }
}

pub(super) fn dimension_of(key: &str) -> Dimension {
    Dimension::ALL.into_iter().find(|dimension| dimension_key(*dimension) == key).unwrap_or_default()
}

pub(super) const fn term_key(term: FactorTerm) -> &'static str {
    match term {
        FactorTerm::Short => "short",
        FactorTerm::Structural => "structural",
    }
}

pub(super) fn term_of(key: &str) -> FactorTerm {
    FactorTerm::ALL.into_iter().find(|term| term_key(*term) == key).unwrap_or_default()
}

pub(super) fn dimensions() -> Signal<Vec<Choice>> {
    let words = use_words();
    Signal::derive(move || {
        let choice =
            |dimension: Dimension| Choice::new(dimension_key(dimension), *dimension.name().get(words.lang.get()));
        Dimension::ALL.map(choice).to_vec()
    })
}

pub(super) fn terms() -> Signal<Vec<Choice>> {
    let words = use_words();
    Signal::derive(move || {
        FactorTerm::ALL.map(|term| Choice::new(term_key(term), *term.name().get(words.lang.get()))).to_vec()
    })
}
