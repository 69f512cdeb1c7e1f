//! The page's last moments: text still being typed is committed, then what is not kept is written.

use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlElement};

thread_local! {
    /// The control that was typed into since its last commit.
    static TYPED: RefCell<Option<Element>> = const { RefCell::new(None) };
}

fn target(event: &Event) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into().ok())
}

/// Calls `flush` when the page hides or leaves: the last moment at which a write is sure to be made. Text that was typed
/// and not yet committed is committed first.
pub fn on_hide(flush: impl Fn() + Copy + 'static) {
    let leave = move || {
        commit_typed();
        flush();
    };
    let typing = window_event_listener(leptos::ev::input, |event| TYPED.set(target(&event)));
    let committed = window_event_listener(leptos::ev::change, |_| TYPED.set(None));
    let left = window_event_listener(leptos::ev::pagehide, move |_| leave());
    // `visibilitychange` is fired at the document and bubbles to the window.
    let hidden = window_event_listener(leptos::ev::visibilitychange, move |_| {
        if document().hidden() {
            leave();
        }
    });
    on_cleanup(move || [typing, committed, left, hidden].into_iter().for_each(WindowListenerHandle::remove));
}

/// Calls `look` when the page is shown again, from another tab or from the browser's cache of pages.
pub fn on_return(look: impl Fn() + Copy + 'static) {
    let shown = window_event_listener(leptos::ev::pageshow, move |event| {
        if event.persisted() {
            look();
        }
    });
    let visible = window_event_listener(leptos::ev::visibilitychange, move |_| {
        if !document().hidden() {
            look();
        }
    });
    on_cleanup(move || [shown, visible].into_iter().for_each(WindowListenerHandle::remove));
}

/// Calls `heard` with the key of localStorage that another tab wrote.
pub fn on_stored_elsewhere(heard: impl Fn(String) + 'static) {
    let stored = window_event_listener(leptos::ev::storage, move |event| {
        if let Some(key) = event.key() {
            heard(key);
        }
    });
    on_cleanup(move || stored.remove());
}

/// Leaves the control that is being typed into, as the reader would, and comes back to it.
fn commit_typed() {
    let Some(element) = TYPED.take().filter(|element| element.is_connected()) else { return };
    let Some(element) = element.dyn_into::<HtmlElement>().ok().filter(is_focused) else { return };
    TYPED.set(Some(element.clone().into()));
    let _ = element.blur();
    // A window without the system's focus tells its controls nothing: they are told here.
    if TYPED.take().is_some() {
        let bubbling = web_sys::EventInit::new();
        bubbling.set_bubbles(true);
        send(&element, Event::new_with_event_init_dict("change", &bubbling));
        send(&element, FocusEvent::new("blur").map(Into::into));
    }
    if element.is_connected() {
        let _ = element.focus();
    }
}

fn is_focused(element: &HtmlElement) -> bool {
    document().active_element().is_some_and(|active| active == **element)
}

fn send(element: &HtmlElement, event: Result<Event, wasm_bindgen::JsValue>) {
    if let Ok(event) = event {
        let _ = element.dispatch_event(&event);
    }
}

/// Asks the browser to warn the reader who closes the page while `unsafe_to_leave` is true.
pub fn warn_while(unsafe_to_leave: impl Fn() -> bool + 'static) {
    let leaving = window_event_listener(leptos::ev::beforeunload, move |event| {
        if unsafe_to_leave() {
            event.prevent_default();
        }
    });
    on_cleanup(move || leaving.remove());
}
