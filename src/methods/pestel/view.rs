//! PESTEL on screen: the factors in a table, their ranking by exposure, and a picture of what is likely and heavy.

mod promotion;
mod ranking;
mod sheet;
mod table;

use super::{
    exposure::ranked,
    text::{self, GUIDE, TEXT},
};
use crate::{
    domain::{id::Id, pestel_factor::PestelFactor},
    methods::Method,
    state::use_plan,
    ui::{
        components::Glyph,
        list_page::{ListWords, list_page},
        row_sheet::use_add_row,
        words::{use_format, use_text, use_word},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen: every factor, or one.
pub fn page(entity: Option<Uuid>) -> AnyView {
    match entity {
        Some(id) => sheet::page(Id::new(id)),
        None => everything(),
    }
}

fn everything() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let factors = use_plan().select(|plan| plan.worksheets.pestel.factors.clone());
    let none = Memo::new(move |_| factors.with(|factors| factors.is_empty()));
    let title = move || {
        factors.with(|factors| {
            let first = ranked(factors).into_iter().next();
            let heaviest = first.and_then(|row| Some((factors.get(row.factor)?.text.clone(), row.exposure?.value)));
            match heaviest {
                Some((name, value)) => text::headline(if name.is_empty() { t().unnamed } else { &name }, value, &*f()),
                None if factors.is_empty() => t().empty.to_owned(),
                None => t().unjudged.to_owned(),
            }
        })
    };
    let add = use_add_row(Method::Pestel, PestelFactor::new);
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
                {ranking::ranking(factors)}
                {ranking::picture(factors)}
                {table::table()}
            </div>
        }
    };
    list_page(words, none, add, body.into())
}

/// A factor's words, or what stands for them.
fn name(factor: Option<&PestelFactor>, unnamed: &str) -> String {
    let words = factor.map(|factor| factor.text.trim()).unwrap_or_default();
    if words.is_empty() { unnamed.to_owned() } else { words.to_owned() }
}
