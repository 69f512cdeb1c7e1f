//! localStorage behind a probe: where it is blocked, mere access throws, so nothing else here is called without it.

use crate::fault::{self, Fault};
use gloo_storage::Storage as _;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

/// A localStorage that was seen to work.
#[derive(Clone, Copy, Debug)]
pub struct Local(());

/// Why a write failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteError {
    /// No room left; the old value is kept.
    Full,
    /// Anything else, such as a permission taken back.
    Refused,
}

impl Local {
    /// The storage, if the browser lets this page read and write it.
    #[must_use]
    pub fn probe() -> Option<Self> {
        const PROBE: &str = "boussole/probe";
        if fault::is(Fault::NoProbe) {
            return Some(Self(()));
        }
        let storage = window().local_storage().ok().flatten()?;
        // A full storage refuses the probe, yet what it holds must still be opened: reading is enough then.
        match storage.set_item(PROBE, "1") {
            Ok(()) => storage.remove_item(PROBE).ok()?,
            Err(error) if is_full(&error) => {}
            Err(_) => return None,
        }
        Some(Self(()))
    }

    /// The raw text of a key.
    #[must_use]
    pub fn read(self, key: &str) -> Option<String> {
        gloo_storage::LocalStorage::raw().get_item(key).ok().flatten()
    }

    /// The beginning of a key's raw text, at most so many UTF-16 units: the rest is not copied.
    #[must_use]
    pub fn read_beginning(self, key: &str, most: u32) -> Option<String> {
        let text = js_sys::Reflect::get(&gloo_storage::LocalStorage::raw(), &key.into()).ok()?;
        text.dyn_ref::<js_sys::JsString>().map(|text| text.slice(0, most).into())
    }

    /// Writes a key; on failure its old value is kept.
    ///
    /// # Errors
    /// [`WriteError`], told apart by the error's name or its old code.
    pub fn write(self, key: &str, text: &str) -> Result<(), WriteError> {
        if fault::is(Fault::TornSave) {
            let half: String = text.chars().take(text.chars().count() / 2).collect();
            let _ = gloo_storage::LocalStorage::raw().set_item(key, &half);
        }
        let written = gloo_storage::LocalStorage::raw().set_item(key, text);
        if fault::is(Fault::SwallowFull) {
            return Ok(());
        }
        written.map_err(|error| if is_full(&error) { WriteError::Full } else { WriteError::Refused })
    }

    /// Removes a key.
    pub fn remove(self, key: &str) {
        // A refused removal leaves the value, which is the safe side.
        let _ = gloo_storage::LocalStorage::raw().remove_item(key);
    }

    /// Every key that begins with `prefix`.
    #[must_use]
    pub fn keys(self, prefix: &str) -> Vec<String> {
        let storage = gloo_storage::LocalStorage::raw();
        let count = storage.length().unwrap_or(0);
        (0..count).filter_map(|at| storage.key(at).ok().flatten()).filter(|key| key.starts_with(prefix)).collect()
    }

    /// How many UTF-16 units keys and values take; browsers allow 2.5 to 5.2 million.
    #[must_use]
    pub fn used(self) -> usize {
        let storage = gloo_storage::LocalStorage::raw();
        // The browser knows the length of its own string: nothing is copied.
        let length = |key: &str| {
            js_sys::Reflect::get(&storage, &key.into()).ok().map(|text| js_sys::JsString::from(text).length())
        };
        let units = |key: &String| key.encode_utf16().count() + length(key).map_or(0, |length| length as usize);
        self.keys("").iter().map(units).sum()
    }
}

fn is_full(error: &JsValue) -> bool {
    let field = |name: &str| js_sys::Reflect::get(error, &name.into()).ok();
    let name = field("name").and_then(|name| name.as_string()).unwrap_or_default();
    let code = field("code").and_then(|code| code.as_f64()).unwrap_or(0.0);
    name == "QuotaExceededError" || name == "NS_ERROR_DOM_QUOTA_REACHED" || code == 22.0 || code == 1014.0
}
