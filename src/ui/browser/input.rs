//! Text inside form controls.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// Shows `text` in the input that sent the event.
pub fn set_value(event: &Event, text: &str) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value(text);
    }
}
