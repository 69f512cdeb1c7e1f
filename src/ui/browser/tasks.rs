//! Work that waits for the browser.

use leptos::prelude::window;
use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
};
use wasm_bindgen_futures::JsFuture;

/// Runs a future on the page's thread.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// Waits some milliseconds.
pub async fn pause(milliseconds: i32) {
    let _ = JsFuture::from(timer(milliseconds)).await;
}

/// A timer that cannot be set never rings.
fn timer(milliseconds: i32) -> js_sys::Promise {
    js_sys::Promise::new(&mut |ring, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&ring, milliseconds);
    })
}

/// The outcome of `work`, or nothing when it takes longer than `limit` milliseconds.
pub async fn within<T>(limit: i32, work: impl Future<Output = T>) -> Option<T> {
    let (mut work, mut timer) = (pin!(work), pin!(JsFuture::from(timer(limit))));
    poll_fn(move |context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => timer.as_mut().poll(context).map(|_| None),
    })
    .await
}
