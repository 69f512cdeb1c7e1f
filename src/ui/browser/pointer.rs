//! Where a pointer is inside of the element that listens, for things that are moved freely on a map.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// The thing under a pressed pointer that may be moved: the value of its `data-bubble`. Main button only.
#[must_use]
pub fn bubble_under(event: &PointerEvent) -> Option<String> {
    let pressed = event.target()?.dyn_into::<Element>().ok()?;
    if event.button() != 0 {
        return None;
    }
    pressed.closest("[data-bubble]").ok().flatten()?.get_attribute("data-bubble")
}

/// The pointer’s place in the element that listens: shares of its width from the left and of its height from the bottom,
/// each 0–1.
#[must_use]
pub fn place_within(event: &PointerEvent) -> Option<(f64, f64)> {
    let frame = event.current_target()?.dyn_into::<Element>().ok()?.get_bounding_client_rect();
    if frame.width() <= 0.0 || frame.height() <= 0.0 {
        return None;
    }
    let x = (f64::from(event.client_x()) - frame.left()) / frame.width();
    let y = 1.0 - (f64::from(event.client_y()) - frame.top()) / frame.height();
    Some((x.clamp(0.0, 1.0), y.clamp(0.0, 1.0)))
}
