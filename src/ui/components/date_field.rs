//! Dates, by the browser's own picker.

use super::field::{FieldWords, LabelPlace, field};
use super::text::TEXT;
use crate::domain::day::Day;
use crate::ui::words::use_text;
use leptos::prelude::*;
use std::ops::RangeInclusive;

/// The years that a plan can speak of.
const YEARS: RangeInclusive<i32> = 1900..=2999;

/// A civil date.
#[component]
pub fn DateField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The date now, or nothing.
    #[prop(into)]
    value: Signal<Option<Day>>,
    /// Called when a date, or nothing, is committed.
    #[prop(into)]
    on_change: Callback<Option<Day>>,
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
    let unreadable = RwSignal::new(false);
    let error = Signal::derive(move || if unreadable.get() { Some(t().not_a_date.to_string()) } else { error.get() });
    // A year being typed passes through 2, 20 and 202: no date is meant before it is whole.
    let change = move |ev| {
        let text = event_target_value(&ev);
        let day = Day::parse(&text).filter(|day| YEARS.contains(&day.year()));
        if day.is_some() || text.is_empty() {
            let _gone = unreadable.try_set(false);
            // Nobody listens when the field is taken away while it has the focus.
            let _unheard = on_change.try_run(day);
        }
    };
    let leave = move |ev| {
        let text = event_target_value(&ev);
        let whole = Day::parse(&text).is_some_and(|day| YEARS.contains(&day.year()));
        let _gone = unreadable.try_set(!whole && !text.is_empty());
    };
    field(FieldWords { label, hint, error, label_place }, move |wiring| {
        view! {
            <input
                type="date"
                class="input input-date"
                id=wiring.id
                min="1900-01-01"
                max="2999-12-31"
                aria-describedby=wiring.described_by
                aria-invalid=wiring.invalid
                prop:value=move || value.get().map(|day| day.to_string()).unwrap_or_default()
                on:change=change
                on:blur=leave
            />
        }
        .into_any()
    })
}
