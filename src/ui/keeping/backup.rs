//! The plan as a file in the reader's hands: the one backup that no browser can lose.

use super::preferences::Preferences;
use crate::{
    exchange::json::{Layout, MEDIA_TYPE, export, file_name},
    state::PlanState,
    ui::browser::files,
};
use leptos::prelude::*;

/// Downloads the open plan and notes the day; says whether the browser took the file.
#[must_use]
pub fn download(state: PlanState, preferences: Preferences) -> bool {
    let (plan, today) = (state.peek(), state.today.get_untracked());
    let taken = files::download(&file_name(&plan, today), MEDIA_TYPE, &export(&plan, Layout::Pretty));
    if taken {
        preferences.backed_up(plan.id.uuid(), today);
    }
    taken
}

/// How many days ago the open plan last left the device as a file; nothing when it never did.
#[must_use]
pub fn age(state: PlanState, preferences: Preferences) -> Memo<Option<i64>> {
    let id = state.select(|plan| plan.id.uuid());
    Memo::new(move |_| preferences.last_backup(id.get()).map(|day| state.today.get().days_since(day)))
}
