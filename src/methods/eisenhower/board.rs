//! The board: placements looked up by action and listed by place, for the matrix and for lists.

use super::placement::{Cell, Overridden, Placement};
use crate::domain::{
    action::{Action, Quadrant},
    id::Id,
};
use std::{collections::BTreeMap, sync::Arc};

/// Placements in the order of lists, with an index.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    placements: Arc<Vec<Placement>>,
    index: BTreeMap<Id<Action>, usize>,
}

impl Board {
    /// The board of these placements, which keep their order.
    #[must_use]
    pub fn of(placements: Arc<Vec<Placement>>) -> Self {
        let index = placements.iter().enumerate().map(|(at, row)| (row.action, at)).collect();
        Self { placements, index }
    }

    /// Where an action stands; nothing when it is closed or unknown.
    #[must_use]
    pub fn get(&self, action: Id<Action>) -> Option<&Placement> {
        self.placements.get(self.rank(action)?)
    }

    /// Its rank among the open actions, from 0.
    #[must_use]
    pub fn rank(&self, action: Id<Action>) -> Option<usize> {
        self.index.get(&action).copied()
    }

    /// The actions shown in a quadrant, or to be qualified for `None`, in order.
    #[must_use]
    pub fn shown_in(&self, quadrant: Option<Quadrant>) -> Vec<Id<Action>> {
        self.placements.iter().filter(|row| row.shown.quadrant() == quadrant).map(|row| row.action).collect()
    }

    /// The placements in order.
    #[must_use]
    pub fn placements(&self) -> &[Placement] {
        &self.placements
    }

    /// How many stand where.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for row in self.placements.iter() {
            match row.shown {
                Cell::Quadrant(Quadrant::Do) => tally.to_do += 1,
                Cell::Quadrant(Quadrant::Plan) => tally.to_plan += 1,
                Cell::Quadrant(Quadrant::Delegate) => tally.to_delegate += 1,
                Cell::Quadrant(Quadrant::Drop) => tally.to_drop += 1,
                Cell::Unqualified(_) => tally.unqualified += 1,
            }
            tally.overdue += usize::from(row.overdue);
            tally.quick_wins += usize::from(row.quick_win);
            tally.overridden += usize::from(row.overridden == Overridden::Yes);
        }
        tally
    }
}

/// How many open actions stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each counts what its name says, by the place shown")]
pub struct Tally {
    pub to_do: usize,
    pub to_plan: usize,
    pub to_delegate: usize,
    pub to_drop: usize,
    pub unqualified: usize,
    pub overdue: usize,
    pub quick_wins: usize,
    pub overridden: usize,
}

impl Tally {
    /// How many in all.
    #[must_use]
    pub const fn all(self) -> usize {
        self.to_do + self.to_plan + self.to_delegate + self.to_drop + self.unqualified
    }

    /// How many in a quadrant, or to be qualified for `None`.
    #[must_use]
    pub const fn of(self, quadrant: Option<Quadrant>) -> usize {
        match quadrant {
            Some(Quadrant::Do) => self.to_do,
            Some(Quadrant::Plan) => self.to_plan,
            Some(Quadrant::Delegate) => self.to_delegate,
            Some(Quadrant::Drop) => self.to_drop,
            None => self.unqualified,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::{Contribution, QuadrantOverride},
        day::Day,
        importance::Weights,
        objective::Objective,
    };
    use crate::methods::eisenhower::{Settings, in_order, place};
    use uuid::Uuid;

    fn action(n: u128, level: Option<Contribution>, days: i64, today: Day) -> Action {
        let mut row = Action::new(Id::new(Uuid::from_u128(n)));
        row.contributions.extend(level.map(|level| (Id::new(Uuid::from_u128(1)), level)));
        Action { due: Some(today.plus_days(days)), ..row }
    }

    #[test]
    fn every_open_action_stands_in_one_place() {
        let today = Day::parse("2026-11-22").expect("a date");
        let weights = Weights::of(&[Objective::new(Id::new(Uuid::from_u128(1)))]);
        let strong = Some(Contribution::Strong);
        let actions = [
            action(1, strong, -2, today),
            action(2, strong, 60, today),
            action(3, Some(Contribution::None), 1, today),
            action(4, Some(Contribution::None), 60, today),
            action(5, None, 1, today),
            Action {
                quadrant_override: Some(QuadrantOverride::new(Quadrant::Do, "A promise")),
                ..action(6, strong, 60, today)
            },
        ];
        let rows = actions.iter().filter_map(|row| place(row, &weights, &Settings::default(), today)).collect();
        let board = Board::of(Arc::new(in_order(rows)));
        let tally = board.tally();
        assert_eq!((tally.to_do, tally.to_plan, tally.to_delegate, tally.to_drop), (2, 1, 1, 1));
        assert_eq!((tally.unqualified, tally.overdue, tally.overridden, tally.all()), (1, 1, 1, 6));
        let places = Quadrant::ALL.map(Some).into_iter().chain([None]);
        for place in places {
            assert_eq!(board.shown_in(place).len(), tally.of(place), "{place:?}");
        }
        assert!(actions.iter().all(|row| board.get(row.id).is_some_and(|found| found.action == row.id)));
        assert!(board.get(Id::new(Uuid::from_u128(9))).is_none());
    }
}
