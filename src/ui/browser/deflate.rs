//! The browser's own compression (zlib), in small bites: what is inflated is counted while it comes, so that a few bytes
//! cannot fill the memory.

use super::tasks;
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = CompressionStream)]
    type Compression;
    #[wasm_bindgen(constructor, catch, js_class = CompressionStream)]
    fn new(format: &str) -> Result<Compression, JsValue>;

    #[wasm_bindgen(js_name = DecompressionStream)]
    type Decompression;
    #[wasm_bindgen(constructor, catch, js_class = DecompressionStream)]
    fn new(format: &str) -> Result<Decompression, JsValue>;

    #[wasm_bindgen(js_name = TransformStream)]
    type Pipe;
    #[wasm_bindgen(method, getter)]
    fn readable(this: &Pipe) -> End;
    #[wasm_bindgen(method, getter)]
    fn writable(this: &Pipe) -> End;

    #[wasm_bindgen(js_name = Object)]
    type End;
    #[wasm_bindgen(method, js_name = getReader)]
    fn reader(this: &End) -> Reader;
    #[wasm_bindgen(method, js_name = getWriter)]
    fn writer(this: &End) -> Writer;

    #[wasm_bindgen(js_name = ReadableStreamDefaultReader)]
    type Reader;
    #[wasm_bindgen(method)]
    fn read(this: &Reader) -> Promise;
    #[wasm_bindgen(method)]
    fn cancel(this: &Reader) -> Promise;

    #[wasm_bindgen(js_name = WritableStreamDefaultWriter)]
    type Writer;
    #[wasm_bindgen(method)]
    fn write(this: &Writer, bytes: &Uint8Array) -> Promise;
    #[wasm_bindgen(method)]
    fn close(this: &Writer) -> Promise;

    #[wasm_bindgen(js_name = Object)]
    type Chunk;
    #[wasm_bindgen(method, getter)]
    fn done(this: &Chunk) -> bool;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Chunk) -> Uint8Array;
}

/// zlib, with its checksum.
const FORMAT: &str = "deflate";

/// Why nothing came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeflateFault {
    /// The browser does not compress.
    Unsupported,
    /// More would come out than is allowed.
    TooLarge,
    /// The bytes are not whole.
    Damaged,
}

/// The bytes, compressed.
///
/// # Errors
/// [`DeflateFault::Unsupported`]
pub async fn deflated(bytes: &[u8]) -> Result<Vec<u8>, DeflateFault> {
    let pipe = Compression::new(FORMAT).map_err(|_| DeflateFault::Unsupported)?;
    through(pipe.unchecked_into(), bytes, usize::MAX).await
}

/// The bytes that were compressed, at most `most`.
///
/// # Errors
/// [`DeflateFault`]
pub async fn inflated(bytes: &[u8], most: usize) -> Result<Vec<u8>, DeflateFault> {
    let pipe = Decompression::new(FORMAT).map_err(|_| DeflateFault::Unsupported)?;
    through(pipe.unchecked_into(), bytes, most).await
}

async fn through(pipe: Pipe, bytes: &[u8], most: usize) -> Result<Vec<u8>, DeflateFault> {
    feed(pipe.writable().writer(), bytes.to_vec());
    let reader = pipe.readable().reader();
    let mut out = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await.map_err(|_| DeflateFault::Damaged)?;
        let chunk: Chunk = chunk.unchecked_into();
        if chunk.done() {
            return Ok(out);
        }
        let piece = chunk.value();
        let length = usize::try_from(piece.length()).unwrap_or(usize::MAX);
        if out.len().saturating_add(length) > most {
            // The feeding ends with it.
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(DeflateFault::TooLarge);
        }
        out.extend(piece.to_vec());
    }
}

/// Gives the bytes bite by bite, each when the one before was digested: a bite grows to 512 KiB at the very most.
fn feed(writer: Writer, bytes: Vec<u8>) {
    const BITE: usize = 512;
    tasks::spawn(async move {
        for bite in bytes.chunks(BITE) {
            // Whoever reads is told of the fault.
            if JsFuture::from(writer.write(&Uint8Array::from(bite))).await.is_err() {
                return;
            }
        }
        let _ = JsFuture::from(writer.close()).await;
    });
}
