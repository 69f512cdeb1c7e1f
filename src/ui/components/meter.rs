//! How far something is: a bar with its figure, and the progress of long work that can be cancelled.

use super::button::{Button, ButtonVariant, Size};
use super::text::TEXT;
use super::tone::Tone;
use crate::ui::words::use_text;
use leptos::prelude::*;

/// How far something is, as a bar under its name and figure.
#[component]
pub fn Meter(
    /// What is measured.
    #[prop(into)]
    label: Signal<String>,
    /// The share reached, 0–1; nothing when there is no data.
    #[prop(into)]
    share: Signal<Option<f64>>,
    /// The figure in words, such as `0,64`.
    #[prop(into)]
    output: Signal<String>,
    /// The judgement, as colour; the screen says it in a word as well.
    #[prop(optional, into)]
    tone: Signal<Tone>,
    /// Where the name leads, if anywhere.
    #[prop(optional, into)]
    href: Option<Signal<String>>,
) -> impl IntoView {
    let width = move || format!("{:.1}%", share.get().unwrap_or(0.0).clamp(0.0, 1.0) * 100.0);
    let name = match href {
        Some(href) => view! { <a class="meter-name" href=href>{label}</a> }.into_any(),
        None => view! { <span class="meter-name">{label}</span> }.into_any(),
    };
    view! {
        <div class="meter" data-tone=move || tone.get().attr()>
            <div class="meter-head">{name} <span class="meter-output numeric">{output}</span></div>
            <div class="meter-track" aria-hidden="true">
                <div class="meter-fill" style:width=width></div>
            </div>
        </div>
    }
    .into_any()
}

/// The progress of long work, which can be cancelled.
#[component]
pub fn Progress(
    /// What is being done.
    #[prop(into)]
    label: Signal<String>,
    /// The share done, 0–1; nothing while it is unknown.
    #[prop(into)]
    share: Signal<Option<f64>>,
    /// Called when the reader cancels.
    #[prop(optional, into)]
    on_cancel: Option<Callback<()>>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let percent = move || share.get().map(|share| (share.clamp(0.0, 1.0) * 100.0).round().to_string());
    let width = move || share.get().map_or_else(|| "35%".to_string(), |share| format!("{:.1}%", share * 100.0));
    view! {
        <div class="progress">
            <div class="progress-head" aria-hidden="true">{label}</div>
            <div
                class="meter-track"
                role="progressbar"
                aria-label=label
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=percent
                data-state=move || if share.get().is_some() { "known" } else { "unknown" }
            >
                <div class="meter-fill" style:width=width></div>
            </div>
            {on_cancel
                .map(|cancel| {
                    view! {
                        <Button
                            label=move || t().cancel
                            on_press=cancel
                            variant=ButtonVariant::Quiet
                            size=Size::Small
                        />
                    }
                })}
        </div>
    }
    .into_any()
}

/// Short work whose length is unknown.
#[component]
pub fn Spinner(
    /// What is being waited for.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="spinner" role="status">
            <span class="spinner-wheel" aria-hidden="true"></span>
            {label}
        </span>
    }
    .into_any()
}

/// A bar inside a line of a table, with its figure after it.
#[component]
pub fn InlineBar(
    /// The share of the longest bar, 0–1.
    #[prop(into)]
    share: Signal<f64>,
    /// The figure.
    #[prop(into)]
    output: Signal<String>,
) -> impl IntoView {
    let width = move || format!("{:.1}%", share.get().clamp(0.0, 1.0) * 100.0);
    view! {
        <span class="inline-bar">
            <span class="meter-track" aria-hidden="true">
                <span class="meter-fill" style:width=width></span>
            </span>
            <span class="numeric">{output}</span>
        </span>
    }
    .into_any()
}
