//! An address that leads nowhere.

use crate::{
    route::Route,
    ui::{
        components::{ButtonLink, EmptyState, Glyph, PageHeader},
        text::TEXT,
        words::use_text,
    },
};
use leptos::prelude::*;

/// The screen.
pub fn page() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <PageHeader title=move || t().unknown_title/>
        <EmptyState glyph=Glyph::Compass title=move || t().unknown_body>
            <ButtonLink label=move || t().to_cockpit.to_owned() href=Route::Cockpit.href()/>
        </EmptyState>
    }
    .into_any()
}
