//! Turning what was found into a decision: the menu beside every diagnosed item, and the list of what it led to. Every
//! method uses it, so that a finding and its decision are linked the same way everywhere (product, “What makes it
//! different”).

mod led_to;
mod linking;
mod making;
mod sources;

pub use led_to::led_to;
pub use sources::sources_card;

use crate::{
    reports::decisions::text::TEXT,
    ui::{
        comments::use_panel,
        components::{ButtonVariant, Glyph, MenuButton, MenuItem, Size},
        words::use_text,
    },
};
use leptos::prelude::*;
use making::Made;
use uuid::Uuid;

/// What is to be decided on: `items` are cited by the decision, `title` is proposed as its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The items: one, or the two sides of a crossing.
    pub items: Vec<Uuid>,
    /// A name for what is decided.
    pub title: Signal<String>,
}

impl Finding {
    /// A single item.
    #[must_use]
    pub fn on(item: Uuid, title: impl Into<Signal<String>>) -> Self {
        Self { items: vec![item], title: title.into() }
    }
}

/// The menu: an objective, an action, a package, a renunciation, or a decision that exists; and a comment.
pub fn decision_menu(finding: Finding) -> AnyView {
    let t = use_text(&TEXT);
    let make = making::use_maker();
    let linking = RwSignal::new(false);
    let title = finding.title;
    let comments = use_panel();
    // A crossing of two items is no item of its own.
    let commented = match finding.items.as_slice() {
        [item] => Some(*item),
        _ => None,
    };
    let label = move || (t().decide_on)(&title.get());
    let entries = finding.clone();
    let items = move |()| {
        let entry = |label: &'static str, icon, kind: Made| {
            let finding = entries.clone();
            MenuItem::new(
                Signal::stored(label.to_owned()),
                Some(icon),
                Callback::new(move |()| make.run((kind, finding.clone()))),
            )
        };
        let comment = commented.map(|item| {
            MenuItem::new(
                Signal::stored(t().comment.to_owned()),
                Some(Glyph::Message),
                Callback::new(move |()| comments.open_on(item)),
            )
        });
        let ways = [
            entry(t().action, Glyph::Check, Made::Action),
            entry(t().objective, Glyph::Flag, Made::Objective),
            entry(t().package, Glyph::Coins, Made::Package),
            entry(t().renounce, Glyph::Close, Made::Renunciation),
            MenuItem::new(
                Signal::stored(t().link.to_owned()),
                Some(Glyph::Link),
                Callback::new(move |()| linking.set(true)),
            ),
        ];
        ways.into_iter().chain(comment).collect::<Vec<_>>()
    };
    let dialog = move || linking.get().then(|| linking::dialog(finding.clone(), linking));
    let face = Signal::derive(move || t().decide.to_owned());
    view! {
        <MenuButton label items icon=Glyph::ArrowRight face variant=ButtonVariant::Secondary size=Size::Small/>
        {dialog}
    }
    .into_any()
}

/// What the items led to, and the menu that decides.
pub fn decision(finding: Finding) -> AnyView {
    view! {
        <div class="row decision-line">
            {led_to(finding.items.clone())}
            {decision_menu(finding)}
        </div>
    }
    .into_any()
}
