//! What the screen shows of an objective's progress: tone, figure and why.

use crate::{
    domain::{explained::Term, id::Id, lang::Format, objective::Objective},
    methods::okr::{Colour, Standing, screen_text::SCREEN},
    plan::Plan,
    reports::objectives::ObjectiveProgress,
    state::use_plan,
    ui::{
        components::{Tone, Why},
        insights::use_insights,
        judgement,
        words::use_text,
    },
};
use leptos::prelude::*;

/// The row of one objective, followed as it changes.
pub(super) fn progress(id: Id<Objective>) -> Memo<Option<ObjectiveProgress>> {
    let insights = use_insights();
    Memo::new(move |_| insights.objectives.with(|rows| rows.iter().find(|row| row.objective == id).cloned()))
}

pub(super) const fn tone(standing: &Standing) -> Tone {
    match standing.colour {
        Some(Colour::Green) => Tone::Ok,
        Some(Colour::Amber) => Tone::Watch,
        Some(Colour::Red) => Tone::Alert,
        None => Tone::Neutral,
    }
}

/// The terms of a progress, each with the name of the row that it comes from.
pub(super) fn why(terms: &[Term], plan: &Plan, format: &dyn Format) -> Why {
    judgement::why_by_row(SCREEN.get(format.lang()).why_progress.to_owned(), terms, plan, format)
}

/// The title of an objective, or what stands for it as long as it has none.
pub(super) fn title(id: Id<Objective>) -> impl Fn() -> String + Copy + Send + Sync {
    let t = use_text(&SCREEN);
    let row = use_plan().row(id);
    move || {
        let title = row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
        if title.is_empty() { t().unnamed.to_owned() } else { title }
    }
}
