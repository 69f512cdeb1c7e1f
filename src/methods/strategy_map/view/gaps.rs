//! What is missing on the map, each with the way to mend it.

use super::{
    super::{Gaps, text::TEXT},
    open, sheet, title,
};
use crate::{
    domain::{
        id::Id,
        objective::{Objective, Perspective},
    },
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, ButtonLink, Card, Choice, ChoiceField, Fact, FactList, Glyph, LabelPlace, Size, Tone},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let gaps = use_plan().select(|plan| sheet(plan).gaps(open(plan)));
    let none = move || gaps.with(|gaps| *gaps == Gaps::default());
    let list = move || {
        gaps.with(|gaps| {
            let empty = gaps.empty.iter().map(|side| empty_side(*side)).collect_view();
            let uncaused = gaps.uncaused.iter().map(|id| uncaused(*id)).collect_view();
            let unplaced = gaps.unplaced.iter().map(|id| unplaced(*id)).collect_view();
            view! {
                {empty}
                {uncaused}
                {unplaced}
            }
        })
    };
    let fine = move || {
        view! {
            <div class="row">
                <Badge tone=Tone::Ok label=move || t().no_gap icon=Glyph::CircleCheck/>
            </div>
        }
    };
    view! {
        <Card title=move || t().gaps>
            <Show when=move || !none() fallback=fine>
                <FactList label=move || t().gaps>{list}</FactList>
            </Show>
        </Card>
    }
    .into_any()
}

fn empty_side(side: Perspective) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let title = move || (t().empty_side)(side.name().get(words.lang.get()));
    view! {
        <Fact title>
            <ButtonLink label=move || t().start href=Route::to(Method::Okr).href() size=Size::Small/>
        </Fact>
    }
    .into_any()
}

fn uncaused(id: Id<Objective>) -> AnyView {
    let t = use_text(&TEXT);
    let name = title(id);
    view! { <Fact title=move || (t().uncaused)(&name()) href=Signal::stored(Route::on(Method::Okr, id.uuid()).href())/> }
        .into_any()
}

/// An objective that stands nowhere, with the choice of its perspective.
fn unplaced(id: Id<Objective>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let name = title(id);
    let options = move || {
        let none = Choice::new("", t().unset);
        let sides = Perspective::ALL.iter().enumerate();
        std::iter::once(none)
            .chain(sides.map(|(at, side)| Choice::new(at.to_string(), *side.name().get(words.lang.get()))))
            .collect::<Vec<_>>()
    };
    let choose = move |chosen: String| {
        let side = chosen.parse::<usize>().ok().and_then(|at| Perspective::ALL.get(at).copied());
        plan.change(id, |row: &mut Objective| row.perspective = side);
    };
    view! {
        <Fact title=move || (t().unplaced)(&name())>
            <ChoiceField
                label=move || format!("{} — {}", t().place, name())
                value=move || String::new()
                options
                on_change=choose
                label_place=LabelPlace::Hidden
            />
        </Fact>
    }
    .into_any()
}
