//! Yes or no: a switch acts at once, a checkbox belongs to a list or a form.

use super::field::next_id;
use leptos::prelude::*;

/// A setting that acts at once.
#[component]
pub fn SwitchField(
    /// What is on when it is on.
    #[prop(into)]
    label: Signal<String>,
    /// On or off.
    #[prop(into)]
    value: Signal<bool>,
    /// Called with the new state.
    #[prop(into)]
    on_change: Callback<bool>,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
) -> impl IntoView {
    toggle(Toggle { class: "switch", role: Some("switch"), label, value, on_change, hint })
}

/// A box to tick.
#[component]
pub fn Checkbox(
    /// What is true when it is ticked.
    #[prop(into)]
    label: Signal<String>,
    /// Ticked or not.
    #[prop(into)]
    value: Signal<bool>,
    /// Called with the new state.
    #[prop(into)]
    on_change: Callback<bool>,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
) -> impl IntoView {
    toggle(Toggle { class: "checkbox", role: None, label, value, on_change, hint })
}

struct Toggle {
    class: &'static str,
    role: Option<&'static str>,
    label: Signal<String>,
    value: Signal<bool>,
    on_change: Callback<bool>,
    hint: Option<Signal<String>>,
}

fn toggle(toggle: Toggle) -> AnyView {
    let Toggle { class, role, label, value, on_change, hint } = toggle;
    let id = next_id();
    let hint_id = hint.map(|_| format!("{id}h"));
    view! {
        <div class="field">
            <label class="toggle">
                <input
                    type="checkbox"
                    class=class
                    role=role
                    id=id
                    aria-describedby=hint_id.clone()
                    prop:checked=value
                    on:change=move |ev| on_change.run(event_target_checked(&ev))
                />
                <span>{label}</span>
            </label>
            {hint.map(|hint| view! { <p class="field-hint toggle-hint" id=hint_id>{hint}</p> })}
        </div>
    }
    .into_any()
}
