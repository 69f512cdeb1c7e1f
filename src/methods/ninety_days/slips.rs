//! What slips: late, after the cycle's end, or not begun although its start has passed (seed 002).

use crate::domain::{
    action::{Action, ActionStatus},
    day::Day,
};

/// Why an action is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slip {
    /// Its last day has passed, so many days ago.
    Late(i64),
    /// It was to begin so many days ago, and nobody has.
    NotBegun(i64),
    /// It ends so many days after the cycle.
    AfterCycle(i64),
}

/// Whether an action slips, for the gravest reason: late, then not begun, then after the end of the cycle, when one is
/// declared. What is done or cancelled slips no more.
#[must_use]
pub fn slip(action: &Action, cycle_end: Option<Day>, today: Day) -> Option<Slip> {
    if !action.is_open() {
        return None;
    }
    let late = action.due.map(|due| today.days_since(due)).filter(|days| *days > 0).map(Slip::Late);
    let idle = action.start.filter(|_| action.status == ActionStatus::Todo).map(|start| today.days_since(start));
    let not_begun = idle.filter(|days| *days > 0).map(Slip::NotBegun);
    let after = action.due.zip(cycle_end).map(|(due, end)| due.days_since(end));
    late.or(not_begun).or(after.filter(|days| *days > 0).map(Slip::AfterCycle))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;

    #[test]
    fn the_gravest_reason_is_named() {
        #[track_caller]
        fn check(status: ActionStatus, start: &str, due: &str, expected: Option<Slip>) {
            let (start, due) = (Day::parse(start), Day::parse(due));
            let row = Action { status, start, due, ..Action::new(Id::from_random([1; 16])) };
            let today = Day::parse("2026-11-27").expect("a date");
            assert_eq!(slip(&row, Day::parse("2026-12-27"), today), expected, "{status:?} {start:?} {due:?}");
        }
        use ActionStatus::{Cancelled, Doing, Done, Todo};
        check(Todo, "2026-11-02", "2026-11-26", Some(Slip::Late(1)));
        check(Todo, "2026-11-02", "2026-11-27", Some(Slip::NotBegun(25)));
        check(Todo, "2026-11-27", "2026-12-27", None);
        check(Doing, "2026-11-02", "2026-12-28", Some(Slip::AfterCycle(1)));
        check(Todo, "2026-11-26", "2026-12-28", Some(Slip::NotBegun(1)));
        check(Doing, "2026-11-02", "2026-12-27", None);
        check(Done, "2026-11-02", "2026-11-26", None);
        check(Cancelled, "2026-11-02", "2026-11-26", None);
        check(Todo, "", "", None);
    }
}
