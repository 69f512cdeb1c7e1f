//! One worker: started, written to, heard, ended. What is said is the affair of the caller.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, File, MessageEvent, Worker};

/// A running worker; ended when dropped.
pub struct Link {
    worker: Worker,
    _listening: Closure<dyn FnMut(MessageEvent)>,
    _failing: Closure<dyn FnMut(Event)>,
}

/// The browser does not start workers, or not this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWorker;

impl Link {
    /// Starts the worker `name` of this build. `on_text` hears each message, `on_failure` that a file is missing, that
    /// the policy forbids it or that the work panicked: nothing more will be heard then.
    ///
    /// # Errors
    /// When the browser refuses at once.
    pub fn start(
        name: &str,
        on_text: impl Fn(String) + 'static,
        on_failure: impl Fn() + 'static,
    ) -> Result<Self, NoWorker> {
        let worker = Worker::new(&format!("{}{name}_loader.js", folder())).map_err(|_| NoWorker)?;
        let listening = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                on_text(text);
            }
        });
        let failing = Closure::<dyn FnMut(Event)>::new(move |_| on_failure());
        worker.set_onmessage(Some(listening.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failing.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(failing.as_ref().unchecked_ref()));
        Ok(Self { worker, _listening: listening, _failing: failing })
    }

    /// Sends a text, and a file beside it: the file’s content is not copied.
    ///
    /// # Errors
    /// When the browser cannot hand it over.
    pub fn send(&self, text: &str, file: Option<&File>) -> Result<(), NoWorker> {
        let message = Array::of1(&JsValue::from_str(text));
        if let Some(file) = file {
            message.push(file);
        }
        self.worker.post_message(&message).map_err(|_| NoWorker)
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.set_onmessageerror(None);
        self.worker.terminate();
    }
}

/// Where the workers of this very build are: the build writes it on the page, so that a deploy never mixes two.
fn folder() -> String {
    let page = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    page.and_then(|page| page.get_attribute("data-workers")).unwrap_or_else(|| "./".to_owned())
}
