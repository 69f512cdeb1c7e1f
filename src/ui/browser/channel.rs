//! What the tabs of this device tell each other: short words, heard by every other tab. Where the browser has no such
//! channel, a tab looks for news when it is shown again.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

const NAME: &str = "boussole";

/// The channel; open as long as the page lives.
#[derive(Debug)]
pub struct Channel(BroadcastChannel);

impl Channel {
    /// Opens the channel; `heard` gets each word of another tab.
    #[must_use]
    pub fn open(heard: impl Fn(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(NAME).ok()?;
        let listening = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(word) = event.data().as_string() {
                heard(word);
            }
        });
        channel.set_onmessage(Some(listening.as_ref().unchecked_ref()));
        // It listens for as long as the page lives.
        listening.forget();
        Some(Self(channel))
    }

    /// Tells the other tabs. A word that is not sent is made up for when they are shown again.
    pub fn tell(&self, word: &str) {
        let _ = self.0.post_message(&JsValue::from_str(word));
    }
}
