//! Files dropped and cells pasted anywhere on the page, when nothing below took them.

use super::files::{self, PickedFile};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element};

/// Calls `on_files` for files dropped anywhere, for as long as the owner lives. What a smaller place took is left to it.
pub fn on_files(on_files: impl Fn(Vec<PickedFile>) + 'static) {
    let over = window_event_listener(ev::dragover, |event| event.prevent_default());
    let dropped = window_event_listener(ev::drop, move |event| {
        if event.default_prevented() {
            return;
        }
        event.prevent_default();
        let files = files::dropped(&event);
        if !files.is_empty() {
            on_files(files);
        }
    });
    on_cleanup(move || {
        over.remove();
        dropped.remove();
    });
}

/// Calls `on_text` for a text pasted anywhere but into a field, for as long as the owner lives.
pub fn on_paste(on_text: impl Fn(String) + 'static) {
    let pasted = window_event_listener(ev::paste, move |event: ClipboardEvent| {
        if event.default_prevented() || is_in_field(&event) {
            return;
        }
        let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok());
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            event.prevent_default();
            on_text(text);
        }
    });
    on_cleanup(move || pasted.remove());
}

fn is_in_field(event: &ClipboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| element.closest("input,textarea,select,dialog").ok().flatten().is_some())
}
