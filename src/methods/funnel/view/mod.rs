//! The screen of the funnel: what is to be won, the steps with their hypotheses, what history says, and the levers.

mod aim;
mod compare;
mod counts;
mod levers;
mod steps;

use super::{
    FunnelStep, NoAnswer,
    text::{GUIDE, STEPS, TEXT, sentences},
    whole,
};
use crate::{
    domain::{id::Id, lang::Format},
    plan::Plan,
    reports::funnel::{Line, Sight, sight},
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{Button, ButtonVariant, EmptyState, Glyph, PageHeader},
        guide::guide_button,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; a step has no page of its own.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let seen = Memo::new(move |_| sight(&plan.plan(), plan.today.get()));
    let none = plan.select(|plan| plan.worksheets.funnel.steps.is_empty());
    let title = move || {
        let (plan, f) = (plan.plan(), f());
        seen.with(|seen| match seen.first() {
            _ if none.get() => t().empty.to_owned(),
            Ok(need) => {
                let need = f.number(whole(need.weekly.value), 0);
                let first = seen.lines.first().map(|line| name(&plan, line.step, t().untitled)).unwrap_or_default();
                sentences::finding(&need, &first, seen.verdict, f.lang())
            }
            Err(reason) => sentences::no_answer(reason, &blamed(&plan, reason, t().untitled), f.lang()),
        })
    };
    let add = move |()| plan.add(FunnelStep::new(new_id()));
    let more = move || {
        (!none.get()).then(|| {
            view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
        })
    };
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            {more}
        }
    };
    view! {
        <PageHeader title=Signal::derive(title) subtitle=move || t().subtitle actions/>
        <Show when=move || !none.get() fallback=empty>
            {body(seen)}
        </Show>
    }
    .into_any()
}

fn body(seen: Memo<Sight>) -> AnyView {
    view! {
        <div class="stack">
            <div class="grid" data-columns="2">{aim::card(seen)} {levers::picture(seen)}</div>
            {steps::card()}
            {compare::card(seen)}
            {counts::card(seen)}
            {levers::card(seen)}
        </div>
    }
    .into_any()
}

/// The empty state: the four steps of a prospecting plan in one press.
fn empty() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let begin = move |()| {
        let lang = words.lang.get_untracked();
        plan.edit(Label::new(Verb::ChangeSeveral), |plan| {
            for name in &STEPS {
                let step = FunnelStep { name: (*name.get(lang)).to_owned(), ..FunnelStep::new(new_id()) };
                plan.worksheets.funnel.steps.put(step);
            }
        });
    };
    view! {
        <EmptyState glyph=Glyph::Filter title=move || t().empty example=Signal::derive(move || t().example.to_owned())>
            <Button label=move || t().begin on_press=begin variant=ButtonVariant::Primary icon=Glyph::Plus/>
        </EmptyState>
    }
    .into_any()
}

/// What a step is called.
fn name(plan: &Plan, id: Id<FunnelStep>, untitled: &str) -> String {
    let name = plan.worksheets.funnel.steps.get(id).map(|row| row.name.trim()).unwrap_or_default();
    if name.is_empty() { untitled.to_owned() } else { name.to_owned() }
}

/// The name of a step, followed.
fn name_of(id: Id<FunnelStep>) -> Signal<String> {
    let t = use_text(&TEXT);
    let plan = use_plan();
    Signal::derive(move || name(&plan.plan(), id, t().untitled))
}

/// The name of the step to which a reason points.
fn blamed(plan: &Plan, reason: NoAnswer, untitled: &str) -> String {
    match reason {
        NoAnswer::Missing(id) | NoAnswer::Zero(id) => name(plan, id, untitled),
        _ => String::new(),
    }
}

/// One line of what is seen.
fn line_of(seen: Memo<Sight>, id: Id<FunnelStep>) -> Memo<Option<Line>> {
    Memo::new(move |_| seen.with(|seen| seen.lines.iter().find(|line| line.step == id).cloned()))
}
