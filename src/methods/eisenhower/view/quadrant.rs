//! One quadrant: its name, its count, its first cards and the way to the others.

use super::{
    card::{Table, card},
    text,
};
use crate::{
    domain::{
        action::{Action, Quadrant},
        id::Id,
    },
    ui::{
        components::{Button, ButtonVariant, CardStyle, DropZone, Size},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// Cards shown at first.
const FIRST: usize = 8;
/// Cards added by each “show more”.
const MORE: usize = 40;

/// The place where the actions to be qualified stand.
const UNQUALIFIED: &str = "unqualified";

/// What the board calls a quadrant.
const fn place(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::Do => "do",
        Quadrant::Plan => "plan",
        Quadrant::Delegate => "delegate",
        Quadrant::Drop => "drop",
    }
}

/// The quadrant of a place of the board.
#[must_use]
pub fn of_place(name: &str) -> Option<Quadrant> {
    Quadrant::ALL.into_iter().find(|quadrant| place(*quadrant) == name)
}

/// The element of a place, for the switch of phones.
#[must_use]
pub fn element(quadrant: Option<Quadrant>) -> String {
    format!("place-{}", quadrant.map_or(UNQUALIFIED, place))
}

/// A quadrant of the matrix.
pub fn quadrant(quadrant: Quadrant, table: Table) -> AnyView {
    let t = use_text(&text::TEXT);
    let f = use_format();
    let words = use_words();
    let ids = Memo::new(move |_| table.live.board.with(|board| board.shown_in(Some(quadrant))));
    let count = Memo::new(move |_| ids.with(Vec::len));
    let style = if quadrant == Quadrant::Do { CardStyle::Brass } else { CardStyle::Plain };
    let note = move || text::quadrant_note(quadrant, count.get(), &*f());
    view! {
        <DropZone
            id=place(quadrant)
            title=move || (*quadrant.name().get(words.lang.get())).to_owned()
            note=Signal::derive(note)
            style
        >
            {move || (count.get() == 0).then(|| view! { <p class="drop-note">{move || t().nothing_here}</p> })}
            {cards(ids, table)}
        </DropZone>
    }
    .into_any()
}

/// The first cards of a list, and a button for the others.
fn cards(ids: Memo<Vec<Id<Action>>>, table: Table) -> AnyView {
    let most = RwSignal::new(FIRST);
    let shown = move || ids.with(|ids| ids.iter().take(most.get()).copied().collect::<Vec<_>>());
    let hidden = Memo::new(move |_| ids.with(Vec::len).saturating_sub(most.get()));
    view! {
        <ul class="cards">
            <For each=shown key=|id| *id children=move |id| view! { <li>{card(id, table)}</li> }/>
        </ul>
        {others(hidden, most, MORE)}
    }
    .into_any()
}

/// How many rows a long list does not show yet, and a button that shows `step` more of them.
pub fn others(hidden: Memo<usize>, most: RwSignal<usize>, step: usize) -> AnyView {
    let t = use_text(&text::TEXT);
    let f = use_format();
    let line = move || {
        view! {
            <p class="row drop-note">
                <span>{move || text::others(hidden.get(), &*f())}</span>
                <Button
                    label=move || t().show_more.to_owned()
                    on_press=move |()| most.update(|most| *most += step)
                    variant=ButtonVariant::Quiet
                    size=Size::Small
                />
            </p>
        }
    };
    (move || (hidden.get() > 0).then(line)).into_any()
}
