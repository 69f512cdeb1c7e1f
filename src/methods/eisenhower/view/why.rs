//! Why an action stands where it does: the lines of its importance, its urgency, and the smallest changes.

use super::text;
use crate::{
    domain::{
        action::Action,
        entity::{EntityKind, EntityRef},
        explained::{Explained, Op, Term, TermName},
        id::Id,
        lang::{Format, Lang},
    },
    methods::eisenhower::{Cell, Overridden, Placement, Turn, text as rules},
    plan::Plan,
    reports::priorities,
    state::use_plan,
    ui::{
        components::{Why, WhyLine},
        words::use_format,
    },
};
use leptos::prelude::*;

/// The explanation of an action's place, computed when it is opened.
pub fn use_why(action: Id<Action>) -> impl Fn(()) -> Why + Copy + Send + Sync + 'static {
    let plan = use_plan();
    let f = use_format();
    move |()| {
        let (open, today) = (plan.peek(), plan.today.get_untracked());
        let placement = priorities::placement(&open, action, today);
        let turns = priorities::turns_of(&open, action, today);
        placement.map(|placement| why(&placement, &turns, &open, &*f())).unwrap_or_default()
    }
}

/// The explanation of a place.
#[must_use]
pub fn why(placement: &Placement, turns: &[Turn], plan: &Plan, format: &dyn Format) -> Why {
    let lang = format.lang();
    let figure = placement.importance.as_ref().map(|found| format.fixed(found.value, 2));
    let line = |term: &Term| line(term, placement.action, plan, format);
    Why {
        title: text::why_title(figure.as_deref(), lang),
        lines: placement.importance.iter().flat_map(|found| found.why.iter().filter_map(line)).collect(),
        total: placement.importance.as_ref().map(|found| total(found, format)),
        notes: notes(placement, turns, plan, format),
    }
}

fn line(term: &Term, action: Id<Action>, plan: &Plan, format: &dyn Format) -> Option<WhyLine> {
    let subject = term.subject.filter(|_| term.op != Op::Equals)?;
    let objective = plan.objectives.get(Id::new(subject.id)).filter(|_| subject.kind == EntityKind::Objective)?;
    let level = plan.actions.get(action)?.contributions.get(&objective.id)?;
    let detail = text::contribution(objective.weight.get(), *level, format.lang());
    Some(WhyLine { label: objective.title.clone(), detail, value: format!("+{}", format.number(term.value, 3)) })
}

fn total(importance: &Explained<f64>, format: &dyn Format) -> WhyLine {
    WhyLine {
        label: (*TermName::Importance.name().get(format.lang())).to_owned(),
        detail: String::new(),
        value: format.number(importance.value, 3),
    }
}

fn notes(placement: &Placement, turns: &[Turn], plan: &Plan, format: &dyn Format) -> Vec<String> {
    let lang = format.lang();
    let missing = match placement.computed {
        Cell::Unqualified(reason) => Some((*rules::missing(reason).get(lang)).to_owned()),
        Cell::Quadrant(_) => None,
    };
    let horizon = usize::try_from(plan.worksheets.eisenhower.horizon()).unwrap_or_default();
    let urgency = placement.urgency.as_ref().zip(placement.days_left);
    let urgency = urgency.map(|(found, left)| text::urgency_line(found.value, left, horizon, format));
    let turns = turns.iter().map(|turn| turn_sentence(*turn, plan, format));
    let overridden = overridden(placement, plan, lang);
    let convention = rules::TEXT.get(lang).convention.to_owned();
    urgency.into_iter().chain(missing).chain(overridden).chain(turns).chain([convention]).collect()
}

fn overridden(placement: &Placement, plan: &Plan, lang: Lang) -> Vec<String> {
    let t = rules::TEXT.get(lang);
    let choice = plan.actions.get(placement.action).and_then(|row| row.quadrant_override.as_ref());
    let Some(choice) = choice else { return Vec::new() };
    let computed = placement.computed.quadrant().map_or(t.unqualified, |quadrant| *quadrant.name().get(lang));
    match placement.overridden {
        Overridden::No => Vec::new(),
        Overridden::WithoutReason => vec![t.override_without_reason.to_owned()],
        Overridden::Yes => vec![text::by_hand(&choice.reason, lang), format!("{} {computed}.", t.computed)],
    }
}

fn turn_sentence(turn: Turn, plan: &Plan, format: &dyn Format) -> String {
    let objective = match turn {
        Turn::Contribution { objective, .. } => plan.name_of(EntityRef::to(objective)).unwrap_or_default(),
        _ => "",
    };
    rules::turn(turn, objective, format)
}
