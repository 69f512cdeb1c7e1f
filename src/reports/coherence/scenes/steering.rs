//! Scenes of the rules on rituals.

use super::{Scene, day, id};
use crate::{
    domain::{
        meeting::{Meeting, Standing},
        objective::Objective,
        ritual::{Ritual, RitualKind},
        segment::Segment,
    },
    reports::reviews::choices,
};

/// A ritual since `start`, and its meeting of `minutes` on that day.
fn held(kind: RitualKind, start: &str, minutes: u16) -> Scene {
    Scene::new().plan(|plan| {
        plan.rituals.put(Ritual { start: Some(day(start)), ..Ritual::new(id(80), kind) });
        plan.meetings.put(Meeting { held: true, minutes: Some(minutes), ..Meeting::new(id(81), id(80), day(start)) });
    })
}

pub fn late() -> (Scene, Scene) {
    (held(RitualKind::Weekly, "2026-11-11", 30), held(RitualKind::Weekly, "2026-11-12", 30))
}

pub fn too_long() -> (Scene, Scene) {
    (held(RitualKind::Weekly, "2026-11-18", 31), held(RitualKind::Weekly, "2026-11-18", 30))
}

pub fn changed_outside() -> (Scene, Scene) {
    let noted = held(RitualKind::Quarterly, "2026-11-02", 90).plan(|plan| {
        plan.objectives.put(Objective::new(id(9)));
        plan.segments.put(Segment { priority: true, ..Segment::new(id(3)) });
        let standing = Standing { choices: choices(plan), ..Standing::default() };
        plan.meetings.update(id(81), |row| row.standing = Some(standing));
    });
    let changed = noted.clone().plan(|plan| {
        plan.segments.update(id(3), |row| row.exclusions.push("Resellers".to_owned()));
    });
    (changed, noted)
}
