//! The cascade: which objective serves which. One parent an objective; a cycle that a file brings is named and cut, so
//! that nothing here ever runs in a circle.

use crate::domain::{id::Id, objective::Objective};
use std::collections::{BTreeMap, BTreeSet};

/// The tree of objectives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cascade {
    parents: BTreeMap<Id<Objective>, Id<Objective>>,
    children: BTreeMap<Id<Objective>, Vec<Id<Objective>>>,
    from_the_leaves: Vec<Id<Objective>>,
    in_cycle: BTreeSet<Id<Objective>>,
}

impl Cascade {
    /// The cascade of `objectives`, of which a parent that is not among them is no parent. The links that close a
    /// cycle are left out.
    #[must_use]
    pub fn of<'a>(objectives: impl Iterator<Item = &'a Objective> + Clone) -> Self {
        let ids: BTreeSet<_> = objectives.clone().map(|row| row.id).collect();
        let mut parents: BTreeMap<_, _> = objectives
            .filter_map(|row| Some((row.id, row.parent?)))
            .filter(|(_, parent)| ids.contains(parent))
            .collect();
        let (mut from_the_leaves, in_cycle) = leaves_first(&ids, &parents);
        parents.retain(|id, _| !in_cycle.contains(id));
        from_the_leaves.extend(&in_cycle);
        let mut children: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (&id, &parent) in &parents {
            children.entry(parent).or_default().push(id);
        }
        Self { parents, children, from_the_leaves, in_cycle }
    }

    /// The objectives that serve `parent`, in id order.
    #[must_use]
    pub fn children(&self, parent: Id<Objective>) -> &[Id<Objective>] {
        self.children.get(&parent).map_or(&[], Vec::as_slice)
    }

    /// The objective that `child` serves.
    #[must_use]
    pub fn parent(&self, child: Id<Objective>) -> Option<Id<Objective>> {
        self.parents.get(&child).copied()
    }

    /// Every objective, each after all that serve it.
    #[must_use]
    pub fn from_the_leaves(&self) -> &[Id<Objective>] {
        &self.from_the_leaves
    }

    /// The objectives whose parents lead back to themselves.
    #[must_use]
    pub const fn in_cycle(&self) -> &BTreeSet<Id<Objective>> {
        &self.in_cycle
    }

    /// Whether `child` may serve `parent` without closing a cycle.
    #[must_use]
    pub fn may_serve(&self, child: Id<Objective>, parent: Id<Objective>) -> bool {
        // The links kept form no cycle, so that this walk ends.
        std::iter::successors(Some(parent), |above| self.parent(*above)).all(|above| above != child)
    }
}

/// The objectives ordered so that each comes after all that serve it, and those left over: exactly the cycles, since
/// nothing above a cycle is outside it.
fn leaves_first(
    ids: &BTreeSet<Id<Objective>>,
    parents: &BTreeMap<Id<Objective>, Id<Objective>>,
) -> (Vec<Id<Objective>>, BTreeSet<Id<Objective>>) {
    let mut waiting: BTreeMap<_, usize> = ids.iter().map(|id| (*id, 0)).collect();
    for parent in parents.values() {
        *waiting.entry(*parent).or_default() += 1;
    }
    let mut order: Vec<_> = waiting.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
    let mut at = 0;
    while let Some(id) = order.get(at) {
        at += 1;
        let Some(parent) = parents.get(id) else { continue };
        if let Some(count) = waiting.get_mut(parent) {
            *count -= 1;
            if *count == 0 {
                order.push(*parent);
            }
        }
    }
    let left = waiting.into_iter().filter(|(_, count)| *count > 0).map(|(id, _)| id).collect();
    (order, left)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(n: u128) -> Id<Objective> {
        Id::new(Uuid::from_u128(n))
    }

    fn rows(parents: &[Option<u128>]) -> Vec<Objective> {
        let row = |(n, parent): (u128, &Option<u128>)| Objective { parent: parent.map(id), ..Objective::new(id(n)) };
        (0..).zip(parents).map(row).collect()
    }

    #[test]
    fn cycles_are_named_and_cut() {
        // 0 ← 1 ← 2, a cycle 3 → 4 → 3 with 5 below it, and 6 its own parent.
        let rows = rows(&[None, Some(0), Some(1), Some(4), Some(3), Some(4), Some(6), Some(77)]);
        let cascade = Cascade::of(rows.iter());
        assert_eq!(cascade.in_cycle(), &BTreeSet::from([id(3), id(4), id(6)]));
        assert_eq!(cascade.children(id(0)), [id(1)]);
        assert_eq!(cascade.children(id(4)), [id(5)]);
        assert_eq!(cascade.parent(id(7)), None);
        assert!(!cascade.may_serve(id(0), id(2)));
        assert!(!cascade.may_serve(id(0), id(0)));
        assert!(cascade.may_serve(id(2), id(0)));
    }

    proptest! {
        #[test]
        fn children_come_before_what_they_serve(parents in prop::collection::vec(prop::option::of(0_u128..12), 0..12)) {
            let rows = rows(&parents);
            let cascade = Cascade::of(rows.iter());
            let order = cascade.from_the_leaves();
            prop_assert_eq!(order.len(), rows.len());
            for (at, id) in order.iter().enumerate() {
                prop_assert!(cascade.children(*id).iter().all(|child| order[..at].contains(child) || cascade.in_cycle().contains(id)));
                prop_assert!(!cascade.children(*id).iter().any(|child| cascade.in_cycle().contains(child)));
            }
        }
    }
}
