//! The people of the plan, in one table.

use super::text::TEXT;
use crate::state::use_plan;
use crate::{
    domain::{number::Number, person::Person},
    ui::{
        browser::random::new_id,
        components::{Button, ButtonVariant, CellValue, ColumnKind, EmptyState, Glyph, PageHeader},
        rows_table::{RowField, rows_table},
        words::use_text,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let ids = plan.ids::<Person>();
    let add = move |()| plan.add(Person::new(new_id()));
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let title = move || match ids.with(Vec::len) {
        0 => t().nobody.to_owned(),
        count => (t().finding)(count),
    };
    let button = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    view! {
        <PageHeader title subtitle=move || t().subtitle actions=move || move || (!none.get()).then(button)/>
        <Show
            when=move || none.get()
            fallback=move || rows_table(Signal::derive(move || t().table.to_owned()), ids.into(), fields(), Person::new)
        >
            <EmptyState glyph=Glyph::Users title=move || t().nobody example=move || t().example>
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

fn fields() -> Vec<RowField<Person>> {
    let t = use_text(&TEXT);
    vec![
        RowField::new(
            "name",
            Signal::derive(move || t().name.to_owned()),
            ColumnKind::Text,
            |row| CellValue::Text(row.name.clone()),
            |row, value| value.put_text(&mut row.name),
        ),
        RowField::new(
            "role",
            Signal::derive(move || t().role.to_owned()),
            ColumnKind::Text,
            |row| CellValue::Text(row.role.clone()),
            |row, value| value.put_text(&mut row.role),
        ),
        RowField::new(
            "days",
            Signal::derive(move || t().days.to_owned()),
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
