//! The share screen: the plan as a file, files that come in, the plans of this device, earlier versions, what was set
//! aside and the room that is left.

mod aside;
mod file;
mod incoming;
mod plans;
mod room;
mod text;
mod versions;

use crate::{
    domain::lang::Plural,
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, Glyph, PageHeader},
        keeping::{backup, preferences::use_preferences},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use text::TEXT;

/// The screen.
pub fn page() -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let (state, preferences) = (use_plan(), use_preferences());
    let age = backup::age(state, preferences);
    let title = move || match age.get() {
        None => t().never.to_owned(),
        Some(days) if days <= 0 => t().today.to_owned(),
        Some(days) => {
            let plural = Plural::of(words.lang.get(), usize::try_from(days).unwrap_or(usize::MAX));
            (t().days_ago)(days, plural)
        }
    };
    view! {
        <PageHeader
            title
            subtitle=move || t().subtitle.to_owned()
            actions=move || {
                view! {
                    <Button
                        label=move || t().download.to_owned()
                        on_press=move |()| file::download(state, preferences)
                        variant=ButtonVariant::Primary
                        icon=Glyph::Download
                    />
                }
            }
        />
        <div class="grid" data-columns="main-side">
            <div class="stack">{incoming::card()} {plans::card()} {aside::card()}</div>
            <div class="stack">{file::card()} {versions::card()} {room::card()}</div>
        </div>
    }
    .into_any()
}
