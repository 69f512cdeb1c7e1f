//! The picture: the stages on a line, each with what it lacks; a name leads to its card.

use super::super::text::{self, TEXT, Text};
use crate::{
    domain::{
        id::Id,
        lang::{Format, Lang},
        sales_stage::{SalesStage, StagePart},
    },
    state::use_plan,
    ui::{
        browser::{focus, keys},
        components::{Badge, BadgeStyle, Tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn stepper(ids: Memo<Vec<Id<SalesStage>>>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <ol class="stepper" aria-label=move || t().picture>
            <For each=move || ids.get() key=|id| *id children=step/>
        </ol>
    }
    .into_any()
}

/// The id of a stage’s card.
pub(super) fn anchor(id: Id<SalesStage>) -> String {
    format!("stage-{id}")
}

/// What a stage is called, or a word for one without a name.
pub(super) fn name(stage: &SalesStage, t: &Text) -> String {
    if stage.name.trim().is_empty() { t.unnamed.to_owned() } else { stage.name.clone() }
}

/// What a stage lacks, in words.
pub(super) fn lacks(stage: &SalesStage, t: &Text, lang: Lang) -> String {
    let parts: Vec<&str> = stage.missing().map(|part| *text::part(part).get(lang)).collect();
    if parts.is_empty() { t.complete.to_owned() } else { (t.lacks)(&parts.join(", ")) }
}

fn step(id: Id<SalesStage>) -> AnyView {
    let (t, words, f) = (use_text(&TEXT), use_words(), use_format());
    let row = use_plan().row(id);
    let read = move |read: fn(&SalesStage) -> bool| row.with(|row| row.as_ref().is_some_and(|row| read(row)));
    let complete = move || read(|row| row.missing().next().is_none());
    let open = Memo::new(move |_| read(|row| !row.says(StagePart::ExitCriteria)));
    let title = move || row.with(|row| row.as_ref().map(|row| name(row, t())).unwrap_or_default());
    let days = move || {
        let days = row.with(|row| row.as_ref().and_then(|row| row.service_days));
        days.map(|days| format!("{}\u{a0}{}", f().number(f64::from(days), 0), t().days))
    };
    let missing = move || row.with(|row| row.as_ref().map(|row| lacks(row, t(), words.lang.get())).unwrap_or_default());
    let go = move || focus::first_field(anchor(id));
    view! {
        <li class="stepper-step" data-state=move || if complete() { "complete" } else { "open" }>
            <span class="stepper-rail" aria-hidden="true"></span>
            <div
                role="button"
                tabindex="0"
                class="stepper-name"
                on:click=move |_| go()
                on:keydown=move |event: leptos::ev::KeyboardEvent| {
                    if keys::presses(&event) {
                        go();
                    }
                }
            >
                {title}
            </div>
            <span class="muted small">{days}</span>
            <span class="small">{missing}</span>
            {move || open.get().then(|| view! { <span><Badge tone=Tone::Watch label=move || t().no_exit style=BadgeStyle::Plain/></span> })}
        </li>
    }
    .into_any()
}
