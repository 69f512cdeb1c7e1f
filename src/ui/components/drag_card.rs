//! Cards that are dragged from one place to another. Fingers and keys use the card's menu: give it one in `actions`.

use super::card::CardStyle;
use crate::ui::browser::drag;
use leptos::{ev, prelude::*};

/// A card that can be dragged.
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
    /// On the right of the detail: badges and the menu.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
) -> impl IntoView {
    let lifted = RwSignal::new(false);
    let start = move |ev: ev::DragEvent| {
        drag::carry(&ev, &id);
        lifted.set(true);
    };
    let name = match href {
        Some(href) => view! { <a class="drag-title" href=href draggable="false">{title}</a> }.into_any(),
        None => view! { <span class="drag-title">{title}</span> }.into_any(),
    };
    view! {
        <article
            class="drag-card"
            draggable="true"
            data-state=move || if lifted.get() { "lifted" } else { "still" }
            on:dragstart=start
            on:dragend=move |_| lifted.set(false)
        >
            {name}
            <span class="drag-figure">{figure.map(|figure| figure.run())}</span>
            <span class="drag-detail">{detail}</span>
            <span class="drag-actions">{actions.map(|actions| actions.run())}</span>
        </article>
    }
    .into_any()
}

/// A place where cards are dropped.
#[component]
pub fn DropZone(
    /// Its name.
    #[prop(into)]
    title: Signal<String>,
    /// A few words after the name.
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// How it fills its ground.
    #[prop(optional)]
    style: CardStyle,
    /// Called with the id that was dropped.
    #[prop(into)]
    on_drop: Callback<String>,
    /// The cards.
    children: Children,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let dragged = move |ev: ev::DragEvent| {
        ev.prevent_default();
        over.set(true);
    };
    let dropped = move |ev: ev::DragEvent| {
        ev.prevent_default();
        over.set(false);
        if let Some(id) = drag::carried(&ev) {
            on_drop.run(id);
        }
    };
    view! {
        <section
            class="card drop-zone"
            data-style=style.attr()
            data-state=move || if over.get() { "over" } else { "idle" }
            on:dragover=dragged
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <h2 class="drop-title">
                {title} {note.map(|note| view! { <span class="head-note muted small">{note}</span> })}
            </h2>
            {children()}
        </section>
    }
    .into_any()
}
