//! The slides of what is to be done: the quadrants, and the next dates with their owners.

use crate::{
    domain::{
        action::{Action, Quadrant},
        day::Day,
        ritual::Ritual,
    },
    methods::eisenhower::Placement,
    plan::Plan,
    reports::reviews::rhythm_of,
};

/// What is done first.
#[derive(Clone, Debug, PartialEq)]
pub struct Tasks {
    /// How many actions in each quadrant, in the order of [`Quadrant::ALL`].
    pub counts: [usize; 4],
    /// How many are still to be qualified.
    pub unqualified: usize,
    /// The first of the matrix, in its order.
    pub first: Vec<Step>,
}

/// An action on a slide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its title.
    pub title: String,
    /// Who answers for it; empty when nobody does.
    pub owner: String,
    /// Its last day.
    pub due: Option<Day>,
}

/// The matrix in figures and its first actions; nothing while no action is open.
pub(super) fn tasks(plan: &Plan, priorities: &[Placement]) -> Option<Tasks> {
    let of = |quadrant| priorities.iter().filter(|row| row.shown.quadrant() == Some(quadrant)).count();
    let counts = Quadrant::ALL.map(of);
    let first = priorities.iter().filter(|row| row.shown.quadrant() == Some(Quadrant::Do));
    let first = first.filter_map(|row| step(plan, plan.actions.get(row.action)?)).collect();
    let unqualified = priorities.len() - counts.iter().sum::<usize>();
    (!priorities.is_empty()).then_some(Tasks { counts, unqualified, first })
}

/// The open actions that end today or later, the next first; ties end at the id.
pub(super) fn next_steps(plan: &Plan, today: Day) -> Vec<Step> {
    let open = |row: &&Action| row.is_open();
    let ahead = |row: &&Action| row.due.is_some_and(|due| due >= today);
    let mut rows: Vec<&Action> = plan.actions.iter().filter(open).filter(ahead).collect();
    rows.sort_by_key(|row| (row.due, row.id));
    rows.into_iter().filter_map(|row| step(plan, row)).collect()
}

/// The rituals that have a next date, the nearest first; ties end at the id.
pub(super) fn meetings(plan: &Plan, today: Day) -> Vec<(Ritual, Day)> {
    let ahead = |row: &Ritual| Some((row.clone(), rhythm_of(plan, row, today).next?));
    let mut rows: Vec<_> = plan.rituals.iter().filter_map(ahead).collect();
    rows.sort_by_key(|(row, next)| (*next, row.id));
    rows
}

fn step(plan: &Plan, action: &Action) -> Option<Step> {
    let title = action.title.trim();
    let owner = action.owner.and_then(|owner| plan.people.get(owner));
    let owner = owner.map(|person| if person.name.is_empty() { &person.role } else { &person.name });
    (!title.is_empty()).then(|| Step {
        title: title.to_owned(),
        owner: owner.cloned().unwrap_or_default(),
        due: action.due,
    })
}
