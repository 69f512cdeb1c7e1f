//! The screen of one list: a finding as its title, a button that adds, and an empty state that offers the first row.

use super::{
    components::{Button, ButtonVariant, EmptyState, Glyph, PageHeader},
    guide::guide_button,
};
use crate::domain::{guide::Guide, lang::Localized};
use leptos::prelude::*;

/// What the screen of a list says.
pub struct ListWords {
    /// The finding.
    pub title: Signal<String>,
    /// A sentence below.
    pub subtitle: Signal<String>,
    /// What the button does: a verb.
    pub add: Signal<String>,
    /// The icon of the empty state.
    pub glyph: Glyph,
    /// What the list is for, while it is empty.
    pub empty: Signal<String>,
    /// One example, in the reader's own words.
    pub example: Signal<String>,
    /// What the method is for, behind a button of the header.
    pub guide: &'static Localized<Guide>,
}

/// The screen: `rows` while there is one, the empty state while there is `none`.
pub fn list_page(words: ListWords, none: Memo<bool>, add: Callback<()>, rows: ViewFn) -> AnyView {
    let ListWords { title, subtitle, add: label, glyph, empty, example, guide } = words;
    let button = move || {
        view! { <Button label on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let actions = move || {
        view! {
            {guide_button(guide)}
            {move || (!none.get()).then(button)}
        }
    };
    view! {
        <PageHeader title subtitle actions/>
        <Show when=move || none.get() fallback=rows>
            <EmptyState glyph title=empty example>
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}
