//! The address bar: the part after `#`.

use super::focus;
use crate::route::Route;
use leptos::prelude::*;

/// The screen of the address, followed as it changes.
#[must_use]
pub fn current_route() -> RwSignal<Route> {
    let route = RwSignal::new(read());
    let listener = window_event_listener(leptos::ev::hashchange, move |_| {
        // What was typed and not left yet is committed while its screen still lives. The palette lives on: one that was
        // opened before this event came keeps what is being typed.
        focus::leave_field_outside(".palette");
        route.set(read());
    });
    on_cleanup(move || listener.remove());
    route
}

/// Goes to a screen, as a click on its link would.
pub fn go(route: Route) {
    go_to(&route.href());
}

/// Goes to an address, given from `#` on, as a click on its link would.
pub fn go_to(fragment: &str) {
    // A refused navigation leaves the reader where they are.
    let _ = window().location().set_hash(fragment);
}

/// Shows another part after `#` in the address, from `#` on, without going anywhere: what is shown stays, and a reload or a
/// bookmark finds it again.
pub fn show(fragment: &str) {
    // An address that is not shown is only missing from the next reload.
    let _ = window()
        .history()
        .and_then(|history| history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(fragment)));
}

/// What stands after `?` in the address.
#[must_use]
pub fn query() -> String {
    window().location().search().unwrap_or_default().trim_start_matches('?').to_owned()
}

/// The whole address of this page with another part after `#`, given from `#` on: what a link holds.
#[must_use]
pub fn address_of(fragment: &str) -> String {
    let location = window().location();
    let origin = location.origin().unwrap_or_default();
    format!("{origin}{}{fragment}", location.pathname().unwrap_or_default())
}

/// The part of the address from `#` on.
#[must_use]
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Loads the page anew at another address of the same site: what stands after its path.
pub fn leave_for(rest: &str) {
    let path = window().location().pathname().unwrap_or_default();
    // A refused navigation leaves the reader where they are.
    let _ = window().location().assign(&format!("{path}{rest}"));
}

fn read() -> Route {
    Route::parse(&fragment())
}
