//! Appraisal of the example: the forces of its market, what it has against them, and what it retains.

use super::{On, id::id, text::appraisal as text};
use crate::{
    domain::{
        action::Action,
        entity::Entity,
        evidence::Evidence,
        fixed::Fixed,
        id::Id,
        objective::Objective,
        pestel_factor::PestelFactor,
        renunciation::Source,
        resource::{
            Question, Resource,
            ResourceFamily::{self, Finance, Intangible, Processes, SalesTeam, Tools},
        },
        score::Score,
        swot_item::SwotItem,
    },
    methods::{
        five_forces::{FiveForces, ForceKind},
        synthesis::{LineKind, SynthesisLine},
    },
    plan::Plan,
};

/// How hard each force presses.
const RATINGS: [u8; 5] = [3, 2, 2, 4, 4];

/// Family and answers of each resource, up to the one that decides.
const RESOURCES: [(ResourceFamily, &[bool]); 5] = [
    (Intangible, &[true, true, true, false]),
    (SalesTeam, &[true, true, true, true]),
    (Tools, &[true, false]),
    (Finance, &[false]),
    (Processes, &[true, true, false]),
];

/// Part of a line, and the items, factors and resources that it cites.
type Line = (LineKind, &'static [u16], &'static [u16], &'static [u16]);

/// The lines.
const LINES: [Line; 3] = [
    (LineKind::Asset, &[1], &[], &[2]),
    (LineKind::ToCorrect, &[4, 5], &[], &[]),
    (LineKind::Path, &[7, 8], &[4], &[]),
];

/// The resource that each action cites.
const ACTIONS: [(u16, u16); 4] = [(18, 1), (20, 3), (15, 4), (5, 5)];

pub fn fill(plan: &mut Plan, on: On) {
    plan.worksheets.five_forces = forces(on);
    let resources = text::RESOURCES.iter().zip(RESOURCES);
    plan.worksheets.vrio.resources = (1..).zip(resources).map(|(n, row)| resource(on, n, row)).collect();
    let lines = text::LINES.iter().zip(LINES);
    plan.worksheets.synthesis.lines = (1..).zip(lines).map(|(n, (words, row))| line(on.say(words), n, row)).collect();
    plan.objectives.update(id::<Objective>(1), |row| row.sources.push(source(id::<Resource>(2))));
    plan.objectives.update(id::<Objective>(2), |row| row.sources.push(Fixed::Buyers.source()));
    plan.actions.update(id::<Action>(23), |row| row.sources.push(Fixed::Suppliers.source()));
    for (action, cited) in ACTIONS {
        plan.actions.update(id::<Action>(action), |row| row.sources.push(source(id::<Resource>(cited))));
    }
}

fn source<T: Entity>(id: Id<T>) -> Source {
    Source(id.uuid())
}

fn forces(on: On) -> FiveForces {
    let mut forces = FiveForces::default();
    for (kind, (words, rating)) in ForceKind::ALL.into_iter().zip(text::FORCES.iter().zip(RATINGS)) {
        let force = forces.of_mut(kind);
        force.rating = Score::new(rating);
        force.drivers = on.say(&words.0);
        force.response = on.say(&words.1);
    }
    forces
}

fn resource(on: On, n: u16, (words, (family, answers)): (&text::Said, (ResourceFamily, &[bool]))) -> Resource {
    let mut resource = Resource { name: on.say(&words.0), family, ..Resource::new(id(n)) };
    for (question, yes) in Question::ALL.into_iter().zip(answers) {
        resource.answer_mut(question).yes = Some(*yes);
    }
    resource.valuable.evidence = Evidence::said(on.say(&words.1));
    resource
}

fn line(text: String, n: u16, (kind, items, factors, resources): Line) -> SynthesisLine {
    let items = items.iter().map(|n| source(id::<SwotItem>(*n)));
    let factors = factors.iter().map(|n| source(id::<PestelFactor>(*n)));
    let resources = resources.iter().map(|n| source(id::<Resource>(*n)));
    let items = items.chain(factors).chain(resources).collect();
    SynthesisLine { text, items, ..SynthesisLine::new(id(n), kind) }
}
