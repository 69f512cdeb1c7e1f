//! Moving the keyboard's focus.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, Node};

fn focus(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Takes the focus out of the field that has it, as the Tab key would: the browser then tells what was typed.
pub fn leave_field() {
    leave(active_field());
}

/// The same, but for a field inside of what `holder` selects.
pub fn leave_field_outside(holder: &str) {
    leave(active_field().filter(|field| field.closest(holder).is_ok_and(|found| found.is_none())));
}

fn active_field() -> Option<Element> {
    let active = leptos::prelude::document().active_element();
    active.filter(|element| element.matches("input,textarea,select").unwrap_or(false))
}

fn leave(field: Option<Element>) {
    if let Some(field) = field.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = field.blur();
    }
}

/// Focuses the first child of `parent`, once it is drawn.
pub fn first_child(parent: impl AsRef<Element> + 'static) {
    leptos::prelude::request_animation_frame(move || focus(parent.as_ref().first_element_child()));
}

/// Focuses the first field inside the element with this id, once it is drawn.
pub fn first_field(holder: String) {
    leptos::prelude::request_animation_frame(move || {
        let holder = leptos::prelude::document().get_element_by_id(&holder);
        focus(holder.and_then(|holder| holder.query_selector("input,textarea,select").ok().flatten()));
    });
}

/// Brings the element with this id to the top of what is seen.
pub fn bring_into_view(id: &str) {
    if let Some(element) = leptos::prelude::document().get_element_by_id(id) {
        element.scroll_into_view();
    }
}

/// Scrolls the element with this id into what is seen, no further than needed.
pub fn bring_near(id: &str) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    if let Some(element) = leptos::prelude::document().get_element_by_id(id) {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Focuses the first field inside an element that a selector finds, once it is drawn.
pub fn field_in(selector: &'static str) {
    leptos::prelude::request_animation_frame(move || {
        let holder = leptos::prelude::document().query_selector(selector).ok().flatten();
        focus(holder.and_then(|holder| holder.query_selector("input, select").ok().flatten()));
    });
}

/// Focuses the menu of the record that holds the element with this id, once it is drawn, where the focus went away with the
/// field that had it: never when it is elsewhere by then.
pub fn back_to_menu(id: String) {
    leptos::prelude::request_animation_frame(move || {
        let document = leptos::prelude::document();
        let lost = document.active_element().is_none_or(|now| now.matches("body").unwrap_or(false));
        if lost {
            let menu = format!(".record:has([id='{id}']) [aria-haspopup]");
            focus(document.query_selector(&menu).ok().flatten());
        }
    });
}

/// Focuses the child at `position` of the element that listens to the event.
pub fn child_of_event(event: &Event, position: usize) {
    let parent = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let position = u32::try_from(position).unwrap_or(0);
    focus(parent.and_then(|parent| parent.children().item(position)));
}

/// Moves through the items of a menu with the arrows, Home and End.
pub fn move_in_menu(event: &KeyboardEvent) {
    let Some(menu) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let now = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let next = match event.key().as_str() {
        "ArrowDown" => now.and_then(|item| item.next_element_sibling()).or_else(|| menu.first_element_child()),
        "ArrowUp" => now.and_then(|item| item.previous_element_sibling()).or_else(|| menu.last_element_child()),
        "Home" => menu.first_element_child(),
        "End" => menu.last_element_child(),
        _ => return,
    };
    event.prevent_default();
    focus(next);
}

/// Whether the focus leaves `holder` for somewhere else.
#[must_use]
pub fn leaves(event: &web_sys::FocusEvent, holder: &Element) -> bool {
    let to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
    !holder.contains(to.as_ref())
}
