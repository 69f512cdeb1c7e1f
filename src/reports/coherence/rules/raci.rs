//! Rules on the rows of RACI: one answers, at least one does, few are asked (seed 003).

pub mod text;

use crate::{
    domain::action::Action,
    methods::raci::{Flaw, RaciRow, flaws},
    reports::coherence::{
        finding::Detail,
        outcome::{Outcome, View, plainly},
    },
};

/// Exactly one person answers for it.
pub fn not_one_accountable(view: &View<'_>) -> Outcome {
    each(view, |flaws| {
        flaws.iter().find_map(|flaw| match flaw {
            Flaw::NobodyAccountable => Some(Detail::Count(0)),
            Flaw::SeveralAccountable(people) => Some(Detail::Count(people.len())),
            _ => None,
        })
    })
}

/// At least one person does it.
pub fn no_responsible(view: &View<'_>) -> Outcome {
    each(view, |flaws| plainly(flaws.contains(&Flaw::NobodyResponsible)))
}

/// At most three people are asked before.
pub fn many_consulted(view: &View<'_>) -> Outcome {
    each(view, |flaws| {
        flaws.iter().find_map(|flaw| match flaw {
            Flaw::ManyConsulted(people) => Some(Detail::Count(people.len())),
            _ => None,
        })
    })
}

/// Looks at the processes and at the actions that are open.
fn each(view: &View<'_>, breach: impl Fn(&[Flaw]) -> Option<Detail>) -> Outcome {
    let plan = view.plan;
    let team = plan.people.ids();
    let counts = |row: &&RaciRow| row.counts(|action| plan.actions.get(action).is_some_and(Action::is_open));
    Outcome::each(plan.worksheets.raci.rows.iter().filter(counts), |row| breach(&flaws(row, &team)))
}
