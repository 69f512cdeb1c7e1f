//! The form of one card.

use super::{
    super::{
        Playbook, Situation,
        text::{TEXT, Text, situation},
    },
    cards::card_of,
    stage::lines,
};
use crate::{
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Card, TextArea},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn form(one: Situation) -> AnyView {
    let words = use_words();
    view! {
        <Card title=move || *situation(one).get(words.lang.get())>
            <div class="grid" data-columns="2">
                {line(one, |t| t.goal, |card| &mut card.goal)}
                {line(one, |t| t.next_step, |card| &mut card.next_step)}
                {list(one, |t| t.ask, |card| &mut card.ask)}
                {list(one, |t| t.say, |card| &mut card.say)}
                {list(one, |t| t.proofs, |card| &mut card.proofs)}
                {list(one, |t| t.avoid, |card| &mut card.avoid)}
            </div>
        </Card>
    }
    .into_any()
}

/// Changes a card; one that says nothing any more goes.
fn change(plan: PlanState, one: Situation, change: impl FnOnce(&mut Playbook)) {
    plan.edit(Label::new(Verb::Process), |plan| {
        let cards = &mut plan.worksheets.process.playbooks;
        change(cards.entry(one).or_default());
        cards.retain(|_, card| *card != Playbook::default());
    });
}

fn line(one: Situation, title: fn(&Text) -> &'static str, field: fn(&mut Playbook) -> &mut String) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let known = card_of(one);
    view! {
        <TextArea
            label=move || title(t())
            value=move || field(&mut known.get()).clone()
            on_change=move |text: String| change(plan, one, |card| text.trim().clone_into(field(card)))
            rows=2
            max_length=300
        />
    }
    .into_any()
}

fn list(one: Situation, title: fn(&Text) -> &'static str, field: fn(&mut Playbook) -> &mut Vec<String>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let known = card_of(one);
    view! {
        <TextArea
            label=move || title(t())
            hint=Signal::derive(move || t().one_a_line.to_owned())
            value=move || field(&mut known.get()).join("\n")
            on_change=move |text: String| change(plan, one, |card| *field(card) = lines(&text))
            rows=3
            max_length=1500
        />
    }
    .into_any()
}
