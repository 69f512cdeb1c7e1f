//! The native `<dialog>`.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDialogElement};

/// Opens the dialog in front of the page, or closes it; does nothing when it is already so.
pub fn set_open(dialog: &HtmlDialogElement, open: bool) {
    match (open, dialog.open()) {
        (true, false) => {
            let _ = dialog.show_modal();
        }
        (false, true) => dialog.close(),
        _ => {}
    }
}

/// Whether a click fell outside the frame of the dialog that listens to it.
#[must_use]
pub fn is_backdrop(event: &Event) -> bool {
    event.target().is_some_and(|target| target.dyn_ref::<HtmlDialogElement>().is_some())
}
