//! The screens of the actions: the list, and the page of one action.

pub mod add;
mod bulk;
mod choices;
mod columns;
pub mod contributions;
mod detail;
mod fields;
mod filter;
mod filters;
mod links;
mod list;
mod place;
mod selection;
mod subject;

use crate::domain::id::Id;
use leptos::prelude::*;
use uuid::Uuid;

/// The list; or the action of the address.
pub fn page(entity: Option<Uuid>) -> AnyView {
    match entity {
        Some(id) => detail::detail(Id::new(id)),
        None => list::list(),
    }
}
