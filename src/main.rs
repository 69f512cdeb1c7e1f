//! Starts the page: opens what this device keeps, then mounts the app.

use boussole::ui::{
    app::App,
    browser::{page, tasks},
    keeping::{preferences::Preferences, start::start},
};
use leptos::prelude::*;

fn main() {
    page::report_panics();
    tasks::spawn(async {
        let start = start().await;
        let preferences = Preferences::load(start.device.local);
        mount_to_body(move || view! { <App start preferences/> });
    });
}
