//! The native `<dialog>`.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement};

/// Opens the dialog in front of the page, or closes it; does nothing when it is already so. The focus goes to its first
/// field, and where it has none to its first button, as the browser does it.
pub fn set_open(dialog: &HtmlDialogElement, open: bool) {
    match (open, dialog.open()) {
        (true, false) => {
            if let Some(field) = first_field(dialog) {
                // Asked for before it opens, so that no button is read out on the way there.
                let _ = field.set_attribute("autofocus", "");
            }
            let _ = dialog.show_modal();
        }
        (false, true) => dialog.close(),
        _ => {}
    }
}

/// The first field; among the choices of a group, the one that is chosen. A panel from the side is read before it is
/// written in: it has none.
fn first_field(dialog: &HtmlDialogElement) -> Option<Element> {
    let first = dialog.query_selector("dialog:not(.drawer) :is(input, select, textarea)").ok().flatten()?;
    let group = first.get_attribute("name").filter(|_| first.get_attribute("type").as_deref() == Some("radio"));
    let chosen = group.and_then(|name| dialog.query_selector(&format!("input[name='{name}']:checked")).ok().flatten());
    Some(chosen.unwrap_or(first))
}

/// Whether the end that a dialog tells of holds no more: the browser tells it a moment later, when the dialog may be open again
/// or gone for another one.
#[must_use]
pub fn is_late(event: &Event) -> bool {
    let dialog = event.target().and_then(|target| target.dyn_into::<HtmlDialogElement>().ok());
    dialog.is_some_and(|dialog| dialog.open() || !dialog.is_connected())
}

/// Closes the dialog that is asked to end, which gives the focus back, at once rather than a moment later.
pub fn end(event: &Event) {
    event.prevent_default();
    if let Some(dialog) = event.target().and_then(|target| target.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.close();
    }
}

/// Whether a click fell outside the frame of the dialog that listens to it.
#[must_use]
pub fn is_backdrop(event: &Event) -> bool {
    event.target().is_some_and(|target| target.dyn_ref::<HtmlDialogElement>().is_some())
}
