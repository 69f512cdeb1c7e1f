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

/// Which part of a bar is under a pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarEnd {
    /// The bar itself.
    Whole,
    /// Its left end.
    Start,
    /// Its right end.
    End,
}

/// A bar under a pressed pointer.
#[derive(Clone, Debug, PartialEq)]
pub struct Grip {
    /// The value of its `data-bar`.
    pub name: String,
    /// Where it was taken: parts carry `data-end`, `start` or `end`.
    pub end: BarEnd,
    /// The width of what holds it, in CSS pixels, above 0.
    pub track: f64,
}

/// The bar under a pressed mouse or pen, main button only. Fingers scroll the page instead: they have the menu.
#[must_use]
pub fn bar_under(event: &PointerEvent) -> Option<Grip> {
    let pressed = event.target()?.dyn_into::<Element>().ok()?;
    if event.button() != 0 || event.pointer_type() == "touch" {
        return None;
    }
    let bar = pressed.closest("[data-bar]").ok().flatten()?;
    let end = match pressed.get_attribute("data-end").as_deref() {
        Some("start") => BarEnd::Start,
        Some("end") => BarEnd::End,
        _ => BarEnd::Whole,
    };
    let track = bar.parent_element()?.get_bounding_client_rect().width();
    Some(Grip { name: bar.get_attribute("data-bar")?, end, track }).filter(|grip| grip.track > 0.0)
}

/// Sends every further move of this pointer to the element that listens.
pub fn hold(event: &PointerEvent) {
    super::drag::hold(event);
}
