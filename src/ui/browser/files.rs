//! Files that the reader hands over, and files that the page hands out.

use leptos::prelude::{document, set_timeout};
use wasm_bindgen::JsCast;
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

/// Hands a text to the reader as a file. False when the browser cannot make one.
#[must_use]
pub fn download(name: &str, media_type: &str, text: &str) -> bool {
    offer(name, media_type, text).is_some()
}

fn offer(name: &str, media_type: &str, text: &str) -> Option<()> {
    // Some browsers read the file after the click: its address stays good for a while.
    const KEPT_FOR: std::time::Duration = std::time::Duration::from_secs(60);
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link = document().create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    set_timeout(
        move || {
            let _ = Url::revoke_object_url(&address);
        },
        KEPT_FOR,
    );
    Some(())
}
