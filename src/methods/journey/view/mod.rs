//! The journey: its curve, then the steps stage by stage.

mod curve;
mod step;

use super::{
    JourneyStep, frictions as all_frictions,
    text::{GUIDE, TEXT},
};
use crate::{
    domain::{id::Id, journey_stage::JourneyStage},
    reports::frictions::frictions,
    state::use_plan,
    ui::{
        browser::random::new_id,
        components::{Badge, Button, ButtonVariant, EmptyState, Glyph, PageHeader, Section, Size, Tone},
        guide::guide_button,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let none = plan.select(|plan| plan.worksheets.journey.steps.is_empty());
    let counts = plan.select(|plan| (frictions(plan).len(), all_frictions(&plan.worksheets.journey.steps).len()));
    let add = Callback::new(move |()| plan.add(JourneyStep::new(new_id(), JourneyStage::default())));
    let begin = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let title = move || {
        let (open, all) = counts.get();
        (t().finding)(open, all)
    };
    let body = move || {
        view! {
            {curve::card()}
            <div class="stack" data-gap="large">{JourneyStage::ALL.into_iter().map(stage).collect_view()}</div>
        }
    };
    view! {
        <PageHeader
            title=Signal::derive(title)
            subtitle=move || t().subtitle
            actions=move || view! { {guide_button(&GUIDE)} {move || (!none.get()).then(begin)} }
        />
        <Show when=move || none.get() fallback=body>
            <EmptyState glyph=Glyph::Users title=move || t().empty example=move || t().example>
                {begin()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

/// The steps of one stage; a stage without any is shown as a hole.
fn stage(stage: JourneyStage) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let ids = plan.select(move |plan| {
        let steps = plan.worksheets.journey.steps.iter();
        steps.filter(|row| row.stage == stage).map(|row| row.id).collect::<Vec<Id<JourneyStep>>>()
    });
    let name = move || *stage.name().get(words.lang.get());
    let add = Callback::new(move |()| plan.add(JourneyStep::new(new_id(), stage)));
    let button = move || {
        view! { <Button label=move || (t().add_to)(name()) on_press=add size=Size::Small icon=Glyph::Plus/> }
    };
    view! {
        <Section title=name actions=button>
            <Show when=move || ids.with(Vec::is_empty)>
                <p><Badge tone=Tone::Neutral label=move || t().hole icon=Glyph::CircleDashed/></p>
            </Show>
            <div class="grid" data-columns="2">
                <For each=move || ids.get() key=|id| *id children=step::card/>
            </div>
        </Section>
    }
    .into_any()
}
