//! Turns that the tabs of this browser take, by the browser's own locks.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use std::future::Future;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = LockManager)]
    type Locks;
    #[wasm_bindgen(method, catch)]
    fn request(this: &Locks, name: &str, held: &Function) -> Result<Promise, JsValue>;
}

/// Does some work while no other tab of this browser does work of that name. A tab that dies gives way.
pub async fn alone<T>(name: &str, work: impl Future<Output = T>) -> T {
    let _turn = turn(name).await;
    work.await
}

/// The turn of this tab; it ends when this is dropped.
struct Turn(Function);

impl Drop for Turn {
    fn drop(&mut self) {
        // It waits for nothing but this call, which cannot fail.
        let _ = self.0.call0(&JsValue::NULL);
    }
}

/// Nothing where the browser has no locks: those that have the files have them.
async fn turn(name: &str) -> Option<Turn> {
    let locks: Locks =
        Reflect::get(&window().navigator(), &"locks".into()).ok().filter(JsValue::is_object)?.unchecked_into();
    let mut end = None;
    let over = Promise::new(&mut |resolve, _| end = Some(resolve));
    let mut asked = None;
    let granted = Promise::new(&mut |resolve, _| asked = Some(resolve));
    let (end, granting) = (end?, asked?);
    let held = Closure::once_into_js(move || {
        let _ = granting.call0(&JsValue::NULL);
        over
    });
    let _ = locks.request(name, held.unchecked_ref()).ok()?;
    JsFuture::from(granted).await.ok()?;
    Some(Turn(end))
}
