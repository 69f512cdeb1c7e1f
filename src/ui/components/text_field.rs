//! Text on one line or several, committed on `change`: typing in one field is one step of undo.

use super::field::{FieldWords, LabelPlace, field};
use super::typed::inert;
use leptos::prelude::*;

/// One line of text.
#[component]
pub fn TextField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The text now.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the whole text when it is committed (Enter or leaving the field).
    #[prop(into)]
    on_change: Callback<String>,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong and how to mend it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Where the label stands.
    #[prop(optional)]
    label_place: LabelPlace,
    /// An example, never the only instruction.
    #[prop(optional, into)]
    placeholder: Option<Signal<String>>,
    /// Called on every key: for filters and searches, which edit nothing.
    #[prop(optional, into)]
    on_input: Option<Callback<String>>,
    /// Characters allowed.
    #[prop(default = 500)]
    max_length: u32,
) -> impl IntoView {
    field(FieldWords { label, hint, error, label_place }, move |wiring| {
        let typing = move |ev| {
            if let Some(on_input) = on_input {
                on_input.run(inert(&event_target_value(&ev)));
            }
        };
        view! {
            <input
                type="text"
                class="input"
                id=wiring.id
                aria-describedby=wiring.described_by
                aria-invalid=wiring.invalid
                placeholder=placeholder
                maxlength=max_length
                autocomplete="off"
                prop:value=value
                on:input=typing
                on:change=move |ev| commit(on_change, &ev)
            />
        }
        .into_any()
    })
}

/// Several lines of text; the area grows with its content.
#[component]
pub fn TextArea(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The text now.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the whole text when it is committed (leaving the field).
    #[prop(into)]
    on_change: Callback<String>,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong and how to mend it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Where the label stands.
    #[prop(optional)]
    label_place: LabelPlace,
    /// An example, never the only instruction.
    #[prop(optional, into)]
    placeholder: Option<Signal<String>>,
    /// Lines shown when empty.
    #[prop(default = 3)]
    rows: u32,
    /// Characters allowed.
    #[prop(default = 5000)]
    max_length: u32,
) -> impl IntoView {
    field(FieldWords { label, hint, error, label_place }, move |wiring| {
        view! {
            <textarea
                class="input"
                rows=rows
                id=wiring.id
                aria-describedby=wiring.described_by
                aria-invalid=wiring.invalid
                placeholder=placeholder
                maxlength=max_length
                prop:value=value
                on:change=move |ev| commit(on_change, &ev)
            ></textarea>
        }
        .into_any()
    })
}

/// Tells what was typed. A field that is taken away with its screen while it has the focus is left too: then nobody listens
/// any more, and that is no fault.
fn commit(on_change: Callback<String>, ev: &leptos::ev::Event) {
    let _unheard = on_change.try_run(inert(&event_target_value(ev)));
}
