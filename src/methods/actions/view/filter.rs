//! Which actions the list shows, and in which order. Pure, so that a thousand rows are sifted without a screen.

use crate::{
    domain::{
        action::{Action, ActionStatus, Contribution, Quadrant},
        day::Day,
        id::Id,
        objective::Objective,
        person::Person,
    },
    methods::eisenhower::Board,
    plan::Plan,
};
use std::cmp::Ordering;

/// One answer to a filter: any row, those without, or those with one value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted<T> {
    /// Every row.
    #[default]
    Any,
    /// Rows without a value.
    Missing,
    /// Rows with this value.
    Is(T),
}

impl<T: Copy + PartialEq> Wanted<T> {
    /// Whether a row with this value passes.
    fn takes(self, value: Option<T>) -> bool {
        match self {
            Self::Any => true,
            Self::Missing => value.is_none(),
            Self::Is(wanted) => value == Some(wanted),
        }
    }

    /// Whether it filters at all.
    fn is_set(self) -> bool {
        self != Self::Any
    }

    /// What a list of choices stores: nothing, a dash, or the value's own code.
    #[must_use]
    pub fn code(self, code: impl Fn(T) -> String) -> String {
        match self {
            Self::Any => String::new(),
            Self::Missing => "-".to_owned(),
            Self::Is(value) => code(value),
        }
    }

    /// Reads [`Self::code`]; what cannot be read filters nothing.
    #[must_use]
    pub fn read(text: &str, value: impl Fn(&str) -> Option<T>) -> Self {
        match text {
            "" => Self::Any,
            "-" => Self::Missing,
            text => value(text).map_or(Self::Any, Self::Is),
        }
    }
}

/// Which statuses are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatusFilter {
    /// To do and under way.
    #[default]
    Open,
    /// Every one.
    All,
    /// One of them.
    Only(ActionStatus),
}

/// Which due dates are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DueFilter {
    /// Every one.
    #[default]
    Any,
    /// Before today, and still open.
    Overdue,
    /// From today to seven days on.
    ThisWeek,
    /// None given.
    Missing,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the order of its name")]
pub enum Order {
    #[default]
    Priority,
    Due,
    Title,
    Owner,
    Status,
    Effort,
    Cost,
    AsEntered,
}

impl Order {
    /// Every one, in the order of the choice.
    pub const ALL: [Self; 8] =
        [Self::Priority, Self::Due, Self::Title, Self::Owner, Self::Status, Self::Effort, Self::Cost, Self::AsEntered];
}

/// The filters together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each filters by what its name says")]
pub struct Filter {
    pub text: String,
    pub status: StatusFilter,
    /// Missing: to be qualified.
    pub quadrant: Wanted<Quadrant>,
    pub owner: Wanted<Id<Person>>,
    pub due: DueFilter,
    /// Is: contributes to it. Missing: contributes to none.
    pub objective: Wanted<Id<Objective>>,
}

impl Filter {
    /// How many filters are set beside the text.
    #[must_use]
    pub fn count(&self) -> usize {
        [
            self.status != StatusFilter::Open,
            self.quadrant.is_set(),
            self.owner.is_set(),
            self.due != DueFilter::Any,
            self.objective.is_set(),
        ]
        .into_iter()
        .filter(|set| *set)
        .count()
    }

    /// Whether a row passes; `text` is the filter's own, in lower case.
    fn takes(&self, row: &Action, board: &Board, text: &str, today: Day) -> bool {
        self.takes_status(row)
            && self.takes_quadrant(row, board)
            && self.owner.takes(row.owner)
            && self.takes_due(row, today)
            && self.takes_objective(row)
            && (text.is_empty() || row.title.to_lowercase().contains(text) || row.note.to_lowercase().contains(text))
    }

    fn takes_status(&self, row: &Action) -> bool {
        match self.status {
            StatusFilter::Open => row.is_open(),
            StatusFilter::All => true,
            StatusFilter::Only(status) => row.status == status,
        }
    }

    fn takes_quadrant(&self, row: &Action, board: &Board) -> bool {
        match (self.quadrant, board.get(row.id)) {
            (Wanted::Any, _) => true,
            (_, None) => false,
            (wanted, Some(place)) => wanted.takes(place.shown.quadrant()),
        }
    }

    fn takes_due(&self, row: &Action, today: Day) -> bool {
        match (self.due, row.due) {
            (DueFilter::Any, _) | (DueFilter::Missing, None) => true,
            (DueFilter::Overdue, Some(due)) => row.is_open() && due < today,
            (DueFilter::ThisWeek, Some(due)) => (0..=7).contains(&due.days_since(today)),
            _ => false,
        }
    }

    fn takes_objective(&self, row: &Action) -> bool {
        let serves = |level: &Contribution| *level != Contribution::None;
        match self.objective {
            Wanted::Any => true,
            Wanted::Missing => !row.contributions.values().any(serves),
            Wanted::Is(objective) => row.contributions.get(&objective).is_some_and(serves),
        }
    }
}

