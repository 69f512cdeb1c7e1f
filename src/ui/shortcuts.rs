//! Keyboard shortcuts of the whole page: Ctrl+Z and Ctrl+Maj+Z (Ctrl+Y). Text fields keep their own undo.

use super::topbar::{redo_now, undo_now};
use crate::state::PlanState;
use leptos::{ev::KeyboardEvent, prelude::*};

/// Listens as long as the app lives.
pub fn listen(plan: PlanState) {
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        let Some(step) = step_of(&event) else { return };
        event.prevent_default();
        step(plan);
    });
    on_cleanup(move || listener.remove());
}

fn step_of(event: &KeyboardEvent) -> Option<fn(PlanState)> {
    let command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    if !command || super::browser::page::is_typing(event) {
        return None;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(undo_now),
        ("z", true) | ("y", false) => Some(redo_now),
        _ => None,
    }
}
