//! The strategy map: which objective leads to which, drawn by perspective from learning up to financial results, and the
//! levers that reach furthest (domain section 5; Kaplan and Norton’s scorecard as seed 003 takes it up).

pub mod layout;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::Extra,
    id::Id,
    objective::{Objective, Perspective},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The links of the map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StrategyMap {
    /// Which objective leads to which.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<CauseLink>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One objective leads to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CauseLink {
    /// Its id, so that two devices can merge their links.
    pub id: Id<CauseLink>,
    /// The cause.
    pub from: Id<Objective>,
    /// The effect.
    pub to: Id<Objective>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CauseLink {
    /// `from` leads to `to`.
    #[must_use]
    pub fn new(id: Id<Self>, from: Id<Objective>, to: Id<Objective>) -> Self {
        Self { id, from, to, extra: Extra::default() }
    }
}

/// Why a link is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// An objective cannot lead to itself.
    Itself,
    /// The link is there already.
    Known,
    /// The effect leads to the cause already: a circle explains nothing.
    Circle,
}

/// An objective with what it reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lever {
    /// The objective.
    pub objective: Id<Objective>,
    /// The objectives that it leads to, directly or through others, in id order.
    pub reaches: Vec<Id<Objective>>,
}

/// What is missing on the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// Perspectives without an open objective, from learning up.
    pub empty: Vec<Perspective>,
    /// Objectives above the lowest perspective that nothing leads to, in the plan’s order.
    pub uncaused: Vec<Id<Objective>>,
    /// Objectives without a perspective: they stand nowhere on the map.
    pub unplaced: Vec<Id<Objective>>,
}

impl StrategyMap {
    /// Whether `from` may lead to `to`.
    ///
    /// # Errors
    /// [`Refused`], with the reason.
    pub fn may_link(&self, from: Id<Objective>, to: Id<Objective>) -> Result<(), Refused> {
        if from == to {
            Err(Refused::Itself)
        } else if self.links.iter().any(|link| (link.from, link.to) == (from, to)) {
            Err(Refused::Known)
        } else if reached(&self.effects(), to).contains(&from) {
            Err(Refused::Circle)
        } else {
            Ok(())
        }
    }

    /// Takes every link with an objective away.
    pub fn forget(&mut self, objective: Id<Objective>) {
        self.links.retain(|link| link.from != objective && link.to != objective);
    }

    /// The objectives that lead somewhere, those that reach most first; ties in id order.
    #[must_use]
    pub fn levers<'a>(&self, open: impl Iterator<Item = &'a Objective>) -> Vec<Lever> {
        let open: BTreeSet<_> = open.map(|row| row.id).collect();
        let effects = self.effects();
        let lever = |id: &Id<Objective>| {
            let reaches: Vec<_> = reached(&effects, *id).into_iter().filter(|id| open.contains(id)).collect();
            (!reaches.is_empty()).then_some(Lever { objective: *id, reaches })
        };
        let mut levers: Vec<_> = open.iter().filter_map(lever).collect();
        levers.sort_by(|a, b| b.reaches.len().cmp(&a.reaches.len()).then(a.objective.cmp(&b.objective)));
        levers
    }

    /// What is missing, among the open objectives in the plan’s order.
    #[must_use]
    pub fn gaps<'a>(&self, open: impl Iterator<Item = &'a Objective> + Clone) -> Gaps {
        let ids: BTreeSet<_> = open.clone().map(|row| row.id).collect();
        let caused: BTreeSet<_> =
            self.links.iter().filter(|link| ids.contains(&link.from)).map(|link| link.to).collect();
        let used: BTreeSet<_> = open.clone().filter_map(|row| row.perspective).collect();
        let lowest = UPWARD.into_iter().find(|side| used.contains(side));
        let above = |row: &&Objective| row.perspective.is_some() && row.perspective != lowest;
        Gaps {
            empty: UPWARD.into_iter().filter(|side| !used.contains(side)).collect(),
            uncaused: open.clone().filter(above).map(|row| row.id).filter(|id| !caused.contains(id)).collect(),
            unplaced: open.filter(|row| row.perspective.is_none()).map(|row| row.id).collect(),
        }
    }

    fn effects(&self) -> BTreeMap<Id<Objective>, Vec<Id<Objective>>> {
        let mut effects: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for link in &self.links {
            effects.entry(link.from).or_default().push(link.to);
        }
        effects
    }
}

