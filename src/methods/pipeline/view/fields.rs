//! The table: every opportunity, each field edited in place.

use super::losing::reason_choices;
use crate::{
    domain::{
        entity::Entity,
        money::Money,
        opportunity::{LossReason, Opportunity, Outcome},
        person::Person,
        sales_stage::SalesStage,
        segment::Segment,
        table::Table,
    },
    methods::pipeline::text::{self, TEXT},
    plan::{Listed, Plan},
    state::use_plan,
    ui::{
        components::{CellValue, Choice, ColumnKind, ColumnWidth},
        rows_table::{RowField, rows_table},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn table() -> AnyView {
    let word = use_word(&TEXT);
    let ids = use_plan().ids::<Opportunity>();
    let fields = sale().into_iter().chain(ending()).chain(belongings()).collect();
    rows_table(word(|t| t.table), ids.into(), fields, Opportunity::new)
}

/// What is sold.
fn sale() -> Vec<RowField<Opportunity>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "name",
            word(|t| t.name),
            ColumnKind::Text,
            |row: &Opportunity| CellValue::Text(row.name.clone()),
            |row, value| value.put_text(&mut row.name),
        )
        .sized(ColumnWidth::Wide),
        RowField::new(
            "stage",
            word(|t| t.stage),
            ColumnKind::Choice(rows_of::<SalesStage>()),
            |row| CellValue::of_id(row.stage),
            |row, value| value.put_id(&mut row.stage),
        ),
        RowField::new(
            "amount",
            word(|t| t.amount),
            ColumnKind::Money,
            |row| CellValue::Money(row.amount),
            |row, value| {
                if let CellValue::Money(amount) = value {
                    row.amount = amount.filter(|amount| *amount >= Money::ZERO);
                }
            },
        ),
        RowField::new(
            "created",
            word(|t| t.created),
            ColumnKind::Date,
            |row| CellValue::Date(row.created),
            |row, value| value.put_date(&mut row.created),
        ),
    ]
}

/// How it ended.
fn ending() -> Vec<RowField<Opportunity>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "outcome",
            word(|t| t.outcome),
            ColumnKind::Choice(outcomes()),
            |row: &Opportunity| CellValue::Choice(row.outcome.key().to_owned()),
            |row, value| {
                if let CellValue::Choice(key) = value {
                    row.settle(Outcome::ALL.into_iter().find(|one| one.key() == key).unwrap_or_default(), None);
                }
            },
        )
        .dated(|row, today| {
            if !row.is_open() && row.closed.is_none() {
                row.closed = Some(today);
            }
        }),
        RowField::new(
            "closed",
            word(|t| t.closed),
            ColumnKind::Date,
            |row| CellValue::Date(row.closed),
            |row, value| value.put_date(&mut row.closed),
        ),
        RowField::new(
            "reason",
            word(|t| t.reason),
            ColumnKind::Choice(reason_choices()),
            |row| CellValue::Choice(row.loss_reason.map_or("", LossReason::key).to_owned()),
            |row, value| {
                if let CellValue::Choice(key) = value {
                    row.loss_reason = LossReason::ALL.into_iter().find(|one| one.key() == key);
                }
            },
        ),
        RowField::new(
            "note",
            word(|t| t.note),
            ColumnKind::Text,
            |row| CellValue::Text(row.loss_note.clone()),
            |row, value| value.put_text(&mut row.loss_note),
        ),
    ]
}

/// Whose it is.
fn belongings() -> Vec<RowField<Opportunity>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "segment",
            word(|t| t.segment),
            ColumnKind::Choice(rows_of::<Segment>()),
            |row: &Opportunity| CellValue::of_id(row.segment),
            |row, value| value.put_id(&mut row.segment),
        ),
        RowField::new(
            "owner",
            word(|t| t.owner),
            ColumnKind::Choice(rows_of::<Person>()),
            |row| CellValue::of_id(row.owner),
            |row, value| value.put_id(&mut row.owner),
        ),
        RowField::new(
            "external",
            word(|t| t.external_id),
            ColumnKind::Text,
            |row| CellValue::Text(row.external_id.clone()),
            |row, value| value.put_text(&mut row.external_id),
        ),
    ]
}

/// The rows of a list as choices, with none before them.
pub(super) fn rows_of<T: Listed>() -> Signal<Vec<Choice>> {
    let t = use_text(&TEXT);
    let list = |plan: &Plan| -> Vec<(String, String)> {
        let table: &Table<T> = T::list(plan);
        table.iter().map(|row| (Entity::id(row).to_string(), row.name().to_owned())).collect()
    };
    let known = use_plan().select(list);
    Signal::derive(move || {
        let rows = known.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", t().unset)).chain(rows).collect()
    })
}

fn outcomes() -> Signal<Vec<Choice>> {
    let words = use_words();
    Signal::derive(move || {
        let lang = words.lang.get();
        Outcome::ALL.map(|one| Choice::new(one.key(), *text::outcome(one).get(lang))).to_vec()
    })
}
