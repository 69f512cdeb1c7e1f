//! The 24 actions of the example: in every quadrant, one to be qualified, one overdue, one moved by hand, some done.

use super::{On, contributions, id::id, text::actions as text};
use crate::{
    domain::{
        action::{
            Action, ActionStatus,
            Contribution::{self, Medium, Strong, Weak},
            Quadrant, QuadrantOverride,
        },
        lang::Name,
        money::Money,
        number::Number,
    },
    plan::Plan,
};

/// What an action is besides its title.
struct Row {
    owner: u16,
    brings: &'static [(u16, Contribution)],
    /// First and last day, from today.
    days: (i64, i64),
    effort: f64,
    /// In units of the currency.
    cost: Option<i64>,
    channel: Option<u16>,
    segment: u16,
    state: State,
}

/// How far it is; closed ones since so many days.
#[derive(Clone, Copy)]
enum State {
    Todo,
    Doing,
    Done(i64),
    Cancelled(i64),
}

/// The action that the user moved, and where.
const MOVED: (u16, Quadrant) = (18, Quadrant::Delegate);

const fn row(owner: u16, brings: &'static [(u16, Contribution)], days: (i64, i64), effort: f64) -> Row {
    Row { owner, brings, days, effort, cost: None, channel: None, segment: 1, state: State::Todo }
}

const fn doing(row: Row) -> Row {
    Row { state: State::Doing, ..row }
}

const fn costing(units: i64, row: Row) -> Row {
    Row { cost: Some(units), ..row }
}

const fn by_channel(channel: u16, row: Row) -> Row {
    Row { channel: Some(channel), ..row }
}

const fn closed(state: State, row: Row) -> Row {
    Row { state, ..row }
}

const ROWS: [Row; 24] = [
    // Do: important and due within two weeks.
    by_channel(4, row(2, &[(3, Strong)], (-3, 5), 1.5)),
    doing(row(1, &[(4, Strong)], (-12, 9), 1.5)),
    by_channel(4, doing(row(3, &[(2, Strong)], (-18, -4), 1.0))),
    costing(1_200, row(4, &[(3, Medium), (5, Strong)], (-2, 12), 2.5)),
    costing(6_000, doing(row(3, &[(1, Strong)], (-20, 10), 4.0))),
    // Plan: important, later in the cycle.
    by_channel(1, row(3, &[(2, Strong)], (6, 24), 2.5)),
    row(6, &[(1, Medium)], (5, 26), 4.0),
    row(5, &[(1, Medium), (5, Weak)], (3, 21), 2.0),
    by_channel(1, row(3, &[(1, Medium)], (4, 19), 2.0)),
    costing(12_000, row(4, &[(3, Strong)], (2, 28), 5.0)),
    by_channel(2, row(2, &[(1, Strong)], (3, 23), 3.0)),
    row(1, &[(1, Medium), (2, Medium)], (14, 60), 6.0),
    // Delegate: soon, but of little weight.
    row(4, &[(4, Weak)], (-1, 6), 1.0),
    Row { segment: 2, ..row(2, &[(2, Weak)], (-4, 8), 2.5) },
    row(5, &[(4, Weak)], (0, 4), 0.5),
    // Drop: neither.
    row(5, &[(1, Weak)], (8, 25), 2.0),
    by_channel(3, row(5, &[(1, Weak)], (1, 28), 3.0)),
    row(6, &[(5, Weak)], (6, 27), 2.5),
    // To be qualified: nobody said for which objective.
    row(5, &[], (2, 18), 1.5),
    // Closed.
    closed(State::Done(20), row(4, &[(3, Strong)], (-80, -21), 9.0)),
    closed(State::Done(40), by_channel(1, row(3, &[(1, Medium)], (-100, -42), 12.0))),
    closed(State::Done(30), row(3, &[(5, Strong)], (-75, -28), 6.0)),
    closed(State::Done(12), row(6, &[(4, Medium)], (-35, -14), 4.0)),
    closed(State::Cancelled(45), row(2, &[(2, Weak)], (-50, -10), 20.0)),
];

pub fn fill(plan: &mut Plan, on: On) {
    plan.actions =
        (1..).zip(text::ACTIONS.iter().zip(ROWS)).map(|(n, (title, row))| action(on, n, title, &row)).collect();
}

fn action(on: On, n: u16, title: &Name, row: &Row) -> Action {
    let (status, closed) = match row.state {
        State::Todo => (ActionStatus::Todo, None),
        State::Doing => (ActionStatus::Doing, None),
        State::Done(ago) => (ActionStatus::Done, Some(ago)),
        State::Cancelled(ago) => (ActionStatus::Cancelled, Some(ago)),
    };
    let (moved, quadrant) = MOVED;
    Action {
        title: on.say(title),
        contributions: contributions(row.brings),
        owner: Some(id(row.owner)),
        start: Some(on.working_day(row.days.0)),
        due: Some(on.working_day(row.days.1)),
        effort: Number::new(row.effort),
        status,
        closed_on: closed.map(|ago| on.working_day(-ago)),
        channel: row.channel.map(id),
        segment: Some(id(row.segment)),
        cost: row.cost.map(Money::from_units),
        quadrant_override: (n == moved).then(|| QuadrantOverride::new(quadrant, on.say(&text::MOVED_BECAUSE))),
        ..Action::new(id(n))
    }
}
