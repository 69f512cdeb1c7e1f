//! The page around the app: its language, theme and title, the skeleton that precedes it. Its end is in `leaving`.

use crate::{
    domain::lang::Lang,
    fault::{self, Fault},
};
use leptos::prelude::*;

/// Sets `lang` on the document.
pub fn set_lang(lang: Lang) {
    set_root("lang", Some(lang.tag()));
}

/// Sets `data-theme` on the document; `None` follows the system.
pub fn set_theme(theme: Option<&str>) {
    set_root("data-theme", theme);
}

/// Sets the window's title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Takes the first-paint skeleton away, and tells the start script that the application stands in its place.
pub fn remove_skeleton() {
    tell_start("boussole:shown", "");
    if let Some(skeleton) = document().get_element_by_id("skeleton") {
        skeleton.remove();
    }
}

/// The browser's preferred language, when the interface speaks it.
#[must_use]
pub fn preferred_lang() -> Lang {
    let wanted = window().navigator().language().unwrap_or_default();
    if wanted.to_ascii_lowercase().starts_with("en") { Lang::En } else { Lang::Fr }
}

/// Moves the focus to the element with this id, if there is one.
pub fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Scrolls to the top, as a new page would.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Opens the print dialog.
pub fn print() {
    let _ = window().print();
}

fn set_root(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Whether a key goes into a text being typed, which has an undo of its own.
#[must_use]
pub fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    use wasm_bindgen::JsCast;
    let Some(element) = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) else {
        return false;
    };
    match element.tag_name().as_str() {
        "TEXTAREA" => true,
        "INPUT" => !matches!(
            element.get_attribute("type").as_deref(),
            Some("checkbox" | "radio" | "range" | "button" | "submit" | "file")
        ),
        _ => false,
    }
}

/// Tells the recovery script that the application died, and the console why.
pub fn report_panics() {
    if fault::is(Fault::Beacon) {
        tell_another_host();
    }
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        // Where even an event cannot be made, the trap that follows the panic shows as an error of the page.
        tell_start("boussole:panic", &info.to_string());
    }));
}

/// Tells the recovery script that a file of the site could not be loaded. It ends the application: what is not kept yet is
/// kept before, as when the page is left.
pub fn report_missing() {
    if let Ok(leaving) = web_sys::Event::new("pagehide") {
        let _ = window().dispatch_event(&leaving);
    }
    tell_start("boussole:missing", "");
}

/// `public/boot.js` and `public/offline.js` listen.
pub(super) fn tell_start(what: &str, detail: &str) {
    let options = web_sys::CustomEventInit::new();
    options.set_detail(&detail.into());
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict(what, &options) {
        let _ = window().dispatch_event(&event);
    }
}

/// Loads the page anew, with the files that the server has now.
pub fn reload() {
    // A refused reload leaves the page as it is.
    let _ = window().location().reload();
}

/// What `Fault::Beacon` does.
fn tell_another_host() {
    if let Ok(image) = document().create_element("img") {
        let _ = image.set_attribute("src", "https://elsewhere.invalid/opened.gif");
    }
}
