//! R: at least one action works for the objective, and what those actions cost is paid for by a funded package.

use super::Funded;
use crate::{
    domain::{
        action::{Action, ActionStatus, Contribution},
        id::Id,
        money::Money,
        objective::Objective,
    },
    plan::Plan,
};
use std::collections::{BTreeMap, BTreeSet};

/// What makes an objective relevant or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relevant {
    /// So many actions work for it, and those that still cost something are funded.
    Resourced {
        /// The actions.
        actions: usize,
    },
    /// No action works for it.
    NoAction,
    /// These actions, still to be done, have a cost and stand in no funded package; in the plan's order.
    Unfunded(Vec<Id<Action>>),
}

impl Relevant {
    /// Whether the criterion is met.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        matches!(self, Self::Resourced { .. })
    }
}

/// The actions by the objective they work for, read once for all objectives.
pub(super) struct Activities {
    by_objective: BTreeMap<Id<Objective>, Vec<(Id<Action>, Payment)>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Payment {
    /// It costs nothing, is done, or stands in a funded package.
    Settled,
    /// It has a cost and stands in no funded package.
    Missing,
}

impl Activities {
    /// Cancelled actions work for nothing, and neither does a contribution of none.
    pub(super) fn of(plan: &Plan, funded: &Funded) -> Self {
        let packages = funded.iter().filter_map(|id| plan.packages.get(*id));
        let paid: BTreeSet<_> = packages.flat_map(|package| package.activities.iter().copied()).collect();
        let mut by_objective: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for action in plan.actions.iter().filter(|action| action.status != ActionStatus::Cancelled) {
            let row = (action.id, payment(action, &paid));
            let works_for = action.contributions.iter().filter(|(_, level)| **level != Contribution::None);
            for (objective, _) in works_for {
                by_objective.entry(*objective).or_default().push(row);
            }
        }
        Self { by_objective }
    }

    pub(super) fn relevance(&self, objective: Id<Objective>) -> Relevant {
        let rows = self.by_objective.get(&objective).map_or(&[][..], Vec::as_slice);
        let unfunded: Vec<_> =
            rows.iter().filter(|(_, payment)| *payment == Payment::Missing).map(|(id, _)| *id).collect();
        match (rows.len(), unfunded.is_empty()) {
            (0, _) => Relevant::NoAction,
            (actions, true) => Relevant::Resourced { actions },
            (_, false) => Relevant::Unfunded(unfunded),
        }
    }
}

fn payment(action: &Action, paid: &BTreeSet<Id<Action>>) -> Payment {
    let costs = action.cost.is_some_and(|cost| cost > Money::ZERO);
    if costs && action.is_open() && !paid.contains(&action.id) { Payment::Missing } else { Payment::Settled }
}
