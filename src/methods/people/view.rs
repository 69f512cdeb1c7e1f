//! The people of the plan: who they are, when they are away, and whether the load fits in their weeks.

mod absences;

use super::text::{GUIDE, TEXT};
use crate::{
    domain::{number::Number, person::Person},
    reports::load,
    state::use_plan,
    ui::{
        adding::use_adding,
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
    let ids = plan.ids::<Person>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let title = move || match ids.with(Vec::len) {
        0 => t().nobody.to_owned(),
        count => (t().finding)(count),
    };
    let words = ListWords {
        title: Signal::derive(title),
        subtitle: word(|t| t.subtitle),
        add: word(|t| t.add),
        glyph: Glyph::Users,
        empty: word(|t| t.nobody),
        example: word(|t| t.example),
        guide: &GUIDE,
    };
    let adding = use_adding();
    let add = Callback::new(move |()| adding.add(Person::new(new_id())));
    let body = move || {
        view! {
            <div class="stack">
                {rows_table(word(|t| t.table), ids.into(), fields(), Person::new)}
                {load::view::card(load::view::followed(load::ahead))}
                {absences::card()}
            </div>
        }
    };
    list_page(words, none, add, body.into())
}

fn fields() -> Vec<RowField<Person>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "name",
            word(|t| t.name),
            ColumnKind::Text,
            |row| CellValue::Text(row.name.clone()),
            |row, value| value.put_text(&mut row.name),
        ),
        RowField::new(
            "role",
            word(|t| t.role),
            ColumnKind::Text,
            |row| CellValue::Text(row.role.clone()),
            |row, value| value.put_text(&mut row.role),
        ),
        RowField::new(
            "days",
            word(|t| t.days),
            ColumnKind::Number(1),
            |row| CellValue::Number(row.days_a_week.map(Number::get)),
            |row, value| {
                if let CellValue::Number(days) = value {
                    row.days_a_week = days.and_then(|days| Number::new(days.clamp(0.0, 7.0)));
                }
            },
        ),
    ]
}
