//! Text pasted anywhere on the page, when nothing below took it.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element};

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
