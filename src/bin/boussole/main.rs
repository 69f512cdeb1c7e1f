//! Starts the page: opens what this device keeps, then mounts the app.

mod parts;

use boussole::ui::{
    app::App,
    browser::{page, tasks},
    keeping::{
        preferences::Preferences,
        start::{Start, start},
    },
    parts::hand_in,
    tour,
};
use leptos::prelude::*;

fn main() {
    page::report_panics();
    hand_in(parts::PARTS);
    tasks::spawn(async {
        // What could not be loaded is the recovery script's affair by now.
        let Some((start, preferences)) = opened().await else { return };
        mount_to_body(move || view! { <App start preferences/> });
    });
}

async fn opened() -> Option<(Start, Preferences)> {
    if tour::is_running() {
        return tour::start().await;
    }
    let start = start().await?;
    let preferences = Preferences::load(start.device.local).await;
    Some((start, preferences))
}
