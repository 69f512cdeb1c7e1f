//! The guided tour: the example company in five minutes. It runs on a page of its own (`?visite`) that has nowhere to write,
//! so that it can leave nothing behind and never meets the reader's own plans. Here is only its beginning and its end; the
//! card that guides comes in a part of its own.

pub mod card;
pub mod text;

use super::{
    browser::{clock, local::Local, location, random},
    keeping::{Device, preferences::Preferences, start::Start},
    parts::{self, parts},
};
use crate::plan::Plan;
use leptos::prelude::*;

/// The part of the address, after `?`, that asks for the tour.
const ADDRESS: &str = "visite";

/// Whether this page is a tour.
#[must_use]
pub fn is_running() -> bool {
    location::query() == ADDRESS
}

/// Leaves for the tour; what is open is kept as on any leaving.
pub fn begin() {
    location::leave_for(&format!("?{ADDRESS}#/"));
}

/// Back to the reader's own plans.
pub fn end() {
    location::leave_for("#/");
}

/// The example on a page that keeps nothing, in the language that the reader chose on this device.
pub async fn start() -> Option<(Start, Preferences)> {
    let preferences = Preferences::load(Local::probe()).await;
    let example = parts::needed((parts().example)(preferences.lang.get_untracked(), clock::today())).await?;
    let device = Device::new(None, None, random::new_id::<()>().uuid());
    let start = Start { plan: Plan { id: random::new_id(), ..example }, ..Start::anew(device) };
    Some((start, preferences))
}

/// The card, while the tour runs; once, in `App`.
pub fn room() -> AnyView {
    let nothing = || ().into_any();
    if is_running() { parts::drawn_after((parts().tour_card)(), nothing) } else { nothing() }
}
