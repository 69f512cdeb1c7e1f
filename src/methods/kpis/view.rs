//! The screens of the KPIs: the catalogue, and a page for each.

mod catalogue;
mod chart;
mod create;
mod figures;
mod form;
mod kpi;
mod links;
mod reading;
mod row;
mod way;

use crate::domain::id::Id;
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; `entity` is the KPI of the address, if it names one.
pub fn page(entity: Option<Uuid>) -> AnyView {
    match entity {
        None => catalogue::page(),
        Some(id) => kpi::page(Id::new(id)),
    }
}
