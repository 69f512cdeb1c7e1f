//! Whether a row is clear: exactly one answers, at least one does, and not too many are asked (domain section 8).

use super::{RaciRow, Role};
use crate::domain::{id::Id, person::Person};

/// More people consulted than this slow every decision down: a hint, not a fault.
pub const MOST_CONSULTED: usize = 3;

/// What is wrong with a row; the people in the order of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Nobody answers for it.
    NobodyAccountable,
    /// Several answer for it, so that nobody does.
    SeveralAccountable(Vec<Id<Person>>),
    /// Nobody does it.
    NobodyResponsible,
    /// More than [`MOST_CONSULTED`] are asked before.
    ManyConsulted(Vec<Id<Person>>),
}

impl Flaw {
    /// Whether the row is not valid with it; too many consulted is only told.
    #[must_use]
    pub const fn is_fault(&self) -> bool {
        !matches!(self, Self::ManyConsulted(_))
    }
}

/// What is wrong with `row`, gravest first. Only the people of `team` count: whoever left the plan answers for nothing.
#[must_use]
pub fn flaws(row: &RaciRow, team: &[Id<Person>]) -> Vec<Flaw> {
    let with = |role| team.iter().copied().filter(|person| row.of(*person).has(role)).collect::<Vec<_>>();
    let accountable = match with(Role::Accountable) {
        none if none.is_empty() => Some(Flaw::NobodyAccountable),
        one if one.len() == 1 => None,
        several => Some(Flaw::SeveralAccountable(several)),
    };
    let responsible = with(Role::Responsible).is_empty().then_some(Flaw::NobodyResponsible);
    let consulted = Some(with(Role::Consulted)).filter(|people| people.len() > MOST_CONSULTED).map(Flaw::ManyConsulted);
    [accountable, responsible, consulted].into_iter().flatten().collect()
}

/// The smallest change that mends a flaw: how many letters to give (positive) or to take away (negative), and which.
#[must_use]
pub fn repaired(flaw: &Flaw) -> (Role, i64) {
    let beyond =
        |people: &[Id<Person>], most: usize| -i64::try_from(people.len() - most.min(people.len())).unwrap_or(0);
    match flaw {
        Flaw::NobodyAccountable => (Role::Accountable, 1),
        Flaw::SeveralAccountable(people) => (Role::Accountable, beyond(people, 1)),
        Flaw::NobodyResponsible => (Role::Responsible, 1),
        Flaw::ManyConsulted(people) => (Role::Consulted, beyond(people, MOST_CONSULTED)),
    }
}
