//! The screen of the method.

use super::text::TITLE;
use crate::ui::{components::PageHeader, words::use_words};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; `entity` is the row of the address, if it names one.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let words = use_words();
    view! { <PageHeader title=move || (*TITLE.get(words.lang.get())).to_owned()/> }.into_any()
}
