//! A notice that stays above the page while it is true.

use super::button::{IconButton, Size};
use super::icon::{Glyph, Icon};
use super::text::FRAME;
use super::tone::Tone;
use crate::ui::words::use_text;
use leptos::prelude::*;

/// A notice that stays while it is true; its children are buttons.
#[component]
pub fn Banner(
    /// What it asks of the reader.
    #[prop(into)]
    tone: Signal<Tone>,
    /// The fact.
    #[prop(into)]
    title: Signal<String>,
    /// What to do about it.
    #[prop(optional, into)]
    detail: Option<Signal<String>>,
    /// Called when the reader puts it away; without it, it stays.
    #[prop(optional, into)]
    on_close: Option<Callback<()>>,
    /// Buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let t = use_text(&FRAME);
    let glyph = Signal::derive(move || tone.get().glyph());
    let role = move || if tone.get() == Tone::Alert { "alert" } else { "status" };
    view! {
        <div class="banner" data-tone=move || tone.get().attr() role=role>
            <Icon glyph/>
            <div class="banner-words">
                <strong>{title}</strong>
                {detail.map(|detail| view! { <span>{detail}</span> })}
            </div>
            {children.map(|children| view! { <div class="row">{children()}</div> })}
            {on_close
                .map(|close| {
                    view! { <IconButton label=move || t().close glyph=Glyph::Close on_press=close size=Size::Small/> }
                })}
        </div>
    }
    .into_any()
}
