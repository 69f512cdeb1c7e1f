//! What one person answers for: every row that they do or answer for, with its date.

use super::{RaciRow, Role, Roles};
use crate::domain::{action::Action, day::Day, id::Id, person::Person, table::Table};

/// A row that somebody does or answers for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The row.
    pub row: Id<RaciRow>,
    /// R, A or both.
    pub roles: Roles,
    /// The action, if it is one.
    pub action: Option<Id<Action>>,
    /// Its last day.
    pub due: Option<Day>,
}

/// What `person` does or answers for, by date, what has none last; ties in id order. Closed actions are left out.
#[must_use]
pub fn answers(rows: &Table<RaciRow>, actions: &Table<Action>, person: Id<Person>) -> Vec<Answer> {
    let open = |id: Id<Action>| actions.get(id).is_some_and(Action::is_open);
    let answer = |row: &RaciRow| {
        let roles = row.of(person).without(Role::Consulted).without(Role::Informed);
        let due = row.action.and_then(|id| actions.get(id)).and_then(|action| action.due);
        (!roles.is_empty()).then_some(Answer { row: row.id, roles, action: row.action, due })
    };
    let mut found: Vec<_> = rows.iter().filter(|row| row.counts(open)).filter_map(answer).collect();
    found.sort_by_key(|answer| (answer.due.is_none(), answer.due, answer.row));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::ActionStatus;
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    #[test]
    fn what_is_due_first_comes_first_and_what_is_closed_is_left_out() {
        let action =
            |n, due: Option<&str>, status| Action { due: due.and_then(Day::parse), status, ..Action::new(id(n)) };
        let actions: Table<Action> = [
            action(1, Some("2026-12-04"), ActionStatus::Todo),
            action(2, Some("2026-11-30"), ActionStatus::Doing),
            action(3, Some("2026-11-20"), ActionStatus::Done),
        ]
        .into_iter()
        .collect();
        let row = |n, action: Option<u128>, letters| {
            let mut row = RaciRow { action: action.map(id), ..RaciRow::new(id(n)) };
            row.give(id(7), Roles::parse(letters).unwrap_or_default());
            row
        };
        let rows: Table<RaciRow> = [
            row(10, None, "R"),
            row(11, Some(1), "RAC"),
            row(12, Some(2), "A"),
            row(13, Some(3), "RA"),
            row(14, Some(1), "CI"),
        ]
        .into_iter()
        .collect();
        let found: Vec<_> = answers(&rows, &actions, id(7))
            .iter()
            .map(|answer| (answer.row.uuid().as_u128(), answer.roles.to_string()))
            .collect();
        assert_eq!(found, [(12, "A".to_owned()), (11, "RA".to_owned()), (10, "R".to_owned())]);
        assert!(answers(&rows, &actions, id(8)).is_empty());
    }
}
