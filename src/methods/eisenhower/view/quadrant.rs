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
    methods::eisenhower::text as rules,
    ui::{
        components::{Button, ButtonVariant, Size},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// Cards shown at first.
const FIRST: usize = 8;
/// Cards added by each “show more”.
const MORE: usize = 40;

/// The element of a quadrant, for the switch of phones.
#[must_use]
pub fn holder_id(quadrant: Option<Quadrant>) -> String {
    format!("quadrant-{}", quadrant.map_or(Quadrant::ALL.len(), |quadrant| quadrant as usize))
}

/// A quadrant of the matrix.
pub fn quadrant(quadrant: Quadrant, table: Table) -> AnyView {
    let t = use_text(&text::TEXT);
    let words = use_words();
    let ids = Memo::new(move |_| table.live.board.with(|board| board.shown_in(Some(quadrant))));
    let count = Memo::new(move |_| ids.with(Vec::len));
    let style = if quadrant == Quadrant::Do { "brass" } else { "plain" };
    let title_id = format!("{}-title", holder_id(Some(quadrant)));
    let over = Memo::new(move |_| table.dragging.is_over(quadrant));
    view! {
        <section
            class="card board-cell"
            id=holder_id(Some(quadrant))
            data-style=style
            data-quadrant=quadrant as usize
            data-drop=quadrant as usize
            data-state=move || over.get().then_some("over")
            aria-labelledby=title_id.clone()
        >
            <div class="board-head">
                <h2 class="board-title" id=title_id>
                    {move || *quadrant.name().get(words.lang.get())}
                    <span class="head-note numeric">
                        " " {count} " " <span class="visually-hidden">{move || text::counted(count.get(), words.lang.get())}</span>
                    </span>
                </h2>
                <p class="board-note">{move || *rules::subtitle(quadrant).get(words.lang.get())}</p>
            </div>
            {move || {
                (count.get() == 0).then(|| view! { <p class="board-note">{move || t().nothing_here}</p> })
            }}
            {cards(ids, table)}
        </section>
    }
    .into_any()
}

/// The first cards of a list, and a button for the others.
fn cards(ids: Memo<Vec<Id<Action>>>, table: Table) -> AnyView {
    let t = use_text(&text::TEXT);
    let f = use_format();
    let most = RwSignal::new(FIRST);
    let shown = move || ids.with(|ids| ids.iter().take(most.get()).copied().collect::<Vec<_>>());
    let hidden = Memo::new(move |_| ids.with(Vec::len).saturating_sub(most.get()));
    view! {
        <ul class="tiles">
            <For each=shown key=|id| *id children=move |id| card(id, table)/>
        </ul>
        {move || {
            (hidden.get() > 0)
                .then(|| {
                    view! {
                        <p class="row board-note">
                            <span>{move || text::others(hidden.get(), &*f())}</span>
                            <Button
                                label=move || t().show_more.to_owned()
                                on_press=move |()| most.update(|most| *most += MORE)
                                variant=ButtonVariant::Quiet
                                size=Size::Small
                            />
                        </p>
                    }
                })
        }}
    }
    .into_any()
}
