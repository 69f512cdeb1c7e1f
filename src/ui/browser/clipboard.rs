//! Puts texts on the clipboard.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Copies a text; false where the browser refuses: without https, or because the reader said no.
pub async fn copy(text: &str) -> bool {
    let navigator = leptos::prelude::window().navigator();
    // Without https there is no clipboard at all.
    let exists = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|value| value.is_object());
    exists && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
