//! Ids from the browser's generator of random numbers.

use crate::domain::id::Id;
use leptos::prelude::window;

/// A new id, of version 4.
#[must_use]
pub fn new_id<T>() -> Id<T> {
    let mut bytes = [0; 16];
    let drawn = window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if drawn.is_err() {
        // No generator (very old browsers only): the id stays unique enough on one device.
        for byte in &mut bytes {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0–255 by construction")]
            let value = (js_sys::Math::random() * 256.0) as u8;
            *byte = value;
        }
    }
    Id::from_random(bytes)
}
