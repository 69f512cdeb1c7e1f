//! Plans apart from the rows that they hold alike, so that only what differs is read field by field: a plan of years of
//! figures costs nothing where they stayed what they were.

use super::document::Document;
use crate::{
    domain::{entity::Entity, table::Table},
    plan::{Plan, for_each_kind},
};
use std::{collections::BTreeSet, sync::Arc};

/// The plans as documents without the rows that all of them hold alike, wherever these stand.
pub(super) fn documents<const N: usize>(plans: [&Plan; N]) -> [Document; N] {
    let mut apart = plans.map(Plan::clone);
    macro_rules! part {
        ($($kind:ident $($step:ident).+;)*) => {
            $(without_alike(apart.each_mut().map(|plan| &mut plan.$($step).+));)*
        };
    }
    for_each_kind!(part);
    apart.each_ref().map(Document::of)
}

fn without_alike<T: Entity, const N: usize>(tables: [&mut Table<T>; N]) {
    let Some((first, others)) = tables.split_first() else { return };
    let is_alike = |row: &Arc<T>| {
        others.iter().all(|table| table.row(row.id()).is_some_and(|other| Arc::ptr_eq(row, other) || row == other))
    };
    let alike: BTreeSet<_> = first.shared().iter().filter(|row| is_alike(row)).map(|row| row.id().uuid()).collect();
    for table in tables {
        table.retain(|row| !alike.contains(&row.id().uuid()));
    }
}
