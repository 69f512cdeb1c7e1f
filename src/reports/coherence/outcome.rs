//! What a rule sees and what it answers: how many it looked at, how many pass, and which do not.

use super::{facts::Facts, finding::Detail};
use crate::{
    domain::{
        action::{Action, Contribution, Contributions},
        company::Cycle,
        day::Day,
        entity::{Entity, EntityRef},
        id::Id,
        objective::Objective,
    },
    plan::Plan,
    reports::decisions::Decisions,
};
use std::collections::BTreeSet;

/// What every rule may look at.
pub struct View<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The civil day of the question.
    pub today: Day,
    /// What other reports found.
    pub facts: &'a Facts,
    /// Who cites what.
    pub decisions: Decisions,
    open_objectives: BTreeSet<Id<Objective>>,
}

impl<'a> View<'a> {
    pub(super) fn new(plan: &'a Plan, today: Day, facts: &'a Facts) -> Self {
        let open_objectives = plan.objectives.iter().filter(|row| row.is_open()).map(|row| row.id).collect();
        Self { plan, today, facts, decisions: Decisions::of(plan), open_objectives }
    }

    /// The actions still to be done.
    pub fn open_actions(&self) -> impl Iterator<Item = &'a Action> + use<'a> {
        self.plan.actions.iter().filter(|row| row.is_open())
    }

    /// The objectives that still count.
    pub fn open_objectives(&self) -> impl Iterator<Item = &'a Objective> + use<'a> {
        self.plan.objectives.iter().filter(|row| row.is_open())
    }

    /// Whether something is brought to at least one open objective.
    #[must_use]
    pub fn serves(&self, contributions: &Contributions) -> bool {
        brought(contributions).any(|id| self.open_objectives.contains(&id))
    }

    /// Whether plan-wide rules apply: once an objective exists.
    #[must_use]
    pub fn has_objective(&self) -> bool {
        !self.plan.objectives.is_empty()
    }

    /// First and last day of the cycle: as declared, else the calendar quarter of today.
    #[must_use]
    pub fn cycle(&self) -> (Day, Day) {
        let Cycle { start, end, .. } = self.plan.company.cycle;
        let first = start.unwrap_or_else(|| end.unwrap_or(self.today).quarter_start());
        (first, end.unwrap_or_else(|| first.plus_months(3).plus_days(-1)))
    }
}

/// The objectives to which more than nothing is brought.
pub fn brought(contributions: &Contributions) -> impl Iterator<Item = Id<Objective>> {
    contributions.iter().filter(|(_, brings)| **brings != Contribution::None).map(|(id, _)| *id)
}

/// What breaks a rule, with the figures of the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// The entity; none for a list or the plan as a whole.
    pub entity: Option<EntityRef>,
    /// The figures.
    pub detail: Detail,
}

/// A rule's answer. Looked at nothing: not applicable.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many entities the rule looked at.
    pub looked_at: usize,
    /// How many of them pass.
    pub passed: usize,
    /// What does not.
    pub breaches: Vec<Breach>,
}

impl Outcome {
    /// Looks at each row; `breach` says what is wrong with one.
    pub fn each<'a, T: Entity + 'a>(rows: impl Iterator<Item = &'a T>, breach: impl Fn(&T) -> Option<Detail>) -> Self {
        let mut outcome = Self::default();
        for row in rows {
            outcome.looked_at += 1;
            match breach(row) {
                None => outcome.passed += 1,
                Some(detail) => outcome.breaches.push(Breach { entity: Some(EntityRef::to(row.id())), detail }),
            }
        }
        outcome
    }

    /// Looks at one thing as a whole, and says what is wrong with it.
    #[must_use]
    pub fn whole(breach: Option<Detail>) -> Self {
        let breaches: Vec<_> = breach.map(|detail| Breach { entity: None, detail }).into_iter().collect();
        Self { looked_at: 1, passed: usize::from(breaches.is_empty()), breaches }
    }

    /// The same when it applies at all, else nothing looked at.
    #[must_use]
    pub fn whole_if(applies: bool, breach: impl FnOnce() -> Option<Detail>) -> Self {
        if applies { Self::whole(breach()) } else { Self::default() }
    }
}

/// Nothing more to say when `broken`.
#[must_use]
pub fn plainly(broken: bool) -> Option<Detail> {
    broken.then_some(Detail::Nothing)
}
