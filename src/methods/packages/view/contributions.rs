//! What a package brings to each open objective: this moves its value.

use super::super::text::sheet::TEXT;
use crate::{
    domain::{action::Contribution, id::Id, objective::Objective, package::DecisionPackage},
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, Card, Choice, ChoiceField, Size},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn card(id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let open = use_plan()
        .select(|plan| plan.objectives.iter().filter(|row| row.is_open()).map(|row| row.id).collect::<Vec<_>>());
    let empty = move || {
        view! {
            <p class="muted">{move || t().serves_empty}</p>
            <div class="row">
                <ButtonLink label=move || t().to_objectives href=Route::to(Method::Okr).href() size=Size::Small/>
            </div>
        }
    };
    let none = Memo::new(move |_| open.with(Vec::is_empty));
    view! {
        <Card title=move || t().serves note=Signal::derive(move || t().serves_note.to_owned())>
            <For each=move || open.get() key=|objective| *objective children=move |objective| field(id, objective)/>
            <Show when=move || none.get()>{empty}</Show>
        </Card>
    }
    .into_any()
}

fn field(id: Id<DecisionPackage>, objective: Id<Objective>) -> AnyView {
    let words = use_words();
    let plan = use_plan();
    let title =
        plan.select(move |plan| plan.objectives.get(objective).map(|row| row.title.clone()).unwrap_or_default());
    let now = plan.select(move |plan| {
        plan.packages
            .get(id)
            .and_then(|row| row.contributions.get(&objective))
            .map_or("", |brings| key(*brings))
            .to_owned()
    });
    let options = move || {
        let lang = words.lang.get();
        let none = Choice::new("", *Contribution::NOT_ASSESSED.get(lang));
        let known = Contribution::ALL.map(|brings| Choice::new(key(brings), *brings.name().get(lang)));
        std::iter::once(none).chain(known).collect::<Vec<_>>()
    };
    let set = move |chosen: String| {
        let brings = Contribution::ALL.into_iter().find(|brings| key(*brings) == chosen);
        plan.change(id, |row| {
            match brings {
                Some(brings) => row.contributions.insert(objective, brings),
                None => row.contributions.remove(&objective),
            };
        });
    };
    view! { <ChoiceField label=title value=now options=Signal::derive(options) on_change=set/> }.into_any()
}

const fn key(brings: Contribution) -> &'static str {
    match brings {
        Contribution::None => "none",
        Contribution::Weak => "weak",
        Contribution::Medium => "medium",
        Contribution::Strong => "strong",
    }
}
