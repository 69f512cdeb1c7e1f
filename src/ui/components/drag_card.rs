//! Cards that are dragged from one place to another: by mouse anywhere on the card, by finger on its grip. The grip is
//! also the card's menu, the way of keys and clicks: give it one in `menu`.

use super::card::CardStyle;
use crate::ui::browser::drag;
use leptos::{ev, prelude::*};

/// How far a press may wander before it is a drag, in CSS pixels.
const SLACK: i32 = 6;

/// What is under the hand.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Hand {
    thing: String,
    from: (i32, i32),
    by: (i32, i32),
    moving: bool,
    over: Option<String>,
}

/// The drag that is under way on a board, if one is.
#[derive(Clone, Copy)]
struct Dragging {
    hand: RwSignal<Option<Hand>>,
    on_move: Callback<(String, String)>,
}

impl Dragging {
    fn press(self, ev: &ev::PointerEvent) {
        let hand = |thing| Hand { thing, from: at(ev), by: (0, 0), moving: false, over: None };
        self.hand.set(drag::thing_under(ev).map(hand));
    }

    fn follow(self, ev: &ev::PointerEvent) {
        let Some(mut hand) = self.hand.get_untracked() else { return };
        let now = at(ev);
        hand.by = (now.0 - hand.from.0, now.1 - hand.from.1);
        if !hand.moving && hand.by.0.abs().max(hand.by.1.abs()) < SLACK {
            return;
        }
        if !hand.moving {
            drag::hold(ev);
        }
        ev.prevent_default();
        hand.moving = true;
        hand.over = drag::place_under(ev);
        self.hand.set(Some(hand));
    }

    fn drop(self) {
        let hand = self.hand.get_untracked();
        self.give_up();
        if let Some(Hand { thing, moving: true, over: Some(place), .. }) = hand {
            self.on_move.run((thing, place));
        }
    }

    fn give_up(self) {
        if self.hand.with_untracked(Option::is_some) {
            self.hand.set(None);
        }
    }

    fn offset(self, thing: &str) -> Option<(i32, i32)> {
        self.hand.with(|hand| hand.as_ref().filter(|hand| hand.moving && hand.thing == thing).map(|hand| hand.by))
    }

    fn is_over(self, place: &str) -> bool {
        self.hand.with(|hand| hand.as_ref().is_some_and(|hand| hand.moving && hand.over.as_deref() == Some(place)))
    }
}

fn at(ev: &ev::PointerEvent) -> (i32, i32) {
    (ev.client_x(), ev.client_y())
}

/// How the places of a board stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BoardStyle {
    /// Two by two: the matrix.
    #[default]
    Quadrants,
    /// Side by side: lanes.
    Lanes,
}

/// A board of places between which cards are dragged: the matrix.
#[component]
pub fn DragBoard(
    /// Called with the thing and the place where it was dropped.
    #[prop(into)]
    on_move: Callback<(String, String)>,
    /// How the places stand.
    #[prop(optional)]
    style: BoardStyle,
    /// The places, and the names of the axes.
    children: Children,
) -> impl IntoView {
    let dragging = Dragging { hand: RwSignal::new(None), on_move };
    provide_context(dragging);
    let escape = move |ev: ev::KeyboardEvent| {
        if ev.key() == "Escape" {
            dragging.give_up();
        }
    };
    view! {
        <div
            class=if style == BoardStyle::Lanes { "lanes" } else { "matrix" }
            on:pointerdown=move |ev| dragging.press(&ev)
            on:pointermove=move |ev| dragging.follow(&ev)
            on:pointerup=move |_| dragging.drop()
            on:pointercancel=move |_| dragging.give_up()
            on:keydown=escape
        >
            {children()}
        </div>
    }
    .into_any()
}

/// A card that can be dragged, inside a [`DragBoard`].
#[component]
pub fn DragCard(
    /// What the drag carries.
    #[prop(into)]
    id: String,
    /// The thing's name.
    #[prop(into)]
    title: Signal<String>,
    /// Where the name leads.
    #[prop(optional, into)]
    href: Option<Signal<String>>,
    /// What is known about it, in a line.
    #[prop(optional, into)]
    detail: Option<Signal<String>>,
    /// On the right of the name: its figure with its why.
    #[prop(optional, into)]
    figure: Option<ViewFnOnce>,
    /// On the right of the detail: badges.
    #[prop(optional, into)]
    badges: Option<ViewFnOnce>,
    /// The menu that moves it; fingers drag by it.
    #[prop(optional, into)]
    menu: Option<ViewFnOnce>,
) -> impl IntoView {
    let dragging = use_context::<Dragging>();
    let thing = id.clone();
    let offset = Memo::new(move |_| dragging.and_then(|dragging| dragging.offset(&thing)));
    let moved = move || offset.get().map(|(x, y)| format!("translate({x}px, {y}px)")).unwrap_or_default();
    let name = match href {
        Some(href) => view! { <a class="drag-title" href=href draggable="false">{title}</a> }.into_any(),
        None => view! { <span class="drag-title">{title}</span> }.into_any(),
    };
    view! {
        <article
            class="drag-card"
            data-drag=id
            data-state=move || if offset.with(Option::is_some) { "lifted" } else { "still" }
            style:transform=moved
        >
            {name}
            <span class="drag-figure">
                {figure.map(|figure| figure.run())}
                {menu.map(|menu| view! { <span class="drag-grip" data-grip>{menu.run()}</span> })}
            </span>
            <span class="drag-detail">{detail}</span>
            <span class="drag-badges">{badges.map(|badges| badges.run())}</span>
        </article>
    }
    .into_any()
}

/// A place between cards, inside a [`DropZone`]: what is dropped on it goes before the card that it holds.
#[component]
pub fn DropSpot(
    /// What a drop says of the place.
    #[prop(into)]
    id: String,
    /// The card.
    children: Children,
) -> impl IntoView {
    let dragging = use_context::<Dragging>();
    let place = id.clone();
    let over = Memo::new(move |_| dragging.is_some_and(|dragging| dragging.is_over(&place)));
    view! {
        <div class="drop-spot" data-drop=id data-state=move || if over.get() { "over" } else { "idle" }>
            {children()}
        </div>
    }
    .into_any()
}

/// A place where cards are dropped, inside a [`DragBoard`].
#[component]
pub fn DropZone(
    /// What a drop says of the place; also its element's id, behind `place-`.
    #[prop(into)]
    id: String,
    /// Its name.
    #[prop(into)]
    title: Signal<String>,
    /// A few words after the name.
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// How it fills its ground.
    #[prop(optional)]
    style: CardStyle,
    /// The cards.
    children: Children,
) -> impl IntoView {
    let dragging = use_context::<Dragging>();
    let place = id.clone();
    let over = Memo::new(move |_| dragging.is_some_and(|dragging| dragging.is_over(&place)));
    view! {
        <section
            class="card drop-zone"
            id=format!("place-{id}")
            aria-labelledby=format!("place-{id}-name")
            data-drop=id.clone()
            data-style=style.attr()
            data-state=move || if over.get() { "over" } else { "idle" }
        >
            <h2 class="drop-title" id=format!("place-{id}-name")>
                {title} {note.map(|note| view! { " " <span class="head-note muted small">{note}</span> })}
            </h2>
            {children()}
        </section>
    }
    .into_any()
}
