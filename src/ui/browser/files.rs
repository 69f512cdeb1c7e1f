//! Files that the reader hands over, and files that the page hands out.

use leptos::prelude::{document, set_timeout};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

/// A file that the reader chose or dropped.
#[derive(Clone, Debug)]
pub struct PickedFile(File);

impl PickedFile {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes.
    #[must_use]
    pub fn size(&self) -> f64 {
        self.0.size()
    }

    /// Its content; nothing when the browser cannot read it.
    pub async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }

    /// The browser's own handle, to send to a worker.
    #[must_use]
    pub const fn handle(&self) -> &File {
        &self.0
    }
}

fn listed(files: Option<FileList>) -> Vec<PickedFile> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|at| files.get(at)).map(PickedFile).collect()
}

/// The files dropped.
#[must_use]
pub fn dropped(event: &DragEvent) -> Vec<PickedFile> {
    listed(event.data_transfer().and_then(|data| data.files()))
}

/// The files chosen in an `<input type="file">`, which is emptied so that the same file can be chosen again.
#[must_use]
pub fn chosen(event: &Event) -> Vec<PickedFile> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// Hands a text out as a file; says whether the browser took it.
#[must_use]
pub fn download(name: &str, media_type: &str, text: &str) -> bool {
    offer(name, media_type, &JsValue::from_str(text)).is_ok()
}

/// Hands bytes out as a file; says whether the browser took them.
#[must_use]
pub fn download_bytes(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    offer(name, media_type, &js_sys::Uint8Array::from(bytes)).is_ok()
}

/// Hands out the file that a worker offers at an address; says whether the browser took it.
#[must_use]
pub fn download_from(name: &str, address: &str) -> bool {
    click_through(name, address).is_ok()
}

fn click_through(name: &str, address: &str) -> Result<(), JsValue> {
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(address);
    link.set_download(name);
    link.click();
    Ok(())
}

fn offer(name: &str, media_type: &str, content: &JsValue) -> Result<(), JsValue> {
    /// Time for the browser to take the file before its address is given back.
    const HELD: std::time::Duration = std::time::Duration::from_secs(30);
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    // A text or an array of bytes: the browser takes either.
    let parts = js_sys::Array::of1(content);
    let url = Url::create_object_url_with_blob(&Blob::new_with_blob_sequence_and_options(&parts, &options)?)?;
    click_through(name, &url)?;
    // An address that is not given back is freed with the page.
    set_timeout(move || drop(Url::revoke_object_url(&url)), HELD);
    Ok(())
}

/// Whether what is dragged are files rather than something of the page.
#[must_use]
pub fn drags_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|data| data.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

/// Whether a drag leaves the window rather than one of its elements.
#[must_use]
pub fn leaves_window(event: &DragEvent) -> bool {
    event.related_target().is_none()
}
