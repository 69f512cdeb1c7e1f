//! What becomes of each row of one list.

use super::{Conflict, Dispute, order};
use crate::{
    domain::{
        entity::{Entity, EntityRef},
        id::Id,
        table::Table,
    },
    storage::{checks::list_of, path::Path},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use uuid::Uuid;

/// A row on the three sides.
type Sides<'a, T> = [Option<&'a Arc<T>>; 3];

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Ours,
    Theirs,
    /// Deleted, and not changed by the other side.
    Gone,
    /// Changed on both sides: field by field.
    Contended,
    /// Changed here, deleted there.
    OursKept,
    /// Changed there, deleted here.
    TheirsKept,
}

fn fate<T: PartialEq>([base, ours, theirs]: Sides<'_, T>) -> Fate {
    let same = |a: Option<&Arc<T>>, b: Option<&Arc<T>>| match (a, b) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b) || a == b,
        (a, b) => a.is_none() && b.is_none(),
    };
    match (ours, theirs) {
        (None, None) => Fate::Gone,
        _ if same(ours, theirs) => Fate::Ours,
        (Some(_), Some(_)) if same(base, ours) => Fate::Theirs,
        (Some(_), Some(_)) if same(base, theirs) => Fate::Ours,
        (Some(_), Some(_)) => Fate::Contended,
        (Some(_), None) if base.is_none() => Fate::Ours,
        (None, Some(_)) if base.is_none() => Fate::Theirs,
        (Some(_), None) if same(base, ours) => Fate::Gone,
        (None, Some(_)) if same(base, theirs) => Fate::Gone,
        (Some(_), None) => Fate::OursKept,
        (None, Some(_)) => Fate::TheirsKept,
    }
}

/// Every id of the three lists with its sides.
fn sides<'a, T: Entity>([base, ours, theirs]: [&'a Table<T>; 3]) -> Vec<(Uuid, Sides<'a, T>)> {
    let ids: BTreeSet<Uuid> =
        [base, ours, theirs].iter().flat_map(|table| table.iter().map(|row| row.id().uuid())).collect();
    let row = |table: &'a Table<T>, id: Uuid| table.row(Id::new(id));
    ids.into_iter().map(|id| (id, [row(base, id), row(ours, id), row(theirs, id)])).collect()
}

/// Calls `add` with the rows that both sides changed.
pub(super) fn contend<T: Entity>(
    base: &Table<T>,
    ours: &Table<T>,
    theirs: &Table<T>,
    mut add: impl FnMut(Option<&T>, &T, &T),
) {
    if base == ours || base == theirs {
        return;
    }
    for (_, sides) in sides([base, ours, theirs]) {
        if let (Fate::Contended, [base, Some(ours), Some(theirs)]) = (fate(sides), sides) {
            add(base.map(AsRef::as_ref), ours, theirs);
        }
    }
}

/// The merged list; `settled` holds the rows that both sides changed.
pub(super) fn assembled<T: Entity>(
    lists: [&Table<T>; 3],
    settled: &Table<T>,
    conflicts: &mut Vec<Conflict>,
) -> Table<T> {
    let [base, ours, theirs] = lists;
    if base == theirs {
        return ours.clone();
    }
    let mut rows = BTreeMap::new();
    for (id, sides) in sides(lists) {
        let fate = fate(sides);
        let [_, our, their] = sides;
        let row = match fate {
            Fate::Gone => None,
            Fate::Ours | Fate::OursKept => our.cloned(),
            Fate::Theirs | Fate::TheirsKept => their.cloned(),
            Fate::Contended => settled.row(Id::new(id)).or(our).cloned(),
        };
        if matches!(fate, Fate::OursKept | Fate::TheirsKept) {
            let subject = Some(EntityRef { kind: T::KIND, id });
            conflicts.push(Conflict { subject, field: Path::ROOT, dispute: Dispute::DeletedAndUsed });
        }
        rows.extend(row.map(|row| (id, row)));
    }
    let ids = |table: &Table<T>| table.iter().map(|row| row.id().uuid()).collect::<Vec<_>>();
    let kept = rows.keys().copied().collect();
    let [old, our, their] = [ids(base), ids(ours), ids(theirs)];
    if order::disputed(&old, &our, &their) {
        let field = Path::of(list_of(T::KIND));
        conflicts.push(Conflict { subject: None, field, dispute: Dispute::BothMoved });
    }
    let order = order::merged(&old, &our, &their, &kept);
    order.into_iter().filter_map(|id| rows.remove(&id)).collect()
}
