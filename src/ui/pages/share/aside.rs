//! What was set aside because it could not be read. It stays until the reader removes it.

use super::TEXT;
use crate::{
    exchange::json,
    storage::text,
    ui::{
        browser::files,
        components::{Button, ButtonVariant, Card, Glyph, Record, Records, Size},
        keeping::{
            aside::{self, Aside},
            use_device,
        },
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card; nothing when nothing was set aside.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let device = use_device();
    let found = RwSignal::new(aside::list(device));
    let remove = move |key: String| {
        aside::remove(device, &key);
        found.set(aside::list(device));
    };
    let list = move || {
        view! {
            <Card title=move || t().aside.to_owned() note=move || t().aside_note.to_owned()>
                <Records label=move || t().aside.to_owned()>
                    <For each=move || found.get() key=|text| text.key.clone() children=move |text| row(text, Callback::new(remove))/>
                </Records>
            </Card>
        }
    };
    let any = Memo::new(move |_| found.with(|found| !found.is_empty()));
    (move || any.get().then(list)).into_any()
}

fn row(Aside { key, record }: Aside, remove: Callback<String>) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let format = use_format();
    let (found_at, raw) = (record.found_at.clone(), StoredValue::new(record.raw.clone()));
    let when = move || (t().found_at)(&format().moment(&found_at));
    // The reason is read anew from the text, so that it is said in the reader's language.
    let reason = move || match raw.with_value(|raw| json::preview(raw).err()) {
        Some(error) => text::words(&error, words.lang.get()),
        None => t().replaced_aside.to_owned(),
    };
    let name = record.file_name();
    let save = move |()| {
        let _ = raw.with_value(|raw| files::download(&name, "text/plain", raw));
    };
    view! {
        <Record name=move || when detail=reason>
            <Button label=move || t().download_raw.to_owned() on_press=save size=Size::Small icon=Glyph::Download/>
            <Button
                label=move || t().remove_aside.to_owned()
                on_press=move |()| remove.run(key.clone())
                variant=ButtonVariant::Danger
                size=Size::Small
            />
        </Record>
    }
    .into_any()
}
