//! The SMART checks of an objective: five letters in the list, five sentences on its page.

use crate::{
    domain::{id::Id, objective::Objective},
    methods::{okr::screen_text::SCREEN, zero_based_budget::Rule},
    reports::{
        budget,
        smart::{Criterion, Smart, smart_of, text},
    },
    state::use_plan,
    ui::{
        components::{Badge, Card, SwitchField, TextField, Tone, Why, WhyButton, WhyLine},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

fn checked(id: Id<Objective>) -> Memo<Option<Smart>> {
    let plan = use_plan();
    let slice = plan.select(|plan| {
        (
            plan.objectives.clone(),
            plan.key_results.clone(),
            plan.kpis.clone(),
            plan.actions.clone(),
            plan.packages.clone(),
        )
    });
    Memo::new(move |_| {
        slice.with(|_| ());
        let plan = plan.peek();
        let funded = budget::budget(&plan).funded(Rule::Skip).unwrap_or_default();
        smart_of(&plan, id, &funded)
    })
}

/// The letters that are met and those that are not, opening into what was checked.
pub(super) fn letters(id: Id<Objective>) -> AnyView {
    let f = use_format();
    let t = use_text(&SCREEN);
    let words = use_words();
    let smart = checked(id);
    let figure = move || {
        smart.with(|smart| {
            let Some(smart) = smart else { return String::new() };
            let mark = |criterion: Criterion| if smart.meets(criterion) { criterion.letter() } else { '·' };
            Criterion::ALL.into_iter().map(mark).collect()
        })
    };
    let why = move |()| {
        let lang = words.lang.get_untracked();
        let line = |smart: &Smart, criterion: Criterion| WhyLine {
            label: (*criterion.name().get(lang)).to_owned(),
            detail: text::sentence(smart, criterion, &*f()),
            value: if smart.meets(criterion) { t().met } else { t().unmet }.to_owned(),
        };
        let lines = smart.with_untracked(|smart| {
            smart
                .as_ref()
                .map(|smart| Criterion::ALL.map(|criterion| line(smart, criterion)).to_vec())
                .unwrap_or_default()
        });
        Why { title: t().smart.to_owned(), lines, total: None, notes: Vec::new() }
    };
    let row = use_plan().row(id);
    let about = move || row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
    view! { <WhyButton figure=Signal::derive(figure) why about=Signal::derive(about)/> }.into_any()
}

/// The five criteria with what was found, and what only the user can declare.
pub(super) fn panel(id: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let plan = use_plan();
    let row = plan.row(id);
    let smart = checked(id);
    let specific = move || row.with(|row| row.as_ref().is_some_and(|row| row.smart.specific));
    let because =
        move || row.with(|row| row.as_ref().map(|row| row.smart.attainable_because.clone()).unwrap_or_default());
    let set_specific = move |on: bool| plan.change(id, |row| row.smart.specific = on);
    let set_because = move |text: String| plan.change(id, |row| row.smart.attainable_because = text);
    view! {
        <Card title=move || t().smart>
            <ul class="stack plain-list">
                {Criterion::ALL.into_iter().map(|criterion| line(smart, criterion)).collect_view()}
            </ul>
            <SwitchField label=move || t().specific value=specific on_change=set_specific/>
            <TextField
                label=move || t().because
                hint=move || t().because_hint
                value=because
                on_change=set_because
            />
        </Card>
    }
    .into_any()
}

fn line(smart: Memo<Option<Smart>>, criterion: Criterion) -> AnyView {
    let f = use_format();
    let words = use_words();
    let met = Memo::new(move |_| smart.with(|smart| smart.as_ref().is_some_and(|smart| smart.meets(criterion))));
    let tone = move || if met.get() { Tone::Ok } else { Tone::Watch };
    let name = move || (*criterion.name().get(words.lang.get())).to_owned();
    let found = move || smart.with(|smart| smart.as_ref().map(|smart| text::sentence(smart, criterion, &*f())));
    view! {
        <li>
            <Badge tone=tone label=name/>
            " "
            <span class="muted">{found}</span>
        </li>
    }
    .into_any()
}
