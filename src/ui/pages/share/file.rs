//! What the downloaded file holds: its name, its size, its rows.

use super::TEXT;
use crate::{
    domain::comment,
    exchange::json::{self, Layout},
    methods::Method,
    route::Route,
    state::use_plan,
    storage::Opened,
    ui::{
        arrivals,
        components::{ButtonLink, Card, Glyph, KeyValues, Size},
        keeping::{backup, preferences::Preferences, shelf::Shelf},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// Downloads the plan. A browser that cannot make files leaves the age of the last backup as it was.
pub(super) fn download(shelf: Shelf, preferences: Preferences) {
    backup::download(shelf, preferences, || ());
}

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let state = use_plan();
    let held = Memo::new(move |_| {
        let plan = state.plan();
        let size = json::export(&plan, Layout::Pretty).len();
        let opened = Opened {
            plan: (*plan).clone(),
            notices: Vec::new(),
            migrated_from: None,
            stamp: None,
            carried: Vec::new(),
        };
        let counts = arrivals::counted(&json::Preview::of(opened), words.lang.get());
        (json::file_name(&plan, state.today.get()), size, counts)
    });
    let pairs = move || {
        held.with(|(_, size, counts)| {
            let size = (t().size.to_owned(), (t().kibibytes)(size.div_ceil(1024)));
            std::iter::once(size).chain(counts.iter().cloned()).collect::<Vec<_>>()
        })
    };
    let open = state.select(|plan| comment::open(&plan.comments, |_| true));
    let comments = move || (t().comments)(open.get());
    let name = move || held.with(|(name, ..)| name.clone());
    view! {
        <Card title=move || t().file.to_owned()>
            <div class="stack" data-gap="small">
                <p class="record-name">{name}</p>
                <KeyValues pairs=Signal::derive(pairs)/>
                <p class="muted">{move || t().file_note}</p>
                <div class="row">
                    <ButtonLink
                        label=comments
                        href=Route::to(Method::Comments).href()
                        icon=Glyph::Message
                        size=Size::Small
                    />
                </div>
            </div>
        </Card>
    }
    .into_any()
}