/// The ids of the rows that pass, in order. Ties keep the order of the plan.
#[must_use]
pub fn sifted(plan: &Plan, board: &Board, filter: &Filter, order: Order, today: Day) -> Vec<Id<Action>> {
    let text = filter.text.trim().to_lowercase();
    let mut rows: Vec<&Action> = plan.actions.iter().filter(|row| filter.takes(row, board, &text, today)).collect();
    let owner = |row: &Action| row.owner.and_then(|id| plan.people.get(id)).map(|person| person.name.to_lowercase());
    match order {
        Order::AsEntered => {}
        Order::Priority => {
            rows.sort_by(|a, b| last(board.rank(a.id), board.rank(b.id)).then_with(|| b.closed_on.cmp(&a.closed_on)))
        }
        Order::Due => rows.sort_by(|a, b| last(a.due, b.due)),
        Order::Title => rows.sort_by_cached_key(|row| row.title.to_lowercase()),
        Order::Owner => rows.sort_by_cached_key(|row| (row.owner.is_none(), owner(row))),
        Order::Status => rows.sort_by_key(|row| row.status),
        Order::Effort => rows.sort_by(|a, b| last(a.effort, b.effort)),
        Order::Cost => rows.sort_by(|a, b| dearest(a.cost, b.cost)),
    }
    rows.into_iter().map(|row| row.id).collect()
}

/// What is absent comes last.
fn last<T: Ord>(a: Option<T>, b: Option<T>) -> Ordering {
    (a.is_none(), a).cmp(&(b.is_none(), b))
}

/// The largest first, what is absent last.
fn dearest<T: Ord>(a: Option<T>, b: Option<T>) -> Ordering {
    a.is_none().cmp(&b.is_none()).then_with(|| b.cmp(&a))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::number::Number, reports::priorities::priorities};
    use std::sync::Arc;
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    fn today() -> Day {
        Day::parse("2026-11-22").expect("a date")
    }

    fn plan() -> Plan {
        let mut plan = Plan::new(id(0));
        plan.objectives.put(Objective::new(id(1)));
        plan.people.put(Person { name: "Ada".into(), ..Person::new(id(1)) });
        let row = |n| Action::new(id(n));
        let strong = |mut row: Action| {
            row.contributions.insert(id(1), Contribution::Strong);
            row
        };
        let late = Some(today().plus_days(-1));
        plan.actions = [
            Action { title: "Beta".into(), effort: Number::new(3.0), ..row(1) },
            strong(Action { title: "alpha".into(), due: late, owner: Some(id(1)), ..row(2) }),
            strong(Action { title: "Gamma".into(), due: Some(today().plus_days(5)), note: "Devis".into(), ..row(3) }),
            Action { title: "Done".into(), status: ActionStatus::Done, due: late, ..row(4) },
        ]
        .into_iter()
        .collect();
        plan
    }

    #[track_caller]
    fn check(filter: &Filter, order: Order, expected: &[u128]) {
        let plan = plan();
        let board = Board::of(Arc::new(priorities(&plan, today())));
        let found = sifted(&plan, &board, filter, order, today());
        assert_eq!(found.iter().map(|id| id.uuid().as_u128()).collect::<Vec<_>>(), expected, "{filter:?}");
    }

    #[test]
    fn filters_leave_what_they_name() {
        let all = Filter { status: StatusFilter::All, ..Filter::default() };
        let order = Order::AsEntered;
        check(&Filter::default(), order, &[1, 2, 3]);
        check(&all, order, &[1, 2, 3, 4]);
        check(&Filter { status: StatusFilter::Only(ActionStatus::Done), ..Filter::default() }, order, &[4]);
        check(&Filter { due: DueFilter::Overdue, ..all.clone() }, order, &[2]);
        check(&Filter { due: DueFilter::ThisWeek, ..all.clone() }, order, &[3]);
        check(&Filter { due: DueFilter::Missing, ..all.clone() }, order, &[1]);
        check(&Filter { owner: Wanted::Missing, ..Filter::default() }, order, &[1, 3]);
        check(&Filter { owner: Wanted::Is(id(1)), ..Filter::default() }, order, &[2]);
        check(&Filter { objective: Wanted::Missing, ..Filter::default() }, order, &[1]);
        check(&Filter { objective: Wanted::Is(id(1)), ..Filter::default() }, order, &[2, 3]);
        check(&Filter { quadrant: Wanted::Missing, ..all.clone() }, order, &[1]);
        check(&Filter { quadrant: Wanted::Is(Quadrant::Do), ..all }, order, &[2, 3]);
        check(&Filter { text: " devis".into(), ..Filter::default() }, order, &[3]);
        check(&Filter { text: "ALPHA".into(), ..Filter::default() }, order, &[2]);
    }

    #[test]
    fn orders_put_what_is_absent_last() {
        let all = Filter { status: StatusFilter::All, ..Filter::default() };
        check(&all, Order::Priority, &[2, 3, 1, 4]);
        check(&all, Order::Due, &[2, 4, 3, 1]);
        check(&all, Order::Title, &[2, 1, 4, 3]);
        check(&all, Order::Owner, &[2, 1, 3, 4]);
        check(&all, Order::Status, &[1, 2, 3, 4]);
        check(&all, Order::Effort, &[1, 2, 3, 4]);
    }

    #[test]
    fn a_code_leads_back_to_its_answer() {
        for wanted in [Wanted::Any, Wanted::Missing, Wanted::Is(7_u8)] {
            assert_eq!(Wanted::read(&wanted.code(|n| n.to_string()), |text| text.parse().ok()), wanted);
        }
        assert_eq!(Wanted::<u8>::read("x", |text| text.parse().ok()), Wanted::Any);
    }
}
