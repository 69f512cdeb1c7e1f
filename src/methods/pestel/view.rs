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
        components::{Button, ButtonVariant, EmptyState, Glyph, PageHeader},
        guide::guide_button,
        row_sheet::use_add_row,
        words::{use_format, use_text},
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
    let button = move || {
        view! {
            <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/>
        }
    };
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            {move || (!none.get()).then(button)}
        }
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
    view! {
        <PageHeader title subtitle=Signal::derive(move || t().subtitle.to_owned()) actions/>
        <Show when=move || none.get() fallback=body>
            <EmptyState
                glyph=Glyph::Compass
                title=move || t().empty
                example=Signal::derive(move || t().example.to_owned())
            >
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

/// A factor's words, or what stands for them.
fn name(factor: Option<&PestelFactor>, unnamed: &str) -> String {
    let words = factor.map(|factor| factor.text.trim()).unwrap_or_default();
    if words.is_empty() { unnamed.to_owned() } else { words.to_owned() }
}
