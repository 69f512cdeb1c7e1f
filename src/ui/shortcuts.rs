//! Keyboard shortcuts of the whole page: Ctrl+Z and Ctrl+Maj+Z (Ctrl+Y), Ctrl+K and Ctrl+/. Text fields keep their own undo;
//! while the plan is presented nothing acts, so that nothing changes by accident.

use super::{
    palette::{Palette, Pane},
    topbar::{redo_now, undo_now},
};
use crate::{route::Route, state::PlanState};
use leptos::{ev::KeyboardEvent, prelude::*};

/// Listens as long as the app lives.
pub fn listen(plan: PlanState, palette: Palette, route: RwSignal<Route>) {
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        if matches!(route.get_untracked(), Route::Presentation(_)) {
            return;
        }
        if let Some(pane) = pane_of(&event) {
            event.prevent_default();
            palette.open(pane);
        } else if let Some(step) = step_of(&event) {
            event.prevent_default();
            step(plan);
        }
    });
    on_cleanup(move || listener.remove());
}

fn is_command(event: &KeyboardEvent) -> bool {
    (event.ctrl_key() || event.meta_key()) && !event.alt_key()
}

/// Typing stops nothing here: the palette is asked for from any field. (A French keyboard types `/` with Maj.)
fn pane_of(event: &KeyboardEvent) -> Option<Pane> {
    match (is_command(event), event.key().to_ascii_lowercase().as_str()) {
        (true, "k") if !event.shift_key() => Some(Pane::Palette),
        (true, "/") => Some(Pane::Shortcuts),
        _ => None,
    }
}

fn step_of(event: &KeyboardEvent) -> Option<fn(PlanState)> {
    if !is_command(event) || super::browser::page::is_typing(event) {
        return None;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(undo_now),
        ("z", true) | ("y", false) => Some(redo_now),
        _ => None,
    }
}
