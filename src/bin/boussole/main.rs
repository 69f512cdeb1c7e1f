//! Starts the page: opens what this device keeps, then mounts the app.

mod parts;

use boussole::ui::{
    app::App,
    browser::{page, tasks},
    keeping::{preferences::Preferences, start::start},
    parts::hand_in,
};
use leptos::prelude::*;

fn main() {
    page::report_panics();
    hand_in(parts::PARTS);
    tasks::spawn(async {
        // What could not be loaded is the recovery script's affair by now.
        let Some(start) = start().await else { return };
        let preferences = Preferences::load(start.device.local).await;
        mount_to_body(move || view! { <App start preferences/> });
    });
}
