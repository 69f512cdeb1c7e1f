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

/// The calendar of `plan` in `lang`, written at `stamp`.
#[must_use]
pub fn calendar(plan: &Plan, lang: Lang, stamp: &Stamp) -> String {
    let t = TEXT.get(lang);
    let mut events: Vec<Event> = Vec::new();
    events.extend(plan.actions.iter().filter(|row| row.is_open()).filter_map(|row| due(plan, row, t)));
    events.extend(plan.worksheets.ninety_days.milestones.iter().filter_map(|row| milestone(plan, row, t)));
    events.extend(plan.rituals.iter().filter_map(|row| ritual(row, lang, t)));
    file(&plan.name, lang.tag(), stamp, &events)
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

fn ritual(row: &Ritual, lang: Lang, t: &Text) -> Option<Event> {
    let first = *row.dates(row.start?, row.start?.plus_days(7)).first()?;
    let name = row.name.trim();
    let summary = if name.is_empty() { *row.kind.name().get(lang) } else { name };
    let expected = row.expected.trim();
    Some(Event {
        uid: uid("ritual", row.id),
        summary: summary.to_owned(),
        description: if expected.is_empty() { String::new() } else { (t.expected)(expected) },
        category: t.ritual.to_owned(),
        when: row.time.map_or(When::Day(first), |time| When::Hour(first, time, row.minutes)),
        repeat: repeat(row, first),
    })
}

/// The rule of a series that begins on `first`. Late in the month no rule says “this day, held at the month’s end, then
/// moved to Monday”: the days themselves are listed, for two years.
fn repeat(row: &Ritual, first: Day) -> Option<Repeat> {
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
    Some(Repeat::On(row.dates(first.plus_days(1), first.plus_days(REACH))))
}

fn owner(plan: &Plan, id: Option<Id<Person>>, t: &Text) -> Option<String> {
    let person = plan.people.get(id?)?;
    let name = [person.name.trim(), person.role.trim()].into_iter().find(|name| !name.is_empty())?;
    Some((t.owner)(name))
}

fn named<'a>(title: &'a str, t: &'a Text) -> &'a str {
    let title = title.trim();
    if title.is_empty() { t.untitled } else { title }
}

/// The same in every file, and unlike the id of any other entry.
fn uid<T>(kind: &str, id: Id<T>) -> String {
    format!("{kind}-{}@boussole", id.uuid())
}
