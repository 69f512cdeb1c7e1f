//! The short way to a first usable plan: five stages, each measured on the plan itself.

use crate::{methods::Method, plan::Plan};

/// A stage of the short way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// One segment with priority.
    Target,
    /// Three objectives with key results.
    Objectives,
    /// Five KPIs at least.
    Kpis,
    /// Some actions.
    Actions,
    /// An envelope and a package to pay from it.
    Budget,
}

impl Stage {
    /// Every one, in order.
    pub const ALL: [Self; 5] = [Self::Target, Self::Objectives, Self::Kpis, Self::Actions, Self::Budget];
}

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The stage.
    pub stage: Stage,
    /// What is there, at most `of`.
    pub done: usize,
    /// What it takes.
    pub of: usize,
}

impl Step {
    /// Whether the stage is complete.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.done >= self.of
    }

    /// The screen where the stage goes on.
    #[must_use]
    pub const fn method(&self) -> Method {
        match self.stage {
            Stage::Target => Method::Segments,
            Stage::Objectives => Method::Okr,
            Stage::Kpis => Method::Kpis,
            Stage::Actions => Method::Actions,
            Stage::Budget => Method::Packages,
        }
    }
}

/// The objectives with key results of a first plan.
const OBJECTIVES: usize = 3;
/// One action an objective: the fewest that lead somewhere **(convention)**.
const ACTIONS: usize = 3;

/// The five stages and how far each is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShortWay(pub [Step; 5]);

impl ShortWay {
    /// How far the plan is.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        Self(Stage::ALL.map(|stage| {
            let (done, of) = measured(plan, stage);
            Step { stage, done: done.min(of), of }
        }))
    }

    /// How many stages are complete.
    #[must_use]
    pub fn done(&self) -> usize {
        self.0.iter().filter(|step| step.is_done()).count()
    }

    /// Whether there is something to steer: an objective with key results, a KPI or an action. Before that, calm is no
    /// good news.
    #[must_use]
    pub fn steers(&self) -> bool {
        let steered = |step: &Step| matches!(step.stage, Stage::Objectives | Stage::Kpis | Stage::Actions);
        self.0.iter().any(|step| steered(step) && step.done > 0)
    }

    /// The first stage that is not complete.
    #[must_use]
    pub fn next(&self) -> Option<Step> {
        self.0.into_iter().find(|step| !step.is_done())
    }
}

fn measured(plan: &Plan, stage: Stage) -> (usize, usize) {
    match stage {
        Stage::Target => (plan.segments.iter().filter(|row| row.priority && !row.name.is_empty()).count(), 1),
        Stage::Objectives => (with_key_results(plan), OBJECTIVES),
        Stage::Kpis => (plan.kpis.len(), usize::from(plan.worksheets.kpis.fewest)),
        Stage::Actions => (plan.actions.len(), ACTIONS),
        Stage::Budget => {
            let envelope = plan.worksheets.zero_based_budget.envelope.cents() > 0;
            (usize::from(envelope) + usize::from(!plan.packages.is_empty()), 2)
        }
    }
}

fn with_key_results(plan: &Plan) -> usize {
    let served: std::collections::BTreeSet<_> = plan.key_results.iter().map(|row| row.objective).collect();
    plan.objectives.iter().filter(|row| row.is_open() && served.contains(&row.id)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::Action, id::Id, key_result::KeyResult, kpi::Kpi, money::Money, objective::Objective,
        package::DecisionPackage, segment::Segment,
    };
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    #[track_caller]
    fn check(plan: &Plan, expected: [usize; 5], next: Option<Stage>) {
        let way = ShortWay::of(plan);
        assert_eq!(way.0.map(|step| step.done), expected);
        assert_eq!(way.next().map(|step| step.stage), next);
    }

    #[test]
    fn every_stage_is_measured_on_the_plan() {
        let mut plan = Plan::new(id(0));
        check(&plan, [0; 5], Some(Stage::Target));
        plan.segments.put(Segment { priority: true, name: "Laiteries".into(), ..Segment::new(id(1)) });
        plan.objectives = (1..=4).map(|n| Objective::new(id(n))).collect();
        check(&plan, [1, 0, 0, 0, 0], Some(Stage::Objectives));
        assert!(!ShortWay::of(&plan).steers());
        plan.key_results = (1..=4).map(|n| KeyResult::new(id(n), id(n))).collect();
        plan.kpis = (1..=6).map(|n| Kpi::new(id(n))).collect();
        plan.actions = (1..=2).map(|n| Action::new(id(n))).collect();
        plan.packages.put(DecisionPackage::new(id(1)));
        check(&plan, [1, 3, 5, 2, 1], Some(Stage::Actions));
        assert!(ShortWay::of(&plan).steers());
        plan.actions.put(Action::new(id(3)));
        plan.worksheets.zero_based_budget.envelope = Money::from_units(1);
        check(&plan, [1, 3, 5, 3, 2], None);
        assert_eq!(ShortWay::of(&plan).done(), 5);
    }
}
