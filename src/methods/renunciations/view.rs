//! The register of renunciations, in one table.

use super::text::TEXT;
use crate::{
    domain::renunciation::Renunciation,
    state::use_plan,
    ui::{
        browser::random::new_id,
        components::{CellValue, ColumnKind, Glyph},
        list_page::{ListWords, list_page},
        rows_table::{RowField, rows_table},
        words::{use_text, use_word},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let plan = use_plan();
    let ids = plan.ids::<Renunciation>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let words = ListWords {
        title: Signal::derive(move || (t().finding)(ids.with(Vec::len))),
        subtitle: word(|t| t.subtitle),
        add: word(|t| t.add),
        glyph: Glyph::Ban,
        empty: word(|t| t.empty),
        example: word(|t| t.example),
        guide: None,
    };
    let add = Callback::new(move |()| {
        plan.add(Renunciation { date: Some(plan.today.get_untracked()), ..Renunciation::new(new_id()) });
    });
    let table = move || rows_table(word(|t| t.table), ids.into(), fields(), Renunciation::new);
    list_page(words, none, add, table.into())
}

fn fields() -> Vec<RowField<Renunciation>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "what",
            word(|t| t.what),
            ColumnKind::Text,
            |row| CellValue::Text(row.what.clone()),
            |row, value| value.put_text(&mut row.what),
        ),
        RowField::new(
            "why",
            word(|t| t.why),
            ColumnKind::Text,
            |row| CellValue::Text(row.why.clone()),
            |row, value| value.put_text(&mut row.why),
        ),
        RowField::new(
            "reopen",
            word(|t| t.reopen),
            ColumnKind::Text,
            |row| CellValue::Text(row.reopen.clone()),
            |row, value| value.put_text(&mut row.reopen),
        ),
        RowField::new(
            "date",
            word(|t| t.date),
            ColumnKind::Date,
            |row| CellValue::Date(row.date),
            |row, value| value.put_date(&mut row.date),
        ),
    ]
}
