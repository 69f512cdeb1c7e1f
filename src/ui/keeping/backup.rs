//! The plan as a file in the reader's hands: the one backup that no browser can lose.

use super::{Device, preferences::Preferences, shelf::Shelf};
use crate::{
    exchange::{
        json::{Layout, MEDIA_TYPE, export, file_name},
        travel::Baggage,
    },
    plan::Plan,
    state::PlanState,
    ui::{
        browser::{files, tasks},
        parts::parts,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// Downloads the open plan and notes the day; calls back once the browser took the file.
pub fn download(shelf: Shelf, preferences: Preferences, then: impl FnOnce() + 'static) {
    let (plan, today) = (shelf.state.peek(), shelf.state.today.get_untracked());
    tasks::spawn(async move {
        let text = leaving(shelf.device, plan.clone(), Baggage::Bases, Layout::Pretty).await;
        if files::download(&file_name(&plan, today), MEDIA_TYPE, &text) {
            preferences.backed_up(plan.id.uuid(), today);
            then();
        }
    });
}

/// The text as which a plan leaves this device, whichever way: with what another device needs to merge it.
pub async fn leaving(device: Device, plan: Arc<Plan>, baggage: Baggage, layout: Layout) -> String {
    let travelling = (parts().departing)(device, plan.clone(), baggage, layout).await;
    // A text that says nothing of its origin is better than none.
    travelling.unwrap_or_else(|_| export(&plan, layout))
}

/// How many days ago the open plan last left the device as a file; nothing when it never did.
#[must_use]
pub fn age(state: PlanState, preferences: Preferences) -> Memo<Option<i64>> {
    let id = state.select(|plan| plan.id.uuid());
    Memo::new(move |_| preferences.last_backup(id.get()).map(|day| state.today.get().days_since(day)))
}
