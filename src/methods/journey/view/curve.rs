//! The curve of what the customer feels.

use super::super::{
    Emotion, JourneyStep, lived,
    text::{self, TEXT, Text},
    worst,
};
use crate::{
    domain::lang::Lang,
    plan::Plan,
    state::use_plan,
    ui::{
        charts::{CourseChart, CourseData, CourseMark, CourseStep},
        components::Card,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card; a sentence while there are fewer than two feelings.
pub(super) fn card() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let felt = plan.select(|plan| plan.worksheets.journey.steps.iter().filter(|row| row.emotion.is_some()).count());
    let data = move || drawn(&plan.plan(), t(), words.lang.get());
    let finding = move || {
        let plan = plan.plan();
        worst(&plan.worksheets.journey.steps).map_or_else(|| t().smooth.to_owned(), |row| (t().worst)(name(row, t())))
    };
    let chart = move || {
        view! { <CourseChart title=move || t().question finding=Signal::derive(finding) data=Signal::derive(data)/> }
    };
    view! {
        <Card title=move || t().feeling>
            <Show when=move || { felt.get() > 1 } fallback=move || view! { <p class="muted">{move || t().no_feeling}</p> }>
                {chart()}
            </Show>
        </Card>
    }
    .into_any()
}

/// What a step is called, or a word for one without words.
pub(super) fn name<'a>(row: &'a JourneyStep, t: &'a Text) -> &'a str {
    if row.action.trim().is_empty() { t.unnamed } else { &row.action }
}

fn drawn(plan: &Plan, t: &Text, lang: Lang) -> CourseData {
    let step = |row: &JourneyStep| CourseStep {
        label: name(row, t).to_owned(),
        stage: (*row.stage.name().get(lang)).to_owned(),
        value: row.emotion.map(|emotion| f64::from(emotion.get())),
        shown: row.emotion.map_or(t.unset, |emotion| *text::emotion(emotion).get(lang)).to_owned(),
        note: note(row, t),
        mark: if row.is_friction() {
            CourseMark::Low
        } else if row.moment_of_truth {
            CourseMark::Key
        } else {
            CourseMark::Plain
        },
    };
    let level = |emotion: Option<&Emotion>| emotion.map_or("", |emotion| *text::emotion(*emotion).get(lang)).to_owned();
    let [lowest, _, middle, _, highest] = &Emotion::ALL;
    CourseData {
        steps: lived(&plan.worksheets.journey.steps).into_iter().map(step).collect(),
        ends: (-2.0, 2.0),
        levels: [level(Some(highest)), level(Some(middle)), level(Some(lowest))],
        heads: [t.action, t.stage, t.feeling, t.obstacles].map(str::to_owned),
    }
}

fn note(row: &JourneyStep, t: &Text) -> String {
    let truth = row.moment_of_truth.then(|| t.truth.to_owned());
    truth.into_iter().chain(row.obstacles.iter().cloned()).collect::<Vec<_>>().join(", ")
}
