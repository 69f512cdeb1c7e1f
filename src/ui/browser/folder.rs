//! Files that the reader lets the page read and write where they are: the File System Access of the browser, where it has
//! it. Which file is linked to which plan stands in an IndexedDB of its own, for only there a file's handle can be kept.

use idb::{Database, Factory, ObjectStoreParams, TransactionMode};
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Window)]
    type Pickers;
    #[wasm_bindgen(method, catch, js_name = showSaveFilePicker)]
    fn show_save_file_picker(this: &Pickers, options: &Object) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = showOpenFilePicker)]
    fn show_open_file_picker(this: &Pickers, options: &Object) -> Result<Promise, JsValue>;

    #[wasm_bindgen(js_name = FileSystemFileHandle)]
    #[derive(Clone, Debug)]
    type Handle;
    #[wasm_bindgen(method, getter)]
    fn name(this: &Handle) -> String;
    #[wasm_bindgen(method, catch, js_name = getFile)]
    fn get_file(this: &Handle) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = createWritable)]
    fn create_writable(this: &Handle) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = queryPermission)]
    fn query_permission(this: &Handle, wanted: &Object) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = requestPermission)]
    fn request_permission(this: &Handle, wanted: &Object) -> Result<Promise, JsValue>;

    #[wasm_bindgen(js_name = FileSystemWritableFileStream)]
    type Stream;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Stream, text: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn close(this: &Stream) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn abort(this: &Stream) -> Result<Promise, JsValue>;
}

const DATABASE: &str = "boussole.folder";
const LINKS: &str = "links";
const HANDLE: &str = "handle";
const RECORD: &str = "record";

/// A file that the reader chose, and may be written once the reader allows it.
#[derive(Clone, Debug)]
pub struct LinkedFile(Handle);

/// Why a file cannot be read or written now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// The reader has not allowed it, or no longer.
    NotAllowed,
    /// It is no longer where it was.
    Gone,
    /// The reader chose none.
    NoneChosen,
    /// The browser, the disk or another program refuses.
    Refused,
}

impl FileFault {
    #[allow(clippy::needless_pass_by_value, reason = "it is what the browser's promises end with")]
    fn named(error: JsValue) -> Self {
        let name = Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
        match name.as_deref() {
            Some("NotAllowedError" | "SecurityError") => Self::NotAllowed,
            Some("NotFoundError") => Self::Gone,
            Some("AbortError") => Self::NoneChosen,
            _ => Self::Refused,
        }
    }
}

/// What a file is now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FileState {
    /// When it was last written, in milliseconds since 1970.
    pub written: f64,
    /// Its size in bytes.
    pub size: f64,
}

/// Whether the browser lets pages work on files where they are.
#[must_use]
pub fn is_possible() -> bool {
    Reflect::has(&window(), &"showSaveFilePicker".into()).unwrap_or(false)
}

/// Lets the reader name a new file.
///
/// # Errors
/// [`FileFault`]
pub async fn choose_new(suggested: &str) -> Result<LinkedFile, FileFault> {
    let options = of_plans();
    set(&options, "suggestedName", suggested);
    let asked = pickers().show_save_file_picker(&options);
    settled(asked).await.map(|handle| LinkedFile(handle.unchecked_into()))
}

/// Lets the reader choose a file that there is.
///
/// # Errors
/// [`FileFault`]
pub async fn choose_existing() -> Result<LinkedFile, FileFault> {
    let asked = pickers().show_open_file_picker(&of_plans());
    let chosen = Array::from(&settled(asked).await?).get(0);
    if chosen.is_undefined() { Err(FileFault::NoneChosen) } else { Ok(LinkedFile(chosen.unchecked_into())) }
}

impl LinkedFile {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Whether it may be read and written without asking.
    pub async fn is_allowed(&self) -> bool {
        granted(self.0.query_permission(&both_ways())).await
    }

    /// Asks the reader; only at the press of a button.
    pub async fn ask(&self) -> bool {
        granted(self.0.request_permission(&both_ways())).await
    }

    /// Its size and time, without reading it.
    ///
    /// # Errors
    /// [`FileFault`]
    pub async fn state(&self) -> Result<FileState, FileFault> {
        let file = self.file().await?;
        Ok(FileState { written: file.last_modified(), size: file.size() })
    }

    /// Its bytes, unless it has more than `most`.
    ///
    /// # Errors
    /// [`FileFault`]
    pub async fn bytes(&self, most: f64) -> Result<Option<Vec<u8>>, FileFault> {
        let file = self.file().await?;
        if file.size() > most {
            return Ok(None);
        }
        let buffer = JsFuture::from(file.array_buffer()).await.map_err(FileFault::named)?;
        Ok(Some(Uint8Array::new(&buffer).to_vec()))
    }

