//! The synthesis on screen: three parts with their lines, what the diagnosis suggests, and what led to nothing.

mod open;
mod part;
mod sheet;

use super::{
    LineKind, SynthesisLine,
    text::{self, GUIDE, TEXT},
};
use crate::{
    domain::id::Id,
    methods::Method,
    reports::synthesis::led_to_nothing,
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, EmptyState, Glyph, PageHeader},
        guide::guide_button,
        insights::use_insights,
        row_sheet::use_add_row,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen: every line, or one.
pub fn page(entity: Option<Uuid>) -> AnyView {
    match entity {
        Some(id) => sheet::page(Id::new(id)),
        None => everything(),
    }
}

fn everything() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let decisions = use_insights().decisions;
    let lines = plan.select(|plan| plan.worksheets.synthesis.lines.len());
    let sheets = plan.select(|plan| plan.worksheets.clone());
    let waiting = Memo::new(move |_| {
        sheets.with(|_| ());
        decisions.with(|decisions| led_to_nothing(&plan.peek(), decisions))
    });
    let diagnosed = plan.select(|plan| {
        let sheets = &plan.worksheets;
        !(sheets.swot.items.is_empty() && sheets.pestel.factors.is_empty() && sheets.vrio.resources.is_empty())
    });
    let none = Memo::new(move |_| lines.get() == 0 && !diagnosed.get());
    let title = move || text::headline(lines.get(), waiting.with(Vec::len), &*f());
    let add = use_add_row(Method::Synthesis, |id| SynthesisLine::new(id, LineKind::Asset));
    let body = move || {
        view! {
            <div class="stack">
                <div class="grid" data-columns="3">{LineKind::ALL.map(part::part)}</div>
                {open::open(waiting)}
            </div>
        }
    };
    view! {
        <PageHeader
            title
            subtitle=Signal::derive(move || t().subtitle.to_owned())
            actions=move || guide_button(&GUIDE)
        />
        <Show when=move || none.get() fallback=body>
            <EmptyState
                glyph=Glyph::Stethoscope
                title=move || t().empty
                example=Signal::derive(move || t().example.to_owned())
            >
                <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/>
            </EmptyState>
        </Show>
    }
    .into_any()
}

/// A line's words, or what stands for them.
fn name(line: Option<&SynthesisLine>, unnamed: &str) -> String {
    let words = line.map(|line| line.text.trim()).unwrap_or_default();
    if words.is_empty() { unnamed.to_owned() } else { words.to_owned() }
}
