//! What of a plan stands in a diary: the last days of open actions, the milestones, and the series of the rituals.

use super::{
    Event, Repeat, Stamp, When, file,
    text::{TEXT, Text},
};
use crate::{
    domain::{
        action::Action,
        day::Day,
        id::Id,
        lang::Lang,
        person::Person,
        ritual::{Ritual, RitualKind},
    },
    methods::ninety_days::Milestone,
    plan::Plan,
};

/// The last day of the month up to which each month has its meeting and the Monday after.
const IN_EVERY_MONTH: u8 = 26;
/// How far a series reaches that no rule can say, in days: two years.
const REACH: i64 = 2 * 366;

/// The calendar of `plan` in `lang`, written at `stamp`; nothing while nothing has a date, for a calendar holds something.
#[must_use]
pub fn calendar(plan: &Plan, lang: Lang, stamp: &Stamp, today: Day) -> Option<String> {
    let events: Vec<Event> = entries(plan, lang, today).collect();
    (!events.is_empty()).then(|| file(&plan.name, lang.tag(), stamp, &events))
}

/// What of a plan has a date that a diary could hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dated {
    /// Open actions with their last day.
    pub actions: usize,
    /// Milestones.
    pub milestones: usize,
    /// Series of rituals.
    pub rituals: usize,
}

/// How much of the plan has a date.
#[must_use]
pub fn dated(plan: &Plan) -> Dated {
    Dated {
        actions: plan.actions.iter().filter(|row| row.is_open() && row.due.is_some()).count(),
        milestones: plan.worksheets.ninety_days.milestones.iter().filter(|row| row.date.is_some()).count(),
        rituals: plan.rituals.iter().filter(|row| first(row).is_some()).count(),
    }
}

/// Whether anything of the plan has a date that a diary could hold.
#[must_use]
pub fn has_dates(plan: &Plan) -> bool {
    dated(plan) != Dated::default()
}

fn entries(plan: &Plan, lang: Lang, today: Day) -> impl Iterator<Item = Event> {
    let t = TEXT.get(lang);
    let actions = plan.actions.iter().filter(|row| row.is_open()).filter_map(|row| due(plan, row, t));
    let milestones = plan.worksheets.ninety_days.milestones.iter().filter_map(|row| milestone(plan, row, t));
    let rituals = plan.rituals.iter().filter_map(move |row| ritual(row, lang, t, today));
    actions.chain(milestones).chain(rituals)
}

/// The first meeting of a series.
fn first(row: &Ritual) -> Option<Day> {
    row.dates(row.start?, row.start?.plus_days(7)).first().copied()
}

fn due(plan: &Plan, row: &Action, t: &Text) -> Option<Event> {
    Some(Event {
        uid: uid("action", row.id),
        summary: (t.due)(named(&row.title, t)),
        description: owner(plan, row.owner, t).unwrap_or_default(),
        category: t.action.to_owned(),
        when: When::Day(row.due?),
        repeat: None,
    })
}

fn milestone(plan: &Plan, row: &Milestone, t: &Text) -> Option<Event> {
    Some(Event {
        uid: uid("milestone", row.id),
        summary: format!("◆ {}", named(&row.title, t)),
        description: owner(plan, row.owner, t).unwrap_or_default(),
        category: t.milestone.to_owned(),
        when: When::Day(row.date?),
        repeat: None,
    })
}

fn ritual(row: &Ritual, lang: Lang, t: &Text, today: Day) -> Option<Event> {
    let first = first(row)?;
    let expected = row.expected.trim();
    Some(Event {
        uid: uid("ritual", row.id),
        summary: row.called(lang),
        description: if expected.is_empty() { String::new() } else { (t.expected)(expected) },
        category: t.ritual.to_owned(),
        when: row.time.map_or(When::Day(first), |time| When::Hour(first, time, row.minutes)),
        repeat: repeat(row, first, today),
    })
}

