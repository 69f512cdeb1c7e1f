//! One force: its rating, what explains it, what is done about it, and the decisions that cite it.

use super::super::{
    FiveForces, Force, ForceKind,
    pressure::STRONG,
    text::{self, TEXT},
};
use crate::{
    domain::score::Score,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Badge, BadgeStyle, Card, Glyph, LabelPlace, ScaleField, TextArea, Tone},
        deciding::{Finding, decision},
        insights::use_insights,
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// The id of a force’s element.
pub(super) const fn element(kind: ForceKind) -> &'static str {
    match kind {
        ForceKind::Rivalry => "force-rivalry",
        ForceKind::Entrants => "force-entrants",
        ForceKind::Substitutes => "force-substitutes",
        ForceKind::Buyers => "force-buyers",
        ForceKind::Suppliers => "force-suppliers",
    }
}

/// The card.
pub(super) fn card(kind: ForceKind, forces: Memo<FiveForces>) -> AnyView {
    let (t, words, word) = (use_text(&TEXT), use_words(), use_word(&TEXT));
    let plan = use_plan();
    let force = Memo::new(move |_| forces.with(|forces| forces.of(kind).clone()));
    let name = Signal::derive(move || (*kind.fixed().name().get(words.lang.get())).to_owned());
    let change = move |change: &dyn Fn(&mut Force)| {
        plan.edit(Label::new(Verb::Rate), |plan| change(plan.worksheets.five_forces.of_mut(kind)));
    };
    let rate = move |rating: Option<u8>| change(&|force| force.rating = rating.and_then(Score::new));
    let rating = Signal::derive(move || text::rating_of(kind, words.lang.get()));
    let title = Signal::derive(move || force.with(|force| text::proposal(kind, &force.response, words.lang.get())));
    let decisions = use_insights().decisions;
    let asks = Memo::new(move |_| {
        force.with(|force| force.rating.is_some_and(|rating| rating.get() >= STRONG))
            && decisions.with(|found| !found.is_settled(kind.fixed().id()))
    });
    let badge = move || {
        asks.get().then(
            || view! { <Badge tone=Tone::Alert label=move || t().strong icon=Glyph::Warning style=BadgeStyle::Plain/> },
        )
    };
    view! {
        <div id=element(kind)>
            <Card title=name actions=move || badge>
                <p class="muted small">{move || *text::question(kind).get(words.lang.get())}</p>
                <ScaleField
                    label=rating
                    label_place=LabelPlace::Hidden
                    low=word(|t| t.low)
                    high=word(|t| t.high)
                    value=move || force.with(|force| force.rating.map(Score::get))
                    on_change=rate
                />
                <TextArea
                    label=word(|t| t.drivers)
                    rows=2
                    value=move || force.with(|force| force.drivers.clone())
                    on_change=move |text: String| change(&|force| force.drivers.clone_from(&text))
                />
                <TextArea
                    label=word(|t| t.response)
                    hint=word(|t| t.response_hint)
                    rows=2
                    value=move || force.with(|force| force.response.clone())
                    on_change=move |text: String| change(&|force| force.response.clone_from(&text))
                />
                {decision(Finding::on(kind.fixed().id(), title))}
            </Card>
        </div>
    }
    .into_any()
}
