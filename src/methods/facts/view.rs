//! The facts on screen: trends, concentration and mix from the figures, and what people said.

mod figures;
mod quotations;
mod sheet;

use super::{
    concentration::concentration,
    text::{self, GUIDE, TEXT},
};
use crate::{
    domain::{id::Id, quotation::Quotation},
    methods::Method,
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, Glyph, PageHeader},
        guide::guide_button,
        row_sheet::use_add_row,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen: every fact, or one quotation.
pub fn page(entity: Option<Uuid>) -> AnyView {
    match entity {
        Some(id) => sheet::page(Id::new(id)),
        None => everything(),
    }
}

fn everything() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let known = plan.select(|plan| {
        let share = plan.worksheets.facts.orders.as_ref().and_then(concentration).map(|(share, _)| share.value);
        (share, plan.quotations.len())
    });
    let title = move || {
        let (share, quotations) = known.get();
        text::headline(share, quotations, &*f())
    };
    let add = use_add_row(Method::Facts, Quotation::new);
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            {move || {
                (known.get().1 > 0)
                    .then(|| {
                        view! {
                            <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/>
                        }
                    })
            }}
        }
    };
    view! {
        <PageHeader title subtitle=Signal::derive(move || t().subtitle.to_owned()) actions/>
        <div class="stack">
            {figures::trends()}
            <div class="grid" data-columns="2">{figures::concentration_card()} {figures::mix_card()}</div>
            {quotations::quotations(add)}
        </div>
    }
    .into_any()
}

/// A quotation's words, or what stands for them.
fn name(quotation: Option<&Quotation>, unnamed: &str) -> String {
    let words = quotation.map(|quotation| quotation.text.trim()).unwrap_or_default();
    if words.is_empty() { unnamed.to_owned() } else { words.to_owned() }
}
