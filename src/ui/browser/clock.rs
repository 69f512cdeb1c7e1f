//! The device's calendar and clock. Read here only, then passed in as data.

use crate::{
    domain::day::Day,
    fault::{self, Fault},
};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// Today in the device's calendar: a civil date, so that no time zone enters the plan.
#[must_use]
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    if fault::is(Fault::UtcDates) {
        return now.to_iso_string().as_string().and_then(|text| Day::parse(text.get(..10)?)).unwrap_or_else(unix_epoch);
    }
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    let month = u8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(now.get_date()).unwrap_or(1);
    Day::from_ymd(year, month, day).unwrap_or_else(unix_epoch)
}

/// The instant now, as RFC 3339 in UTC: for envelopes and file dates, never for rules.
#[must_use]
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// Milliseconds since 1970.
#[must_use]
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// Midnight UTC of a civil date, for `Intl` with the time zone UTC.
pub(super) fn utc(day: Day) -> js_sys::Date {
    js_sys::Date::new(&JsValue::from_str(&day.to_string()))
}

fn unix_epoch() -> Day {
    Day::from_ymd(1970, 1, 1).unwrap_or_else(today)
}

/// Calls `look` about every second until what shows it is gone.
pub fn every_second(look: impl Fn() + 'static) {
    // Without timers a clock stands still; its time is right again at the next look.
    if let Ok(handle) = set_interval_with_handle(look, std::time::Duration::from_secs(1)) {
        on_cleanup(move || handle.clear());
    }
}

/// Keeps a signal at today's date: looked at every minute, and when the page is shown again.
pub fn follow_today(today_shown: RwSignal<Day>) {
    const MINUTE: std::time::Duration = std::time::Duration::from_secs(60);
    let look = move || {
        let now = today();
        if today_shown.try_get_untracked().is_some_and(|shown| shown != now) {
            today_shown.set(now);
        }
    };
    // Without timers the date is still right at each reload.
    let _ = set_interval_with_handle(look, MINUTE);
    let shown_again = window_event_listener(leptos::ev::visibilitychange, move |_| look());
    on_cleanup(move || shown_again.remove());
}
