//! One factor: its figures, what it rests on, and what comes of it.

use super::{
    super::text::TEXT,
    name, promotion, ranking,
    table::{dimension_key, dimension_of, dimensions, term_key, term_of, terms},
};
use crate::{
    domain::{
        id::Id,
        number::Share,
        pestel_factor::{Impact, PestelFactor},
    },
    methods::Method,
    state::use_plan,
    ui::{
        components::{Card, ChoiceField, LabelPlace, NumberField, PercentField, SegmentedControl, TextField},
        deciding::{Finding, decision},
        evidence::evidence_field,
        row_sheet::{SheetWords, row_sheet},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn page(id: Id<PestelFactor>) -> AnyView {
    let (t, words, word) = (use_text(&TEXT), use_words(), use_word(&TEXT));
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let subtitle = Signal::derive(move || {
        let (dimension, term) = row.with(|row| row.as_ref().map(|row| (row.dimension, row.term)).unwrap_or_default());
        let lang = words.lang.get();
        format!("{} · {}", dimension.name().get(lang), term.name().get(lang))
    });
    row_sheet(id, Method::Pestel, SheetWords { title, subtitle, back: word(|t| t.all) }, body)
}

fn body(id: Id<PestelFactor>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let plan = use_plan();
    let row = plan.row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let evidence =
        Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.evidence.clone()).unwrap_or_default()));
    let set_evidence = Callback::new(move |evidence| plan.change(id, |row| row.evidence = evidence));
    let neutral =
        Memo::new(move |_| row.with(|row| row.as_deref().and_then(super::super::exposure::promoted).is_none()));
    view! {
        <div class="grid" data-columns="main-side">
            <div class="stack">
                {words_card(id)}
                <Card title=word(|t| t.evidence)>{evidence_field(evidence, set_evidence)}</Card>
            </div>
            <div class="stack">
                <Card title=word(|t| t.why) actions=move || ranking::figure(id)>
                    <p class="muted small">{word(|t| t.convention)}</p>
                </Card>
                <Card title=word(|t| t.decision)>
                    <p class="muted small">{word(|t| t.decision_hint)}</p>
                    <Show when=move || neutral.get()>
                        <p class="small">{word(|t| t.not_yet)}</p>
                    </Show>
                    <div class="row">{promotion::promotion(id)}</div>
                    {decision(Finding::on(id.uuid(), title))}
                </Card>
            </div>
        </div>
    }
    .into_any()
}

fn words_card(id: Id<PestelFactor>) -> AnyView {
    let word = use_word(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let dimension = move || row.with(|row| row.as_ref().map(|row| row.dimension).unwrap_or_default());
    let term = move || row.with(|row| row.as_ref().map(|row| row.term).unwrap_or_default());
    let impact = move || row.with(|row| row.as_ref().and_then(|row| row.impact).map(|impact| f64::from(impact.get())));
    let set_impact = move |impact: Option<f64>| {
        plan.change(id, |row| row.impact = impact.and_then(Impact::nearest));
    };
    let probability = move || row.with(|row| row.as_ref().and_then(|row| row.probability).map(Share::get));
    let set_probability = move |share: Option<f64>| {
        plan.change(id, |row| row.probability = share.map(Share::clamped));
    };
    view! {
        <Card title=word(|t| t.factor)>
            <TextField
                label=word(|t| t.factor)
                value=move || row.with(|row| row.as_ref().map(|row| row.text.clone()).unwrap_or_default())
                on_change=move |text: String| plan.change(id, |row| row.text = text)
            />
            <div class="grid" data-columns="2">
                <ChoiceField
                    label=word(|t| t.dimension)
                    value=move || dimension_key(dimension()).to_owned()
                    options=dimensions()
                    on_change=move |key: String| plan.change(id, |row| row.dimension = dimension_of(&key))
                />
                <SegmentedControl
                    label=word(|t| t.term)
                    label_place=LabelPlace::Above
                    value=move || term_key(term()).to_owned()
                    options=terms()
                    on_change=move |key: String| plan.change(id, |row| row.term = term_of(&key))
                />
                <NumberField
                    label=word(|t| t.impact)
                    hint=word(|t| t.impact_hint)
                    value=Signal::derive(impact)
                    on_change=set_impact
                    digits=0
                />
                <PercentField label=word(|t| t.probability) value=Signal::derive(probability) on_change=set_probability/>
            </div>
        </Card>
    }
    .into_any()
}
