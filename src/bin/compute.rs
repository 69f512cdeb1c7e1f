//! The worker for long computations: the budget’s optimum and frontier, tables of figures and orders,
//! customers by recency, frequency and money. It says that it
//! listens as soon as it runs, then answers each question as `exchange::compute` words it. Starts no work by itself.

use boussole::exchange::{
    compute::{Answer, Asked, Origin, Question, Refusal, Said, Table, answer},
    csv::{Flow, Progress},
};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{Blob, BlobPropertyBag, DedicatedWorkerGlobalScope, File, FileReaderSync, MessageEvent, Url};

fn main() {
    console_error_panic_hook::set_once();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| heard(&event));
    scope().set_onmessage(Some(listen.as_ref().unchecked_ref()));
    // The worker listens as long as it lives.
    listen.forget();
    say(&Said::Ready);
}

/// A message is a list: the question as JSON, then the file that it is about, if there is one.
fn heard(event: &MessageEvent) {
    let message: Array = event.data().unchecked_into();
    let text = message.get(0).as_string().unwrap_or_default();
    let Ok(Asked { number, question }) = serde_json::from_str(&text) else {
        return say(&Said::Answered { number: number_in(&text), answer: Err(Refusal::NotUnderstood) });
    };
    let mut on_progress = |progress: Progress| {
        say(&Said::Progress { number, progress });
        // Giving up ends the worker itself: nothing can be heard while it works.
        Flow::Continue
    };
    let answer = file(&question, &message).and_then(|file| answer(question, &file, &mut on_progress)).and_then(offered);
    say(&Said::Answered { number, answer });
}

/// The number of a question that this version does not know.
fn number_in(text: &str) -> u32 {
    let read = |value: serde_json::Value| u32::try_from(value.get("number")?.as_u64()?).ok();
    serde_json::from_str(text).ok().and_then(read).unwrap_or_default()
}

/// The content of the file beside a question; nothing where it is about none.
fn file(question: &Question, message: &Array) -> Result<Vec<u8>, Refusal> {
    match question.table() {
        Some(Table { origin: Origin::File, .. }) => {
            let file: File = message.get(1).dyn_into().map_err(|_| Refusal::Unreadable)?;
            // Read at once, not awaited: a failure of the work then reaches the page as an error of the worker.
            let reader = FileReaderSync::new().map_err(|_| Refusal::Unreadable)?;
            let buffer = reader.read_as_array_buffer(&file).map_err(|_| Refusal::Unreadable)?;
            Ok(Uint8Array::new(&buffer).to_vec())
        }
        _ => Ok(Vec::new()),
    }
}

/// A list of customers stays out of the message: the page gets the address of a file that it only hands on, however long.
/// The address lives as long as the worker.
fn offered(answer: Answer) -> Result<Answer, Refusal> {
    let Answer::RfmCustomers(text) = answer else { return Ok(answer) };
    let file = || {
        let options = BlobPropertyBag::new();
        options.set_type("text/csv;charset=utf-8");
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(&text)), &options)?;
        Url::create_object_url_with_blob(&blob)
    };
    file().map(Answer::RfmCustomers).map_err(|_| Refusal::Unreadable)
}

fn say(said: &Said) {
    if let Ok(text) = serde_json::to_string(said) {
        // Nobody listens if this fails; the page then reports a worker that gave no answer.
        let _unheard = scope().post_message(&text.into());
    }
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
