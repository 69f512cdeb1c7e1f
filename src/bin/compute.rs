//! The worker for long computations: it says that it is ready as soon as it runs.
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::DedicatedWorkerGlobalScope;

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    // Nobody listens if this fails; the page then reports a worker that never became ready.
    let _unheard = scope.post_message(&JsValue::from_str("ready"));
}
