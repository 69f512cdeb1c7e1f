//! The face of a persona: its picture where there is a fitting one, else its letters.

use super::super::{Persona, is_picture};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn face(row: Memo<Option<Arc<Persona>>>) -> AnyView {
    let picture = Memo::new(move |_| {
        row.with(|row| row.as_ref().map(|row| row.picture.clone()).filter(|picture| is_picture(picture)))
    });
    let letters = move || row.with(|row| row.as_ref().map(|row| row.letters()).unwrap_or_default());
    (move || match picture.get() {
        Some(url) => view! { <img class="persona-face" src=url alt="" width="72" height="72"/> }.into_any(),
        None => view! { <span class="persona-face" aria-hidden="true">{letters}</span> }.into_any(),
    })
    .into_any()
}
