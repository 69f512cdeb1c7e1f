//! SMART: what an objective shows of being specific, measurable, attainable, relevant and timed, criterion by
//! criterion, with what was checked (domain section 5; seed 003). It needs the plan: figures, actions, what is funded.

mod attainable;
mod measurable;
mod relevant;
pub mod text;

pub use attainable::{Attainability, Attainable};
pub use measurable::{Lacking, Measurable};
pub use relevant::Relevant;

use crate::{
    domain::{id::Id, objective::Objective, package::DecisionPackage},
    plan::Plan,
};
use relevant::Activities;
use std::collections::BTreeSet;

/// The packages of which a level is funded, in the reading that the plan goes by.
pub type Funded = BTreeSet<Id<DecisionPackage>>;

/// What was checked of one objective.
#[derive(Clone, Debug, PartialEq)]
pub struct Smart {
    /// The objective.
    pub objective: Id<Objective>,
    /// S.
    pub specific: Specific,
    /// M.
    pub measurable: Measurable,
    /// A.
    pub attainable: Attainable,
    /// R.
    pub relevant: Relevant,
    /// T.
    pub timed: Timed,
}

/// The five criteria.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the criterion of its name")]
pub enum Criterion {
    Specific,
    Measurable,
    Attainable,
    Relevant,
    Timed,
}

impl Criterion {
    /// Every one, in the order of the word.
    pub const ALL: [Self; 5] = [Self::Specific, Self::Measurable, Self::Attainable, Self::Relevant, Self::Timed];
}

/// S: only the user can say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Specific {
    /// The user declares it.
    Declared,
    /// The user does not.
    NotDeclared,
}

/// T: start before due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timed {
    /// It is.
    InOrder,
    /// No start.
    NoStart,
    /// No due date.
    NoDue,
    /// Neither.
    NoPeriod,
    /// It starts when it is due, or later.
    StartNotBeforeDue,
}

impl Smart {
    /// Whether one criterion is met.
    #[must_use]
    pub fn meets(&self, criterion: Criterion) -> bool {
        match criterion {
            Criterion::Specific => self.specific == Specific::Declared,
            Criterion::Measurable => self.measurable.is_met(),
            Criterion::Attainable => self.attainable.is_met(),
            Criterion::Relevant => self.relevant.is_met(),
            Criterion::Timed => self.timed == Timed::InOrder,
        }
    }

    /// The criteria that are not met, in the order of the word.
    pub fn unmet(&self) -> impl Iterator<Item = Criterion> + '_ {
        Criterion::ALL.into_iter().filter(|criterion| !self.meets(*criterion))
    }
}

/// What is checked of every objective, in the plan's order.
#[must_use]
pub fn smart(plan: &Plan, funded: &Funded) -> Vec<Smart> {
    let activities = Activities::of(plan, funded);
    plan.objectives.iter().map(|row| of_one(plan, row, &activities)).collect()
}

/// What is checked of one objective; nothing when it is unknown.
#[must_use]
pub fn smart_of(plan: &Plan, objective: Id<Objective>, funded: &Funded) -> Option<Smart> {
    let row = plan.objectives.get(objective)?;
    Some(of_one(plan, row, &Activities::of(plan, funded)))
}

fn of_one(plan: &Plan, objective: &Objective, activities: &Activities) -> Smart {
    Smart {
        objective: objective.id,
        specific: if objective.smart.specific { Specific::Declared } else { Specific::NotDeclared },
        measurable: Measurable::of(plan, objective.id),
        attainable: Attainable::of(plan, objective),
        relevant: activities.relevance(objective.id),
        timed: timed(objective),
    }
}

fn timed(objective: &Objective) -> Timed {
    match (objective.start, objective.due) {
        (None, None) => Timed::NoPeriod,
        (None, Some(_)) => Timed::NoStart,
        (Some(_), None) => Timed::NoDue,
        (Some(start), Some(due)) if start < due => Timed::InOrder,
        (Some(_), Some(_)) => Timed::StartNotBeforeDue,
    }
}

#[cfg(test)]
mod tests;
