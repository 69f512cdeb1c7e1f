//! One item on the board: its words, its weight, what it rests on, and the menu that moves it.

use super::{
    super::{
        order::{self, Way},
        text::{self, TEXT},
    },
    board::{BEFORE, put},
    name,
};
use crate::{
    domain::{
        id::Id,
        swot_item::{SwotItem, SwotQuadrant},
    },
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        browser::location,
        components::{Badge, BadgeStyle, DragCard, DropSpot, Glyph, MenuButton, MenuItem, Size, Tone},
        evidence::impression_badge,
        insights::use_insights,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn card(id: Id<SwotItem>) -> AnyView {
    let t = use_text(&TEXT);
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let evidence =
        Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.evidence.clone()).unwrap_or_default()));
    let label = move || (t().move_menu)(&title.get());
    let items = use_items(id);
    let impact = move || row.with(|row| row.as_ref().map(|row| row.impact.get()).unwrap_or_default());
    let figure = move || {
        view! {
            <span class="numeric muted small">
                <span class="visually-hidden">{move || t().impact} " "</span>
                {move || format!("{}/5", impact())}
            </span>
        }
    };
    let settled = {
        let decisions = use_insights().decisions;
        Memo::new(move |_| decisions.with(|found| found.is_settled(id.uuid())))
    };
    let badges = move || {
        view! {
            {impression_badge(evidence)}
            {move || settled.get().then(|| view! { <Badge tone=Tone::Ok label=move || t().decided icon=Glyph::Check style=BadgeStyle::Plain/> })}
            {move || {
                row.with(|row| row.as_ref().is_some_and(|row| row.factor.is_some()))
                    .then(|| view! { <Badge tone=Tone::Info label=move || t().from_factor icon=Glyph::Link style=BadgeStyle::Plain/> })
            }}
        }
    };
    view! {
        <DropSpot id=format!("{BEFORE}{id}")>
            <DragCard
                id=id.to_string()
                title
                href=Route::on(Method::Swot, id.uuid()).href()
                detail=Signal::derive(move || evidence.with(|evidence| evidence.text.clone()))
                figure
                badges
                menu=move || view! { <MenuButton label items icon=Glyph::Grip size=Size::Small/> }
            />
        </DropSpot>
    }
    .into_any()
}

/// The entries of a card's menu, asked when it opens.
fn use_items(id: Id<SwotItem>) -> impl Fn(()) -> Vec<MenuItem> + Copy + Send + Sync + 'static {
    let plan = use_plan();
    let words = use_words();
    move |()| {
        let (t, lang) = (TEXT.get(words.lang.get_untracked()), words.lang.get_untracked());
        let known = plan.peek();
        let items = &known.worksheets.swot.items;
        let Some(here) = items.get(id).map(|item| item.quadrant) else { return Vec::new() };
        let entry =
            |label: &str, icon, press: Callback<()>| MenuItem::new(Signal::stored(label.to_owned()), Some(icon), press);
        let open =
            entry(t.open, Glyph::Pencil, Callback::new(move |()| location::go(Route::on(Method::Swot, id.uuid()))));
        let step = |way, label, icon| {
            let before = order::step(items, id, way)?;
            Some(entry(label, icon, Callback::new(move |()| put(plan, id, here, before))))
        };
        let steps = [step(Way::Up, t.up, Glyph::ChevronUp), step(Way::Down, t.down, Glyph::ChevronDown)];
        let others = SwotQuadrant::ALL.into_iter().filter(|quadrant| *quadrant != here).map(|quadrant| {
            let label = *text::place_in(quadrant).get(lang);
            entry(label, Glyph::ArrowRight, Callback::new(move |()| put(plan, id, quadrant, None)))
        });
        std::iter::once(open).chain(steps.into_iter().flatten()).chain(others).collect()
    }
}
