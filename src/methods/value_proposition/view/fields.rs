//! The parts of a proposition, its wording, and its variants by stage.

use super::super::{
    BenefitKind, ValueProposition,
    text::{self, TEXT, Text},
};
use crate::{
    domain::{id::Id, journey_stage::JourneyStage, segment::Segment},
    state::use_plan,
    ui::{
        components::{Choice, ChoiceField, TextArea, TextField},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

type Row = Memo<Option<Arc<ValueProposition>>>;

pub(super) fn fields(id: Id<ValueProposition>) -> AnyView {
    let row = use_plan().row(id);
    view! {
        <div class="stack">
            <div class="grid" data-columns="2">
                {segment(id, row)}
                {kind(id, row)}
            </div>
            {part(id, row, |t| (t.benefit, t.benefit_hint), |row| &row.benefit, |row| &mut row.benefit)}
            {part(
                id,
                row,
                |t| (t.difference, t.difference_hint),
                |row| &row.differentiation,
                |row| &mut row.differentiation,
            )}
            {part(id, row, |t| (t.proof, t.proof_hint), |row| &row.proof, |row| &mut row.proof)}
            {part(id, row, |t| (t.wording, t.wording_hint), |row| &row.wording, |row| &mut row.wording)}
            {variants(id, row)}
        </div>
    }
    .into_any()
}

fn segment(id: Id<ValueProposition>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let known = plan.select(|plan| {
        plan.segments.iter().map(|row| Choice::new(row.id.to_string(), row.name.clone())).collect::<Vec<_>>()
    });
    let options = move || std::iter::once(Choice::new("", t().unset)).chain(known.get()).collect();
    let value = move || row.with(|row| row.as_ref().and_then(|row| row.segment)).map(|id| id.to_string());
    let choose = move |value: String| plan.change(id, |row| row.segment = Id::<Segment>::parse(&value));
    view! {
        <ChoiceField
            label=move || t().segment
            value=Signal::derive(move || value().unwrap_or_default())
            options=Signal::derive(options)
            on_change=choose
        />
    }
    .into_any()
}

fn kind(id: Id<ValueProposition>, row: Row) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let options = move || {
        let kinds =
            BenefitKind::ALL.map(|kind| Choice::new(key(kind), *text::benefit_kind(kind).get(words.lang.get())));
        std::iter::once(Choice::new("", t().unset)).chain(kinds).collect()
    };
    let value = move || row.with(|row| row.as_ref().and_then(|row| row.kind).map_or("", key).to_owned());
    let choose = move |value: String| {
        let kind = BenefitKind::ALL.into_iter().find(|kind| key(*kind) == value);
        plan.change(id, |row| row.kind = kind);
    };
    view! {
        <ChoiceField
            label=move || t().kind
            value=Signal::derive(value)
            options=Signal::derive(options)
            on_change=choose
        />
    }
    .into_any()
}

const fn key(kind: BenefitKind) -> &'static str {
    match kind {
        BenefitKind::Functional => "functional",
        BenefitKind::Economic => "economic",
        BenefitKind::Emotional => "emotional",
    }
}

fn part(
    id: Id<ValueProposition>,
    row: Row,
    words: fn(&Text) -> (&'static str, &'static str),
    get: fn(&ValueProposition) -> &String,
    set: fn(&mut ValueProposition) -> &mut String,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    view! {
        <TextField
            label=move || words(t()).0
            hint=Signal::derive(move || words(t()).1.to_owned())
            value=move || row.with(|row| row.as_ref().map(|row| get(row).clone()).unwrap_or_default())
            on_change=move |text: String| plan.change(id, |row| *set(row) = text)
            max_length=240
        />
    }
    .into_any()
}

/// One sentence a stage, folded away: most propositions need none.
fn variants(id: Id<ValueProposition>, row: Row) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let field = move |stage: JourneyStage| {
        let value = move || {
            let text = row.with(|row| row.as_ref().and_then(|row| row.variants.get(&stage).cloned()));
            text.unwrap_or_default()
        };
        let write = move |text: String| {
            plan.change(id, |row| {
                if text.trim().is_empty() {
                    row.variants.remove(&stage);
                } else {
                    row.variants.insert(stage, text);
                }
            });
        };
        view! {
            <TextArea
                label=move || *stage.name().get(words.lang.get())
                value=Signal::derive(value)
                on_change=write
                rows=2
                max_length=300
            />
        }
    };
    view! {
        <details class="fold">
            <summary>{move || t().variants}</summary>
            <div class="stack">
                <p class="muted small">{move || t().variants_hint}</p>
                <div class="grid" data-columns="2">{JourneyStage::ALL.into_iter().map(field).collect_view()}</div>
            </div>
        </details>
    }
    .into_any()
}
