//! What tables show of a field: its head, its cell, and what stays out of them.

use super::Cell;
use crate::{
    domain::{kpi::Unit, lang::Lang},
    storage::text::{Figure, field, figure},
};

/// What says nothing in a table: ids, pictures, counts that the application keeps for itself.
const LEFT_OUT: [&str; 9] =
    ["bounds", "external_id", "id", "matrix", "monogram", "picture", "schema", "standing", "thresholds"];

/// Entries under names or ids rather than fields.
const MAPS: [&str; 9] =
    ["contributions", "definitions", "loss_reasons", "notes", "playbooks", "roles", "scores", "sheets", "stage_names"];

pub(super) fn is_left_out(field: &str) -> bool {
    LEFT_OUT.contains(&field)
}

pub(super) fn is_map(field: &str) -> bool {
    MAPS.contains(&field) || field == "criteria" || field == "variants"
}

/// A number as a cell.
pub(super) fn number(field: &str, value: f64, whole: Option<i64>, unit: Option<&Unit>) -> Cell {
    match figure(field, value, whole, unit) {
        // A year is read, never counted with.
        Figure::Number(year) if field == "horizon_year" => Cell::Text(year.to_string()),
        Figure::Money(amount) => Cell::Money(amount),
        Figure::Share(share) => Cell::Percent(share),
        Figure::Number(number) => Cell::Number(number),
    }
}

/// The word for a field; one that this version does not know stands as the file has it.
pub(super) fn field_name(key: &str, lang: Lang) -> String {
    field(key).map_or_else(|| key.to_owned(), |name| (*name.get(lang)).to_owned())
}
