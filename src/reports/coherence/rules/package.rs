//! Rules on decision packages: justified, for an objective, on a base that is not refused, and put to work once funded.

pub mod text;

use crate::{
    domain::{
        entity::EntityRef,
        package::{DecisionPackage, PinDecision},
    },
    reports::coherence::{
        finding::Detail,
        outcome::{Outcome, View, plainly},
    },
};

/// It says why it deserves money.
pub fn no_justification(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.packages.iter(), |package| plainly(view.facts.budget.unjustified.contains(&package.id)))
}

/// It brings something to at least one open objective.
pub fn no_objective(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.packages.iter(), |package| plainly(!view.serves(&package.contributions)))
}

/// The package that it needs is not refused.
pub fn requires_refused(view: &View<'_>) -> Outcome {
    Outcome::each(view.plan.packages.iter(), |package| {
        let needed = view.plan.packages.get(package.requires?)?;
        (is_refused(needed) && !is_refused(package)).then_some(Detail::Other(EntityRef::to(needed.id)))
    })
}

/// Once funded, it has an action. Unknown while conflicts forbid a ranking.
pub fn funded_idle(view: &View<'_>) -> Outcome {
    let Some(funded) = &view.facts.budget.funded else {
        return Outcome::default();
    };
    let has_action = |package: &DecisionPackage| package.activities.iter().any(|id| view.plan.actions.contains(*id));
    Outcome::each(view.plan.packages.iter(), |package| plainly(funded.contains(&package.id) && !has_action(package)))
}

fn is_refused(package: &DecisionPackage) -> bool {
    package.pin.as_ref().is_some_and(|pin| pin.decision == PinDecision::Refuse)
}
