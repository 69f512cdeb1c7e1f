//! Facts below each other in one card: what each asks of the reader, what it is, and the buttons beside it.

use super::badge::Badge;
use super::tone::Tone;
use leptos::prelude::*;

/// A list of facts.
#[component]
pub fn FactList(
    /// What they have in common.
    #[prop(into)]
    label: Signal<String>,
    /// `Fact`s.
    children: Children,
) -> impl IntoView {
    view! {
        <ul class="facts" role="list" aria-label=label>
            {children()}
        </ul>
    }
    .into_any()
}

/// One fact; its children are buttons.
#[component]
pub fn Fact(
    /// What it is.
    #[prop(into)]
    title: Signal<String>,
    /// What it asks of the reader.
    #[prop(optional, into)]
    tone: Signal<Tone>,
    /// The word of its badge; without it, no badge.
    #[prop(optional, into)]
    badge: Option<Signal<String>>,
    /// Where its title leads.
    #[prop(optional, into)]
    href: Option<Signal<String>>,
    /// What is known about it.
    #[prop(optional, into)]
    detail: Option<Signal<String>>,
    /// Buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let title = match href {
        Some(href) => view! { <a href=href>{title}</a> }.into_any(),
        None => view! { <span>{title}</span> }.into_any(),
    };
    view! {
        <li class="fact">
            <div class="fact-words">
                <p class="fact-title">{badge.map(|label| view! { <Badge tone label/> })} {title}</p>
                {detail.map(|detail| view! { <p class="fact-detail">{detail}</p> })}
            </div>
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </li>
    }
    .into_any()
}