/// The perspectives from learning up to financial results: causes below, effects above.
pub const UPWARD: [Perspective; 4] =
    [Perspective::Learning, Perspective::Process, Perspective::Customer, Perspective::Financial];

/// Everything that `from` leads to, itself left out; a circle that a file brings ends where it began.
fn reached(effects: &BTreeMap<Id<Objective>, Vec<Id<Objective>>>, from: Id<Objective>) -> BTreeSet<Id<Objective>> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(here) = waiting.pop() {
        for next in effects.get(&here).into_iter().flatten() {
            if found.insert(*next) {
                waiting.push(*next);
            }
        }
    }
    found.remove(&from);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    fn map(links: &[(u128, u128)]) -> StrategyMap {
        let link = |(n, (from, to)): (u128, &(u128, u128))| CauseLink::new(id(n), id(*from), id(*to));
        StrategyMap { links: (500..).zip(links).map(link).collect(), ..StrategyMap::default() }
    }

    fn objectives(sides: &[Option<Perspective>]) -> Vec<Objective> {
        let row = |(n, side): (u128, &Option<Perspective>)| Objective { perspective: *side, ..Objective::new(id(n)) };
        (1..).zip(sides).map(row).collect()
    }

    #[test]
    fn levers_are_ranked_by_what_they_reach() {
        let rows = objectives(&[None; 5]);
        let levers = map(&[(1, 2), (2, 3), (4, 3), (3, 5), (5, 77)]).levers(rows.iter());
        let read: Vec<_> = levers.iter().map(|lever| (lever.objective, lever.reaches.len())).collect();
        assert_eq!(read, [(id(1), 3), (id(2), 2), (id(4), 2), (id(3), 1)]);
    }

    #[test]
    fn links_that_explain_nothing_are_refused() {
        let map = map(&[(1, 2), (2, 3)]);
        assert_eq!(map.may_link(id(1), id(1)), Err(Refused::Itself));
        assert_eq!(map.may_link(id(1), id(2)), Err(Refused::Known));
        assert_eq!(map.may_link(id(3), id(1)), Err(Refused::Circle));
        assert_eq!(map.may_link(id(1), id(3)), Ok(()));
    }

    #[test]
    fn gaps_are_empty_perspectives_and_effects_without_a_cause() {
        use Perspective::{Customer, Financial, Process};
        let rows = objectives(&[Some(Financial), Some(Customer), Some(Process), None, Some(Customer)]);
        let gaps = map(&[(3, 2), (2, 1)]).gaps(rows.iter());
        assert_eq!(gaps.empty, [Perspective::Learning]);
        assert_eq!(gaps.uncaused, [id(5)]);
        assert_eq!(gaps.unplaced, [id(4)]);
    }

    proptest! {
        #[test]
        fn no_accepted_link_closes_a_circle(asked in prop::collection::vec((1_u128..8, 1_u128..8), 0..40)) {
            let mut map = StrategyMap::default();
            for (n, (from, to)) in (500..).zip(asked) {
                if map.may_link(id(from), id(to)).is_ok() {
                    map.links.push(CauseLink::new(id(n), id(from), id(to)));
                }
            }
            let effects = map.effects();
            for link in &map.links {
                prop_assert!(!reached(&effects, link.to).contains(&link.from));
            }
        }

        #[test]
        fn circles_in_a_file_end(links in prop::collection::vec((1_u128..6, 1_u128..6), 0..20)) {
            let rows = objectives(&[None; 5]);
            for lever in map(&links).levers(rows.iter()) {
                prop_assert!(!lever.reaches.contains(&lever.objective));
            }
        }
    }
}
