//! Names and values, aligned.

use leptos::prelude::*;

/// Names and values, aligned in two columns.
#[component]
pub fn KeyValues(
    /// The pairs, in reading order.
    #[prop(into)]
    pairs: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    view! {
        <dl class="key-values">
            {move || {
                pairs
                    .get()
                    .into_iter()
                    .map(|(name, value)| view! { <div><dt>{name}</dt> <dd class="numeric">{value}</dd></div> })
                    .collect_view()
            }}
        </dl>
    }
    .into_any()
}
