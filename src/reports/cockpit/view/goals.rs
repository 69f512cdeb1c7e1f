//! The objectives' progress, each with its word and its weakest key result.

use super::super::text::TEXT;
use crate::{
    domain::{id::Id, lang::Format, objective::Objective},
    methods::{
        Method,
        okr::{Colour, text as okr},
    },
    reports::objectives::ObjectiveProgress,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, ButtonVariant, Card, Meter, Size, Tone},
        insights::use_insights,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The most objectives shown.
const MOST: usize = 6;

/// The open objectives that serve no other; nothing before there are any.
pub fn card() -> AnyView {
    let t = use_text(&TEXT);
    let top = use_plan().select(|plan| {
        let open = plan.objectives.iter().filter(|row| row.is_open() && row.parent.is_none());
        open.map(|row| row.id).take(MOST).collect::<Vec<_>>()
    });
    let all = move || {
        view! {
            <ButtonLink
                label=move || t().all_objectives.to_owned()
                href=Route::to(Method::Okr).href()
                variant=ButtonVariant::Quiet
                size=Size::Small
            />
        }
    };
    view! {
        <Show when=move || !top.with(Vec::is_empty)>
            <Card title=move || t().objectives.to_owned() actions=all>
                <For each=move || top.get() key=|id| *id children=goal/>
            </Card>
        </Show>
    }
    .into_any()
}

const fn tone(colour: Option<Colour>) -> Tone {
    match colour {
        None => Tone::Neutral,
        Some(Colour::Green) => Tone::Ok,
        Some(Colour::Amber) => Tone::Watch,
        Some(Colour::Red) => Tone::Alert,
    }
}

fn goal(id: Id<Objective>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let (plan, insights) = (use_plan(), use_insights());
    let row = plan.row(id);
    let report =
        Memo::new(move |_| insights.objectives.with(|rows| rows.iter().find(|row| row.objective == id).cloned()));
    let share =
        move || report.with(|report| report.as_ref().and_then(|it| it.progress.as_ref()).map(|it| it.value.value));
    let label = move || {
        let title = row.get().map(|row| row.title.clone()).filter(|title| !title.is_empty());
        title.unwrap_or_else(|| t().unnamed.to_owned())
    };
    view! {
        <div>
            <Meter
                label
                share=Signal::derive(share)
                output=move || share().map_or_else(|| t().not_measured.to_owned(), |share| f().percent(share, 0))
                tone=move || tone(report.with(|report| report.as_ref().and_then(|it| it.standing.colour)))
                href=Route::on(Method::Okr, id.uuid()).href()
            />
            <p class="fact-detail">{standing(report)}</p>
        </div>
    }
    .into_any()
}

/// The standing in a word, and the weakest key result.
fn standing(report: Memo<Option<ObjectiveProgress>>) -> impl Fn() -> String + Send + Sync {
    let (f, words, plan) = (use_format(), use_words(), use_plan());
    move || {
        let Some(report) = report.get() else { return String::new() };
        let word = *report.standing.name().get(words.lang.get());
        let weakest = report.progress.as_ref().and_then(|progress| {
            let id = progress.weakest?.key_result;
            let title = plan.plan().key_results.get(id).map(|row| row.title.clone()).unwrap_or_default();
            okr::weakest(progress, &title, &*f())
        });
        weakest.map_or_else(|| format!("{word}."), |weakest| format!("{word}. {weakest}"))
    }
}
