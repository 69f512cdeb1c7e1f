//! The frame around every screen: it provides the plan, the words and the notices, and shows the screen of the address.

use super::{
    browser::{location, page},
    components::{Drawer, Glyph, Icon, Shell, ToastRegion, Toasts},
    navigation::{BottomNavigation, Navigation},
    screens::screen,
    shortcuts,
    text::TEXT,
    topbar::Topbar,
    words::{Words, use_text},
};
use crate::{domain::lang::Lang, route::Route, state::PlanState};
use leptos::prelude::*;

/// The application on an open plan.
#[component]
pub fn App(
    /// The open plan.
    plan: PlanState,
    /// The reader's language.
    lang: RwSignal<Lang>,
) -> impl IntoView {
    provide_context(plan);
    let currency = plan.select(|plan| plan.company.currency.code().to_owned());
    Words::provide(lang, currency.into());
    Toasts::provide();
    let route = location::current_route();
    provide_context(route);
    shortcuts::listen(plan);
    Effect::new(move |_| page::set_lang(lang.get()));
    page::remove_skeleton();
    view! { <Frame route/> }
}

#[component]
fn Frame(route: RwSignal<Route>) -> impl IntoView {
    let t = use_text(&TEXT);
    let drawer = RwSignal::new(false);
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
        <Shell
            sidebar=move || sidebar(route)
            topbar=|| view! { <Topbar/> }
            bottom=move || view! { <BottomNavigation route on_more=Callback::new(move |()| drawer.set(true))/> }
        >
            {move || screen(route.get())}
        </Shell>
        <Drawer open=drawer on_close=move |()| drawer.set(false) title=move || t().all_places.to_owned()>
            <Navigation route/>
        </Drawer>
        <ToastRegion/>
    }
    .into_any()
}

fn sidebar(route: RwSignal<Route>) -> AnyView {
    view! {
        <a class="brand" href=Route::Cockpit.href()>
            <Icon glyph=Glyph::Compass/>
            <span>"Boussole"</span>
        </a>
        <Navigation route/>
    }
    .into_any()
}
