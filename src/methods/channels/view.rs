//! The channels, in one table, with the limits of seed 001 in the title.

use super::text::TEXT;
use crate::{
    domain::{
        channel::{Channel, ChannelKind},
        id::Id,
        number::Number,
        segment::Segment,
    },
    state::use_plan,
    ui::{
        browser::random::new_id,
        components::{
            Button, ButtonVariant, CellValue, Choice, ColumnKind, ColumnWidth, EmptyState, Glyph, PageHeader,
        },
        rows_table::{RowField, rows_table},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let ids = plan.ids::<Channel>();
    let acquisition =
        plan.select(|plan| plan.channels.iter().filter(|row| row.kind == Some(ChannelKind::Acquisition)).count());
    let add = move |()| plan.add(Channel::new(new_id()));
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let button = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let table = move || rows_table(Signal::derive(move || t().table.to_owned()), ids.into(), fields(), Channel::new);
    view! {
        <PageHeader
            title=move || (t().finding)(acquisition.get())
            subtitle=move || t().subtitle
            actions=move || move || (!none.get()).then(button)
        />
        <Show when=move || none.get() fallback=table>
            <EmptyState glyph=Glyph::Share title=move || t().empty example=move || t().example>
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

fn fields() -> Vec<RowField<Channel>> {
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
            "kind",
            Signal::derive(move || t().kind.to_owned()),
            ColumnKind::Choice(kinds()),
            |row| CellValue::Choice(row.kind.map_or("", key).to_owned()),
            |row, value| {
                if let CellValue::Choice(chosen) = value {
                    row.kind = ChannelKind::ALL.into_iter().find(|kind| key(*kind) == chosen);
                }
            },
        ),
        RowField::new(
            "cost",
            Signal::derive(move || t().cost.to_owned()),
            ColumnKind::Money,
            |row| CellValue::Money(row.cost),
            |row, value| value.put_money(&mut row.cost),
        ),
        RowField::new(
            "capacity",
            Signal::derive(move || t().capacity.to_owned()),
            ColumnKind::Number(0),
            |row| CellValue::Number(row.capacity.map(Number::get)),
            |row, value| {
                if let CellValue::Number(capacity) = value {
                    row.capacity = capacity.and_then(|capacity| Number::new(capacity.max(0.0)));
                }
            },
        ),
        RowField::new(
            "segment",
            Signal::derive(move || t().segment.to_owned()),
            ColumnKind::Choice(segments()),
            |row: &Channel| CellValue::Choice(row.segment.map(|id| id.to_string()).unwrap_or_default()),
            |row: &mut Channel, value| {
                if let CellValue::Choice(chosen) = value {
                    row.segment = Id::<Segment>::parse(&chosen);
                }
            },
        )
        .sized(ColumnWidth::Wide),
        RowField::new(
            "started",
            Signal::derive(move || t().started.to_owned()),
            ColumnKind::Date,
            |row| CellValue::Date(row.started),
            |row, value| value.put_date(&mut row.started),
        ),
    ]
}

const fn key(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Acquisition => "acquisition",
        ChannelKind::Closing => "closing",
    }
}

fn kinds() -> Signal<Vec<Choice>> {
    let t = use_text(&TEXT);
    let words = use_words();
    Signal::derive(move || {
        let kinds = ChannelKind::ALL.map(|kind| Choice::new(key(kind), *kind.name().get(words.lang.get())));
        std::iter::once(Choice::new("", t().unset)).chain(kinds).collect()
    })
}

fn segments() -> Signal<Vec<Choice>> {
    let t = use_text(&TEXT);
    let names = use_plan()
        .select(|plan| plan.segments.iter().map(|row| (row.id.to_string(), row.name.clone())).collect::<Vec<_>>());
    Signal::derive(move || {
        let known = names.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", t().unset)).chain(known).collect()
    })
}
