//! The whole screen, for a presentation. Browsers that cannot give it are left alone.

use leptos::prelude::document;

/// Whether the browser can fill the screen with this page; Safari on phones cannot.
#[must_use]
pub fn can_be_full() -> bool {
    document().fullscreen_enabled()
}

/// Fills the screen with the page, or no longer.
pub fn toggle_full() {
    if document().fullscreen_element().is_some() {
        return leave_full();
    }
    if let Some(root) = document().document_element() {
        // Refused: the page stays in its window.
        let _ = root.request_fullscreen();
    }
}

/// The page in its window again.
pub fn leave_full() {
    if document().fullscreen_element().is_some() {
        document().exit_fullscreen();
    }
}
