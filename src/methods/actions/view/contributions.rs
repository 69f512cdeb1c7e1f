//! What an action brings to each open objective, or that nobody has said yet.

use super::{
    super::text::{TEXT, weighted},
    choices,
    subject::Subject,
};
use crate::{
    domain::{
        action::{Action, Contribution, Contributions},
        id::Id,
        objective::Objective,
    },
    methods::Method,
    route::Route,
    ui::{
        components::{ButtonLink, LabelPlace, SegmentedControl, Size},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use std::cmp::Reverse;

/// One scale for each open objective, the heaviest first.
pub fn contributions(action: Id<Action>) -> AnyView {
    let t = use_text(&TEXT);
    let subject = Subject::of(action);
    let open = subject.plan.select(|plan| {
        let mut open: Vec<_> = plan.objectives.iter().filter(|row| row.is_open()).collect();
        open.sort_by_key(|row| Reverse(row.weight));
        open.into_iter().map(|row| row.id).collect::<Vec<_>>()
    });
    let none = Memo::new(move |_| open.with(Vec::is_empty));
    view! {
        <div class="stack">
            {move || {
                if none.get() {
                    view! {
                        <p>{move || t().no_objectives}</p>
                        <div class="row">
                            <ButtonLink
                                label=move || t().to_objectives.to_owned()
                                href=Route::to(Method::Okr).href()
                                size=Size::Small
                            />
                        </div>
                    }
                        .into_any()
                } else {
                    view! { <p class="muted small">{move || t().contributions_hint}</p> }.into_any()
                }
            }}
            <For each=move || open.get() key=|id| *id children=move |id| scale(subject, id)/>
        </div>
    }
    .into_any()
}

fn scale(subject: Subject, objective: Id<Objective>) -> AnyView {
    let words = use_words();
    let row = subject.plan.row(objective);
    let label = move || {
        row.with(|row| row.as_ref().map(|row| weighted(&row.title, row.weight.get(), words.lang.get())))
            .unwrap_or_default()
    };
    let level = subject.read(move |row| choices::level_code(row.contributions.get(&objective).copied()).to_owned());
    let choose =
        subject.write(move |row, code: String| assess(&mut row.contributions, objective, choices::level_of(&code)));
    view! {
        <SegmentedControl
            label
            value=level
            options=choices::contributions()
            on_change=choose
            label_place=LabelPlace::Above
        />
    }
    .into_any()
}

/// Notes a contribution, or that it is not assessed.
pub fn assess(contributions: &mut Contributions, objective: Id<Objective>, level: Option<Contribution>) {
    match level {
        Some(level) => contributions.insert(objective, level),
        None => contributions.remove(&objective),
    };
}
