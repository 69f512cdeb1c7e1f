//! Dragging by pointer: what is under the hand. What can be dragged carries `data-drag`, a grip for fingers `data-grip`,
//! a place to drop on `data-drop`.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

fn target(event: &PointerEvent) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into::<Element>().ok())
}

/// The thing that a press may drag. A finger drags by the grip only, so that it can scroll elsewhere; controls other
/// than the grip keep their press.
#[must_use]
pub fn thing_under(event: &PointerEvent) -> Option<String> {
    let pressed = target(event)?;
    let within = |selector| pressed.closest(selector).ok().flatten();
    let by_grip = within("[data-grip]").is_some();
    let free = event.pointer_type() == "mouse" && within("button,input,select,textarea,[popover]").is_none();
    if event.button() != 0 || !(by_grip || free) {
        return None;
    }
    within("[data-drag]")?.get_attribute("data-drag")
}

/// Sends every further move of this pointer to the element that listens.
pub fn hold(event: &PointerEvent) {
    if let Some(listener) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
        let _ = listener.set_pointer_capture(event.pointer_id());
    }
}

/// The place under the pointer.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "coordinates of a screen")]
pub fn place_under(event: &PointerEvent) -> Option<String> {
    let (x, y) = (event.client_x() as f32, event.client_y() as f32);
    let under = leptos::prelude::document().element_from_point(x, y)?;
    under.closest("[data-drop]").ok().flatten()?.get_attribute("data-drop")
}
