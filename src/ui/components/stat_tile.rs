//! A KPI at a glance: name, value, the last weeks as a line, and its judgement in a word.

use super::badge::{Badge, BadgeStyle};
use super::tone::Tone;
use crate::ui::charts::sparkline::{Spark, Sparkline};
use leptos::prelude::*;

/// A KPI at a glance.
#[component]
pub fn StatTile(
    /// Its name.
    #[prop(into)]
    name: Signal<String>,
    /// Its last value in words, such as `31 %`.
    #[prop(into)]
    value: Signal<String>,
    /// The judgement.
    #[prop(into)]
    tone: Signal<Tone>,
    /// The judgement's word, such as `sous le seuil`.
    #[prop(into)]
    judgement: Signal<String>,
    /// The last values and the target.
    #[prop(optional, into)]
    spark: Signal<Spark>,
    /// Where the tile leads.
    #[prop(optional, into)]
    href: Option<Signal<String>>,
    /// A few words below the value, such as its target.
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// More badges beside the judgement.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let name = match href {
        Some(href) => view! { <a class="stat-name stretched" href=href>{name}</a> }.into_any(),
        None => view! { <span class="stat-name">{name}</span> }.into_any(),
    };
    view! {
        <div class="stat" data-tone=move || tone.get().attr()>
            {name}
            <span class="stat-line">
                <span class="stat-value numeric">{value}</span>
                <Sparkline spark tone/>
            </span>
            {note.map(|note| view! { <span class="stat-note">{note}</span> })}
            <span class="stat-badges">
                <Badge tone label=judgement style=BadgeStyle::Plain/>
                {children.map(|children| children())}
            </span>
        </div>
    }
    .into_any()
}
