//! SWOT on screen: the four quadrants, the workbench of crossings, and the EMOFF reading of the same items.

mod board;
mod card;
mod crossings;
mod emoff;
mod sheet;

use super::text::{self, GUIDE, TEXT};
use crate::{
    domain::{
        id::Id,
        swot_item::{SwotItem, SwotQuadrant},
    },
    methods::Method,
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, Choice, EmptyState, Glyph, PageHeader, Tabs},
        guide::guide_button,
        insights::use_insights,
        recall::recall,
        row_sheet::use_add_row,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// How the items are read.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Reading {
    #[default]
    Board,
    Crossings,
    Emoff,
}

impl Reading {
    const ALL: [Self; 3] = [Self::Board, Self::Crossings, Self::Emoff];

    const fn key(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Crossings => "crossings",
            Self::Emoff => "emoff",
        }
    }

    fn of(key: &str) -> Self {
        Self::ALL.into_iter().find(|reading| reading.key() == key).unwrap_or_default()
    }
}

/// The screen: every item, or one.
pub fn page(entity: Option<Uuid>) -> AnyView {
    match entity {
        Some(id) => sheet::page(Id::new(id)),
        None => everything(),
    }
}

fn everything() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let (plan, insights) = (use_plan(), use_insights());
    let none = plan.select(|plan| plan.worksheets.swot.items.is_empty());
    let state = plan.select(|plan| {
        let items = &plan.worksheets.swot.items;
        (items.ids(), items.iter().filter(|item| item.evidence.is_missing()).count())
    });
    let title = move || {
        let (ids, impressions) = state.get();
        let undecided = insights.decisions.with(|found| ids.iter().filter(|id| !found.is_settled(id.uuid())).count());
        text::headline(ids.len(), undecided, impressions, &*f())
    };
    let add = use_add_row(Method::Swot, |id| SwotItem::new(id, SwotQuadrant::Strength));
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
    view! {
        <PageHeader title subtitle=Signal::derive(move || t().subtitle.to_owned()) actions/>
        <Show when=move || none.get() fallback=readings>
            <EmptyState
                glyph=Glyph::Stethoscope
                title=move || t().empty
                example=Signal::derive(move || t().example.to_owned())
            >
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

fn readings() -> AnyView {
    let t = use_text(&TEXT);
    let reading = recall::<Reading>();
    let tabs = move || {
        let names = [t().board, t().crossings, t().emoff];
        Reading::ALL.into_iter().zip(names).map(|(reading, name)| Choice::new(reading.key(), name)).collect::<Vec<_>>()
    };
    let panel = |key: String| match Reading::of(&key) {
        Reading::Board => board::board(),
        Reading::Crossings => crossings::workbench(),
        Reading::Emoff => emoff::reading(),
    };
    view! {
        <Tabs
            label=move || t().readings
            tabs=Signal::derive(tabs)
            selected=move || reading.get().key().to_owned()
            on_select=move |key: String| reading.set(Reading::of(&key))
            panel
        />
    }
    .into_any()
}

/// An item's words, or what stands for them.
fn name(item: Option<&SwotItem>, unnamed: &str) -> String {
    let words = item.map(|item| item.text.trim()).unwrap_or_default();
    if words.is_empty() { unnamed.to_owned() } else { words.to_owned() }
}
