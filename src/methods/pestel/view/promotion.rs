//! Promoting a factor: it becomes an opportunity or a threat of SWOT, with its evidence and the link back.

use super::{
    super::{
        exposure::promoted,
        text::{self, TEXT},
    },
    name,
};
use crate::{
    domain::{
        entity::EntityKind,
        id::Id,
        pestel_factor::PestelFactor,
        score::Score,
        swot_item::{SwotItem, SwotQuadrant},
    },
    methods::Method,
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{Button, ButtonLink, Glyph, Size, Toast, Tone, use_toasts},
        topbar::undoing,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The item that a factor became.
pub(super) fn became(id: Id<PestelFactor>) -> Memo<Option<Id<SwotItem>>> {
    use_plan()
        .select(move |plan| plan.worksheets.swot.items.iter().find(|item| item.factor == Some(id)).map(|item| item.id))
}

/// What a factor can become, or what it became.
pub(super) fn promotion(id: Id<PestelFactor>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let became = became(id);
    let becomes = plan.select(move |plan| plan.worksheets.pestel.factors.get(id).and_then(promoted));
    let promote = use_promotion(id);
    let row = plan.row(id);
    let about = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let link = move |item: Id<SwotItem>| {
        let href = Route::on(Method::Swot, item.uuid()).href();
        view! { <ButtonLink label=move || t().see_item about href icon=Glyph::Link size=Size::Small/> }.into_any()
    };
    let shown = move || match (became.get(), becomes.get()) {
        (Some(item), _) => Some(link(item)),
        (None, Some((quadrant, impact))) => Some(button(quadrant, impact, about, promote)),
        (None, None) => None,
    };
    shown.into_any()
}

fn button(
    quadrant: SwotQuadrant,
    impact: Score,
    about: Signal<String>,
    promote: Callback<(SwotQuadrant, Score)>,
) -> AnyView {
    let words = use_words();
    view! {
        <Button
            label=move || (*text::promote(quadrant).get(words.lang.get())).to_owned()
            about
            on_press=move |()| promote.run((quadrant, impact))
            icon=Glyph::ArrowRight
            size=Size::Small
        />
    }
    .into_any()
}

fn use_promotion(id: Id<PestelFactor>) -> Callback<(SwotQuadrant, Score)> {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let toasts = use_toasts();
    Callback::new(move |(quadrant, impact): (SwotQuadrant, Score)| {
        let known = plan.peek();
        let Some(factor) = known.worksheets.pestel.factors.get(id) else { return };
        let item = SwotItem {
            text: factor.text.clone(),
            evidence: factor.evidence.clone(),
            impact,
            factor: Some(id),
            ..SwotItem::new(new_id(), quadrant)
        };
        let link = Route::on(Method::Swot, item.id.uuid()).href();
        let said = text::promoted(&name(Some(factor), t().unnamed), words.lang.get_untracked());
        plan.edit(Label::of(Verb::Add, EntityKind::SwotItem, &factor.text), |plan| {
            plan.worksheets.swot.items.put(item);
        });
        toasts.push(undoing(Toast::new(Tone::Ok, said).with_link(t().see_item, link), plan));
    })
}
