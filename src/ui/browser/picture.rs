//! A picture from disk, cut to a square and made small on a canvas: the file itself never enters the plan.

use super::files::PickedFile;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = createImageBitmap)]
    fn create_image_bitmap(file: &File) -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(js_name = ImageBitmap)]
    type Bitmap;
    #[wasm_bindgen(method, getter)]
    fn width(this: &Bitmap) -> f64;
    #[wasm_bindgen(method, getter)]
    fn height(this: &Bitmap) -> f64;

    #[wasm_bindgen(js_name = HTMLCanvasElement)]
    type Canvas;
    #[wasm_bindgen(method, setter)]
    fn set_width(this: &Canvas, width: f64);
    #[wasm_bindgen(method, setter)]
    fn set_height(this: &Canvas, height: f64);
    #[wasm_bindgen(method, catch, js_name = getContext)]
    fn context(this: &Canvas, kind: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = toDataURL)]
    fn data_url(this: &Canvas, kind: &str, quality: f64) -> Result<String, JsValue>;

    #[wasm_bindgen(js_name = CanvasRenderingContext2D)]
    type Context;
    #[wasm_bindgen(method, setter, js_name = fillStyle)]
    fn set_fill(this: &Context, colour: &str);
    #[wasm_bindgen(method, js_name = fillRect)]
    fn fill(this: &Context, x: f64, y: f64, width: f64, height: f64);
    #[wasm_bindgen(method, catch, js_name = drawImage)]
    #[allow(clippy::too_many_arguments, reason = "the browser’s own")]
    fn draw(
        this: &Context,
        image: &Bitmap,
        from_x: f64,
        from_y: f64,
        from_width: f64,
        from_height: f64,
        x: f64,
        y: f64,
        width: f64,
        height: f64,
    ) -> Result<(), JsValue>;
}

/// Sides of the square and qualities, best first.
const SIZES: [(f64, f64); 6] = [(240.0, 0.82), (240.0, 0.7), (192.0, 0.7), (160.0, 0.7), (128.0, 0.6), (96.0, 0.5)];

/// Why a file did not become a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// Neither JPEG nor PNG nor WebP.
    OtherKind,
    /// The browser cannot draw it.
    Unreadable,
}

/// The middle of the picture as a data URL of at most `most` characters.
///
/// # Errors
/// [`PictureFault`]
pub async fn small(file: &PickedFile, most: usize) -> Result<String, PictureFault> {
    if !["image/jpeg", "image/png", "image/webp"].contains(&file.handle().type_().as_str()) {
        return Err(PictureFault::OtherKind);
    }
    let made = create_image_bitmap(file.handle()).map_err(|_| PictureFault::Unreadable)?;
    let bitmap: Bitmap = JsFuture::from(made).await.map_err(|_| PictureFault::Unreadable)?.unchecked_into();
    let tries = SIZES.iter().filter_map(|(side, quality)| drawn(&bitmap, *side, *quality).ok());
    let mut fitting = tries.filter(|url| url.len() <= most);
    fitting.next().ok_or(PictureFault::Unreadable)
}

fn drawn(bitmap: &Bitmap, side: f64, quality: f64) -> Result<String, JsValue> {
    let canvas: Canvas = leptos::prelude::document().create_element("canvas")?.unchecked_into();
    canvas.set_width(side);
    canvas.set_height(side);
    let context: Context = canvas.context("2d")?.unchecked_into();
    let square = bitmap.width().min(bitmap.height());
    // What was transparent becomes white: JPEG knows no other ground.
    context.set_fill("#ffffff");
    context.fill(0.0, 0.0, side, side);
    let (x, y) = ((bitmap.width() - square) / 2.0, (bitmap.height() - square) / 2.0);
    context.draw(bitmap, x, y, square, square, 0.0, 0.0, side, side)?;
    canvas.data_url("image/jpeg", quality)
}
