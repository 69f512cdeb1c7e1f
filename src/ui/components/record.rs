//! A list of things of one kind, each with a line about it and its buttons.

use leptos::prelude::*;

/// The list; its children are `Record`s.
#[component]
pub fn Records(
    /// What is listed, for assistive technology.
    #[prop(into)]
    label: Signal<String>,
    /// The records.
    children: Children,
) -> impl IntoView {
    view! {
        <ul class="records" aria-label=label>
            {children()}
        </ul>
    }
    .into_any()
}

/// One of them.
#[component]
pub fn Record(
    /// Its name.
    #[prop(into)]
    name: ViewFnOnce,
    /// What is known of it.
    #[prop(optional, into)]
    detail: Option<Signal<String>>,
    /// It is the one in use.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// Its buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <li class="record" data-state=move || if current.get() { "current" } else { "other" }>
            <div class="record-words">
                <span class="record-name">{name.run()}</span>
                {detail.map(|detail| view! { <span class="record-detail">{detail}</span> })}
            </div>
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </li>
    }
    .into_any()
}
