//! A text to take elsewhere: shown, never edited, with the button that copies it.

use super::button::{Button, Size};
use super::field::{FieldWords, LabelPlace, field};
use super::icon::Glyph;
use super::text::COPY;
use super::toast::{Toast, use_toasts};
use super::tone::Tone;
use crate::ui::browser::{clipboard, tasks};
use crate::ui::words::use_text;
use leptos::{html, prelude::*};

/// The text and its button.
#[component]
pub fn CopyField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The text.
    #[prop(into)]
    value: Signal<String>,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
) -> impl IntoView {
    let t = use_text(&COPY);
    let toasts = use_toasts();
    let node = NodeRef::<html::Input>::new();
    let select = move || {
        if let Some(input) = node.get_untracked() {
            input.select();
        }
    };
    let copy = move |()| {
        select();
        tasks::spawn(async move {
            let toast = match clipboard::copy(&value.get_untracked()).await {
                true => Toast::new(Tone::Ok, t().copied),
                false => Toast::new(Tone::Watch, t().not_copied),
            };
            toasts.push(toast);
        });
    };
    let words = FieldWords { label, hint, error: Signal::stored(None), label_place: LabelPlace::default() };
    view! {
        <div class="copy-field">
            {field(
                words,
                move |wiring| {
                    view! {
                        <input
                            type="text"
                            class="input"
                            node_ref=node
                            readonly
                            id=wiring.id
                            aria-describedby=wiring.described_by
                            prop:value=value
                            on:focus=move |_| select()
                        />
                    }
                    .into_any()
                },
            )}
            <Button label=move || t().copy.to_owned() on_press=copy size=Size::Small icon=Glyph::Copy about=label/>
        </div>
    }
    .into_any()
}
