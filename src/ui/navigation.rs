//! The navigation: seven places, the methods of the place where the reader is, and what is at hand everywhere.

use super::{
    components::{Glyph, NavItem, NavMore, NavSubItem},
    parts::{self, parts},
    text::TEXT,
    words::{use_text, use_words},
};
use crate::{
    methods::{Method, Place},
    reports::{cockpit::ShortWay, coherence},
    route::Route,
    state::use_plan,
};
use leptos::prelude::*;

/// The score comes with the first report: a plan with nothing to steer yet has none.
fn coherence_entry(on_panel: Callback<()>) -> AnyView {
    let early = use_plan().select(|plan| !ShortWay::of(plan).steers());
    let plain = move || coherence::view::plain_entry(on_panel);
    (move || if early.get() { plain() } else { parts::drawn_after((parts().coherence_entry)(on_panel), plain) })
        .into_any()
}

/// The icon of a place.
#[must_use]
pub const fn glyph(place: Place) -> Glyph {
    match place {
        Place::Diagnosis => Glyph::Stethoscope,
        Place::Target => Glyph::Target,
        Place::Objectives => Glyph::Flag,
        Place::Priorities => Glyph::Grid,
        Place::Budget => Glyph::Coins,
        Place::Sales => Glyph::Handshake,
        Place::Steering => Glyph::Activity,
    }
}

/// The places that hold at least one method, in order.
fn places() -> impl Iterator<Item = Place> {
    Place::ALL.into_iter().filter(|place| place.methods().next().is_some())
}

fn is_in(route: Route, place: Place) -> bool {
    matches!(route, Route::Method(method, _) if method.place() == place)
}

/// The whole navigation, for the sidebar and the drawer.
#[component]
pub fn Navigation(
    /// Where the reader is.
    route: RwSignal<Route>,
    /// Called when the coherence panel opens, such as to close the drawer around the navigation.
    #[prop(into)]
    on_panel: Callback<()>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let fixed = move |label: Signal<String>, glyph, to: Route| {
        view! { <li><NavItem label href=to.href() glyph current=Signal::derive(move || route.get() == to)/></li> }
            .into_any()
    };
    view! {
        <ul class="nav-list">
            {fixed(Signal::derive(move || t().cockpit.to_owned()), Glyph::Gauge, Route::Cockpit)}
            {places().map(|place| place_entry(route, place)).collect_view()}
        </ul>
        <ul class="nav-list" data-place="foot">
            <li>{coherence_entry(on_panel)}</li>
            {fixed(Signal::derive(move || t().settings.to_owned()), Glyph::Settings, Route::Settings)}
            {fixed(Signal::derive(move || t().help.to_owned()), Glyph::Help, Route::Help)}
        </ul>
    }
    .into_any()
}

fn place_entry(route: RwSignal<Route>, place: Place) -> AnyView {
    let words = use_words();
    let label = Signal::derive(move || (*place.title().get(words.lang.get())).to_owned());
    let href = place.methods().next().map_or_else(String::new, |method| Route::to(method).href());
    let here = Memo::new(move |_| is_in(route.get(), place));
    view! {
        <li>
            <NavItem label href glyph=glyph(place) current=here/>
            <Show when=move || here.get()>
                <ul class="nav-sublist">
                    {place.methods().map(|method| method_entry(route, method)).collect_view()}
                </ul>
            </Show>
        </li>
    }
    .into_any()
}

fn method_entry(route: RwSignal<Route>, method: Method) -> AnyView {
    let words = use_words();
    let label = Signal::derive(move || (*method.title().get(words.lang.get())).to_owned());
    let current = Signal::derive(move || matches!(route.get(), Route::Method(m, _) if m == method));
    view! { <li><NavSubItem label href=Route::to(method).href() current/></li> }.into_any()
}

/// Four places and "more", for the foot of narrow screens.
#[component]
pub fn BottomNavigation(
    /// Where the reader is.
    route: RwSignal<Route>,
    /// Opens the drawer.
    on_more: Callback<()>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let words = use_words();
    let cockpit = Signal::derive(move || route.get() == Route::Cockpit);
    let entry = move |place: Place| {
        let label = Signal::derive(move || (*place.title().get(words.lang.get())).to_owned());
        let href = place.methods().next().map_or_else(String::new, |method| Route::to(method).href());
        let current = Signal::derive(move || is_in(route.get(), place));
        view! { <NavItem label href glyph=glyph(place) current/> }.into_any()
    };
    view! {
        <NavItem
            label=Signal::derive(move || t().cockpit.to_owned())
            href=Route::Cockpit.href()
            glyph=Glyph::Gauge
            current=cockpit
        />
        {entry(Place::Priorities)}
        {entry(Place::Budget)}
        {entry(Place::Steering)}
        <NavMore on_press=on_more/>
    }
    .into_any()
}
