//! The four quadrants: what was found, with a field in each for the next one.

use super::{
    super::{
        order,
        text::{self, TEXT},
    },
    card::card,
};
use crate::{
    domain::{
        entity::EntityKind,
        id::Id,
        lang::Format,
        swot_item::{SwotItem, SwotQuadrant},
    },
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{DragBoard, DropZone, Glyph, IconButton, LabelPlace, Size, TextField},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// What the board calls a quadrant.
pub(super) const fn place(quadrant: SwotQuadrant) -> &'static str {
    match quadrant {
        SwotQuadrant::Strength => "strength",
        SwotQuadrant::Weakness => "weakness",
        SwotQuadrant::Opportunity => "opportunity",
        SwotQuadrant::Threat => "threat",
    }
}

/// The quadrant of that name.
pub(super) fn of_place(name: &str) -> Option<SwotQuadrant> {
    SwotQuadrant::ALL.into_iter().find(|quadrant| place(*quadrant) == name)
}

/// Before the id of the item before which something is dropped.
pub(super) const BEFORE: &str = "before-";

/// Puts an item elsewhere, as one step.
pub(super) fn put(plan: PlanState, id: Id<SwotItem>, quadrant: SwotQuadrant, before: Option<Id<SwotItem>>) {
    plan.edit(plan.label_of(Verb::Move, id), |plan| {
        order::place(&mut plan.worksheets.swot.items, id, quadrant, before);
    });
}

/// The board.
pub(super) fn board() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let axis = move |(at, place): (usize, &'static str)| {
        view! {
            <p class="matrix-axis" data-place=place aria-hidden="true">
                {move || t().axes.get(at).copied()}
            </p>
        }
    };
    let moved = move |(thing, to): (String, String)| {
        let Some(id) = Id::<SwotItem>::parse(&thing) else { return };
        if let Some(quadrant) = of_place(&to) {
            return put(plan, id, quadrant, None);
        }
        let before = to.strip_prefix(BEFORE).and_then(Id::<SwotItem>::parse);
        let quadrant =
            before.and_then(|before| plan.peek().worksheets.swot.items.get(before).map(|item| item.quadrant));
        if let Some(quadrant) = quadrant {
            put(plan, id, quadrant, before);
        }
    };
    view! {
        <DragBoard on_move=moved>
            {["left", "right", "top", "bottom"].into_iter().enumerate().map(axis).collect_view()}
            {SwotQuadrant::ALL.map(zone)}
        </DragBoard>
    }
    .into_any()
}

fn zone(quadrant: SwotQuadrant) -> AnyView {
    let (f, words) = (use_format(), use_words());
    let plan = use_plan();
    let ids = plan.select(move |plan| {
        let items = plan.worksheets.swot.items.iter();
        items.filter(|item| item.quadrant == quadrant).map(|item| item.id).collect::<Vec<_>>()
    });
    #[allow(clippy::cast_precision_loss, reason = "a count of rows is far below 2^52")]
    let count = move || f().number(ids.with(Vec::len) as f64, 0);
    view! {
        <DropZone
            id=place(quadrant)
            title=move || (*quadrant.name().get(words.lang.get())).to_owned()
            note=Signal::derive(count)
        >
            <ul class="cards">
                <For each=move || ids.get() key=|id| *id children=|id| view! { <li>{card(id)}</li> }/>
            </ul>
            {adding(quadrant)}
        </DropZone>
    }
    .into_any()
}

/// The field that adds an item: Enter adds it and leaves the field empty for the next.
fn adding(quadrant: SwotQuadrant) -> AnyView {
    let words = use_words();
    let plan = use_plan();
    let draft = RwSignal::new(String::new());
    let label = Signal::derive(move || (*text::new_item(quadrant).get(words.lang.get())).to_owned());
    let add = move || {
        let text = draft.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        draft.set(String::new());
        plan.edit(Label::of(Verb::Add, EntityKind::SwotItem, &text), |plan| {
            plan.worksheets.swot.items.put(SwotItem { text: text.clone(), ..SwotItem::new(new_id(), quadrant) });
        });
    };
    let submit = move |ev: leptos::ev::SubmitEvent| {
        ev.prevent_default();
        add();
    };
    view! {
        <form class="row add-line" data-wrap="no" data-print="no" on:submit=submit>
            <TextField
                label
                label_place=LabelPlace::Hidden
                placeholder=label
                value=draft
                on_change=move |text: String| draft.set(text)
                on_input=move |text: String| draft.set(text)
            />
            <IconButton label glyph=Glyph::Plus on_press=move |()| add() size=Size::Small/>
        </form>
    }
    .into_any()
}
