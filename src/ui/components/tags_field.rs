//! A few short words: each is a chip that can be removed; Enter or a comma adds one, Backspace takes the last.

use super::field::{FieldWords, LabelPlace, field};
use super::icon::{Glyph, Icon};
use super::text::TEXT;
use super::typed::inert;
use crate::ui::browser::input;
use crate::ui::words::use_text;
use leptos::{ev, prelude::*};

/// A list of short words.
#[component]
pub fn TagsField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The words now.
    #[prop(into)]
    value: Signal<Vec<String>>,
    /// Called with the whole list when a word is added or removed.
    #[prop(into)]
    on_change: Callback<Vec<String>>,
    /// Help below; how to add a word when absent.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong and how to mend it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Where the label stands.
    #[prop(optional)]
    label_place: LabelPlace,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let hint = Some(hint.unwrap_or_else(|| Signal::derive(move || t().tag_hint.to_string())));
    // Nobody listens when the field is taken away while it has the focus.
    let commit = move |text: &str| {
        if let Some(words) = value.try_get_untracked().and_then(|words| with_added(words, text)) {
            let _unheard = on_change.try_run(words);
        }
    };
    let keydown = move |ev: ev::KeyboardEvent| {
        let text = event_target_value(&ev);
        match ev.key().as_str() {
            "Enter" | "," => {
                ev.prevent_default();
                commit(&text);
                input::set_value(&ev, "");
            }
            "Backspace" if text.is_empty() => {
                let mut words = value.get_untracked();
                if words.pop().is_some() {
                    on_change.run(words);
                }
            }
            _ => {}
        }
    };
    let leave = move |ev: ev::Event| {
        commit(&event_target_value(&ev));
        input::set_value(&ev, "");
    };
    field(FieldWords { label, hint, error, label_place }, move |wiring| {
        view! {
            <div class="input tags">
                {move || value.get().into_iter().map(|word| chip(word, value, on_change)).collect_view()}
                <input
                    type="text"
                    class="tags-input"
                    id=wiring.id
                    aria-describedby=wiring.described_by
                    aria-invalid=wiring.invalid
                    autocomplete="off"
                    maxlength="80"
                    on:keydown=keydown
                    on:change=leave
                />
            </div>
        }
        .into_any()
    })
}

fn with_added(mut words: Vec<String>, text: &str) -> Option<Vec<String>> {
    let before = words.len();
    for word in inert(text).split(',').map(str::trim).filter(|word| !word.is_empty()) {
        if !words.iter().any(|known| known == word) {
            words.push(word.to_string());
        }
    }
    (words.len() > before).then_some(words)
}

fn chip(word: String, value: Signal<Vec<String>>, on_change: Callback<Vec<String>>) -> impl IntoView {
    let t = use_text(&TEXT);
    let (name, gone) = (word.clone(), word.clone());
    let remove = move |_| {
        let words = value.get_untracked().into_iter().filter(|kept| *kept != gone).collect();
        on_change.run(words);
    };
    view! {
        <span class="chip">
            {word}
            <button
                type="button"
                class="chip-remove"
                aria-label=move || format!("{} {name}", t().remove)
                on:click=remove
            >
                <Icon glyph=Glyph::Close/>
            </button>
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::with_added;

    #[test]
    fn words_are_split_trimmed_and_said_once() {
        let known = vec!["export".to_string()];
        assert_eq!(with_added(known.clone(), " luxe, export ,"), Some(vec!["export".into(), "luxe".into()]));
        assert_eq!(with_added(known, " , "), None);
    }
}
