//! What a method is for, how it works and when to leave it alone, behind one button of its header.

use super::{
    components::{ButtonVariant, Glyph, PopoverButton},
    words::{use_text, use_words},
};
use crate::{
    domain::{guide::Guide, lang::Localized},
    reports::decisions::text::TEXT,
};
use leptos::prelude::*;

/// The button.
pub fn guide_button(guide: &'static Localized<Guide>) -> AnyView {
    let (t, g) = (use_text(&TEXT), use_text(guide));
    let lang = use_words().lang;
    view! {
        <PopoverButton label=move || t().about icon=Glyph::Help variant=ButtonVariant::Quiet>
            <div class="stack guide" data-gap="small">
                <h3>{move || t().purpose}</h3>
                <p>{move || g().purpose}</p>
                <h3>{move || t().how}</h3>
                <p>{move || g().how}</p>
                <h3>{move || t().not_when}</h3>
                <p>{move || g().not_when}</p>
                <p class="muted small">{move || lang.get().labelled(t().origin, g().source)}</p>
            </div>
        </PopoverButton>
    }
    .into_any()
}
