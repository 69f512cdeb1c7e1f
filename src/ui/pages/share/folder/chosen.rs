//! A file that was chosen and holds something: what it holds, before anything is written.

use super::{FolderCard, TEXT, refusal_words};
use crate::{
    exchange::json::Preview,
    merge::folder::Refusal,
    storage::Opened,
    ui::{
        arrivals,
        browser::tasks,
        components::{Banner, Button, KeyValues, Tone},
        keeping::folder::links::{Chosen, Found},
        words::use_text,
    },
};
use leptos::prelude::*;

pub(super) fn shown(card: FolderCard, chosen: Chosen) -> AnyView {
    let name = chosen.name();
    match chosen.found.clone() {
        // Such a file is linked at once.
        Found::Nothing => ().into_any(),
        Found::Refused(refusal) => refused(card, name, refusal),
        Found::Version { file, conflicts } => version(card, chosen, *file, conflicts),
    }
}

fn version(card: FolderCard, chosen: Chosen, file: Opened, conflicts: usize) -> AnyView {
    let t = use_text(&TEXT);
    let name = chosen.name();
    let preview = StoredValue::new(Preview::of(file));
    let held = move || preview.with_value(|preview| arrivals::counted(preview, card.words.lang.get()));
    let chosen = StoredValue::new_local(chosen);
    let link = move |()| {
        let chosen = chosen.get_value();
        tasks::spawn(card.link(chosen));
    };
    view! {
        <p>{move || (t().holds)(&name)}</p>
        <KeyValues pairs=Signal::derive(held)/>
        <p>{move || (t().disagreements)(conflicts)}</p>
        <div class="row">
            <Button label=move || t().merge_and_link.to_owned() on_press=link/>
            {cancel(card)}
        </div>
        <p class="muted">{move || t().nothing_yet}</p>
    }
    .into_any()
}

fn refused(card: FolderCard, name: String, refusal: Refusal) -> AnyView {
    let t = use_text(&TEXT);
    let detail = move || format!("{} {}", refusal_words(&refusal, t(), card.words.lang.get()), t().nothing_done);
    view! {
        <Banner tone=Tone::Alert title=move || (t().refused)(&name) detail=Signal::derive(detail)/>
        <div class="row">{cancel(card)}</div>
    }
    .into_any()
}

fn cancel(card: FolderCard) -> AnyView {
    let t = use_text(&TEXT);
    view! { <Button label=move || t().other.to_owned() on_press=move |()| card.chosen.set(None)/> }.into_any()
}
