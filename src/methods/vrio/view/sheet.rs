//! One resource: its name, the four questions with their evidence, its outcome, and what is done about it.

use super::{
    super::{
        outcome::outcome,
        text::{self, TEXT},
    },
    family_key, grid, name,
};
use crate::{
    domain::{
        id::Id,
        resource::{Question, Resource, ResourceFamily},
    },
    methods::Method,
    state::use_plan,
    ui::{
        components::{Card, Choice, ChoiceField, SegmentedControl, TextField},
        deciding::{Finding, decision},
        evidence::{evidence_field, impression_badge},
        row_sheet::{SheetWords, row_sheet},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn page(id: Id<Resource>) -> AnyView {
    let (t, words, word) = (use_text(&TEXT), use_words(), use_word(&TEXT));
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let subtitle = Signal::derive(move || {
        let found = row.with(|row| row.as_deref().map(outcome));
        let lang = words.lang.get();
        found
            .map(|found| {
                let (name, follows) = text::outcome(found);
                lang.labelled(name.get(lang), follows.get(lang))
            })
            .unwrap_or_default()
    });
    row_sheet(id, Method::Vrio, SheetWords { title, subtitle, back: word(|t| t.all) }, body)
}

fn body(id: Id<Resource>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    view! {
        <div class="grid" data-columns="main-side">
            <div class="stack">
                {what(id)}
                {Question::ALL.map(|asked| question(id, asked))}
            </div>
            <div class="stack">
                <Card title=word(|t| t.why)>
                    <div class="row">{grid::badge(id)} {grid::why_button(id)}</div>
                    <p class="muted small">{word(|t| t.rule)}</p>
                </Card>
                <Card title=word(|t| t.decision)>{decision(Finding::on(id.uuid(), title))}</Card>
            </div>
        </div>
    }
    .into_any()
}

fn what(id: Id<Resource>) -> AnyView {
    let (words, word) = (use_words(), use_word(&TEXT));
    let plan = use_plan();
    let row = plan.row(id);
    let family = move || row.with(|row| row.as_ref().map(|row| row.family).unwrap_or_default());
    let families = move || {
        ResourceFamily::ALL.map(|family| Choice::new(family_key(family), *family.name().get(words.lang.get()))).to_vec()
    };
    let set_family = move |key: String| {
        let family = ResourceFamily::ALL.into_iter().find(|family| family_key(*family) == key).unwrap_or_default();
        plan.change(id, |row: &mut Resource| row.family = family);
    };
    view! {
        <Card title=word(|t| t.what)>
            <div class="grid" data-columns="2">
                <TextField
                    label=word(|t| t.name)
                    value=move || row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default())
                    on_change=move |text: String| plan.change(id, |row: &mut Resource| row.name = text)
                />
                <ChoiceField
                    label=word(|t| t.family)
                    value=move || family_key(family()).to_owned()
                    options=Signal::derive(families)
                    on_change=set_family
                />
            </div>
        </Card>
    }
    .into_any()
}

fn question(id: Id<Resource>, asked: Question) -> AnyView {
    let (t, words, word) = (use_text(&TEXT), use_words(), use_word(&TEXT));
    let plan = use_plan();
    let row = plan.row(id);
    let answer =
        Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.answer(asked).clone()).unwrap_or_default()));
    let (letter, name, asks) = text::question(asked);
    let title = move || format!("{letter} · {}", name.get(words.lang.get()));
    let value = move || match answer.with(|answer| answer.yes) {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    let options = move || {
        [("yes", t().yes), ("no", t().no), ("unknown", t().unknown)]
            .map(|(key, label)| Choice::new(key, label))
            .to_vec()
    };
    let choose = move |key: String| {
        let yes = match key.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        plan.change(id, |row: &mut Resource| row.answer_mut(asked).yes = yes);
    };
    let evidence = Signal::derive(move || answer.with(|answer| answer.evidence.clone()));
    let unproven = move || answer.with(|answer| answer.yes.is_some()).then(|| impression_badge(evidence));
    let set = Callback::new(move |evidence| {
        plan.change(id, |row: &mut Resource| row.answer_mut(asked).evidence = evidence);
    });
    view! {
        <Card title=title actions=move || unproven>
            <p>{move || *asks.get(words.lang.get())}</p>
            <SegmentedControl
                label=word(|t| t.answer)
                value=move || value().to_owned()
                options=Signal::derive(options)
                on_change=choose
            />
            {evidence_field(evidence, set)}
        </Card>
    }
    .into_any()
}
