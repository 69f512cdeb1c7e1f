//! A row that one side deleted while the other linked to it comes back: the link would lead nowhere, and whoever made it
//! did not know of the deletion.

use super::{Conflict, Dispute};
use crate::{
    domain::{
        entity::{Entity, EntityRef},
        id::Id,
        table::Table,
    },
    plan::{Plan, for_each_list},
    storage::{path::Path, plan_text},
};
use std::cell::OnceCell;
use uuid::Uuid;

/// Brings such rows back into `merged`, until none is missing.
pub(super) fn revive(base: &Plan, ours: &Plan, theirs: &Plan, merged: &mut Plan, conflicts: &mut Vec<Conflict>) {
    let sides = [Side::of(ours), Side::of(theirs)];
    loop {
        let text = OnceCell::new();
        let shown = merged.clone();
        let linked = |id: Uuid, by: &Side<'_>| {
            let id = id.to_string();
            text.get_or_init(|| plan_text(&shown)).contains(&id) && !by.text().contains(&id)
        };
        let before = conflicts.len();
        macro_rules! each {
            ($($kind:ident $field:ident;)*) => {
                $(for id in deleted(&base.$field, &shown.$field) {
                    let deleters = sides.iter().filter(|side| !side.plan.$field.contains(id));
                    if let (true, Some(row)) = (deleters.into_iter().any(|by| linked(id.uuid(), by)), base.$field.get(id)) {
                        merged.$field.put(row.clone());
                        let subject = Some(EntityRef::to(id));
                        conflicts.push(Conflict { subject, field: Path::ROOT, dispute: Dispute::DeletedAndUsed });
                    }
                })*
            };
        }
        for_each_list!(each);
        if conflicts.len() == before {
            return;
        }
    }
}

/// The ids of `base` that are no longer in `merged`.
fn deleted<T: Entity>(base: &Table<T>, merged: &Table<T>) -> Vec<Id<T>> {
    if base == merged {
        return Vec::new();
    }
    base.iter().map(T::id).filter(|id| !merged.contains(*id)).collect()
}

/// A side, and its text once somebody asks for it.
struct Side<'p> {
    plan: &'p Plan,
    text: OnceCell<String>,
}

impl<'p> Side<'p> {
    const fn of(plan: &'p Plan) -> Self {
        Self { plan, text: OnceCell::new() }
    }

    fn text(&self) -> &str {
        self.text.get_or_init(|| plan_text(self.plan))
    }
}
