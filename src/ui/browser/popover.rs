//! The native `popover` attribute.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// Whether the popover that sent a `toggle` event is open now.
#[must_use]
pub fn is_open(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| element.matches(":popover-open").unwrap_or(false))
}

/// Hides the popover around the element that sent the event.
pub fn hide_around(event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let popover = target.and_then(|element| element.closest("[popover]").ok().flatten());
    if let Some(popover) = popover.and_then(|popover| popover.dyn_into::<HtmlElement>().ok()) {
        let _ = popover.hide_popover();
    }
}
