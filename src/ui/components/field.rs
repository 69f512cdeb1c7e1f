//! The frame of every field: label, hint, error, and the wiring that lets assistive technology hear them.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};

/// An id that no other element of the page has.
#[must_use]
pub fn next_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("c{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Where a field's label stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LabelPlace {
    /// Above the control.
    #[default]
    Above,
    /// Heard, not seen: where a column head or a bar already says it.
    Hidden,
}

impl LabelPlace {
    const fn class(self) -> &'static str {
        match self {
            Self::Above => "field-label",
            Self::Hidden => "visually-hidden",
        }
    }
}

/// What a field says around its control.
#[derive(Clone)]
pub struct FieldWords {
    /// Its name.
    pub label: Signal<String>,
    /// Help below, or nothing.
    pub hint: Option<Signal<String>>,
    /// What is wrong and how to mend it, or nothing.
    pub error: Signal<Option<String>>,
    /// Where the label stands.
    pub label_place: LabelPlace,
}

/// What a control carries to be tied to its words.
#[derive(Clone)]
pub struct Wiring {
    /// The control's id.
    pub id: String,
    /// For `aria-describedby`.
    pub described_by: Signal<Option<String>>,
    /// For `aria-invalid`.
    pub invalid: Signal<Option<&'static str>>,
}

fn wiring(words: &FieldWords) -> (Wiring, String, String) {
    let id = next_id();
    let (hint_id, error_id) = (format!("{id}h"), format!("{id}e"));
    let (error, has_hint) = (words.error, words.hint.is_some());
    let described_by = Signal::derive({
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || match (error.with(Option::is_some), has_hint) {
            (true, true) => Some(format!("{error_id} {hint_id}")),
            (true, false) => Some(error_id.clone()),
            (false, true) => Some(hint_id.clone()),
            (false, false) => None,
        }
    });
    let invalid = Signal::derive(move || error.with(Option::is_some).then_some("true"));
    (Wiring { id, described_by, invalid }, hint_id, error_id)
}

fn notes(words: &FieldWords, hint_id: String, error_id: String) -> AnyView {
    let error = words.error;
    let hint = words.hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> });
    view! {
        {hint}
        {move || {
            error
                .get()
                .map(|message| {
                    view! {
                        <p class="field-error" id=error_id.clone() role="alert">
                            <Icon glyph=Glyph::CircleAlert/>
                            {message}
                        </p>
                    }
                })
        }}
    }
    .into_any()
}

/// A field around a single control, tied by `<label for>`.
pub fn field(words: FieldWords, control: impl FnOnce(Wiring) -> AnyView) -> AnyView {
    let (wiring, hint_id, error_id) = wiring(&words);
    let notes = notes(&words, hint_id, error_id);
    view! {
        <div class="field">
            <label class=words.label_place.class() for=wiring.id.clone()>
                {words.label}
            </label>
            {control(wiring)}
            {notes}
        </div>
    }
    .into_any()
}

/// A field around several controls, tied by a group name.
pub fn field_group(words: FieldWords, role: &'static str, control: impl FnOnce(Wiring) -> AnyView) -> AnyView {
    let (wiring, hint_id, error_id) = wiring(&words);
    let notes = notes(&words, hint_id, error_id);
    let label_id = format!("{}l", wiring.id);
    let (described_by, invalid) = (wiring.described_by, wiring.invalid);
    view! {
        <div
            class="field"
            role=role
            aria-labelledby=label_id.clone()
            aria-describedby=described_by
            aria-invalid=(role == "radiogroup").then_some(invalid)
        >
            <span class=words.label_place.class() id=label_id.clone()>
                {words.label}
            </span>
            {control(wiring)}
            {notes}
        </div>
    }
    .into_any()
}
