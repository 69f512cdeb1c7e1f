//! The frame around every screen: it provides the plan, the words and the notices, and shows the screen of the address.

use super::{
    arrivals::{ArrivalViews, Arrivals},
    banners::StorageBanners,
    browser::{clock, location, page, printing},
    comments::{self, CommentsPanel},
    components::{Added, Drawer, Glyph, Icon, Shell, ToastRegion, Toasts},
    compute::Compute,
    insights::Insights,
    keeping::{
        autosave::Autosave, colours::Colours, folder::Folder, news, preferences::Preferences, shelf::Shelf,
        start::Start,
    },
    navigation::{BottomNavigation, Navigation},
    palette::{self, Palette, use_palette},
    parts::{self, parts},
    recall::Recall,
    shortcuts,
    text::TEXT,
    topbar::{Topbar, announce_steps},
    tour, window_title,
    words::{Words, use_format, use_text},
};
use crate::{
    domain::lang::Format,
    reports::coherence::view::{CoherencePanel, panel},
    route::Route,
    state::{PlanState, use_plan},
};
use leptos::prelude::*;
use std::time::Duration;

/// The application on an open plan.
#[component]
pub fn App(
    /// What was found on this device.
    start: Start,
    /// The reader's preferences.
    preferences: Preferences,
) -> impl IntoView {
    let plan = PlanState::new(start.plan, start.revision, clock::today());
    provide_context(plan);
    provide_context(start.device);
    provide_context(preferences);
    preferences.follow(start.device);
    Colours::provide(start.device);
    if start.read_only {
        plan.refuse_edits();
    }
    let autosave = Autosave::mount(start.device, plan, start.opening);
    let shelf = Shelf::new(start.device, plan, autosave);
    shelf.unreadable.set(start.unreadable);
    shelf.keep_version();
    if !start.nothing_kept {
        shelf.refresh();
    }
    provide_context(shelf);
    clock::follow_today(plan.today);
    let currency = plan.select(|plan| plan.company.currency.code().to_owned());
    let words = Words::provide(preferences.lang, currency.into());
    let toasts = Toasts::provide();
    news::announce(autosave, plan, toasts);
    Folder::provide(shelf, preferences);
    Arrivals::provide(plan, shelf, toasts, words);
    Recall::provide(plan);
    Added::provide();
    Insights::make_room();
    Compute::provide();
    CoherencePanel::provide();
    let route = location::current_route();
    provide_context(route);
    CommentsPanel::provide(route);
    printing::follow();
    shortcuts::listen(plan, Palette::provide(), route);
    announce_steps(plan);
    page::remove_skeleton();
    view! { <Frame route/> }
}

#[component]
fn Frame(route: RwSignal<Route>) -> impl IntoView {
    let t = use_text(&TEXT);
    let drawer = RwSignal::new(false);
    let presenting = Memo::new(move |_| matches!(route.get(), Route::Presentation(_)));
    // The frame first, then the screen: two short tasks in place of a long one.
    let framed = RwSignal::new(false);
    set_timeout(move || framed.set(true), Duration::ZERO);
    window_title::follow(route);
    Effect::new(move |before: Option<Route>| {
        let now = route.get();
        if before.is_some_and(|before| before != now) {
            drawer.set(false);
            page::scroll_to_top();
            page::focus("main");
        }
        now
    });
    view! {
        {move || if presenting.get() { parts::drawn((parts().stage)(route)) } else { shell(route, drawer, framed) }}
        <Drawer open=drawer on_close=move |()| drawer.set(false) title=move || t().all_places.to_owned()>
            <Navigation route on_panel=move |()| drawer.set(false)/>
        </Drawer>
        {panel(route)}
        {comments::panel()}
        {palette::room(use_palette())}
        {tour::room()}
        <ArrivalViews/>
        <ToastRegion/>
    }
    .into_any()
}

fn shell(route: RwSignal<Route>, drawer: RwSignal<bool>, framed: RwSignal<bool>) -> AnyView {
    // A tour keeps nothing and says so itself.
    let banners = || (!tour::is_running()).then(|| view! { <StorageBanners/> });
    view! {
        <Shell
            sidebar=move || sidebar(route)
            topbar=|| view! { <Topbar/> }
            paper_head=paper_head
            banners=banners
            bottom=move || view! { <BottomNavigation route on_more=Callback::new(move |()| drawer.set(true))/> }
        >
            {move || if framed.get() { parts::drawn((parts().screen)(route.get())) } else { parts::waiting() }}
        </Shell>
    }
    .into_any()
}

/// Whose plan it is and when it was printed: the head of every page on paper.
pub fn paper_head() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let name = plan.select(|plan| plan.name.clone());
    view! {
        <span>{move || name.with(|name| if name.is_empty() { t().untitled.to_owned() } else { name.clone() })}</span>
        <span>{move || (t().printed_on)(&f().date(plan.today.get()))}</span>
    }
    .into_any()
}

fn sidebar(route: RwSignal<Route>) -> AnyView {
    view! {
        <a class="brand" href=Route::Cockpit.href()>
            <Icon glyph=Glyph::Compass/>
            <span>"Boussole"</span>
        </a>
        <Navigation route on_panel=|()| ()/>
    }
    .into_any()
}
