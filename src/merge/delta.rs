//! What one side changed since a base, without the rows that it left alone: small enough to be put down in a hurry, and
//! mergeable into any later version. Applying it twice changes nothing more.

use super::{Merged, contended::head, order, three_way};
use crate::{
    domain::{entity::Entity, table::Table},
    plan::{Plan, for_each_list},
    storage::plan_text,
};
use std::{collections::HashSet, sync::Arc};
use uuid::Uuid;

/// A change set: two plans that hold only the rows that differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Delta {
    base: Plan,
    ours: Plan,
}

impl Delta {
    /// What leads from `base` to `ours`.
    #[must_use]
    pub fn between(base: &Plan, ours: &Plan) -> Self {
        let mut delta = Self { base: head(base), ours: head(ours) };
        macro_rules! each {
            ($($kind:ident $field:ident;)*) => {
                $((delta.base.$field, delta.ours.$field) = changed(&base.$field, &ours.$field);)*
            };
        }
        for_each_list!(each);
        delta.add_linked(ours);
        delta
    }

    /// Takes the rows along that the changed ones link to, so that they can come back where the other side deleted them.
    fn add_linked(&mut self, ours: &Plan) {
        let text = plan_text(&self.ours);
        let named = ids_in(&text);
        macro_rules! each {
            ($($kind:ident $field:ident;)*) => {
                $(for row in ours.$field.iter().filter(|row| named.contains(&row.id().uuid())) {
                    if !self.ours.$field.contains(row.id()) {
                        self.ours.$field.put(row.clone());
                        self.base.$field.put(row.clone());
                    }
                })*
            };
        }
        for_each_list!(each);
    }

    /// The delta between two plans as they stand: what a draft holds of it.
    #[must_use]
    pub const fn from_parts(base: Plan, ours: Plan) -> Self {
        Self { base, ours }
    }

    /// The rows before, and the rows after.
    #[must_use]
    pub const fn parts(&self) -> (&Plan, &Plan) {
        (&self.base, &self.ours)
    }

    /// Applies it to a later version of the base.
    #[must_use]
    pub fn onto(&self, theirs: &Plan) -> Merged {
        three_way(&self.base, &self.ours, theirs)
    }

    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.base == self.ours
    }
}

/// The rows that differ; all of them when rows were moved, since their order is what changed.
fn changed<T: Entity>(base: &Table<T>, ours: &Table<T>) -> (Table<T>, Table<T>) {
    if base == ours {
        return Default::default();
    }
    let ids = |table: &Table<T>| table.iter().map(|row| row.id().uuid()).collect::<Vec<_>>();
    if order::moved(&ids(base), &ids(ours)) {
        return (base.clone(), ours.clone());
    }
    (differing(base, ours), differing(ours, base))
}

/// The rows of a side that the other does not hold, or not so.
fn differing<T: Entity>(side: &Table<T>, other: &Table<T>) -> Table<T> {
    let is_same = |row: &Arc<T>, other: &Arc<T>| Arc::ptr_eq(row, other) || row == other;
    let differs = |row: &&Arc<T>| !other.row(row.id()).is_some_and(|other| is_same(row, other));
    side.shared().iter().filter(differs).cloned().collect()
}

/// What a plan holds of its own and otherwise than another: its own fields, and the rows that differ.
pub(super) fn apart(plan: &Plan, other: &Plan) -> Plan {
    let mut apart = head(plan);
    macro_rules! each {
        ($($kind:ident $field:ident;)*) => { $(apart.$field = differing(&plan.$field, &other.$field);)* };
    }
    for_each_list!(each);
    apart
}

/// The ids that a text names, all in one pass.
pub(super) fn ids_in(text: &str) -> HashSet<Uuid> {
    const LENGTH: usize = 36;
    let hyphens = |at: &[u8]| at[8] == b'-' && at[13] == b'-' && at[18] == b'-' && at[23] == b'-';
    let id = |at: &[u8]| if hyphens(at) { Uuid::try_parse_ascii(at).ok() } else { None };
    text.as_bytes().windows(LENGTH).filter_map(id).collect()
}
