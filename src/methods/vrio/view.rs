//! VRIO on screen: the grid of the four questions, the outcomes as a picture, and what follows for each.

mod follows;
mod grid;
mod sheet;

use super::{
    outcome::{Outcome, by_outcome},
    text::{self, GUIDE, TEXT},
};
use crate::{
    domain::{
        id::Id,
        resource::{Resource, ResourceFamily},
    },
    methods::Method,
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, EmptyState, Glyph, PageHeader, Tone},
        guide::guide_button,
        row_sheet::use_add_row,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen: every resource, or one.
pub fn page(entity: Option<Uuid>) -> AnyView {
    match entity {
        Some(id) => sheet::page(Id::new(id)),
        None => everything(),
    }
}

fn everything() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let resources = use_plan().select(|plan| plan.worksheets.vrio.resources.clone());
    let none = Memo::new(move |_| resources.with(|resources| resources.is_empty()));
    let title = move || {
        let groups = resources.with(by_outcome);
        let count = |wanted| groups.iter().find(|(outcome, _)| *outcome == wanted).map_or(0, |(_, rows)| rows.len());
        text::headline(count(Outcome::SustainedAdvantage), count(Outcome::UnusedAdvantage), &*f())
    };
    let add = use_add_row(Method::Vrio, Resource::new);
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
                {grid::grid(resources)}
                <div class="grid" data-columns="main-side">
                    {follows::follows(resources)}
                    {follows::picture(resources)}
                </div>
            </div>
        }
    };
    view! {
        <PageHeader title subtitle=Signal::derive(move || t().subtitle.to_owned()) actions/>
        <Show when=move || none.get() fallback=body>
            <EmptyState
                glyph=Glyph::Lock
                title=move || t().empty
                example=Signal::derive(move || t().example.to_owned())
            >
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

/// A resource's name, or what stands for one.
fn name(resource: Option<&Resource>, unnamed: &str) -> String {
    let words = resource.map(|resource| resource.name.trim()).unwrap_or_default();
    if words.is_empty() { unnamed.to_owned() } else { words.to_owned() }
}

/// The tone of an outcome.
const fn tone(outcome: Outcome) -> Tone {
    match outcome {
        Outcome::SustainedAdvantage => Tone::Ok,
        Outcome::UnusedAdvantage => Tone::Brass,
        Outcome::TemporaryAdvantage => Tone::Info,
        Outcome::Parity | Outcome::Unassessed => Tone::Neutral,
        Outcome::Disadvantage => Tone::Alert,
    }
}

const fn family_key(family: ResourceFamily) -> &'static str {
    match family {
        ResourceFamily::SalesTeam => "sales_team",
        ResourceFamily::Tools => "tools",
        ResourceFamily::Finance => "finance",
        ResourceFamily::Intangible => "intangible",
        ResourceFamily::Processes => "processes",
    }
}
