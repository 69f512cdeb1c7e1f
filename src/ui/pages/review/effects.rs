//! What the decisions mean for priorities, budget and alerts.

use super::{model::Review, text::TEXT};
use crate::{
    plan::Plan,
    reports::effects::Effects,
    ui::{changes, components::Card, words::use_text},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The card about all decisions.
pub(super) fn card(review: Review) -> AnyView {
    let t = use_text(&TEXT);
    let effects = Memo::new(move |_| review.effects());
    view! {
        <Card title=move || t().effects.to_owned() note=move || t().effects_note.to_owned()>
            {words(effects.into(), review)}
        </Card>
    }
    .into_any()
}

/// Effects as lists.
pub(super) fn words(effects: Signal<Effects>, review: Review) -> AnyView {
    let named = move || -> [Arc<Plan>; 2] {
        let found = review.found.get();
        [Arc::clone(&found.theirs), Arc::clone(&found.ours)]
    };
    changes::effects(effects, Signal::derive(named))
}
