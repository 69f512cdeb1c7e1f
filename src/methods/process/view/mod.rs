//! The process: its stages, or the cards of its situations.

mod card;
mod card_form;
mod cards;
mod stage;
mod stepper;

use super::{
    Situation, open_ended,
    text::{
        GUIDE, TEXT,
        starting::{STAGES, playbook},
    },
    unusable,
};
use crate::{
    domain::sales_stage::SalesStage,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::{page, random::new_id},
        components::{Button, ButtonVariant, Card, Choice, EmptyState, Glyph, PageHeader, SegmentedControl},
        guide::guide_button,
        recall::recall,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// What is shown.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Shown {
    #[default]
    Stages,
    Cards,
}

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let shown = recall::<Shown>();
    let counts = plan.select(|plan| {
        let process = &plan.worksheets.process;
        (open_ended(&process.stages).count(), process.stages.len(), Situation::ALL.len() - unusable(process).count())
    });
    let title = move || {
        let (open, all, usable) = counts.get();
        if shown.get() == Shown::Cards { (t().usable)(usable) } else { (t().finding)(open, all) }
    };
    let body = move || match shown.get() {
        Shown::Stages => stages().into_any(),
        Shown::Cards => cards::cards(),
    };
    view! {
        <PageHeader title=Signal::derive(title) subtitle=move || t().subtitle actions=move || actions(shown)/>
        <div data-print="no">{choice(shown)}</div>
        {body}
    }
    .into_any()
}

fn actions(shown: RwSignal<Shown>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let some = plan.select(|plan| !plan.worksheets.process.stages.is_empty());
    let add = Callback::new(move |()| plan.add(SalesStage::new(new_id())));
    let adding = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    view! {
        {guide_button(&GUIDE)}
        <Button label=move || t().print on_press=move |()| page::print() icon=Glyph::Printer/>
        {move || (shown.get() == Shown::Stages && some.get()).then(adding)}
    }
    .into_any()
}

fn choice(shown: RwSignal<Shown>) -> AnyView {
    let t = use_text(&TEXT);
    let options = move || vec![Choice::new("stages", t().stages), Choice::new("cards", t().cards)];
    let value = move || (if shown.get() == Shown::Cards { "cards" } else { "stages" }).to_owned();
    let choose = move |to: String| shown.set(if to == "cards" { Shown::Cards } else { Shown::Stages });
    view! {
        <SegmentedControl
            label=move || t().show
            value=Signal::derive(value)
            options=Signal::derive(options)
            on_change=choose
        />
    }
    .into_any()
}

/// The stages: their picture, then a card each.
fn stages() -> impl IntoView {
    let t = use_text(&TEXT);
    let words = use_words();
    let plan = use_plan();
    let ids = plan.ids::<SalesStage>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let begin = Callback::new(move |()| {
        let lang = words.lang.get_untracked();
        plan.edit(Label::new(Verb::Process), |plan| {
            for name in &STAGES {
                let stage = SalesStage { name: (*name.get(lang)).to_owned(), ..SalesStage::new(new_id()) };
                plan.worksheets.process.stages.put(stage);
            }
        });
    });
    let filled = move || {
        view! {
            <Card title=move || t().picture>{stepper::stepper(ids)}</Card>
            <div class="stack">
                <For each=move || ids.get() key=|id| *id children=stage::card/>
            </div>
        }
    };
    view! {
        <Show when=move || none.get() fallback=filled>
            <EmptyState glyph=Glyph::List title=move || t().empty example=move || t().example>
                <Button label=move || t().begin on_press=begin variant=ButtonVariant::Primary icon=Glyph::Plus/>
            </EmptyState>
        </Show>
    }
}

/// Fills the cards that say nothing with a first text, as one step.
fn propose() -> Callback<()> {
    let words = use_words();
    let plan = use_plan();
    Callback::new(move |()| {
        let lang = words.lang.get_untracked();
        plan.edit(Label::new(Verb::Process), |plan| {
            for one in Situation::ALL {
                plan.worksheets.process.playbooks.entry(one).or_insert_with(|| playbook(one, lang));
            }
        });
    })
}
