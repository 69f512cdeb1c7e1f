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
        let start = start().await;
        let preferences = Preferences::load(start.device.local);
        mount_to_body(move || view! { <App start preferences/> });
    });
}
