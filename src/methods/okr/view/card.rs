//! One objective in the list: its progress, its weakest link, its checks.

use super::{checks, detail, figures};
use crate::{
    domain::{
        action::{Action, Contribution},
        id::Id,
        lang::Format,
        objective::Objective,
    },
    methods::okr::{screen_text, text},
    state::use_plan,
    ui::{
        components::{Badge, Card, Glyph, Meter, Tone, WhyButton},
        words::{use_format, use_words},
    },
};
use leptos::prelude::*;

/// The card of an objective.
pub(super) fn card(id: Id<Objective>) -> AnyView {
    let words = use_words();
    let f = use_format();
    let plan = use_plan();
    let progress = figures::progress(id);
    let title = figures::title(id);
    let share = Memo::new(move |_| progress.with(|row| row.as_ref()?.progress.as_ref().map(|p| p.value.value)));
    let tone =
        Memo::new(move |_| progress.with(|row| row.as_ref().map_or(Tone::Neutral, |row| figures::tone(&row.standing))));
    let state = move || {
        progress.with(|row| {
            row.as_ref().map(|row| (*row.standing.name().get(words.lang.get())).to_owned()).unwrap_or_default()
        })
    };
    let output =
        Signal::derive(move || share.get().map(|share| f().percent(share, 0)).unwrap_or_else(|| "—".to_owned()));
    let why = move |()| {
        let terms = progress.with_untracked(|row| {
            row.as_ref().and_then(|row| row.progress.as_ref()).map(|p| p.value.why.clone()).unwrap_or_default()
        });
        figures::why(&terms, &plan.peek(), &*f())
    };
    let weakest = move || {
        progress.with(|row| {
            let found = row.as_ref()?.progress.as_ref()?;
            let named = found
                .weakest
                .and_then(|weakest| plan.plan().key_results.get(weakest.key_result).map(|row| row.title.clone()));
            text::weakest(found, &named.unwrap_or_default(), &*f())
        })
    };
    view! {
        <Card>
            <Meter
                label=title
                share
                output
                tone
                href=detail::route(id).href()
            />
            <div class="row">
                <Badge tone label=state/>
                <WhyButton figure=output why about=title/>
                <span class="muted">{weakest}</span>
            </div>
            {facts(id)}
        </Card>
    }
    .into_any()
}

/// What is known beside its progress: its checks, its perspective, its weight, the open actions that serve it.
fn facts(id: Id<Objective>) -> AnyView {
    let words = use_words();
    let plan = use_plan();
    let row = plan.row(id);
    let perspective = move || row.with(|row| row.as_ref()?.perspective).map(|p| *p.name().get(words.lang.get()));
    let weight =
        move || row.with(|row| row.as_ref().map(|row| screen_text::weight(row.weight.get(), words.lang.get())));
    let serving = plan.select(move |plan| {
        let serves = |row: &&Action| {
            row.is_open() && row.contributions.get(&id).is_some_and(|level| *level != Contribution::None)
        };
        plan.actions.iter().filter(serves).count()
    });
    view! {
        <div class="row">
            {checks::letters(id)}
            {move || perspective().map(|name| view! { <Badge tone=Tone::Neutral label=name.to_owned() icon=Glyph::Grid/> })}
            <span class="muted">{weight}</span>
            <span class="muted">{move || screen_text::actions_count(serving.get(), words.lang.get())}</span>
        </div>
    }
    .into_any()
}
