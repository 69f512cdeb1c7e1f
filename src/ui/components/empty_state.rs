//! A place without content yet: what it is for, one example, one button.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// A place without content yet.
#[component]
pub fn EmptyState(
    /// The place's icon.
    glyph: Glyph,
    /// What this is for.
    #[prop(into)]
    title: Signal<String>,
    /// A sentence more.
    #[prop(optional, into)]
    detail: Option<Signal<String>>,
    /// One example, in the reader's own words.
    #[prop(optional, into)]
    example: Option<Signal<String>>,
    /// The button (and at most a quiet second one), where there is something to do.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <span class="empty-glyph">
                <Icon glyph/>
            </span>
            <p class="empty-title">{title}</p>
            {detail.map(|detail| view! { <p class="empty-detail">{detail}</p> })}
            {example.map(|example| view! { <p class="empty-example">{example}</p> })}
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </div>
    }
    .into_any()
}
