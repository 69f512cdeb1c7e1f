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
        components::{Glyph, Tone},
        list_page::{ListWords, list_page},
        row_sheet::use_add_row,
        words::{use_format, use_word},
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
    let f = use_format();
    let resources = use_plan().select(|plan| plan.worksheets.vrio.resources.clone());
    let none = Memo::new(move |_| resources.with(|resources| resources.is_empty()));
    let title = move || {
        let groups = resources.with(by_outcome);
        let count = |wanted| groups.iter().find(|(outcome, _)| *outcome == wanted).map_or(0, |(_, rows)| rows.len());
        text::headline(count(Outcome::SustainedAdvantage), count(Outcome::UnusedAdvantage), &*f())
    };
    let add = use_add_row(Method::Vrio, Resource::new);
    let word = use_word(&TEXT);
    let words = ListWords {
        title: Signal::derive(title),
        subtitle: word(|t| t.subtitle),
        add: word(|t| t.add),
        glyph: Glyph::Lock,
        empty: word(|t| t.empty),
        example: word(|t| t.example),
        guide: &GUIDE,
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
    list_page(words, none, add, body.into())
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
