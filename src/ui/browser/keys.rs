//! Keys on things that are pressed like buttons but stay on paper, where buttons do not.

use wasm_bindgen::JsCast;
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

/// Whether the key goes to a control, which does something of its own with it.
#[must_use]
pub fn is_on_control(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|element| element.closest("button,a,input,textarea,select").ok().flatten().is_some())
}
