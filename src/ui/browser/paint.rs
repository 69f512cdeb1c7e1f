//! The picture that the browser draws next.

use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen_futures::JsFuture;

/// Runs `work` as a task of its own, once what stands now was drawn: a key or a press meanwhile goes first. A page that is
/// not seen draws nothing; there it runs when the page is seen again.
pub fn after(work: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(work, Duration::ZERO));
}

/// Waits until what stands now was drawn, as [`after`] does.
pub async fn drawn() {
    let picture = js_sys::Promise::new(&mut |tell, _| {
        after(move || {
            // It is not waited for any more where this fails.
            let _ = tell.call0(&wasm_bindgen::JsValue::UNDEFINED);
        });
    });
    let _ = JsFuture::from(picture).await;
}
