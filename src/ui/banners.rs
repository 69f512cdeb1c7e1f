//! What the reader must know about the keeping of the plan: blocked, full, unreadable or newer.

use super::{
    components::{Banner, ButtonLink, Tone},
    text::TEXT,
    words::{use_text, use_words},
};
use crate::{
    route::Route,
    state::{saving::SaveState, use_plan},
    storage::{errors::OpenError, text},
};
use leptos::prelude::*;

/// The banners above the page.
#[component]
pub fn StorageBanners(
    /// Why the plan of this device could not be read.
    unreadable: Option<OpenError>,
) -> impl IntoView {
    let saving = use_plan().saving;
    let unreadable = StoredValue::new(unreadable);
    let closed = RwSignal::new(false);
    let shown = Memo::new(move |_| match saving.get() {
        SaveState::MemoryOnly => Some(Trouble::Blocked),
        SaveState::Full => Some(Trouble::Full),
        SaveState::Failed => Some(Trouble::Failed),
        SaveState::Saved | SaveState::Saving | SaveState::Kept => None,
    });
    view! {
        {move || shown.get().map(trouble)}
        {move || {
            let error = unreadable.get_value().filter(|_| !closed.get());
            error.map(|error| set_aside(error, closed))
        }}
    }
    .into_any()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trouble {
    Blocked,
    Full,
    Failed,
}

fn trouble(trouble: Trouble) -> AnyView {
    let t = use_text(&TEXT);
    let title = move || match trouble {
        Trouble::Blocked => t().blocked_title,
        Trouble::Full => t().full_title,
        Trouble::Failed => t().failed_title,
    };
    let detail = move || match trouble {
        Trouble::Blocked => t().blocked_detail,
        Trouble::Full => t().full_detail,
        Trouble::Failed => t().failed_detail,
    };
    view! {
        <Banner tone=Tone::Alert title=move || title().to_owned() detail=move || detail().to_owned()>
            <ButtonLink label=move || t().export_now.to_owned() href=Route::Share.href()/>
        </Banner>
    }
    .into_any()
}

fn set_aside(error: OpenError, closed: RwSignal<bool>) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let detail = move || format!("{} {}", text::words(&error, words.lang.get()), t().aside_detail);
    view! {
        <Banner tone=Tone::Watch title=move || t().aside_title.to_owned() detail on_close=move |()| closed.set(true)>
            <ButtonLink label=move || t().see_aside.to_owned() href=Route::Share.href()/>
        </Banner>
    }
    .into_any()
}
