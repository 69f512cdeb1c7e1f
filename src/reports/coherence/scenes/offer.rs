//! Tests only: the scenes of the rules on personas, value propositions, the price, stages and experiments.

use super::{Scene, day, id};
use crate::{
    domain::{number::Share, sales_stage::SalesStage},
    methods::{experiments::Experiment, personas::Persona, value_proposition::ValueProposition},
};

/// A scene that breaks a rule, and one that passes it.
type Scenes = (Scene, Scene);

pub(super) fn stale_persona() -> Scenes {
    let reviewed = |on: &str| {
        let reviewed = Some(day(on));
        Scene::new().plan(|plan| plan.worksheets.personas.personas.put(Persona { reviewed, ..Persona::new(id(1)) }))
    };
    (reviewed("2026-05-21"), reviewed("2026-05-22"))
}

pub(super) fn incomplete() -> Scenes {
    (promise("p", ""), promise("p", "d"))
}

/// “B; d. Preuve\u{a0}: p p p.” has three words more than its proof.
pub(super) fn too_long() -> Scenes {
    (promise(&"p ".repeat(23), "d"), promise(&"p ".repeat(22), "d"))
}

pub(super) fn no_guard() -> Scenes {
    let scene = Scene::new().plan(|plan| plan.worksheets.components.pricing.floor_margin = Share::new(0.3));
    (scene.clone(), scene.plan(|plan| plan.worksheets.components.pricing.maximum_discount = Share::new(0.1)))
}

pub(super) fn no_exit_criteria() -> Scenes {
    let scene = |criterion: &str| {
        let stage = SalesStage { exit_criteria: vec![criterion.to_owned()], ..SalesStage::new(id(1)) };
        Scene::new().plan(|plan| plan.worksheets.process.stages.put(stage))
    };
    (scene(" "), scene("c"))
}

pub(super) fn undecided() -> Scenes {
    let ended = |end: &str| {
        let row = Experiment {
            friction: "f".to_owned(),
            hypothesis: "h".to_owned(),
            action: Some(id(2)),
            kpi: Some(id(3)),
            start: Some(day("2026-10-01")),
            end: Some(day(end)),
            ..Experiment::new(id(1))
        };
        Scene::new().plan(|plan| plan.worksheets.experiments.rows.put(row))
    };
    (ended("2026-10-31"), ended("2026-12-31"))
}

fn promise(proof: &str, differentiation: &str) -> Scene {
    let row = ValueProposition {
        benefit: "b".to_owned(),
        proof: proof.to_owned(),
        differentiation: differentiation.to_owned(),
        ..ValueProposition::new(id(1))
    };
    Scene::new().plan(|plan| plan.worksheets.value_proposition.propositions.put(row))
}
