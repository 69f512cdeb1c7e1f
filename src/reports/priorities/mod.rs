//! Priorities: every open action of the plan at its place in the matrix, in order (domain section 2).

use crate::{
    domain::{action::Action, day::Day, id::Id, importance::Weights},
    methods::eisenhower::{Placement, Settings, Turn, in_order, place, turns},
    plan::Plan,
};

/// The open actions, in the order of the list.
#[must_use]
pub fn priorities(plan: &Plan, today: Day) -> Vec<Placement> {
    priorities_under(plan, &plan.worksheets.eisenhower, today)
}

/// The same under other settings than the plan's: what a slider shows before it is let go.
#[must_use]
pub fn priorities_under(plan: &Plan, settings: &Settings, today: Day) -> Vec<Placement> {
    let weights = weights(plan);
    in_order(plan.actions.iter().filter_map(|action| place(action, &weights, settings, today)).collect())
}

/// Where one action stands; nothing when it is closed or unknown.
#[must_use]
pub fn placement(plan: &Plan, action: Id<Action>, today: Day) -> Option<Placement> {
    place(plan.actions.get(action)?, &weights(plan), &plan.worksheets.eisenhower, today)
}

/// The smallest changes that would turn one action.
#[must_use]
pub fn turns_of(plan: &Plan, action: Id<Action>, today: Day) -> Vec<Turn> {
    let found = |row: &Action| turns(row, &weights(plan), &plan.worksheets.eisenhower, today);
    plan.actions.get(action).map(found).unwrap_or_default()
}

/// The relative weights of the plan's open objectives.
#[must_use]
pub fn weights(plan: &Plan) -> Weights {
    Weights::of(plan.objectives.iter())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::{ActionStatus, Contribution, Quadrant},
        objective::Objective,
    };
    use uuid::Uuid;

    fn action(n: u128, level: Contribution, due: Day) -> Action {
        let mut row = Action::new(Id::new(Uuid::from_u128(n)));
        row.contributions.insert(Id::new(Uuid::from_u128(1)), level);
        Action { due: Some(due), ..row }
    }

    #[test]
    fn open_actions_come_by_quadrant_and_closed_ones_not_at_all() {
        let today = Day::parse("2026-11-22").expect("a date");
        let mut plan = Plan::new(Id::new(Uuid::nil()));
        plan.objectives.put(Objective::new(Id::new(Uuid::from_u128(1))));
        plan.actions = [
            action(11, Contribution::None, today.plus_days(90)),
            action(12, Contribution::Strong, today.plus_days(90)),
            Action { status: ActionStatus::Done, ..action(13, Contribution::Strong, today) },
            action(14, Contribution::Medium, today),
            action(15, Contribution::Strong, today),
        ]
        .into_iter()
        .collect();
        let ids = |rows: &[Placement]| rows.iter().map(|row| row.action.uuid().as_u128()).collect::<Vec<_>>();
        let found = priorities(&plan, today);
        assert_eq!(ids(&found), [15, 14, 12, 11]);
        assert_eq!(placement(&plan, found[0].action, today).as_ref(), found.first());
        assert_eq!(turns_of(&plan, found[3].action, today).last().map(|turn| turn.to()), Some(Quadrant::Plan));
    }
    #[test]
    fn a_thousand_actions_are_placed_each_once() {
        let today = Day::parse("2026-11-22").expect("a date");
        let mut plan = Plan::new(Id::new(Uuid::nil()));
        plan.objectives.put(Objective::new(Id::new(Uuid::from_u128(1))));
        let level = |n: u128| Contribution::ALL[usize::try_from(n % 4).unwrap_or(0)];
        let due = |n: u128| today.plus_days(i64::try_from(n % 60).unwrap_or(0) - 10);
        plan.actions = (1..=1_000).map(|n| action(n, level(n), due(n))).collect();
        let mut ids: Vec<_> = priorities(&plan, today).iter().map(|row| row.action).collect();
        ids.sort_unstable();
        assert_eq!(ids, plan.actions.ids());
    }
}
