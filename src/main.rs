//! Starts the page.

use boussole::{
    plan::Plan,
    state::PlanState,
    ui::{
        app::App,
        browser::{clock, page, random},
    },
};
use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    mount_to_body(|| {
        let plan = PlanState::new(Plan::new(random::new_id()), 0, clock::today());
        view! { <App plan lang=RwSignal::new(page::preferred_lang())/> }
    });
}
