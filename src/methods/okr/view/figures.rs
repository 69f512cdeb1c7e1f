//! What the screen shows of an objective's progress: tone, figure and why.

use crate::{
    domain::{
        explained::{Op, Term},
        id::Id,
        lang::Format,
        objective::Objective,
    },
    methods::okr::{Colour, Standing, screen_text::SCREEN},
    plan::Plan,
    reports::objectives::ObjectiveProgress,
    ui::{
        components::{Tone, Why, WhyLine},
        insights::use_insights,
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
    let mut lines: Vec<WhyLine> = terms.iter().map(|term| line(term, plan, format)).collect();
    let closed = terms.last().is_some_and(|term| term.op == Op::Equals);
    let total = if closed { lines.pop() } else { None };
    let title = SCREEN.get(format.lang()).why_progress.to_owned();
    Why { title, lines, total, notes: Vec::new() }
}

fn line(term: &Term, plan: &Plan, format: &dyn Format) -> WhyLine {
    let term_name = (*term.term.name().get(format.lang())).to_owned();
    let subject = term.subject.and_then(|subject| plan.name_of(subject)).filter(|name| !name.is_empty());
    let (label, detail) = match subject {
        Some(subject) => (subject.to_owned(), term_name),
        None => (term_name, String::new()),
    };
    let sign = match term.op {
        Op::Add => "+\u{a0}",
        Op::Subtract => "−\u{a0}",
        Op::Multiply => "×\u{a0}",
        Op::Divide => "÷\u{a0}",
        Op::AtLeast => "≥\u{a0}",
        Op::AtMost => "≤\u{a0}",
        Op::Equals => "",
    };
    WhyLine { label, detail, value: format!("{sign}{}", term.term.write(term.value, format)) }
}
