//! What each diagnosed item led to: objectives, actions, packages and renunciations cite what justified them. An item that
//! none cites was described and not decided (product, “What makes it different”).

pub mod text;

use crate::{
    domain::{entity::EntityRef, renunciation::Source},
    plan::Plan,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The decisions that cite each item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decisions(BTreeMap<Uuid, Vec<EntityRef>>);

impl Decisions {
    /// Reads who cites what.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut found = Self::default();
        plan.objectives.iter().for_each(|row| found.note(EntityRef::to(row.id), &row.sources));
        plan.actions.iter().for_each(|row| found.note(EntityRef::to(row.id), &row.sources));
        plan.packages.iter().for_each(|row| found.note(EntityRef::to(row.id), &row.sources));
        plan.renunciations.iter().for_each(|row| found.note(EntityRef::to(row.id), &row.sources));
        found
    }

    fn note(&mut self, decision: EntityRef, sources: &[Source]) {
        for source in sources {
            let list = self.0.entry(source.0).or_default();
            if !list.contains(&decision) {
                list.push(decision);
            }
        }
    }

    /// The decisions that cite `item`: objectives first, then actions, packages and renunciations, each in its order.
    #[must_use]
    pub fn citing(&self, item: Uuid) -> &[EntityRef] {
        self.0.get(&item).map_or(&[], Vec::as_slice)
    }

    /// The decisions that cite every one of `items`, such as both sides of a crossing.
    #[must_use]
    pub fn citing_all(&self, items: &[Uuid]) -> Vec<EntityRef> {
        let Some((first, rest)) = items.split_first() else { return Vec::new() };
        let cites = |decision: &&EntityRef| rest.iter().all(|item| self.citing(*item).contains(decision));
        self.citing(*first).iter().filter(cites).copied().collect()
    }

    /// Whether an item led to something.
    #[must_use]
    pub fn is_settled(&self, item: Uuid) -> bool {
        !self.citing(item).is_empty()
    }
}

/// Whether the plan has a decision with this id: what may cite an item.
#[must_use]
pub fn is_decision(plan: &Plan, id: Uuid) -> bool {
    use crate::domain::entity::EntityKind::{Action, DecisionPackage, Objective, Renunciation};
    plan.find(id).is_some_and(|row| matches!(row.kind, Objective | Action | DecisionPackage | Renunciation))
}

/// Lets `decision` cite `items` too.
pub fn cite(plan: &mut Plan, decision: EntityRef, items: &[Uuid]) {
    each_source(plan, decision, |sources| {
        for item in items {
            if !sources.contains(&Source(*item)) {
                sources.push(Source(*item));
            }
        }
    });
}

/// Lets `decision` cite `items` no longer.
pub fn release(plan: &mut Plan, decision: EntityRef, items: &[Uuid]) {
    each_source(plan, decision, |sources| sources.retain(|source| !items.contains(&source.0)));
}

fn each_source(plan: &mut Plan, decision: EntityRef, change: impl FnOnce(&mut Vec<Source>)) {
    use crate::domain::{entity::EntityKind, id::Id};
    let id = decision.id;
    match decision.kind {
        EntityKind::Objective => plan.objectives.update(Id::new(id), |row| change(&mut row.sources)),
        EntityKind::Action => plan.actions.update(Id::new(id), |row| change(&mut row.sources)),
        EntityKind::DecisionPackage => plan.packages.update(Id::new(id), |row| change(&mut row.sources)),
        EntityKind::Renunciation => plan.renunciations.update(Id::new(id), |row| change(&mut row.sources)),
        _ => false,
    };
}

/// What a decision cites, in its order.
#[must_use]
pub fn cited(plan: &Plan, decision: EntityRef) -> Vec<Uuid> {
    use crate::domain::{entity::EntityKind, id::Id};
    let id = decision.id;
    let sources = match decision.kind {
        EntityKind::Objective => plan.objectives.get(Id::new(id)).map(|row| &row.sources),
        EntityKind::Action => plan.actions.get(Id::new(id)).map(|row| &row.sources),
        EntityKind::DecisionPackage => plan.packages.get(Id::new(id)).map(|row| &row.sources),
        EntityKind::Renunciation => plan.renunciations.get(Id::new(id)).map(|row| &row.sources),
        _ => None,
    };
    sources.map(|list| list.iter().map(|source| source.0).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::Action, id::Id, objective::Objective, package::DecisionPackage, quotation::Quotation,
        renunciation::Renunciation,
    };

    #[test]
    fn an_item_is_settled_once_a_decision_cites_it() {
        let [a, b] = [Uuid::from_u128(1), Uuid::from_u128(2)];
        let mut plan = Plan::new(Id::from_random([9; 16]));
        plan.actions.put(Action { sources: vec![Source(a), Source(b)], ..Action::new(Id::from_random([1; 16])) });
        plan.renunciations
            .put(Renunciation { sources: vec![Source(a)], ..Renunciation::new(Id::from_random([2; 16])) });
        let found = Decisions::of(&plan);
        assert_eq!(found.citing(a).len(), 2);
        assert_eq!(found.citing_all(&[a, b]), [EntityRef::to(Id::<Action>::from_random([1; 16]))]);
        assert_eq!(found.citing_all(&[a]), found.citing(a));
        assert!(!found.is_settled(Uuid::from_u128(3)));
    }

    #[test]
    fn an_item_that_is_removed_is_cited_no_longer() {
        let quotation = Id::<Quotation>::from_random([5; 16]);
        let sources = vec![Source(quotation.uuid())];
        let mut plan = Plan::new(Id::from_random([9; 16]));
        plan.quotations.put(Quotation::new(quotation));
        plan.objectives.put(Objective { sources: sources.clone(), ..Objective::new(Id::from_random([1; 16])) });
        plan.actions.put(Action { sources: sources.clone(), ..Action::new(Id::from_random([2; 16])) });
        plan.packages
            .put(DecisionPackage { sources: sources.clone(), ..DecisionPackage::new(Id::from_random([3; 16])) });
        plan.renunciations.put(Renunciation { sources, ..Renunciation::new(Id::from_random([4; 16])) });
        assert_eq!(Decisions::of(&plan).citing(quotation.uuid()).len(), 4);
        assert!(plan.remove(EntityRef::to(quotation)));
        assert_eq!(Decisions::of(&plan), Decisions::default());
    }

    #[test]
    fn citing_and_releasing_take_each_other_back() {
        let id = Id::<Objective>::from_random([1; 16]);
        let mut plan = Plan::new(Id::from_random([9; 16]));
        plan.objectives.put(Objective::new(id));
        let before = plan.clone();
        let items = [Uuid::from_u128(1), Uuid::from_u128(2)];
        cite(&mut plan, EntityRef::to(id), &items);
        cite(&mut plan, EntityRef::to(id), &items[..1]);
        assert_eq!(cited(&plan, EntityRef::to(id)), items);
        release(&mut plan, EntityRef::to(id), &items);
        assert_eq!(plan, before);
    }
}
