//! Tests only: the scenes of the rules on people and on RACI.

use super::{Scene, day, id};
use crate::{
    domain::{number::Number, person::Person},
    methods::raci::{RaciRow, Roles},
};

/// A scene that breaks the rule, and one that passes it.
pub(super) fn over_capacity() -> (Scene, Scene) {
    let person = Person { name: "Nora".to_owned(), days_a_week: Number::new(2.0), ..Person::new(id(7)) };
    let scene = Scene::new().plan(|plan| plan.people.put(person));
    (scene.clone().facts(|facts| facts.overloaded = [(id(7), day("2026-11-30"))].into()), scene)
}

/// A process with the letters of persons 1, 2, 3 …
pub(super) fn raci(cells: &[&str]) -> Scene {
    let mut row = RaciRow { name: "Process 1".to_owned(), ..RaciRow::new(id(60)) };
    (1..).zip(cells).for_each(|(n, cell)| row.give(id(n), Roles::parse(cell).unwrap_or_default()));
    let people = (1..).zip(cells).map(|(n, _)| Person::new(id(n)));
    Scene::new().plan(|plan| {
        people.for_each(|person| plan.people.put(person));
        plan.worksheets.raci.rows.put(row);
    })
}
