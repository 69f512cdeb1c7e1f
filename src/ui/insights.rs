//! What is computed from the plan and shown by several screens: each report once, when somebody looks at it, and again
//! only when what it reads has changed.

use crate::{
    domain::day::Day,
    methods::eisenhower::placement::Placement,
    plan::Plan,
    reports::{
        alerts::{self, AlertRow},
        budget::{self, Budget},
        coherence::{self, Coherence, Facts},
        decisions::Decisions,
        objectives::{self, ObjectiveProgress},
        priorities,
    },
    state::{PlanState, use_plan},
    ui::components::lagging,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The reports that screens share.
#[derive(Clone, Copy)]
pub struct Insights {
    /// Every open action in its quadrant, in the order of the matrix.
    pub priorities: Memo<Arc<Vec<Placement>>>,
    /// One row a KPI.
    pub alerts: Memo<Arc<Vec<AlertRow>>>,
    /// One row an objective.
    pub objectives: Memo<Arc<Vec<ObjectiveProgress>>>,
    /// The ranking with its two readings, and what the solver takes.
    pub budget: Memo<Arc<Budget>>,
    /// The score, the findings and one row a rule.
    pub coherence: Memo<Arc<Coherence>>,
    /// What each item led to.
    pub decisions: Memo<Arc<Decisions>>,
}

/// Where the reports belong: to the app, whichever screen asks for them first.
#[derive(Clone)]
struct Room {
    owner: Owner,
    reports: StoredValue<Option<Insights>>,
}

impl Insights {
    /// Makes room for the reports; once, in `App`. They are not in the first load: the first who asks makes them.
    pub fn make_room() {
        let owner = Owner::current().unwrap_or_default();
        provide_context(Room { owner, reports: StoredValue::new(None) });
    }

    /// The reports on the open plan.
    fn of(plan: PlanState) -> Self {
        let budget = report(plan, budget::basis, |plan, _| budget::budget(plan));
        let priorities = report(
            plan,
            |plan| (plan.objectives.clone(), plan.actions.clone(), plan.worksheets.eisenhower.clone()),
            priorities::priorities,
        );
        Self {
            priorities,
            alerts: report(
                plan,
                |plan| (plan.kpis.clone(), plan.watches.clone(), plan.worksheets.kpis.clone()),
                alerts::alerts,
            ),
            objectives: report(
                plan,
                |plan| (plan.objectives.clone(), plan.key_results.clone(), plan.kpis.clone()),
                objectives::objectives,
            ),
            budget,
            coherence: coherence(plan, priorities, budget),
            decisions: report(
                plan,
                |plan| {
                    (plan.objectives.clone(), plan.actions.clone(), plan.packages.clone(), plan.renunciations.clone())
                },
                |plan, _| Decisions::of(plan),
            ),
        }
    }
}

/// Reads nearly every list of the plan, and the priorities and the budget that are computed already: what was pressed or
/// typed is seen before it. The navigation tells its score on every screen.
fn coherence(
    plan: PlanState,
    priorities: Memo<Arc<Vec<Placement>>>,
    budget: Memo<Arc<Budget>>,
) -> Memo<Arc<Coherence>> {
    let slice = lagging(plan.select(|plan| {
        let steered = (plan.objectives.clone(), plan.key_results.clone(), plan.kpis.clone(), plan.watches.clone());
        let done = (
            plan.actions.clone(),
            plan.packages.clone(),
            plan.people.clone(),
            plan.renunciations.clone(),
            plan.quotations.clone(),
            (plan.rituals.clone(), plan.meetings.clone()),
        );
        let aimed = (plan.segments.clone(), plan.channels.clone());
        (steered, done, aimed, plan.company.cycle.clone(), plan.worksheets.clone())
    }));
    Memo::new(move |_| {
        slice.with(|_| ());
        let (plan, today) = (plan.peek(), plan.today.get());
        // Both are of the plan as it is now, and change with the slice and the day only.
        let facts = Facts::with(&plan, today, &priorities.get_untracked(), budget.get_untracked().facts());
        Arc::new(coherence::coherence(&plan, today, &facts))
    })
}

/// A report that runs again only when the slice that it reads, or the day, has changed. Slices share their rows, so that
/// keeping and comparing them costs next to nothing.
pub(super) fn report<S, R>(
    plan: PlanState,
    slice: impl Fn(&Plan) -> S + Send + Sync + 'static,
    compute: impl Fn(&Plan, Day) -> R + Send + Sync + 'static,
) -> Memo<Arc<R>>
where
    S: PartialEq + Send + Sync + 'static,
    R: PartialEq + Send + Sync + 'static,
{
    let slice = plan.select(slice);
    Memo::new(move |_| {
        // Read, not only tracked: a memo that nobody has read yet follows nothing.
        slice.with(|_| ());
        Arc::new(compute(&plan.peek(), plan.today.get()))
    })
}

/// The reports.
///
/// # Panics
/// Outside `App`, which makes room for them first (an invariant of the tree).
#[must_use]
pub fn use_insights() -> Insights {
    let Room { owner, reports } = expect_context::<Room>();
    reports.get_value().unwrap_or_else(|| {
        let made = owner.with(|| Insights::of(use_plan()));
        reports.set_value(Some(made));
        made
    })
}
