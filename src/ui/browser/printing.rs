//! Whether the page is being put on paper: tables that mount only the rows in sight then mount all of them.

use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Printing(ReadSignal<bool>);

/// Follows the browser's printing for everything below; once, in `App`.
pub fn follow() {
    let (printing, set_printing) = signal(false);
    // Both events are told before the browser lays the paper out, and what they change is drawn before it does.
    let begins = window_event_listener_untyped("beforeprint", move |_| set_printing.set(true));
    let ends = window_event_listener_untyped("afterprint", move |_| set_printing.set(false));
    on_cleanup(move || [begins, ends].into_iter().for_each(WindowListenerHandle::remove));
    provide_context(Printing(printing));
}

/// Whether the page is being printed now.
#[must_use]
pub fn now() -> Signal<bool> {
    use_context::<Printing>().map_or_else(|| Signal::stored(false), |Printing(printing)| printing.into())
}
