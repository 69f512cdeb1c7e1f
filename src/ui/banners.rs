//! What the reader must know about the keeping of the plan: blocked, full, unreadable or newer; and that a new version waits.

use super::{
    browser::{
        files,
        offline::{self, Offline},
        page, tasks,
    },
    components::{Banner, Button, ButtonLink, Glyph, Tone},
    effects::whenever,
    keeping::{folder::use_folder, shelf::use_shelf, start::Unreadable},
    parts::{self, parts},
    text::TEXT,
    words::{use_text, use_words},
};
use crate::{
    exchange::json::MEDIA_TYPE,
    route::Route,
    state::{saving::SaveState, use_plan},
    storage::errors::OpenError,
};
use leptos::prelude::*;

/// The banners above the page.
#[component]
pub fn StorageBanners() -> impl IntoView {
    let saving = use_plan().saving;
    let unreadable = use_shelf().unreadable;
    let shown = Memo::new(move |_| match saving.get() {
        SaveState::MemoryOnly => Some(Trouble::Blocked),
        SaveState::Full => Some(Trouble::Full),
        SaveState::Failed => Some(Trouble::Failed),
        SaveState::Saved | SaveState::Saving | SaveState::Kept => None,
    });
    let half_full = use_shelf().half_full;
    let offline = offline::offline();
    let linked = use_folder().linked;
    let troubled = Memo::new(move |_| linked.with(|now| now.as_ref().is_some_and(|now| now.state.is_trouble())));
    view! {
        {move || shown.get().map(trouble)}
        {move || (half_full.get() && shown.get() != Some(Trouble::Full)).then(half)}
        {move || unreadable.get().map(|text| if text.aside { set_aside(text.error, unreadable) } else { in_place(text) })}
        {move || troubled.get().then(|| parts::drawn_after((parts().folder_trouble)(), || ().into_any()))}
        {move || (offline.get() == Offline::Newer).then(newer_version)}
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

/// Why a text does not open, in the reader’s words, as soon as they are here.
fn refusal(error: OpenError) -> RwSignal<String> {
    let words = use_words();
    let refusal = RwSignal::new(String::new());
    whenever(move || {
        let asked = (parts().refusal)(error.clone(), words.lang.get());
        tasks::spawn(async move {
            if let Some(words) = parts::needed(asked).await {
                let _ = refusal.try_set(words);
            }
        });
    });
    refusal
}

fn half() -> AnyView {
    let t = use_text(&TEXT);
    let closed = RwSignal::new(false);
    view! {
        <Show when=move || !closed.get()>
            <Banner
                tone=Tone::Watch
                title=move || t().half_title.to_owned()
                detail=move || t().half_detail.to_owned()
                on_close=move |()| closed.set(true)
            >
                <ButtonLink label=move || t().make_room.to_owned() href=Route::Share.href()/>
            </Banner>
        </Show>
    }
    .into_any()
}

/// What is typed and not yet saved is written as the page leaves.
fn newer_version() -> AnyView {
    let t = use_text(&TEXT);
    let closed = RwSignal::new(false);
    view! {
        <Show when=move || !closed.get()>
            <Banner
                tone=Tone::Info
                title=move || t().version_title.to_owned()
                detail=move || t().version_detail.to_owned()
                on_close=move |()| closed.set(true)
            >
                <Button label=move || t().version_switch.to_owned() on_press=|()| offline::switch() icon=Glyph::Restart/>
            </Banner>
        </Show>
    }
    .into_any()
}

fn set_aside(error: OpenError, unreadable: RwSignal<Option<Unreadable>>) -> AnyView {
    let t = use_text(&TEXT);
    let refusal = refusal(error);
    let detail = move || format!("{} {}", refusal.get(), t().aside_detail);
    view! {
        <Banner tone=Tone::Watch title=move || t().aside_title.to_owned() detail on_close=move |()| unreadable.set(None)>
            <ButtonLink label=move || t().see_aside.to_owned() href=Route::Share.href()/>
        </Banner>
    }
    .into_any()
}

/// A text that stays where it is: a newer version wrote it, or there was no room to set it aside.
fn in_place(Unreadable { error, raw, .. }: Unreadable) -> AnyView {
    let t = use_text(&TEXT);
    let newer = matches!(error, OpenError::Newer { .. });
    let locked = use_plan().is_read_only();
    let title = move || match (newer, locked.get()) {
        (true, _) => t().newer_title,
        (false, true) => t().locked_title,
        (false, false) => t().aside_title,
    };
    let consequence = move || match (newer, locked.get()) {
        (true, _) => t().newer_detail,
        (false, true) => t().locked_detail,
        (false, false) => "",
    };
    let refusal = refusal(error);
    let detail = move || format!("{} {}", refusal.get(), consequence());
    // A browser that cannot make the file shows nothing new: the text stays where it is.
    let save = move |()| {
        let _ = files::download("boussole-texte-brut.json", MEDIA_TYPE, &raw);
    };
    view! {
        <Banner tone=Tone::Watch title=move || title().to_owned() detail>
            <Button label=move || t().download_raw.to_owned() on_press=save icon=Glyph::Download/>
            {newer.then(|| view! { <Button label=move || t().reload.to_owned() on_press=|()| page::reload() icon=Glyph::Restart/> })}
        </Banner>
    }
    .into_any()
}
