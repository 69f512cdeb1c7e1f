//! The experiments of the example: one under way on the answers to price requests, one that was deployed.

use super::{On, id::id, text::say};
use crate::{
    domain::lang::Name,
    methods::experiments::{Experiment, Outcome},
    plan::Plan,
};

/// Friction, hypothesis, what was learned.
type Words = (Name, Name, Option<Name>);

const RUNNING: Words = (
    say("Chaque devis repart d’une page blanche", "Each quote starts from a blank page"),
    say(
        "Avec un devis type par famille de pièces, la réponse part en moins de 36 heures",
        "With a standard quote for each family of parts, the answer leaves within 36 hours",
    ),
    None,
);

const DEPLOYED: Words = (
    say("Les contrats arrivent à échéance sans que personne n’appelle", "Contracts end without anybody calling"),
    say(
        "Appeler soixante jours avant l’échéance fait renouveler plus souvent",
        "Calling sixty days before the end has more contracts renewed",
    ),
    Some(say(
        "Les sites attendaient l’appel\u{a0}; deux ont étendu leur contrat à une seconde ligne.",
        "The sites were waiting for the call; two extended their contract to a second line.",
    )),
);

pub fn fill(plan: &mut Plan, on: On) {
    // First and last week of the window, counted back; the action tried; the KPI.
    let running = Experiment {
        action: Some(id(4)),
        kpi: Some(id(3)),
        start: Some(on.friday(1).plus_days(-4)),
        end: Some(on.friday(0).plus_days(14)),
        ..worded(on, 1, RUNNING)
    };
    let decided = on.friday(2);
    let deployed = Experiment {
        action: Some(id(3)),
        kpi: Some(id(6)),
        start: Some(on.friday(7).plus_days(-4)),
        end: Some(decided),
        outcome: Some(Outcome::Deploy),
        decided_on: Some(decided),
        ..worded(on, 2, DEPLOYED)
    };
    plan.worksheets.experiments.rows = [running, deployed].into_iter().collect();
}

fn worded(on: On, n: u16, (friction, hypothesis, result): Words) -> Experiment {
    Experiment {
        friction: on.say(&friction),
        hypothesis: on.say(&hypothesis),
        result: result.map(|words| on.say(&words)).unwrap_or_default(),
        ..Experiment::new(id(n))
    }
}
