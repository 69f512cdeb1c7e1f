//! A slider with its figure: `on_input` follows the hand, `on_change` commits.

use super::field::next_id;
use leptos::prelude::*;

/// The values that a slider can take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RangeBounds {
    /// Lowest value.
    pub min: f64,
    /// Highest value.
    pub max: f64,
    /// Distance between two values.
    pub step: f64,
}

/// A slider.
#[component]
pub fn RangeField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The value now.
    #[prop(into)]
    value: Signal<f64>,
    /// The values that it can take.
    #[prop(into)]
    bounds: Signal<RangeBounds>,
    /// The value in words, such as `14 jours`.
    #[prop(into)]
    output: Signal<String>,
    /// Called while the handle moves.
    #[prop(optional, into)]
    on_input: Option<Callback<f64>>,
    /// Called when the value is committed.
    #[prop(into)]
    on_change: Callback<f64>,
) -> impl IntoView {
    let id = next_id();
    let read = |ev: &leptos::ev::Event| event_target_value(ev).parse::<f64>().ok();
    let moving = move |ev: leptos::ev::Event| {
        if let (Some(on_input), Some(value)) = (on_input, read(&ev)) {
            on_input.run(value);
        }
    };
    let settled = move |ev: leptos::ev::Event| {
        if let Some(value) = read(&ev) {
            on_change.run(value);
        }
    };
    let filled = move || {
        let (bounds, value) = (bounds.get(), value.get());
        let span = (bounds.max - bounds.min).max(f64::EPSILON);
        format!("{:.2}%", ((value - bounds.min) / span * 100.0).clamp(0.0, 100.0))
    };
    view! {
        <div class="range">
            <label class="range-label" for=id.clone()>
                {label} " " <output class="range-output" for=id.clone()>{output}</output>
            </label>
            <input
                type="range"
                class="slider"
                id=id
                min=move || bounds.get().min
                max=move || bounds.get().max
                step=move || bounds.get().step
                aria-valuetext=output
                style:--filled=filled
                prop:value=move || value.get()
                on:input=moving
                on:change=settled
            />
        </div>
    }
    .into_any()
}
