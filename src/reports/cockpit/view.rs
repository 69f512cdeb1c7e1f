//! The first screen.

use leptos::prelude::*;

/// The screen.
pub fn page() -> AnyView {
    ().into_any()
}
