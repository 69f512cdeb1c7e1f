//! How the program is cut: what is not in the first load, and the file in which it comes. A release build (`--cfg chunks`)
//! makes a file of each part named here; in other builds the parts are where they are and always at hand.
//!
//! This is in the binary, not in the library: each program that the library is linked into would hold every part.

use boussole::{
    domain::{day::Day, lang::Lang},
    exchange::{
        example,
        json::{self, Preview},
    },
    for_each_method, methods,
    methods::Method,
    plan::Plan,
    reports,
    route::Route,
    storage::{
        self,
        envelope::{self, Sealed},
        errors::OpenError,
    },
    ui::{
        arrivals, atelier, pages,
        parts::{Loading, Missing, Parts},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The parts, for the app.
pub const PARTS: Parts =
    Parts { screen, steering, coherence_entry, coherence_panel, arrivals, unseal, refusal, preview, example };

/// A function whose body comes in the file of a part.
macro_rules! comes_in {
    ($part:ident: fn $name:ident($($given:ident: $type:ty),*) -> $result:ty = $body:expr) => {
        #[cfg(chunks)]
        fn $name($($given: $type),*) -> Loading<$result> {
            #[wasm_split_helpers::wasm_split($part, fallible)]
            fn $name($($given: $type),*) -> Result<$result, wasm_split_helpers::SplitLoaderError> {
                Ok($body)
            }
            Box::pin(async move { $name($($given),*).await.map_err(|_| Missing) })
        }

        #[cfg(not(chunks))]
        fn $name($($given: $type),*) -> Loading<$result> {
            Box::pin(async move { Ok::<_, Missing>($body) })
        }
    };
}

/// The methods’ screens: one file a place.
mod methods_screens {
    use super::*;

    macro_rules! screens {
        ($($variant:ident $folder:ident $worksheet:ident $slug:literal $place:ident;)*) => {
            $(comes_in! { $place: fn $folder(entity: Option<Uuid>) -> AnyView = methods::$folder::view::page(entity) })*

            pub fn screen(method: Method, entity: Option<Uuid>) -> Loading<AnyView> {
                match method { $(Method::$variant => $folder(entity),)* }
            }
        };
    }
    for_each_method!(screens);
}

comes_in! { Opening: fn unseal(text: String) -> Result<Sealed, OpenError> = envelope::unseal(&text) }
comes_in! { Opening: fn preview(text: String) -> Result<Preview, OpenError> = json::preview(&text) }
comes_in! { Opening: fn refusal(error: OpenError, lang: Lang) -> String = storage::text::words(&error, lang) }
comes_in! { Cockpit: fn steering() -> AnyView = reports::cockpit::view::steering() }
comes_in! { Cockpit: fn coherence_entry(before: Callback<()>) -> AnyView = reports::coherence::view::entry(before) }
comes_in! { Coherence: fn coherence_panel(route: Route) -> AnyView = reports::coherence::view::body(route) }
comes_in! { Coherence: fn coherence() -> AnyView = reports::coherence::view::page() }
comes_in! { Example: fn example(lang: Lang, today: Day) -> Plan = example::example(lang, today) }
comes_in! { Pages: fn arrivals() -> AnyView = arrivals::dialog() }
comes_in! { Pages: fn share() -> AnyView = pages::share::page() }
comes_in! { Pages: fn settings() -> AnyView = pages::settings::page() }
comes_in! { Pages: fn help() -> AnyView = pages::help::page() }
comes_in! { Pages: fn about() -> AnyView = pages::about::page() }
comes_in! { Pages: fn unknown() -> AnyView = pages::unknown::page() }
comes_in! { Atelier: fn atelier_page() -> AnyView = atelier::page() }

/// The screen of an address.
fn screen(route: Route) -> Loading<AnyView> {
    match route {
        // In the first load: an empty plan starts there.
        Route::Cockpit => Box::pin(async { Ok(reports::cockpit::view::page()) }),
        Route::Coherence => coherence(),
        Route::Method(method, entity) => methods_screens::screen(method, entity),
        Route::Share => share(),
        Route::Settings => settings(),
        Route::Help => help(),
        Route::About => about(),
        Route::Atelier => atelier_page(),
        Route::Unknown => unknown(),
    }
}
