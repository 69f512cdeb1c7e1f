//! The share screen: the plan as a file and in other forms, files that come in, the plans of this device, earlier versions, what was set
//! aside and the room that is left.

mod aside;
mod diary;
mod file;
pub mod folder;
mod incoming;
mod link;
mod paper;
mod plans;
mod redacted;
mod room;
mod sealed;
mod tables;
mod text;
mod versions;

use crate::{
    domain::lang::Plural,
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, Glyph, PageHeader, Section, later},
        keeping::{backup, preferences::use_preferences, shelf::use_shelf},
        parts::{self, parts},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use text::TEXT;

/// The screen.
pub fn page() -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let (state, shelf, preferences) = (use_plan(), use_shelf(), use_preferences());
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
                        on_press=move |()| file::download(shelf, preferences)
                        variant=ButtonVariant::Primary
                        icon=Glyph::Download
                    />
                }
            }
        />
        <div class="grid" data-columns="main-side">
            <div class="stack">
                {incoming::card()} {parts::drawn((parts().folder_card)())} {plans::card()} {later(versions::card)} {later(aside::card)}
                {later(ways)}
            </div>
            <div class="stack">{file::card()} {room::card()}</div>
        </div>
    }
    .into_any()
}

/// The other forms in which the plan leaves.
fn ways() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Section title=move || t().ways.to_owned()>
            <div class="grid" data-columns="2">
                <div class="stack">{paper::card()} {link::card()} {redacted::card()}</div>
                <div class="stack">{tables::card()} {diary::card()} {sealed::card()}</div>
            </div>
        </Section>
    }
    .into_any()
}