    /// Puts a text in place of what it holds: all of it, or nothing.
    ///
    /// # Errors
    /// [`FileFault`]; the file is then as it was.
    pub async fn write(&self, text: &str) -> Result<(), FileFault> {
        let stream: Stream = settled(self.0.create_writable()).await?.unchecked_into();
        let written = match settled(stream.write(text)).await {
            Ok(_) => settled(stream.close()).await,
            Err(fault) => Err(fault),
        };
        if written.is_err() {
            // What was begun beside the file is dropped; where even that fails, the browser drops it with the page.
            let _ = settled(stream.abort()).await;
        }
        written.map(|_| ())
    }

    async fn file(&self) -> Result<File, FileFault> {
        settled(self.0.get_file()).await.map(JsCast::unchecked_into)
    }
}

/// The file of a plan, and what is known of it. Without a file the plan was linked once.
#[derive(Clone, Debug)]
pub struct Link {
    /// The file.
    pub file: Option<LinkedFile>,
    /// What the device knows of it.
    pub record: String,
}

/// The link of a plan; nothing where it never had one, or where it cannot be read.
pub async fn link(plan: &str) -> Option<Link> {
    let database = database().await?;
    let transaction = database.transaction(&[LINKS], TransactionMode::ReadOnly).ok()?;
    let found = transaction.object_store(LINKS).ok()?.get(JsValue::from_str(plan)).ok()?.await.ok()?;
    database.close();
    let found = found?;
    let file = Reflect::get(&found, &HANDLE.into()).ok().filter(|handle| handle.is_object());
    let record = Reflect::get(&found, &RECORD.into()).ok()?.as_string()?;
    Some(Link { file: file.map(|handle| LinkedFile(handle.unchecked_into())), record })
}

/// Keeps the link of a plan; says whether it is on disk.
pub async fn keep(plan: &str, link: &Link) -> bool {
    let kept = Object::new();
    let handle = link.file.as_ref().map_or(JsValue::NULL, |file| file.0.clone().into());
    if Reflect::set(&kept, &HANDLE.into(), &handle).is_err() {
        return false;
    }
    set(&kept, RECORD, &link.record);
    changed(plan, Some(kept.into())).await.unwrap_or(false)
}

/// Forgets the link of a plan; one that cannot be forgotten waits for the plan to come back.
pub async fn forget(plan: &str) {
    changed(plan, None).await;
}

async fn changed(plan: &str, kept: Option<JsValue>) -> Option<bool> {
    let database = database().await?;
    let transaction = database.transaction(&[LINKS], TransactionMode::ReadWrite).ok()?;
    let links = transaction.object_store(LINKS).ok()?;
    match kept {
        Some(kept) => drop(links.put(&kept, Some(&plan.into())).ok()?.await.ok()?),
        None => links.delete(JsValue::from_str(plan)).ok()?.await.ok()?,
    }
    let done = transaction.commit().ok()?.await.ok()?.is_committed();
    database.close();
    Some(done)
}

async fn database() -> Option<Database> {
    let mut request = Factory::new().ok()?.open(DATABASE, Some(1)).ok()?;
    request.on_upgrade_needed(|event| {
        use idb::DatabaseEvent;
        if let Ok(database) = event.database() {
            // A store that cannot be made shows at the first write.
            let _ = database.create_object_store(LINKS, ObjectStoreParams::new());
        }
    });
    request.await.ok()
}

fn pickers() -> Pickers {
    JsValue::from(window()).unchecked_into()
}

async fn settled(asked: Result<Promise, JsValue>) -> Result<JsValue, FileFault> {
    JsFuture::from(asked.map_err(FileFault::named)?).await.map_err(FileFault::named)
}

async fn granted(asked: Result<Promise, JsValue>) -> bool {
    settled(asked).await.is_ok_and(|answer| answer.as_string().as_deref() == Some("granted"))
}

fn both_ways() -> Object {
    let wanted = Object::new();
    set(&wanted, "mode", "readwrite");
    wanted
}

/// The files that the pickers show: those of plans.
fn of_plans() -> Object {
    let (options, kind, accept) = (Object::new(), Object::new(), Object::new());
    let pairs: [(&Object, &str, JsValue); 3] = [
        (&accept, "application/json", Array::of1(&".json".into()).into()),
        (&kind, "accept", accept.clone().into()),
        (&options, "types", Array::of1(&kind).into()),
    ];
    for (object, key, value) in pairs {
        // An own object takes every field.
        let _ = Reflect::set(object, &key.into(), &value);
    }
    options
}

fn set(object: &Object, key: &str, value: &str) {
    // An own object takes every field.
    let _ = Reflect::set(object, &key.into(), &value.into());
}
