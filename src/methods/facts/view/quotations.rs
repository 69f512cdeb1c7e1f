//! What customers and sellers said, in one table.

use super::super::text::{self, TEXT};
use crate::{
    domain::{
        id::Id,
        quotation::{Quotation, Side},
        segment::Segment,
    },
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{
            Button, ButtonLink, ButtonVariant, Card, CardStyle, CellValue, Choice, ColumnKind, EmptyState, Glyph, Size,
        },
        rows_table::{RowField, rows_table},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// The table, or the empty state that teaches.
pub(super) fn quotations(add: Callback<()>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let ids = use_plan().ids::<Quotation>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let table = move || {
        view! {
            <Card style=CardStyle::Flush>
                {rows_table(word(|t| t.quotations), ids.into(), fields(), Quotation::new)}
            </Card>
        }
    };
    view! {
        <Show when=move || none.get() fallback=table>
            <EmptyState
                glyph=Glyph::Help
                title=move || t().empty
                example=Signal::derive(move || t().example.to_owned())
            >
                <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/>
            </EmptyState>
        </Show>
    }
    .into_any()
}

fn fields() -> Vec<RowField<Quotation>> {
    let word = use_word(&TEXT);
    let open = Callback::new(move |id: String| match Id::<Quotation>::parse(&id) {
        Some(id) => {
            let href = Route::on(Method::Facts, id.uuid()).href();
            view! { <ButtonLink label=word(|t| t.open) href size=Size::Small variant=ButtonVariant::Quiet/> }.into_any()
        }
        None => ().into_any(),
    });
    vec![
        RowField::new(
            "text",
            word(|t| t.words),
            ColumnKind::Text,
            |row: &Quotation| CellValue::Text(row.text.clone()),
            |row: &mut Quotation, value| value.put_text(&mut row.text),
        ),
        RowField::new(
            "speaker",
            word(|t| t.speaker),
            ColumnKind::Text,
            |row: &Quotation| CellValue::Text(row.speaker.clone()),
            |row: &mut Quotation, value| value.put_text(&mut row.speaker),
        )
        .sized(crate::ui::components::ColumnWidth::Usual),
        RowField::new(
            "side",
            word(|t| t.side),
            ColumnKind::Choice(sides()),
            |row| CellValue::Choice(row.side.map_or("", side_key).to_owned()),
            |row, value| {
                if let CellValue::Choice(chosen) = value {
                    row.side = side_of(&chosen);
                }
            },
        ),
        RowField::new(
            "date",
            word(|t| t.date),
            ColumnKind::Date,
            |row| CellValue::Date(row.date),
            |row, value| value.put_date(&mut row.date),
        ),
        RowField::new(
            "segment",
            word(|t| t.segment),
            ColumnKind::Choice(segments()),
            |row| CellValue::Choice(row.segment.map(|id| id.to_string()).unwrap_or_default()),
            |row, value| {
                if let CellValue::Choice(chosen) = value {
                    row.segment = Id::<Segment>::parse(&chosen);
                }
            },
        ),
        RowField::new("follow", word(|t| t.follow), ColumnKind::View(open), |_| CellValue::Blank, |_, _| {}),
    ]
}

pub(super) const fn side_key(side: Side) -> &'static str {
    match side {
        Side::Customer => "customer",
        Side::Seller => "seller",
    }
}

pub(super) fn side_of(key: &str) -> Option<Side> {
    Side::ALL.into_iter().find(|side| side_key(*side) == key)
}

pub(super) fn sides() -> Signal<Vec<Choice>> {
    let (t, words) = (use_text(&TEXT), use_words());
    Signal::derive(move || {
        let known = Side::ALL.map(|side| Choice::new(side_key(side), *text::side(side).get(words.lang.get())));
        std::iter::once(Choice::new("", t().unset)).chain(known).collect()
    })
}

pub(super) fn segments() -> Signal<Vec<Choice>> {
    let t = use_text(&TEXT);
    let names = use_plan()
        .select(|plan| plan.segments.iter().map(|row| (row.id.to_string(), row.name.clone())).collect::<Vec<_>>());
    Signal::derive(move || {
        let known = names.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", t().unset)).chain(known).collect()
    })
}
