//! The scorecard: the objectives of each perspective, where they are, and what moves them.

use super::{
    super::{UPWARD, text::TEXT},
    open, title,
};
use crate::{
    domain::{
        action::Contribution,
        id::Id,
        lang::Format,
        objective::{Objective, Perspective},
    },
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{Card, InlineBar},
        insights::use_insights,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().scorecard>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().scorecard>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().objective}</th>
                            <th scope="col">{move || t().progress}</th>
                            <th scope="col" class="numeric">{move || t().measures}</th>
                            <th scope="col" class="numeric">{move || t().actions}</th>
                        </tr>
                    </thead>
                    {UPWARD.into_iter().rev().map(group).collect_view()}
                </table>
            </div>
        </Card>
    }
    .into_any()
}

fn group(side: Perspective) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let ids = use_plan().select(move |plan| {
        open(plan).filter(|row| row.perspective == Some(side)).map(|row| row.id).collect::<Vec<_>>()
    });
    let none = move || {
        ids.with(Vec::is_empty)
            .then(|| view! { <tr><td colspan="4" class="muted">{move || t().nothing_here}</td></tr> })
    };
    view! {
        <tbody>
            <tr>
                <th scope="rowgroup" colspan="4">{move || *side.name().get(words.lang.get())}</th>
            </tr>
            <For each=move || ids.get() key=|id| *id children=line/>
            {none}
        </tbody>
    }
    .into_any()
}

fn line(id: Id<Objective>) -> AnyView {
    let f = use_format();
    let progress = use_insights().objectives;
    let share = Memo::new(move |_| {
        progress.with(|rows| {
            let row = rows.iter().find(|row| row.objective == id)?;
            row.progress.as_ref().map(|found| found.value.value)
        })
    });
    let counts = use_plan().select(move |plan| {
        let serves = |level: Option<&Contribution>| level.is_some_and(|level| *level != Contribution::None);
        let actions = plan.actions.iter().filter(|row| row.is_open() && serves(row.contributions.get(&id)));
        (plan.key_results_of(id).count(), actions.count())
    });
    let bar = move || match share.get() {
        Some(share) => {
            let output = move || f().percent(share, 0);
            view! { <InlineBar share=Signal::stored(share) output/> }.into_any()
        }
        None => "—".into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                <a href=Route::on(Method::Okr, id.uuid()).href()>{title(id)}</a>
            </th>
            <td>{bar}</td>
            <td class="numeric">{move || counts.get().0}</td>
            <td class="numeric">{move || counts.get().1}</td>
        </tr>
    }
    .into_any()
}
