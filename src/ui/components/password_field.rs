//! A password: hidden while it is typed, kept nowhere.

use super::field::{FieldWords, LabelPlace, field};
use leptos::prelude::*;

/// Whether a password is being chosen or asked for: browsers then offer to make one, or to fill it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Password {
    /// A new one.
    New,
    /// One that was chosen before.
    Known,
}

/// A password. Every key is told, so that its length can be judged while it is typed.
#[component]
pub fn PasswordField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The password now.
    #[prop(into)]
    value: Signal<String>,
    /// Called on every key.
    #[prop(into)]
    on_input: Callback<String>,
    /// A new one or a known one.
    kind: Password,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong and how to mend it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called on Enter.
    #[prop(optional, into)]
    on_enter: Option<Callback<()>>,
) -> impl IntoView {
    let completed = match kind {
        Password::New => "new-password",
        Password::Known => "current-password",
    };
    field(FieldWords { label, hint, error, label_place: LabelPlace::default() }, move |wiring| {
        let pressed = move |event: leptos::ev::KeyboardEvent| {
            if let Some(enter) = on_enter.filter(|_| event.key() == "Enter") {
                // The key is used up: a button that has the focus by the time it goes on must not be pressed by it.
                event.prevent_default();
                enter.run(());
            }
        };
        view! {
            <input
                type="password"
                class="input"
                id=wiring.id
                aria-describedby=wiring.described_by
                aria-invalid=wiring.invalid
                autocomplete=completed
                maxlength=200
                prop:value=value
                on:input=move |ev| on_input.run(event_target_value(&ev))
                on:keydown=pressed
            />
        }
        .into_any()
    })
}
