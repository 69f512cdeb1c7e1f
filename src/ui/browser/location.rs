//! The address bar: the part after `#`.

use super::focus;
use crate::route::Route;
use leptos::prelude::*;

/// The screen of the address, followed as it changes.
#[must_use]
pub fn current_route() -> RwSignal<Route> {
    let route = RwSignal::new(read());
    let listener = window_event_listener(leptos::ev::hashchange, move |_| {
        // What was typed and not left yet is committed while its screen still lives.
        focus::leave_field();
        route.set(read());
    });
    on_cleanup(move || listener.remove());
    route
}

/// Goes to a screen, as a click on its link would.
pub fn go(route: Route) {
    // A refused navigation leaves the reader where they are.
    let _ = window().location().set_hash(&route.href());
}

/// What stands after `?` in the address.
#[must_use]
pub fn query() -> String {
    window().location().search().unwrap_or_default().trim_start_matches('?').to_owned()
}

/// Loads the page anew at another address of the same site: what stands after its path.
pub fn leave_for(rest: &str) {
    let path = window().location().pathname().unwrap_or_default();
    // A refused navigation leaves the reader where they are.
    let _ = window().location().assign(&format!("{path}{rest}"));
}

fn read() -> Route {
    Route::parse(&window().location().hash().unwrap_or_default())
}
