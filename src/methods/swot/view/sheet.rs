//! One item: its words, its weight, what it rests on, and what it led to.

use super::{
    super::text::TEXT,
    board::{of_place, place},
    name,
};
use crate::{
    domain::{
        id::Id,
        score::Score,
        swot_item::{SwotItem, SwotQuadrant},
    },
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, Card, Choice, Glyph, LabelPlace, ScaleField, SegmentedControl, Size, TextField},
        deciding::{Finding, decision},
        evidence::{evidence_field, impression_badge},
        row_sheet::{SheetWords, row_sheet},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn page(id: Id<SwotItem>) -> AnyView {
    let (t, words, word) = (use_text(&TEXT), use_words(), use_word(&TEXT));
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let subtitle = Signal::derive(move || {
        let quadrant = row.with(|row| row.as_ref().map(|row| row.quadrant).unwrap_or_default());
        (*quadrant.one().get(words.lang.get())).to_owned()
    });
    row_sheet(id, Method::Swot, SheetWords { title, subtitle, back: word(|t| t.all) }, body)
}

fn body(id: Id<SwotItem>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let plan = use_plan();
    let row = plan.row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let evidence =
        Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.evidence.clone()).unwrap_or_default()));
    let set_evidence = Callback::new(move |evidence| plan.change(id, |row| row.evidence = evidence));
    view! {
        <div class="grid" data-columns="main-side">
            <div class="stack">
                {words_card(id)}
                <Card title=word(|t| t.evidence) actions=move || impression_badge(evidence)>
                    {evidence_field(evidence, set_evidence)}
                </Card>
            </div>
            <div class="stack">
                <Card title=word(|t| t.decision)>
                    <p class="muted small">{word(|t| t.decision_hint)}</p>
                    {decision(Finding::on(id.uuid(), title))}
                </Card>
                {move || factor(id)}
            </div>
        </div>
    }
    .into_any()
}

fn words_card(id: Id<SwotItem>) -> AnyView {
    let (words, word) = (use_words(), use_word(&TEXT));
    let plan = use_plan();
    let row = plan.row(id);
    let quadrants = move || {
        SwotQuadrant::ALL.map(|quadrant| Choice::new(place(quadrant), *quadrant.one().get(words.lang.get()))).to_vec()
    };
    let quadrant = move || place(row.with(|row| row.as_ref().map(|row| row.quadrant).unwrap_or_default())).to_owned();
    let set_quadrant = move |name: String| {
        if let Some(quadrant) = of_place(&name) {
            plan.change(id, |row| row.quadrant = quadrant);
        }
    };
    let set_impact = move |impact: Option<u8>| {
        plan.change(id, |row| row.impact = impact.and_then(Score::new).unwrap_or_default());
    };
    view! {
        <Card title=word(|t| t.item)>
            <TextField
                label=word(|t| t.text)
                value=move || row.with(|row| row.as_ref().map(|row| row.text.clone()).unwrap_or_default())
                on_change=move |text: String| plan.change(id, |row| row.text = text)
            />
            <SegmentedControl
                label=word(|t| t.quadrant)
                label_place=LabelPlace::Above
                value=Signal::derive(quadrant)
                options=Signal::derive(quadrants)
                on_change=set_quadrant
            />
            <ScaleField
                label=word(|t| t.impact)
                low=word(|t| t.low)
                high=word(|t| t.high)
                value=move || row.with(|row| row.as_ref().map(|row| row.impact.get()))
                on_change=set_impact
            />
        </Card>
    }
    .into_any()
}

/// The factor that it was promoted from.
fn factor(id: Id<SwotItem>) -> Option<AnyView> {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let plan = use_plan();
    let factor = plan.select(move |plan| {
        let factor = plan.worksheets.swot.items.get(id)?.factor?;
        plan.worksheets.pestel.factors.get(factor).map(|row| (row.id, row.text.clone()))
    });
    factor.get().map(|(factor, name)| {
        let name = if name.is_empty() { t().unnamed.to_owned() } else { name };
        view! {
            <Card title=word(|t| t.factor)>
                <ButtonLink label=name href=Route::on(Method::Pestel, factor.uuid()).href() icon=Glyph::Link size=Size::Small/>
            </Card>
        }
        .into_any()
    })
}
