//! Encryption by the browser: a key from a password, then the plan under it. The format is that of `exchange::sealed`.

use crate::exchange::sealed::{Header, NONCE, ROUNDS, SALT, SealFault, parted};
use js_sys::{Array, JsString, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = SubtleCrypto)]
    type Subtle;
    #[wasm_bindgen(method, catch, js_name = importKey)]
    fn import_key(
        this: &Subtle,
        format: &str,
        data: &Uint8Array,
        algorithm: &str,
        extractable: bool,
        usages: &Array,
    ) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = deriveKey)]
    fn derive_key(
        this: &Subtle,
        algorithm: &Object,
        base: &JsValue,
        derived: &Object,
        extractable: bool,
        usages: &Array,
    ) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn encrypt(this: &Subtle, algorithm: &Object, key: &JsValue, data: &Uint8Array) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn decrypt(this: &Subtle, algorithm: &Object, key: &JsValue, data: &Uint8Array) -> Result<Promise, JsValue>;
}

/// Whether the browser encrypts: on https, and on the device itself.
#[must_use]
pub fn is_possible() -> bool {
    subtle().is_some()
}

/// The plan’s text under a password, as a file.
///
/// # Errors
/// [`SealFault::Unsupported`]
pub async fn sealed(text: &str, password: &str) -> Result<Vec<u8>, SealFault> {
    let subtle = subtle().ok_or(SealFault::Unsupported)?;
    let header = drawn().ok_or(SealFault::Unsupported)?;
    let encrypting = async {
        let key = key(&subtle, password, &header).await?;
        let data = Uint8Array::from(text.as_bytes());
        JsFuture::from(subtle.encrypt(&algorithm(&header)?, &key, &data)?).await
    };
    let sealed = encrypting.await.map_err(|_: JsValue| SealFault::Unsupported)?;
    Ok([header.bytes(), Uint8Array::new(&sealed).to_vec()].concat())
}

/// The plan’s text out of a file.
///
/// # Errors
/// [`SealFault`]
pub async fn unsealed(file: &[u8], password: &str) -> Result<String, SealFault> {
    let (header, sealed) = parted(file)?;
    let subtle = subtle().ok_or(SealFault::Unsupported)?;
    let decrypting = async {
        let key = key(&subtle, password, &header).await?;
        JsFuture::from(subtle.decrypt(&algorithm(&header)?, &key, &Uint8Array::from(sealed))?).await
    };
    let open = decrypting.await.map_err(|_: JsValue| SealFault::Refused)?;
    // What was encrypted under this very password was a text.
    String::from_utf8(Uint8Array::new(&open).to_vec()).map_err(|_| SealFault::Refused)
}

fn subtle() -> Option<Subtle> {
    // Without https there is a generator of random numbers and nothing more.
    let crypto: JsValue = window().crypto().ok()?.into();
    let found = Reflect::get(&crypto, &JsValue::from_str("subtle")).ok()?;
    found.is_object().then(|| found.unchecked_into())
}

fn drawn() -> Option<Header> {
    let crypto = window().crypto().ok()?;
    let mut header = Header { salt: [0; SALT], nonce: [0; NONCE] };
    crypto.get_random_values_with_u8_array(&mut header.salt).ok()?;
    crypto.get_random_values_with_u8_array(&mut header.nonce).ok()?;
    Some(header)
}

/// The key of a password: the same however a keyboard composes its accents.
async fn key(subtle: &Subtle, password: &str, header: &Header) -> Result<JsValue, JsValue> {
    let password = String::from(JsString::from(password).normalize("NFC"));
    let raw = Uint8Array::from(password.as_bytes());
    let base = JsFuture::from(subtle.import_key("raw", &raw, "PBKDF2", false, &words(&["deriveKey"]))?).await?;
    let derivation = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(header.salt.as_slice()).into()),
        ("iterations", ROUNDS.into()),
    ])?;
    let derived = object(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
    let usages = words(&["encrypt", "decrypt"]);
    JsFuture::from(subtle.derive_key(&derivation, &base, &derived, false, &usages)?).await
}

fn algorithm(header: &Header) -> Result<Object, JsValue> {
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(header.nonce.as_slice()).into()),
        ("additionalData", Uint8Array::from(header.bytes().as_slice()).into()),
        ("tagLength", 128.into()),
    ])
}

fn object(fields: &[(&str, JsValue)]) -> Result<Object, JsValue> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &JsValue::from_str(name), value)?;
    }
    Ok(object)
}

fn words(words: &[&str]) -> Array {
    words.iter().map(|word| JsValue::from_str(word)).collect()
}
