//! What this tab alone remembers, over its reloads: in sessionStorage, where the browser lets the page use it.

use leptos::prelude::window;

/// The text that this tab keeps under a key.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    window().session_storage().ok().flatten()?.get_item(key).ok().flatten()
}

/// Keeps a text for this tab; without it the tab does as the others do.
pub fn write(key: &str, text: &str) {
    if let Some(storage) = window().session_storage().ok().flatten() {
        let _ = storage.set_item(key, text);
    }
}