/// The rule of a series that begins on `first`. Late in the month no rule says “this day, held at the month’s end, then
/// moved to Monday”: the days themselves are listed, to two years from `today`, or from the first if that is later.
fn repeat(row: &Ritual, first: Day, today: Day) -> Option<Repeat> {
    let on = row.start?.day();
    let every = match row.kind {
        RitualKind::Weekly => return Some(Repeat::Weekly),
        RitualKind::Monthly | RitualKind::Learnings => 1,
        RitualKind::Quarterly => 3,
        RitualKind::Coaching => return None,
    };
    if on <= IN_EVERY_MONTH {
        return Some(Repeat::Monthly { every, on });
    }
    Some(Repeat::On(row.dates(first.plus_days(1), first.max(today).plus_days(REACH))))
}

fn owner(plan: &Plan, id: Option<Id<Person>>, t: &Text) -> Option<String> {
    Some((t.owner)(plan.people.get(id?)?.called()?))
}

fn named<'a>(title: &'a str, t: &'a Text) -> &'a str {
    let title = title.trim();
    if title.is_empty() { t.untitled } else { title }
}

/// The same in every file, and unlike the id of any other entry.
fn uid<T>(kind: &str, id: Id<T>) -> String {
    format!("{kind}-{}@boussole", id.uuid())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::ActionStatus;
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    #[test]
    fn a_series_that_no_rule_says_goes_on_after_two_years() {
        #[track_caller]
        fn check(today: &str, last: &str) {
            let start = Some(day("2024-01-31"));
            let row = Ritual { start, ..Ritual::new(id(1), RitualKind::Monthly) };
            let event = ritual(&row, Lang::Fr, TEXT.get(Lang::Fr), day(today)).expect("an event");
            assert_eq!(event.when, When::Day(day("2024-01-31")));
            let Some(Repeat::On(days)) = event.repeat else { panic!("a list of days") };
            assert_eq!(days.first().map(ToString::to_string).as_deref(), Some("2024-02-29"), "{today}");
            assert_eq!(days.last().map(ToString::to_string).as_deref(), Some(last), "{today}");
        }
        check("2023-06-01", "2025-12-31");
        check("2026-11-27", "2028-10-31");
    }

    #[test]
    fn there_is_a_calendar_where_something_has_a_date() {
        let (today, stamp) = (day("2026-11-27"), Stamp::midnight(day("2026-11-27")));
        #[track_caller]
        fn check(change: impl FnOnce(&mut Plan), today: Day, stamp: &Stamp, expected: bool) {
            let mut plan = Plan::new(id(0));
            change(&mut plan);
            assert_eq!(has_dates(&plan), expected);
            assert_eq!(calendar(&plan, Lang::Fr, stamp, today).is_some(), expected);
            let Dated { actions, milestones, rituals } = dated(&plan);
            assert_eq!(actions + milestones + rituals, entries(&plan, Lang::Fr, today).count());
        }
        let due = Some(day("2026-12-04"));
        let done = |status| Action { status, due, ..Action::new(id(1)) };
        check(|_| {}, today, &stamp, false);
        check(|plan| plan.actions.put(Action::new(id(1))), today, &stamp, false);
        check(|plan| plan.actions.put(done(ActionStatus::Done)), today, &stamp, false);
        check(|plan| plan.actions.put(done(ActionStatus::Todo)), today, &stamp, true);
        let milestone = |date| Milestone { date, ..Milestone::new(id(1)) };
        check(|plan| plan.worksheets.ninety_days.milestones.put(milestone(None)), today, &stamp, false);
        check(|plan| plan.worksheets.ninety_days.milestones.put(milestone(due)), today, &stamp, true);
        let weekly = |start| Ritual { start, ..Ritual::new(id(1), RitualKind::Weekly) };
        check(|plan| plan.rituals.put(weekly(None)), today, &stamp, false);
        check(|plan| plan.rituals.put(weekly(due)), today, &stamp, true);
    }
}
