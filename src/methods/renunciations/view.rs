//! The register of renunciations, in one table.

use super::text::TEXT;
use crate::{
    domain::renunciation::Renunciation,
    state::use_plan,
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
    let ids = plan.ids::<Renunciation>();
    let add = move |()| {
        plan.add(Renunciation { date: Some(plan.today.get_untracked()), ..Renunciation::new(new_id()) });
    };
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let title = move || (t().finding)(ids.with(Vec::len));
    let button = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let table =
        move || rows_table(Signal::derive(move || t().table.to_owned()), ids.into(), fields(), Renunciation::new);
    view! {
        <PageHeader title subtitle=move || t().subtitle actions=move || move || (!none.get()).then(button)/>
        <Show when=move || none.get() fallback=table>
            <EmptyState glyph=Glyph::Ban title=move || t().empty example=move || t().example>
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

fn fields() -> Vec<RowField<Renunciation>> {
    let t = use_text(&TEXT);
    let column = move |key,
                       title: fn(&super::text::Text) -> &'static str,
                       get: fn(&Renunciation) -> CellValue,
                       set: fn(&mut Renunciation, CellValue)| {
        RowField::new(key, Signal::derive(move || title(t()).to_owned()), ColumnKind::Text, get, set)
    };
    vec![
        column("what", |t| t.what, |row| CellValue::Text(row.what.clone()), |row, value| value.put_text(&mut row.what)),
        column("why", |t| t.why, |row| CellValue::Text(row.why.clone()), |row, value| value.put_text(&mut row.why)),
        column(
            "reopen",
            |t| t.reopen,
            |row| CellValue::Text(row.reopen.clone()),
            |row, value| {
                value.put_text(&mut row.reopen);
            },
        ),
        RowField::new(
            "date",
            Signal::derive(move || t().date.to_owned()),
            ColumnKind::Date,
            |row| CellValue::Date(row.date),
            |row, value| value.put_date(&mut row.date),
        ),
    ]
}
