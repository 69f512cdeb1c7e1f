//! The map with its axes, the competitors in a table, who is near, and the strategic groups.

mod axes;
mod map;
mod near;

use super::text::{GUIDE, TEXT};
use crate::{
    domain::{
        id::Id,
        number::{Number, Share},
        score::Score,
    },
    methods::competitors::{Competitor, MOST},
    plan::Plan,
    state::use_plan,
    ui::{
        adding::use_adding,
        browser::random::new_id,
        components::{Card, CellValue, ColumnKind, ColumnWidth, Glyph},
        list_page::{ListWords, list_page},
        rows_table::{RowField, rows_table},
        words::{use_text, use_word},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let ids = plan.ids::<Competitor>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let nearest = plan.select(|plan| plan.worksheets.competitors.nearest());
    let title = move || match nearest.with(|near| near.first().map(|(id, _)| *id)) {
        Some(id) => (t().finding)(&name(&plan.plan(), id, t().untitled)),
        None => t().none.to_owned(),
    };
    let adding = use_adding();
    let add = Callback::new(move |()| adding.add(Competitor::new(new_id())));
    let word = use_word(&TEXT);
    let words = ListWords {
        title: Signal::derive(title),
        subtitle: word(|t| t.subtitle),
        add: word(|t| t.add),
        glyph: Glyph::Compass,
        empty: word(|t| t.empty),
        example: word(|t| t.example),
        guide: &GUIDE,
    };
    let body = move || {
        view! {
            <div class="stack">
                <div class="grid" data-columns="main-side">
                    <Card>{map::picture()}</Card>
                    {axes::card()}
                </div>
                {rows_table(word(|t| t.table), ids.into(), fields(), Competitor::new)}
                <div class="grid" data-columns="2">{near::card(nearest)} {near::groups()}</div>
            </div>
        }
    };
    list_page(words, none, add, body.into())
}

/// A competitor’s name, or a word for one without.
fn name(plan: &Plan, id: Id<Competitor>, untitled: &str) -> String {
    let name = plan.worksheets.competitors.rows.get(id).map(|row| row.name.as_str()).unwrap_or_default();
    if name.trim().is_empty() { untitled.to_owned() } else { name.to_owned() }
}

/// An axis’s name for a column, or the word for its direction.
fn axis(across: bool) -> Signal<String> {
    let t = use_text(&TEXT);
    let named = use_plan().select(move |plan| {
        let map = &plan.worksheets.competitors;
        if across { map.x.name.clone() } else { map.y.name.clone() }
    });
    Signal::derive(move || match named.get() {
        name if !name.trim().is_empty() => name,
        _ if across => t().across.to_owned(),
        _ => t().up.to_owned(),
    })
}

fn put_place(value: CellValue, place: &mut Option<Number>) {
    if let CellValue::Number(read) = value {
        *place = read.map(|read| Number::nearest(read.clamp(0.0, MOST)));
    }
}

/// A column of text.
macro_rules! text {
    ($key:literal, $title:expr, $field:ident) => {
        RowField::new(
            $key,
            $title,
            ColumnKind::Text,
            |row: &Competitor| CellValue::Text(row.$field.clone()),
            |row: &mut Competitor, value| value.put_text(&mut row.$field),
        )
    };
}

fn fields() -> Vec<RowField<Competitor>> {
    let word = use_word(&TEXT);
    vec![
        text!("name", word(|t| t.name), name),
        RowField::new(
            "share",
            word(|t| t.share),
            ColumnKind::Percent(1),
            |row| CellValue::Percent(row.share.map(Share::get)),
            |row, value| {
                if let CellValue::Percent(read) = value {
                    row.share = read.and_then(Share::new);
                }
            },
        ),
        RowField::new(
            "price",
            word(|t| t.price),
            ColumnKind::Scale,
            |row| CellValue::Scale(row.price_level.map(Score::get)),
            |row, value| {
                if let CellValue::Scale(read) = value {
                    row.price_level = read.and_then(Score::new);
                }
            },
        ),
        RowField::new(
            "x",
            axis(true),
            ColumnKind::Number(1),
            |row| CellValue::Number(row.position.x.map(Number::get)),
            |row, value| put_place(value, &mut row.position.x),
        ),
        RowField::new(
            "y",
            axis(false),
            ColumnKind::Number(1),
            |row| CellValue::Number(row.position.y.map(Number::get)),
            |row, value| put_place(value, &mut row.position.y),
        ),
        text!("group", word(|t| t.group), group).sized(ColumnWidth::Usual),
        text!("strengths", word(|t| t.strengths), strengths),
        text!("promise", word(|t| t.promise), promise),
    ]
}
