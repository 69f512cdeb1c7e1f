//! Tables of many columns on narrow screens: each row is a card, each value below the name of its column.

use crate::ui::browser::grid;
use crate::ui::words::use_words;
use leptos::{html, prelude::*};

/// What a table gets as its `node_ref`, beside the attribute `data-phone="cards"`, so that the style sheet knows its heads
/// in the reader's language.
#[must_use]
pub fn phone_cards() -> NodeRef<html::Table> {
    let node = NodeRef::<html::Table>::new();
    name_columns(node);
    node
}

/// Follows the heads of a table.
pub(super) fn name_columns(node: NodeRef<html::Table>) {
    let lang = use_words().lang;
    Effect::new(move |_| {
        lang.track();
        if let Some(table) = node.get() {
            request_animation_frame(move || grid::name_columns(&table));
        }
    });
}
