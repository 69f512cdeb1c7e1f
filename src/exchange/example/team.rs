//! Who does what and by when in the example: the matrix of responsibilities, the milestones of the cycle, an absence.

use super::{On, id::id, text::team as text};
use crate::{
    domain::{lang::Name, person::Absence},
    methods::{
        ninety_days::Milestone,
        raci::{RaciRow, Roles},
    },
    plan::Plan,
};

/// The letters of the six people, for actions by their number, then for the processes.
const ON_ACTIONS: [(u16, [&str; 6]); 5] = [
    (1, ["I", "A", "", "C", "R", ""]),
    (5, ["I", "C", "RA", "", "", "R"]),
    (6, ["", "A", "R", "", "I", ""]),
    (10, ["I", "", "", "RA", "", "C"]),
    (7, ["A", "C", "C", "", "", "R"]),
];
const ON_PROCESSES: [[&str; 6]; 2] = [["", "A", "C", "R", "I", "C"], ["I", "C", "RA", "", "R", ""]];

/// Days from today of each milestone, whether it is reached, and whose it is.
const MILESTONES: [(i64, bool, u16); 3] = [(-20, true, 4), (10, false, 3), (26, false, 2)];

/// Who is away, and from which day after this Monday to which.
const AWAY: (u16, i64, i64) = (2, 28, 30);

pub fn fill(plan: &mut Plan, on: On) {
    let actions = ON_ACTIONS.iter().map(|(action, letters)| row(Some(*action), String::new(), letters));
    let processes = ON_PROCESSES.iter().zip(&text::PROCESSES).map(|(letters, name)| row(None, on.say(name), letters));
    plan.worksheets.raci.rows =
        (1..).zip(actions.chain(processes)).map(|(n, row)| RaciRow { id: id(n), ..row }).collect();
    plan.worksheets.ninety_days.milestones =
        (1..).zip(text::MILESTONES.iter().zip(MILESTONES)).map(|(n, row)| milestone(on, n, row)).collect();
    let (who, from, to) = AWAY;
    let monday = on.today.week_start();
    plan.people.update(id(who), |person| {
        person.absences.push(Absence {
            start: Some(monday.plus_days(from)),
            end: Some(monday.plus_days(to)),
            reason: on.say(&text::ABSENCE),
            ..Absence::default()
        });
    });
}

fn row(action: Option<u16>, name: String, letters: &[&str; 6]) -> RaciRow {
    let mut row = RaciRow { action: action.map(id), name, ..RaciRow::new(id(1)) };
    for (n, letters) in (1..).zip(letters) {
        row.give(id(n), Roles::parse(letters).unwrap_or_default());
    }
    row
}

fn milestone(on: On, n: u16, (title, (days, reached, owner)): (&Name, (i64, bool, u16))) -> Milestone {
    Milestone {
        title: on.say(title),
        date: Some(on.working_day(days)),
        owner: Some(id(owner)),
        reached,
        ..Milestone::new(id(n))
    }
}
