//! The EMOFF reading (seed 004): the environment from PESTEL, then the same items from the outside in. Nothing is entered
//! here, so that nothing is entered twice.

use super::{super::text::TEXT, name};
use crate::{
    domain::{
        id::Id,
        pestel_factor::PestelFactor,
        swot_item::{SwotItem, SwotQuadrant},
    },
    methods::{
        Method,
        pestel::{
            exposure::{exposure, ranked},
            text::signed,
        },
    },
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, Card, Fact, FactList, Size},
        deciding::led_to,
        evidence::impression_badge,
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// The order of the word: threats before opportunities, strengths before weaknesses.
const ORDER: [SwotQuadrant; 4] =
    [SwotQuadrant::Threat, SwotQuadrant::Opportunity, SwotQuadrant::Strength, SwotQuadrant::Weakness];

/// The reading.
pub(super) fn reading() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <div class="stack">
            <p class="muted">{move || t().emoff_about}</p>
            {environment()}
            <div class="grid" data-columns="2">{ORDER.map(quadrant)}</div>
        </div>
    }
    .into_any()
}

fn environment() -> AnyView {
    let word = use_word(&TEXT);
    let factors = use_plan()
        .select(|plan| ranked(&plan.worksheets.pestel.factors).into_iter().map(|row| row.factor).collect::<Vec<_>>());
    let pestel = move || {
        view! { <ButtonLink label=word(|t| t.to_pestel) href=Route::to(Method::Pestel).href() size=Size::Small/> }
    };
    view! {
        <Card title=word(|t| t.environment) actions=pestel>
            <Show when=move || factors.with(Vec::is_empty)>
                <p class="muted">{word(|t| t.no_environment)}</p>
            </Show>
            <FactList label=word(|t| t.environment)>
                <For each=move || factors.get() key=|id| *id children=factor/>
            </FactList>
        </Card>
    }
    .into_any()
}

fn factor(id: Id<PestelFactor>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let row = use_plan().row(id);
    // A factor that was promoted shows what the item led to that it became.
    let became = use_plan().select(move |plan| {
        plan.worksheets.swot.items.iter().find(|item| item.factor == Some(id)).map(|item| item.id.uuid())
    });
    let title = move || {
        let text = row.with(|row| row.as_ref().map(|row| row.text.clone()).unwrap_or_default());
        if text.trim().is_empty() { t().unnamed.to_owned() } else { text }
    };
    let detail = move || {
        let Some(row) = row.get() else { return String::new() };
        let lang = words.lang.get();
        let exposure = exposure(&row).map(|found| signed(found.value, 1, &*f()));
        let figures = [
            Some((*row.dimension.name().get(lang)).to_owned()),
            Some((*row.term.name().get(lang)).to_owned()),
            exposure,
        ];
        figures.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    view! {
        <Fact title=title href=Route::on(Method::Pestel, id.uuid()).href() detail=Signal::derive(detail)>
            {move || led_to(vec![became.get().unwrap_or_else(|| id.uuid())])}
        </Fact>
    }
    .into_any()
}

fn quadrant(quadrant: SwotQuadrant) -> AnyView {
    let (words, word) = (use_words(), use_word(&TEXT));
    let ids = use_plan().select(move |plan| {
        let mut items: Vec<_> = plan.worksheets.swot.items.iter().filter(|item| item.quadrant == quadrant).collect();
        items.sort_by_key(|item| (std::cmp::Reverse(item.impact), item.id));
        items.into_iter().map(|item| item.id).collect::<Vec<_>>()
    });
    let title = Signal::derive(move || (*quadrant.name().get(words.lang.get())).to_owned());
    view! {
        <Card title>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{word(|t| t.nothing)}</p>
            </Show>
            <FactList label=title>
                <For each=move || ids.get() key=|id| *id children=item/>
            </FactList>
        </Card>
    }
    .into_any()
}

fn item(id: Id<SwotItem>) -> AnyView {
    let t = use_text(&TEXT);
    let row = use_plan().row(id);
    let evidence =
        Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.evidence.clone()).unwrap_or_default()));
    let detail = move || {
        let impact = row.with(|row| row.as_ref().map(|row| row.impact.get()).unwrap_or_default());
        let said = evidence.with(|evidence| evidence.text.clone());
        let impact = format!("{}\u{a0}{impact}/5", t().impact);
        if said.trim().is_empty() { impact } else { format!("{impact} · {said}") }
    };
    view! {
        <Fact
            title=move || row.with(|row| name(row.as_deref(), t().unnamed))
            href=Route::on(Method::Swot, id.uuid()).href()
            detail=Signal::derive(detail)
        >
            {impression_badge(evidence)}
            {led_to(vec![id.uuid()])}
        </Fact>
    }
    .into_any()
}
