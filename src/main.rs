//! Starts the page: opens what this device keeps, then mounts the app.

use boussole::ui::{
    app::App,
    browser::tasks,
    keeping::{preferences::Preferences, start::start},
};
use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    tasks::spawn(async {
        let start = start().await;
        let preferences = Preferences::load(start.device.local);
        mount_to_body(move || view! { <App start preferences/> });
    });
}
