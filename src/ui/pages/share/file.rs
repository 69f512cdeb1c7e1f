//! What the downloaded file holds: its name, its size, its rows.

use super::TEXT;
use crate::{
    exchange::json::{self, Layout},
    state::{PlanState, use_plan},
    storage::Opened,
    ui::{
        arrivals,
        components::{Card, KeyValues},
        keeping::{backup, preferences::Preferences},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// Downloads the plan. A browser that cannot make files leaves the age of the last backup as it was.
pub(super) fn download(state: PlanState, preferences: Preferences) {
    let _ = backup::download(state, preferences);
}

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let state = use_plan();
    let held = Memo::new(move |_| {
        let plan = state.plan();
        let size = json::export(&plan, Layout::Pretty).len();
        let opened = Opened { plan: (*plan).clone(), notices: Vec::new(), migrated_from: None, stamp: None };
        let counts = arrivals::counted(&json::Preview::of(opened), words.lang.get());
        (json::file_name(&plan, state.today.get()), size, counts)
    });
    let pairs = move || {
        held.with(|(_, size, counts)| {
            let size = (t().size.to_owned(), (t().kibibytes)(size.div_ceil(1024)));
            std::iter::once(size).chain(counts.iter().cloned()).collect::<Vec<_>>()
        })
    };
    let name = move || held.with(|(name, ..)| name.clone());
    view! {
        <Card title=move || t().file.to_owned()>
            <div class="stack" data-gap="small">
                <p class="record-name">{name}</p>
                <KeyValues pairs=Signal::derive(pairs)/>
                <p class="muted">{move || t().file_note}</p>
            </div>
        </Card>
    }
    .into_any()
}
