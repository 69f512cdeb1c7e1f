//! Keys on things that are pressed like buttons but stay on paper, where buttons do not.

use web_sys::KeyboardEvent;

/// Whether the key presses, as it would a button; it then does not scroll the page.
#[must_use]
pub fn presses(event: &KeyboardEvent) -> bool {
    let presses = matches!(event.key().as_str(), "Enter" | " ");
    if presses {
        claim(event);
    }
    presses
}

/// Keeps a key from doing what the browser would do with it, such as scrolling.
pub fn claim(event: &KeyboardEvent) {
    event.prevent_default();
}
