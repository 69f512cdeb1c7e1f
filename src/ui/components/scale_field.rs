//! A score from 1 to 5, as five radio buttons; a small button clears it.

use super::field::{FieldWords, LabelPlace, field_group, next_id};
use super::icon::{Glyph, Icon};
use super::text::TEXT;
use crate::ui::words::use_text;
use leptos::prelude::*;

/// A score from 1 to 5, or none yet.
#[component]
pub fn ScaleField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The score now, 1–5, or nothing.
    #[prop(into)]
    value: Signal<Option<u8>>,
    /// Called with the score, or nothing when it is cleared.
    #[prop(into)]
    on_change: Callback<Option<u8>>,
    /// What 1 means.
    #[prop(optional, into)]
    low: Option<Signal<String>>,
    /// What 5 means.
    #[prop(optional, into)]
    high: Option<Signal<String>>,
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
    let t = use_text(&TEXT);
    let group = next_id();
    field_group(FieldWords { label, hint, error, label_place }, "radiogroup", move |_| {
        let steps = (1..=5u8).map(|score| step(score, group.clone(), value, on_change)).collect_view();
        let clear = move || {
            value.get().map(|_| {
                let name = move || format!("{} — {}", t().no_score, label.get());
                let empty = move |_| on_change.run(None);
                view! {
                    <button type="button" class="scale-clear" aria-label=name title=name on:click=empty>
                        <Icon glyph=Glyph::Close/>
                    </button>
                }
            })
        };
        let end = |words: Option<Signal<String>>| view! { <span>{words}</span> };
        let ends =
            (low.is_some() || high.is_some()).then(|| view! { <span class="scale-ends">{end(low)} {end(high)}</span> });
        view! {
            <div class="scale">
                <span class="scale-steps">{steps}</span>
                {clear}
                {ends}
            </div>
        }
        .into_any()
    })
}

fn step(score: u8, group: String, value: Signal<Option<u8>>, on_change: Callback<Option<u8>>) -> impl IntoView {
    view! {
        <label class="scale-step">
            <input
                type="radio"
                name=group
                value=score
                prop:checked=move || value.get() == Some(score)
                on:change=move |_| on_change.run(Some(score))
            />
            <span>{score}</span>
        </label>
    }
}
