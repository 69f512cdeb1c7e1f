//! The button that hands the calendar out.

use super::super::text::TEXT;
use crate::{
    exchange::ics::{MEDIA_TYPE, Stamp, calendar},
    state::use_plan,
    ui::{
        browser::{clock, files},
        components::{Button, Glyph, Toast, Tone, use_toasts},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The file’s name, the same in every language so that a diary’s user finds it again.
const FILE: &str = "boussole-90.ics";

pub(super) fn button() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let toasts = use_toasts();
    let export = move |()| {
        let stamp = Stamp::parse(&clock::now()).unwrap_or_else(|| Stamp::midnight(plan.today.get_untracked()));
        let text = calendar(&plan.peek(), words.lang.get_untracked(), &stamp);
        if !files::download(FILE, MEDIA_TYPE, &text) {
            toasts.push(Toast::new(Tone::Alert, TEXT.get(words.lang.get_untracked()).not_exported));
        }
    };
    view! { <Button label=move || t().export on_press=export icon=Glyph::Calendar/> }.into_any()
}
