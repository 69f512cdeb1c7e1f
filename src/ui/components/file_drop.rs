//! A place for files: dropped, or chosen with the browser's picker.

use super::icon::{Glyph, Icon};
use super::text::TEXT;
use crate::ui::browser::files::{self, PickedFile};
use crate::ui::words::use_text;
use leptos::{ev, prelude::*};

/// A place for files.
#[component]
pub fn FileDrop(
    /// What file is expected.
    #[prop(into)]
    label: Signal<String>,
    /// Endings accepted, such as `.csv,.txt`.
    #[prop(into)]
    accept: String,
    /// Called with the files chosen or dropped.
    #[prop(into)]
    on_files: Callback<Vec<PickedFile>>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let over = RwSignal::new(false);
    let dropped = move |ev: ev::DragEvent| {
        ev.prevent_default();
        over.set(false);
        on_files.run(files::dropped(&ev));
    };
    let dragged = move |ev: ev::DragEvent| {
        ev.prevent_default();
        over.set(true);
    };
    view! {
        <label
            class="file-drop"
            data-state=move || if over.get() { "over" } else { "idle" }
            on:dragover=dragged
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <Icon glyph=Glyph::FileUp/>
            <span class="file-drop-label">{label}</span>
            <span class="file-drop-hint">{move || t().drop_here}</span>
            <span class="button" data-variant="secondary" data-size="medium" aria-hidden="true">
                {move || t().choose_file}
            </span>
            <input
                type="file"
                class="visually-hidden"
                accept=accept
                on:change=move |ev| on_files.run(files::chosen(&ev))
            />
        </label>
    }
    .into_any()
}
