//! A row that one side deleted while the other linked to it comes back: the link would lead nowhere, and whoever made it
//! did not know of the deletion.

use super::{
    Conflict, Dispute,
    delta::{apart, ids_in},
};
use crate::{
    domain::{
        entity::{Entity, EntityRef},
        id::Id,
        table::Table,
    },
    plan::{Plan, for_each_kind},
    storage::{path::Path, plan_text},
};
use std::{cell::OnceCell, collections::HashSet};
use uuid::Uuid;

/// Brings such rows back into `merged`, until none is missing.
pub(super) fn revive(base: &Plan, ours: &Plan, theirs: &Plan, merged: &mut Plan, conflicts: &mut Vec<Conflict>) {
    let sides = [Side::of(ours), Side::of(theirs)];
    loop {
        let shown = merged.clone();
        let round = sides.each_ref().map(|side| Round { side, shown: &shown, named: OnceCell::new() });
        let before = conflicts.len();
        macro_rules! each {
            ($($kind:ident $($step:ident).+;)*) => {
                $(for id in deleted(&base.$($step).+, &shown.$($step).+) {
                    let mut deleters = round.iter().filter(|by| !by.side.plan.$($step).+.contains(id));
                    if let (true, Some(row)) = (deleters.any(|by| by.lacks(id.uuid())), base.$($step).+.get(id)) {
                        merged.$($step).+.put(row.clone());
                        let subject = Some(EntityRef::to(id));
                        conflicts.push(Conflict { subject, field: Path::ROOT, dispute: Dispute::DeletedAndUsed });
                    }
                })*
            };
        }
        for_each_kind!(each);
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

/// A side, and the ids that its text names once somebody asks for them.
struct Side<'p> {
    plan: &'p Plan,
    named: OnceCell<HashSet<Uuid>>,
}

impl<'p> Side<'p> {
    const fn of(plan: &'p Plan) -> Self {
        Self { plan, named: OnceCell::new() }
    }

    fn named(&self) -> &HashSet<Uuid> {
        self.named.get_or_init(|| ids_in(&plan_text(self.plan)))
    }
}

/// A side beside what is merged so far.
struct Round<'s, 'p> {
    side: &'s Side<'p>,
    shown: &'s Plan,
    named: OnceCell<HashSet<Uuid>>,
}

impl Round<'_, '_> {
    /// Whether the merged plan links to a row and this side does not. What both hold alike links alike, and is not looked
    /// through.
    fn lacks(&self, id: Uuid) -> bool {
        let named = self.named.get_or_init(|| ids_in(&plan_text(&apart(self.shown, self.side.plan))));
        named.contains(&id) && !self.side.named().contains(&id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Merged, three_way};
    use super::*;
    use crate::domain::{
        action::{Action, Contribution},
        objective::Objective,
    };

    #[test]
    fn what_comes_back_brings_what_it_links_to() {
        let id = |n: u8| Id::from_random([n; 16]);
        let mut base = Plan::new(Id::from_random([9; 16]));
        let child_of = |parent: u8, n: u8| Objective { parent: Some(id(parent)), ..Objective::new(id(n)) };
        base.objectives = [Objective::new(id(1)), child_of(1, 2), child_of(2, 3), child_of(1, 4)].into_iter().collect();
        let mut ours = base.clone();
        for n in 1..=4 {
            ours.remove(EntityRef::to::<Objective>(id(n)));
        }
        let mut theirs = base.clone();
        let contributions = [(id(3), Contribution::Strong)].into();
        theirs.actions.put(Action { contributions, ..Action::new(Id::from_random([5; 16])) });
        for (a, b) in [(&ours, &theirs), (&theirs, &ours)] {
            let Merged { plan, conflicts } = three_way(&base, a, b);
            assert!([1, 2, 3].iter().all(|n| plan.objectives.contains(id(*n))), "{conflicts:?}");
            assert!(!plan.objectives.contains(id(4)), "nobody links to it");
            assert_eq!(conflicts.len(), 3);
        }
    }
}
