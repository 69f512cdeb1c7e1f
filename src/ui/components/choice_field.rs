//! One of several: a native list for many, segments for a few.

use super::field::{FieldWords, LabelPlace, field, field_group, next_id};
use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// Something that can be chosen: what is stored, and what is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is stored, such as an id or the name of a variant.
    pub value: String,
    /// What is read.
    pub label: String,
}

impl Choice {
    /// A choice of `value`, read as `label`.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// A list of choices; an empty value is "nothing chosen" and needs a choice of its own to be offered.
#[component]
pub fn ChoiceField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The value chosen.
    #[prop(into)]
    value: Signal<String>,
    /// What can be chosen.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// Called with the value chosen.
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
) -> impl IntoView {
    field(FieldWords { label, hint, error, label_place }, move |wiring| {
        view! {
            <span class="select-frame">
                <select
                    class="input"
                    id=wiring.id
                    aria-describedby=wiring.described_by
                    aria-invalid=wiring.invalid
                    on:change=move |ev| on_change.run(event_target_value(&ev))
                >
                    {choice_options(options, value)}
                </select>
                <Icon glyph=Glyph::ChevronDown/>
            </span>
        }
        .into_any()
    })
}

/// The `<option>`s of a list, the chosen one selected.
pub(super) fn choice_options(options: Signal<Vec<Choice>>, value: Signal<String>) -> AnyView {
    let option = move |choice: Choice| {
        let chosen = choice.value.clone();
        view! { <option value=choice.value prop:selected=move || value.with(|now| *now == chosen)>{choice.label}</option> }
    };
    (move || options.get().into_iter().map(option).collect_view()).into_any()
}

/// A few choices side by side: a radio group.
#[component]
pub fn SegmentedControl(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The value chosen.
    #[prop(into)]
    value: Signal<String>,
    /// What can be chosen: two to five.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// Called with the value chosen.
    #[prop(into)]
    on_change: Callback<String>,
    /// Where the label stands.
    #[prop(default = LabelPlace::Hidden)]
    label_place: LabelPlace,
) -> impl IntoView {
    let group = next_id();
    let words = FieldWords { label, hint: None, error: Signal::stored(None), label_place };
    field_group(words, "radiogroup", move |_| {
        let segment = move |choice: Choice| {
            let (chosen, picked) = (choice.value.clone(), choice.value.clone());
            view! {
                <label class="segment">
                    <input
                        type="radio"
                        name=group.clone()
                        value=choice.value
                        prop:checked=move || value.with(|now| *now == chosen)
                        on:change=move |_| on_change.run(picked.clone())
                    />
                    <span>{choice.label}</span>
                </label>
            }
        };
        view! { <div class="segments">{move || options.get().into_iter().map(segment.clone()).collect_view()}</div> }
            .into_any()
    })
}
