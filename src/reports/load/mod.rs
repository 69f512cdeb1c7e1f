//! Load by person and week against capacity (domain section 9): the effort of an open action is spread evenly over the
//! working days from its start, else today, to its last day; absences reduce the capacity of their week.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

#[cfg(test)]
mod tests;

use crate::{
    domain::{
        action::Action,
        day::{Day, working_days},
        entity::EntityRef,
        explained::{Explained, Op, Term, TermName},
        id::Id,
        number::Number,
        person::Person,
    },
    plan::Plan,
};
use std::collections::BTreeMap;

/// The weeks of a cycle.
pub const CYCLE_WEEKS: usize = 13;
/// The working days of a week.
const FULL_WEEK: u8 = 5;
/// What rounding may add to a sum of shares.
const LOST_BITS: f64 = 1e-9;

/// The load of everybody over some weeks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Load {
    /// The Mondays of the weeks, in order.
    pub weeks: Vec<Day>,
    /// One line a person, in the order of the team.
    pub people: Vec<PersonLoad>,
}

/// The load of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonLoad {
    /// Who.
    pub person: Id<Person>,
    /// One a week, in order.
    pub weeks: Vec<WeekLoad>,
    /// Open actions that cannot be spread, since their effort or their last day is not known; in the plan’s order.
    pub unknown: Vec<Id<Action>>,
}

/// The load of one person in one week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekLoad {
    /// What is asked, in days.
    pub load: Explained<f64>,
    /// What there is, in days; none while nobody said how many days a week.
    pub capacity: Option<Explained<f64>>,
}

impl WeekLoad {
    /// By how many days the load is over the capacity; nothing while it fits or the capacity is not known.
    #[must_use]
    pub fn excess(&self) -> Option<f64> {
        let capacity = self.capacity.as_ref()?.value;
        Some(self.load.value - capacity).filter(|excess| *excess > LOST_BITS)
    }

    /// The action that asks most in this week; ties to the smallest id.
    #[must_use]
    pub fn heaviest(&self) -> Option<EntityRef> {
        let shares = self.load.why.iter().filter(|term| term.term == TermName::ActionShare);
        shares.max_by(|a, b| a.value.total_cmp(&b.value).then(b.subject.cmp(&a.subject))).and_then(|term| term.subject)
    }
}

impl Load {
    /// The first week in which each person is over capacity.
    #[must_use]
    pub fn overloaded(&self) -> BTreeMap<Id<Person>, Day> {
        let first = |row: &PersonLoad| row.weeks.iter().position(|week| week.excess().is_some());
        let found = |row: &PersonLoad| Some((row.person, *self.weeks.get(first(row)?)?));
        self.people.iter().filter_map(found).collect()
    }
}

/// The load of the weeks to come: from this week to the last of the declared cycle; 13 weeks without one, or past
/// it, and never more than two usual cycles.
#[must_use]
pub fn ahead(plan: &Plan, today: Day) -> Load {
    let monday = today.week_start();
    let end = plan.company.cycle.end.filter(|end| *end >= today);
    let weeks = end.map_or(CYCLE_WEEKS, |end| weeks_between(monday, end).min(2 * CYCLE_WEEKS));
    load(plan, today, monday, weeks)
}

/// The weeks from that of `first` to that of `last`, both counted.
#[must_use]
pub fn weeks_between(first: Day, last: Day) -> usize {
    usize::try_from(last.week_start().days_since(first.week_start()) / 7 + 1).unwrap_or(0)
}

/// The load of `count` weeks from that of `first`.
#[must_use]
pub fn load(plan: &Plan, today: Day, first: Day, count: usize) -> Load {
    let monday = first.week_start();
    let weeks: Vec<Day> = (0..).map(|at| monday.plus_days(7 * at)).take(count).collect();
    let mut owned: BTreeMap<Id<Person>, Vec<&Action>> = BTreeMap::new();
    for action in plan.actions.iter().filter(|action| action.is_open()) {
        if let Some(owner) = action.owner {
            owned.entry(owner).or_default().push(action);
        }
    }
    let of = |person: &Person| {
        let actions = owned.get(&person.id).map(Vec::as_slice).unwrap_or_default();
        let spread: Vec<_> = actions.iter().filter_map(|action| Spread::of(action, today)).collect();
        let unknown = actions.iter().filter(|action| Spread::of(action, today).is_none());
        PersonLoad {
            person: person.id,
            weeks: weeks.iter().map(|monday| week(person, &spread, *monday)).collect(),
            unknown: unknown.map(|action| action.id).collect(),
        }
    };
    Load { people: plan.people.iter().map(of).collect(), weeks }
}

/// The effort of an action over its working days.
struct Spread {
    action: Id<Action>,
    effort: f64,
    from: Day,
    to: Day,
    /// Working days from `from` to `to`.
    days: i64,
}

impl Spread {
    /// Nothing without an effort or a last day. One that was to end before it could begin, and one without a working day,
    /// asks all its effort on its first day **(convention)**.
    fn of(action: &Action, today: Day) -> Option<Self> {
        let (effort, due) = (action.effort?.get().max(0.0), action.due?);
        let from = action.start.unwrap_or(today);
        let to = due.max(from);
        Some(Self { action: action.id, effort, from, to, days: working_days(from, to) })
    }

    /// What the week of `monday` has to bear, in person-days.
    fn share(&self, monday: Day) -> f64 {
        let sunday = monday.plus_days(6);
        if self.days == 0 {
            return if (monday..=sunday).contains(&self.from) { self.effort } else { 0.0 };
        }
        let within = working_days(self.from.max(monday), self.to.min(sunday));
        #[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
        let share = within as f64 / self.days as f64;
        Number::nearest(self.effort * share).get()
    }
}

fn week(person: &Person, spread: &[Spread], monday: Day) -> WeekLoad {
    let shares = spread.iter().map(|one| (one, one.share(monday))).filter(|(_, share)| *share > 0.0);
    let mut why: Vec<_> =
        shares.map(|(one, share)| Term::of(TermName::ActionShare, EntityRef::to(one.action), Op::Add, share)).collect();
    // Not `sum`: that of nothing is −0.
    let value = Number::nearest(why.iter().fold(0.0, |asked, term| asked + term.value)).get();
    why.push(Term::new(TermName::WeekLoad, Op::Equals, value));
    WeekLoad { load: Explained { value, why }, capacity: capacity(person, monday) }
}

fn capacity(person: &Person, monday: Day) -> Option<Explained<f64>> {
    let days = person.days_a_week?.get().clamp(0.0, 7.0);
    let present = f64::from(person.present_days(monday));
    let value = days * present / f64::from(FULL_WEEK);
    let why = vec![
        Term::new(TermName::DaysAWeek, Op::Add, days),
        Term::new(TermName::PresentDays, Op::Multiply, present),
        Term::new(TermName::WorkingDays, Op::Divide, f64::from(FULL_WEEK)),
        Term::new(TermName::WeekCapacity, Op::Equals, value),
    ];
    Some(Explained { value, why })
}
