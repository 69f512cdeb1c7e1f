//! People: a name or a role, and the time they have.

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    number::Number,
};
use serde::{Deserialize, Serialize};

/// Somebody who owns objectives, actions or KPIs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Person {
    /// Its id.
    pub id: Id<Person>,
    /// Name, or the role when no name is wanted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Role.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Days a week available for the plan, 0–7.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_a_week: Option<Number>,
    /// When they are away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absences: Vec<Absence>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Person {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            role: String::new(),
            days_a_week: Default::default(),
            absences: Vec::new(),
            extra: Extra::default(),
        }
    }

    /// What they are called: by name, else by role; nothing while neither is known.
    #[must_use]
    pub fn called(&self) -> Option<&str> {
        [self.name.trim(), self.role.trim()].into_iter().find(|name| !name.is_empty())
    }

    /// Working days of the week of `monday` on which they are there, 0–5. Absences that overlap count once.
    #[must_use]
    pub fn present_days(&self, monday: Day) -> u8 {
        let away = |day: Day| self.absences.iter().any(|absence| absence.covers(day));
        (0..5).map(|at| u8::from(!away(monday.plus_days(at)))).sum()
    }
}

/// A time away: leave, training, another site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Absence {
    /// First day away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// Last day away; none for a single day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Day>,
    /// Why.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Absence {
    /// Whether a day lies within it, both ends included. Without a first day it covers nothing.
    #[must_use]
    pub fn covers(&self, day: Day) -> bool {
        self.start.is_some_and(|start| start <= day && day <= self.end.unwrap_or(start))
    }
}

impl Entity for Person {
    const KIND: EntityKind = EntityKind::Person;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    #[test]
    fn somebody_is_called_by_name_else_by_role() {
        #[track_caller]
        fn check(name: &str, role: &str, expected: Option<&str>) {
            let person =
                Person { name: name.to_owned(), role: role.to_owned(), ..Person::new(Id::from_random([1; 16])) };
            assert_eq!(person.called(), expected, "{name:?} {role:?}");
        }
        check(" Inès Kaddour ", "Assistante", Some("Inès Kaddour"));
        check(" ", "Assistante", Some("Assistante"));
        check("", "\u{a0}", None);
    }

    #[test]
    fn absences_take_their_working_days_once() {
        #[track_caller]
        fn check(absences: &[(&str, &str)], expected: u8) {
            let absence = |(start, end): &(&str, &str)| Absence {
                start: Day::parse(start),
                end: Day::parse(end),
                ..Absence::default()
            };
            let person =
                Person { absences: absences.iter().map(absence).collect(), ..Person::new(Id::from_random([1; 16])) };
            assert_eq!(person.present_days(day("2026-11-23")), expected, "{absences:?}");
        }
        check(&[], 5);
        check(&[("2026-11-23", "2026-11-24")], 3);
        check(&[("2026-11-23", "")], 4);
        check(&[("", "2026-11-24")], 5);
        check(&[("2026-11-23", "2026-11-25"), ("2026-11-24", "2026-11-26")], 1);
        check(&[("2026-11-28", "2026-11-29")], 5);
        check(&[("2026-11-01", "2026-12-31")], 0);
        check(&[("2026-11-24", "2026-11-23")], 5);
    }
}
