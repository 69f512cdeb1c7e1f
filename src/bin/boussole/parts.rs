//! How the program is cut: what is not in the first load, and the file in which it comes. A release build (`--cfg chunks`)
//! makes a file of each part named here; in other builds the parts are where they are and always at hand.
//!
//! This is in the binary, not in the library: each program that the library is linked into would hold every part.

use boussole::{
    domain::{day::Day, lang::Lang},
    exchange::{
        example,
        json::{self, Layout, Preview},
        travel::Baggage,
    },
    for_each_method, methods,
    methods::Method,
    plan::Plan,
    reports,
    route::Route,
    state::{Direction, PlanState},
    storage::{self, Carried, errors::OpenError},
    ui::{
        arrivals, atelier,
        browser::{intl::IntlFormat, local::Local},
        comments,
        components::Toast,
        keeping::{
            Device,
            autosave::{Autosave, Unsaved},
            folder::{Folder, Why},
            news::{self, News},
            preferences::Remembered,
            shelf::{self, Shelf, Shelved},
            start::{self, Start},
            travel,
        },
        pages,
        palette::{self as ui_palette, Pane},
        parts::{Loading, Missing, Parts},
        stage as ui_stage, tour,
    },
};
use leptos::prelude::*;
use std::{future::Future, pin::Pin, sync::Arc};
use uuid::Uuid;

/// The parts, for the app.
pub const PARTS: Parts = Parts {
    screen,
    steering,
    coherence_entry,
    coherence_panel,
    comments_entry,
    comments_panel,
    palette,
    stage,
    tour_card,
    arrivals,
    start: keeping::start,
    remembered: keeping::remembered,
    remember: keeping::remember,
    save: keeping::save,
    look: keeping::look,
    told: keeping::told,
    step: keeping::step,
    list: keeping::list,
    switch_to: keeping::switch_to,
    keep_version: keeping::keep_version,
    refusal: keeping::refusal,
    preview: keeping::preview,
    departing,
    arrived,
    folder,
    folder_card,
    folder_trouble,
    example,
};

/// A function whose body comes in the file of a part.
macro_rules! comes_in {
    ($part:ident: fn $name:ident($($given:ident: $type:ty),*) -> $result:ty = await $work:expr) => {
        pub fn $name($($given: $type),*) -> Loading<$result> {
            comes_in! { $part: fn begun($($given: $type),*) -> Pin<Box<dyn Future<Output = $result>>> = Box::pin($work) }
            Box::pin(async move { Ok(begun($($given),*).await?.await) })
        }
    };
    ($part:ident: fn $name:ident($($given:ident: $type:ty),*) -> $result:ty = $body:expr) => {
        #[cfg(chunks)]
        pub fn $name($($given: $type),*) -> Loading<$result> {
            #[wasm_split_helpers::wasm_split($part, fallible)]
            fn $name($($given: $type),*) -> Result<$result, wasm_split_helpers::SplitLoaderError> {
                Ok($body)
            }
            Box::pin(async move { $name($($given),*).await.map_err(|_| Missing) })
        }

        #[cfg(not(chunks))]
        pub fn $name($($given: $type),*) -> Loading<$result> {
            Box::pin(async move {
                let given: $result = $body;
                Ok::<_, Missing>(given)
            })
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

/// The keeping of plans: what reads, writes and merges them. Every other part brings it along (`.ci/parts.mjs`), so that it
/// is here before anything can be edited.
mod keeping {
    use super::*;

    comes_in! { Keeping: fn start(device: Device) -> Start = await start::kept(device) }
    comes_in! { Keeping: fn remembered(text: String) -> Remembered = Remembered::read(&text) }
    comes_in! { Keeping: fn remember(local: Local, what: Remembered) -> () = what.write(local) }
    comes_in! { Keeping: fn save(autosave: Autosave, unsaved: Option<Unsaved>) -> () = autosave.save_now(unsaved) }
    comes_in! { Keeping: fn look(autosave: Autosave) -> () = autosave.look_now() }
    comes_in! { Keeping: fn told(news: News, plan: Arc<Plan>, format: Arc<IntlFormat>) -> Toast = news::told(news, &plan, &format) }
    comes_in! { Keeping: fn step(plan: PlanState, way: Direction) -> () = { let _ = plan.step(way); } }
    comes_in! { Keeping: fn list(device: Device) -> Vec<Shelved> = await shelf::listed(device) }
    comes_in! { Keeping: fn switch_to(shelf: Shelf, id: Uuid) -> Result<(), OpenError> = await shelf.switched_to(id) }
    comes_in! { Keeping: fn keep_version(shelf: Shelf, plan: Arc<Plan>, revision: u64) -> () = shelf.keep_version_now(plan, revision) }
    comes_in! { Keeping: fn refusal(error: OpenError, lang: Lang) -> String = storage::text::words(&error, lang) }
    comes_in! { Keeping: fn preview(text: String) -> Result<Preview, OpenError> = json::preview(&text) }
}

comes_in! { Cockpit: fn steering() -> AnyView = reports::cockpit::view::steering() }
comes_in! { Cockpit: fn coherence_entry(before: Callback<()>) -> AnyView = reports::coherence::view::entry(before) }
comes_in! { Coherence: fn coherence_panel(route: RwSignal<Route>) -> AnyView = reports::coherence::view::drawer(route) }
comes_in! { Cockpit: fn comments_entry(route: Route) -> AnyView = comments::entry(route) }
comes_in! { Comments: fn comments_panel() -> AnyView = comments::drawer() }
comes_in! { Coherence: fn coherence() -> AnyView = reports::coherence::view::page() }
comes_in! { Travel: fn departing(device: Device, plan: Arc<Plan>, baggage: Baggage, layout: Layout) -> String = await travel::departing(device, plan, baggage, layout) }
comes_in! { Travel: fn arrived(device: Device, plan: Plan, carried: Vec<Carried>) -> () = await travel::arrived(device, plan, carried) }
comes_in! { Folder: fn folder(linked: Folder, why: Why) -> () = linked.look_now(why) }
comes_in! { Folder: fn folder_card() -> AnyView = pages::share::folder::card() }
comes_in! { Folder: fn folder_trouble() -> AnyView = pages::share::folder::trouble() }
comes_in! { Example: fn example(lang: Lang, today: Day) -> Plan = example::example(lang, today) }
comes_in! { Pages: fn arrivals() -> AnyView = arrivals::dialog() }
comes_in! { Palette: fn palette(pane: Pane) -> AnyView = ui_palette::pane(pane) }
comes_in! { Stage: fn stage(route: RwSignal<Route>) -> AnyView = ui_stage::stage(route) }
comes_in! { Tour: fn tour_card() -> AnyView = tour::card::card() }
comes_in! { Pages: fn share() -> AnyView = pages::share::page() }
comes_in! { Travel: fn review() -> AnyView = pages::review::page() }
comes_in! { Travel: fn compare() -> AnyView = pages::compare::page() }
comes_in! { Pages: fn link() -> AnyView = pages::link::page() }
comes_in! { Pages: fn document() -> AnyView = pages::document::page() }
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
        Route::Review => review(),
        Route::Compare => compare(),
        Route::Link => link(),
        Route::Document => document(),
        Route::Settings => settings(),
        Route::Help => help(),
        Route::About => about(),
        Route::Atelier => atelier_page(),
        // The frame shows the stage in place of every screen.
        Route::Presentation(_) | Route::Unknown => unknown(),
    }
}
