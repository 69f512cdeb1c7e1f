//! How far the site is kept for the time without a network: `public/offline.js` does it, and says so on the document.

use super::page;
use leptos::prelude::*;

/// What a page without a network would find here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offline {
    /// The files are still coming.
    #[default]
    Preparing,
    /// This version is kept whole.
    Ready,
    /// This version is kept, and a newer one waits to take its place.
    Newer,
    /// The files could not be kept.
    Failed,
    /// The browser keeps none for this address.
    Unavailable,
}

/// The state, followed until the owner goes.
pub fn offline() -> ReadSignal<Offline> {
    let (state, tell) = signal(now());
    let heard =
        window_event_listener(leptos::ev::Custom::<web_sys::Event>::new("boussole:offline"), move |_| tell.set(now()));
    on_cleanup(move || heard.remove());
    state
}

/// Starts again with the version that waits.
pub fn switch() {
    page::tell_start("boussole:switch", "");
}

fn now() -> Offline {
    let said = document().document_element().and_then(|root| root.get_attribute("data-offline"));
    match said.as_deref() {
        Some("ready") => Offline::Ready,
        Some("newer") => Offline::Newer,
        Some("failed") => Offline::Failed,
        Some("unavailable") => Offline::Unavailable,
        _ => Offline::Preparing,
    }
}
