//! The file of the open plan in a folder that a service carries to other devices: linking it, how it is, and what to do when
//! it cannot be written.

mod chosen;
mod text;

use crate::{
    domain::lang::Lang,
    exchange::json,
    merge::folder::Refusal,
    route::Route,
    storage::text as storage_text,
    ui::{
        browser::{
            folder::{self as files, FileFault},
            tasks,
        },
        components::{
            Badge, Banner, Button, ButtonLink, Card, Glyph, KeyValues, Spinner, Toast, Toasts, Tone, use_toasts,
        },
        keeping::folder::{
            FileState, Folder, Linked,
            links::{Chosen, Found},
            use_folder,
        },
        words::{Words, use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use text::{TEXT, Text};

/// The card, as long as it is shown.
#[derive(Clone, Copy)]
struct FolderCard {
    folder: Folder,
    toasts: Toasts,
    words: Words,
    /// A file that was chosen and waits for a word of the reader.
    chosen: RwSignal<Option<Chosen>, LocalStorage>,
    failed: RwSignal<bool>,
}

/// The card.
pub fn card() -> AnyView {
    let t = use_text(&TEXT);
    let card = FolderCard {
        folder: use_folder(),
        toasts: use_toasts(),
        words: use_words(),
        chosen: RwSignal::new_local(None),
        failed: RwSignal::new(false),
    };
    let read_only = crate::state::use_plan().is_read_only();
    let body = move || match (card.folder.linked.get(), card.chosen.get()) {
        _ if !files::is_possible() => view! { <p>{move || t().unsupported}</p> }.into_any(),
        _ if !card.folder.can_keep() => view! { <p>{move || t().not_kept}</p> }.into_any(),
        _ if read_only.get() => view! { <p>{move || t().read_only}</p> }.into_any(),
        (Some(linked), _) => card.linked(&linked),
        (None, Some(chosen)) => chosen::shown(card, chosen),
        (None, None) => card.unlinked(),
    };
    view! {
        <Card title=move || t().title.to_owned()>
            <div class="stack" data-gap="small" aria-live="polite">{body}</div>
        </Card>
    }
    .into_any()
}

/// The notice on every page that the file does not follow the plan.
pub fn trouble() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let folder = use_folder();
    let trouble = Memo::new(move |_| folder.linked.get().filter(|linked| linked.state.is_trouble()));
    let banner = move |linked: Linked| {
        let asks = linked.state == FileState::NeedsPermission;
        let Linked { name, state, .. } = linked;
        let title = move || (t().behind)(&name);
        let detail = move || state_words(&state, t(), words.lang.get());
        let act = match asks {
            true => {
                let allow = move |()| tasks::spawn(folder.allow());
                view! { <Button label=move || t().allow_here.to_owned() on_press=allow/> }.into_any()
            }
            false => view! { <ButtonLink label=move || t().see.to_owned() href=Route::Share.href()/> }.into_any(),
        };
        view! { <Banner tone=Tone::Watch title detail=Signal::derive(detail)>{act}</Banner> }
    };
    (move || trouble.get().map(banner)).into_any()
}

impl FolderCard {
    fn unlinked(self) -> AnyView {
        let t = use_text(&TEXT);
        let state = crate::state::use_plan();
        let new = move |()| {
            let name = json::file_name(&state.peek(), state.today.get_untracked());
            tasks::spawn(async move { self.take(self.folder.choose_new(&name).await).await });
        };
        let existing = move |()| tasks::spawn(async move { self.take(self.folder.choose_existing().await).await });
        view! {
            <p>{move || t().how}</p>
            {move || self.failed.get().then(|| view! { <Banner tone=Tone::Alert title=move || t().not_linked.to_owned()/> })}
            <div class="row">
                <Button label=move || t().new_file.to_owned() on_press=new icon=Glyph::Plus/>
                <Button label=move || t().existing_file.to_owned() on_press=existing icon=Glyph::File/>
            </div>
            <p class="muted">{move || t().note}</p>
        }
        .into_any()
    }

    /// A file in which there is nothing to merge is linked at once; what another one holds is shown first.
    async fn take(self, chosen: Result<Chosen, FileFault>) {
        self.failed.set(false);
        match chosen {
            Ok(chosen) if matches!(chosen.found, Found::Nothing) => self.link(chosen).await,
            Ok(chosen) => self.chosen.set(Some(chosen)),
            Err(FileFault::NoneChosen) => {}
            Err(_) => self.failed.set(true),
        }
    }

    async fn link(self, chosen: Chosen) {
        let name = chosen.name();
        self.chosen.set(None);
        if self.folder.link(chosen).await {
            let said = (TEXT.get(self.words.lang.get_untracked()).linked)(&name);
            self.toasts.push(Toast::new(Tone::Ok, said));
        } else {
            let _ = self.failed.try_set(true);
        }
    }

    fn linked(self, linked: &Linked) -> AnyView {
        let (t, f) = (use_text(&TEXT), use_format());
        let Linked { name, written_at, state } = linked.clone();
        let pairs = {
            let name = name.clone();
            move || {
                let written = written_at.as_ref().map_or_else(|| t().never.to_owned(), |at| f().moment(at));
                vec![(t().file.to_owned(), name.clone()), (t().written.to_owned(), written)]
            }
        };
        let unlink = move |()| {
            tasks::spawn(async move {
                self.folder.unlink().await;
                self.toasts.push(Toast::new(Tone::Info, TEXT.get(self.words.lang.get_untracked()).unlinked));
            });
        };
        view! {
            {self.state(state, name.clone())}
            <KeyValues pairs=Signal::derive(pairs)/>
            <div class="row">
                <Button label=move || t().unlink.to_owned() on_press=unlink/>
            </div>
            <p class="muted">{move || t().linked_note}</p>
        }
        .into_any()
    }

    fn state(self, state: FileState, name: String) -> AnyView {
        let t = use_text(&TEXT);
        let words = self.words;
        match state {
            FileState::Looking => view! { <Spinner label=move || t().looking.to_owned()/> }.into_any(),
            FileState::Written => view! {
                <p><Badge tone=Tone::Ok label=move || t().up_to_date.to_owned()/></p>
            }
            .into_any(),
            trouble => {
                let asks = trouble == FileState::NeedsPermission;
                let label = move || (t().allow)(&name);
                let allow = move |()| tasks::spawn(self.folder.allow());
                let fact = move || state_words(&trouble, t(), words.lang.get());
                view! {
                    <p><Badge tone=Tone::Watch label=move || t().not_written.to_owned()/></p>
                    <p>{fact}</p>
                    {asks.then(|| view! { <div class="row"><Button label on_press=allow/></div> })}
                }
                .into_any()
            }
        }
    }
}

/// What is wrong with a file, and what to do.
fn state_words(state: &FileState, t: &Text, lang: Lang) -> String {
    match state {
        FileState::Looking | FileState::Written => String::new(),
        FileState::NeedsPermission => t.needs_permission.to_owned(),
        FileState::Gone => t.gone.to_owned(),
        FileState::Failed => t.cannot_write.to_owned(),
        FileState::Refused(refusal) => format!("{} {}", refusal_words(refusal, t, lang), t.left_alone),
    }
}

/// Why a file is left as it is.
fn refusal_words(refusal: &Refusal, t: &Text, lang: Lang) -> String {
    match refusal {
        Refusal::Emptied => t.emptied.to_owned(),
        Refusal::Unreadable(error) => storage_text::words(error, lang),
        Refusal::Another(name) if name.is_empty() => t.another_untitled.to_owned(),
        Refusal::Another(name) => (t.another)(name),
    }
}
