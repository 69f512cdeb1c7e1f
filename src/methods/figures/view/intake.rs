//! The ways in: a file chosen or dropped, or cells pasted.

use super::session::Session;
use crate::{
    methods::figures::text::import::ways_in::TEXT,
    ui::{browser::files::PickedFile, components::*, words::use_text},
};
use leptos::prelude::*;

/// Endings that are offered by the picker; what counts is what the file holds.
const ACCEPT: &str = ".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values";

/// The ways in as a card of the page.
pub fn card(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    view! { <Card title=move || t().ways_in.to_owned()>{ways_in(session)}</Card> }.into_any()
}

/// The ways in.
pub fn ways_in(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let pasting = RwSignal::new(false);
    let text = RwSignal::new(String::new());
    let read = move |()| {
        if !text.with_untracked(|text| text.trim().is_empty()) {
            session.open_pasted(text.get_untracked());
        }
    };
    let on_files = move |files: Vec<PickedFile>| session.open_files(files);
    let field = move || {
        view! {
            <TextArea
                label=move || t().paste_label.to_owned()
                hint=move || t().paste_hint.to_owned()
                value=text
                on_change=move |typed: String| text.set(typed)
                rows=6
                max_length=4_000_000
            />
            <div class="row">
                <Button label=move || t().paste_read.to_owned() on_press=read variant=ButtonVariant::Secondary/>
            </div>
        }
    };
    let open = move || {
        view! {
            <div class="row">
                <Button
                    label=move || t().paste.to_owned()
                    on_press=move |()| pasting.set(true)
                    variant=ButtonVariant::Quiet
                    icon=Glyph::Copy
                />
            </div>
        }
    };
    view! {
        <div class="stack">
            <FileDrop
                label=move || t().file.to_owned()
                accept=ACCEPT.to_owned()
                on_files
            />
            <p class="field-hint">{move || t().file_detail}</p>
            {move || if pasting.get() { field().into_any() } else { open().into_any() }}
        </div>
    }
    .into_any()
}
