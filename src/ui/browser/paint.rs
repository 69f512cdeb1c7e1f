//! The picture that the browser draws next.

use leptos::prelude::*;
use std::time::Duration;

/// Runs `work` as a task of its own, once what stands now was drawn: a key or a press meanwhile goes first. A page that is
/// not seen draws nothing; there it runs when the page is seen again.
pub fn after(work: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(work, Duration::ZERO));
}
