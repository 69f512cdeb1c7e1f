//! The mark of a plan among others: its colour with a letter on it, named in words for whoever sees neither.

use leptos::prelude::*;

/// The mark; nothing for a plan without a colour.
#[component]
pub fn PlanMark(
    /// The word by which the style knows its colour.
    #[prop(into)]
    colour: Signal<Option<&'static str>>,
    /// The letter on it.
    #[prop(into)]
    letter: Signal<String>,
    /// What it says in words.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    (move || {
        colour.get().map(|colour| {
            view! {
                // The letter is drawn by the style sheet: it is no word of a head or a name around it.
                <span class="plan-mark" data-colour=colour data-letter=letter role="img" aria-label=label title=label></span>
            }
        })
    })
    .into_any()
}
