//! The experiments of the example: one under way on the answers to price requests, one that was stopped.

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

const STOPPED: Words = (
    say("Trop peu de sites nous connaissent avant la panne", "Too few plants know us before the breakdown"),
    say("Deux publications LinkedIn par semaine amènent des rendez-vous", "Two LinkedIn posts a week bring meetings"),
    Some(say(
        "Quarante mentions, aucun rendez-vous\u{a0}: nos clients ne lisent pas LinkedIn.",
        "Forty likes, not one meeting: our customers do not read LinkedIn.",
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
    let stopped = Experiment {
        action: Some(id(17)),
        kpi: Some(id(4)),
        start: Some(on.friday(7).plus_days(-4)),
        end: Some(decided),
        outcome: Some(Outcome::Abandon),
        decided_on: Some(decided),
        ..worded(on, 2, STOPPED)
    };
    plan.worksheets.experiments.rows = [running, stopped].into_iter().collect();
}

fn worded(on: On, n: u16, (friction, hypothesis, result): Words) -> Experiment {
    Experiment {
        friction: on.say(&friction),
        hypothesis: on.say(&hypothesis),
        result: result.map(|words| on.say(&words)).unwrap_or_default(),
        ..Experiment::new(id(n))
    }
}
