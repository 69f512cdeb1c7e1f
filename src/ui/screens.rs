//! Which screen an address shows: methods from the table, the others by name.

use super::{
    components::{ButtonLink, EmptyState, Glyph, PageHeader},
    pages,
    text::TEXT,
    words::use_text,
};
use crate::{for_each_method, methods, methods::Method, reports, route::Route};
use leptos::prelude::*;
use uuid::Uuid;

macro_rules! screens {
    ($($variant:ident $folder:ident $worksheet:ident $slug:literal $place:ident;)*) => {
        fn method_screen(method: Method, entity: Option<Uuid>) -> AnyView {
            match method { $(Method::$variant => methods::$folder::view::page(entity),)* }
        }
    };
}
for_each_method!(screens);

/// The screen of an address.
pub fn screen(route: Route) -> AnyView {
    match route {
        Route::Cockpit => reports::cockpit::view::page(),
        Route::Coherence => reports::coherence::view::page(),
        Route::Method(method, entity) => method_screen(method, entity),
        Route::Share => pages::share::page(),
        Route::Settings => pages::settings::page(),
        Route::Help => pages::help::page(),
        Route::About => pages::about::page(),
        Route::Atelier => super::atelier::page(),
        Route::Unknown => unknown(),
    }
}

fn unknown() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <PageHeader title=move || t().unknown_title/>
        <EmptyState glyph=Glyph::Compass title=move || t().unknown_body>
            <ButtonLink label=move || t().to_cockpit.to_owned() href=Route::Cockpit.href()/>
        </EmptyState>
    }
    .into_any()
}
