//! The screens of the packages: the list, and one package's sheet.

mod activities;
mod badges;
mod conditions;
mod contributions;
mod levels;
mod list;
mod pin;
mod sheet;

use crate::domain::id::Id;
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; `entity` is the package of the address, if it names one.
pub fn page(entity: Option<Uuid>) -> AnyView {
    entity.map_or_else(list::page, |uuid| sheet::page(Id::new(uuid)))
}
