//! The channels, in one table, with the limits of seed 001 in the title.

use super::text::{TEXT, guide::GUIDE};
use crate::{
    domain::{
        channel::{Channel, ChannelKind},
        id::Id,
        number::Number,
        segment::Segment,
    },
    state::use_plan,
    ui::{
        adding::use_adding,
        browser::random::new_id,
        components::{CellValue, Choice, ColumnKind, ColumnWidth, Glyph},
        list_page::{ListWords, list_page},
        rows_table::{RowField, rows_table},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let plan = use_plan();
    let ids = plan.ids::<Channel>();
    let acquisition =
        plan.select(|plan| plan.channels.iter().filter(|row| row.kind == Some(ChannelKind::Acquisition)).count());
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let words = ListWords {
        title: Signal::derive(move || (t().finding)(acquisition.get())),
        subtitle: word(|t| t.subtitle),
        add: word(|t| t.add),
        glyph: Glyph::Share,
        empty: word(|t| t.empty),
        example: word(|t| t.example),
        guide: &GUIDE,
    };
    let adding = use_adding();
    let add = Callback::new(move |()| adding.add(Channel::new(new_id())));
    let table = move || rows_table(word(|t| t.table), ids.into(), fields(), Channel::new);
    list_page(words, none, add, table.into())
}

fn fields() -> Vec<RowField<Channel>> {
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
            "kind",
            word(|t| t.kind),
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
            word(|t| t.cost),
            ColumnKind::Money,
            |row| CellValue::Money(row.cost),
            |row, value| value.put_money(&mut row.cost),
        ),
        RowField::new(
            "capacity",
            word(|t| t.capacity),
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
            word(|t| t.segment),
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
            word(|t| t.started),
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
