//! The button that hands the calendar out.

use super::super::text::TEXT;
use crate::{
    exchange::ics::has_dates,
    state::use_plan,
    ui::{
        components::{Button, Glyph, Toast, Tone, use_toasts},
        diary,
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
        let lang = words.lang.get_untracked();
        if !diary::hand_out(plan, lang, FILE) {
            toasts.push(Toast::new(Tone::Alert, TEXT.get(lang).not_exported));
        }
    };
    let dated = plan.select(has_dates);
    let nothing = move || (!dated.get()).then(|| t().nothing_dated.to_owned());
    view! {
        <Button
            label=move || t().export
            on_press=export
            icon=Glyph::Calendar
            disabled_because=Signal::derive(nothing)
        />
    }
    .into_any()
}
