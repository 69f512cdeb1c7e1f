//! The actions due in a month against those done by its end.

use crate::{
    domain::{
        action::{Action, ActionStatus},
        day::Day,
        explained::{Explained, Op, Term, TermName},
        id::Id,
        month::Month,
    },
    plan::Plan,
};

/// The work of a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// Actions due in it; those given up before their date are not.
    pub due: usize,
    /// Those of them done by its end.
    pub done: usize,
    /// Those that were not, earliest due first; in the current month only those whose date has passed.
    pub late: Vec<Lateness>,
    /// Done − due.
    pub gap: Explained<f64>,
}

/// An action that was not done in its month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lateness {
    /// The action.
    pub action: Id<Action>,
    /// When it was due.
    pub due: Day,
    /// When it was done or cancelled after all.
    pub closed: Option<Day>,
    /// Whether it was given up.
    pub cancelled: bool,
}

/// What became of an action in the month of its date.
enum Fate {
    Withdrawn,
    Done,
    Waiting,
    Late(Lateness),
}

/// The work of a month, as it stands on `today`.
#[must_use]
pub fn work(plan: &Plan, month: Month, today: Day) -> Work {
    let (mut due, mut done, mut late) = (0_u32, 0_u32, Vec::new());
    for row in plan.actions.iter() {
        let Some(date) = row.due.filter(|date| month.holds(*date)) else { continue };
        match fate(row, date, month, today) {
            Fate::Withdrawn => continue,
            Fate::Done => done += 1,
            Fate::Waiting => {}
            Fate::Late(found) => late.push(found),
        }
        due += 1;
    }
    late.sort_by_key(|row| (row.due, row.action));
    let value = f64::from(done) - f64::from(due);
    let why = vec![
        Term::new(TermName::ActionsDone, Op::Add, f64::from(done)),
        Term::new(TermName::ActionsDue, Op::Subtract, f64::from(due)),
        Term::new(TermName::ActionGap, Op::Equals, value),
    ];
    Work { due: due as usize, done: done as usize, late, gap: Explained { value, why } }
}

fn fate(row: &Action, due: Day, month: Month, today: Day) -> Fate {
    let lateness =
        Lateness { action: row.id, due, closed: row.closed_on, cancelled: row.status == ActionStatus::Cancelled };
    match (row.status, row.closed_on) {
        (ActionStatus::Cancelled, None) => Fate::Withdrawn,
        (ActionStatus::Cancelled, Some(on)) if on <= due => Fate::Withdrawn,
        (ActionStatus::Done, None) => Fate::Done,
        (ActionStatus::Done, Some(on)) if on <= month.last() => Fate::Done,
        (ActionStatus::Todo | ActionStatus::Doing, _) if due >= today => Fate::Waiting,
        _ => Fate::Late(lateness),
    }
}
