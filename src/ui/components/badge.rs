//! A state in an icon and a word.

use super::icon::{Glyph, Icon};
use super::tone::Tone;
use leptos::prelude::*;

/// How a badge stands in its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BadgeStyle {
    /// On its soft ground.
    #[default]
    Filled,
    /// Icon and word only, inside a line or a tile.
    Plain,
}

/// A state in an icon and a word.
#[component]
pub fn Badge(
    /// What the state asks of the reader.
    #[prop(into)]
    tone: Signal<Tone>,
    /// The word.
    #[prop(into)]
    label: Signal<String>,
    /// Another icon than the tone's own.
    #[prop(optional)]
    icon: Option<Glyph>,
    /// How it stands in its place.
    #[prop(optional)]
    style: BadgeStyle,
) -> impl IntoView {
    let glyph = Signal::derive(move || icon.unwrap_or_else(|| tone.get().glyph()));
    let style = match style {
        BadgeStyle::Filled => "filled",
        BadgeStyle::Plain => "plain",
    };
    view! {
        <span class="badge" data-tone=move || tone.get().attr() data-style=style>
            <Icon glyph/>
            {label}
        </span>
    }
    .into_any()
}

/// A count beside a name in the navigation.
#[component]
pub fn CountBadge(
    /// How many; nothing is shown for none.
    #[prop(into)]
    count: Signal<usize>,
    /// What the count asks of the reader.
    #[prop(default = Tone::Alert)]
    tone: Tone,
    /// What is counted, for assistive technology.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    (move || {
        (count.get() > 0).then(|| {
            view! {
                <span class="count-badge" data-tone=tone.attr()>
                    <span aria-hidden="true">{count}</span>
                    <span class="visually-hidden">{label}</span>
                </span>
            }
        })
    })
    .into_any()
}
