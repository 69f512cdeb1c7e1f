//! Personas: one buyer of a segment on one page (seed 003). Not reviewed for six months, a persona is stale.

pub mod picture;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use picture::{MOST_PICTURE, is_picture};

use crate::domain::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    evidence::Evidence,
    id::Id,
    segment::Segment,
    table::Table,
};
use serde::{Deserialize, Serialize};

/// Months after which a persona is stale (seed 003).
pub const FRESH_MONTHS: i32 = 6;

/// The personas.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Personas {
    /// The personas, in the order shown.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub personas: Table<Persona>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One buyer, typical of many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Persona {
    /// Its id.
    pub id: Id<Persona>,
    /// A name that everybody remembers.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What they do, in a line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub profile: String,
    /// The segment that they buy for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Id<Segment>>,
    /// One or two letters shown in place of a picture; nothing: the first letters of the name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub monogram: String,
    /// A small picture as a data URL; links leave it out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub picture: String,
    /// What they want to reach.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// What makes it hard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<String>,
    /// How a purchase is decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decision_process: String,
    /// Where they can be reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<String>,
    /// Why they say no.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objections: Vec<String>,
    /// Whom they listen to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub influences: Vec<String>,
    /// What it rests on.
    #[serde(default)]
    pub evidence: Evidence,
    /// When it was last looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Day>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Persona {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            profile: String::new(),
            segment: None,
            monogram: String::new(),
            picture: String::new(),
            goals: Vec::new(),
            challenges: Vec::new(),
            decision_process: String::new(),
            channels: Vec::new(),
            objections: Vec::new(),
            influences: Vec::new(),
            evidence: Evidence::default(),
            reviewed: None,
            extra: Extra::default(),
        }
    }

    /// The letters shown in place of a picture: the user’s, else the first of the first and of the last word of the name.
    #[must_use]
    pub fn letters(&self) -> String {
        const MOST: usize = 3;
        let own: String = self.monogram.trim().chars().take(MOST).collect();
        if !own.is_empty() {
            return own.to_uppercase();
        }
        let initial = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
        let initials: Vec<char> = self.name.split([' ', '-', '\u{a0}']).filter_map(initial).collect();
        match initials.as_slice() {
            [] => "?".to_owned(),
            [one] => one.to_uppercase().collect(),
            [first, .., last] => [first, last].into_iter().flat_map(|letter| letter.to_uppercase()).collect(),
        }
    }

    /// Whether it was last reviewed more than six months ago, or never.
    #[must_use]
    pub fn is_stale(&self, today: Day) -> bool {
        self.reviewed.is_none_or(|day| day.plus_months(FRESH_MONTHS) < today)
    }
}

impl Entity for Persona {
    const KIND: EntityKind = EntityKind::Persona;
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
    use proptest::prelude::*;

    fn persona(name: &str, monogram: &str) -> Persona {
        Persona { name: name.into(), monogram: monogram.into(), ..Persona::new(Id::from_random([1; 16])) }
    }

    #[test]
    fn letters_come_from_the_name_unless_given() {
        #[track_caller]
        fn check(name: &str, monogram: &str, expected: &str) {
            assert_eq!(persona(name, monogram).letters(), expected);
        }
        check("Marc Delorme", "", "MD");
        check("marie-Ange de la Tour", "", "MT");
        check("Élodie", "", "É");
        check("  ", "", "?");
        check("Marc Delorme", " rm ", "RM");
        check("Marc Delorme", "abcdef", "ABC");
        check("ß", "", "SS");
    }

    #[test]
    fn six_months_to_the_day_are_fresh_and_a_day_more_is_not() {
        #[track_caller]
        fn check(reviewed: Option<&str>, today: &str, expected: bool) {
            let reviewed = reviewed.and_then(Day::parse);
            let row = Persona { reviewed, ..persona("M", "") };
            assert_eq!(row.is_stale(Day::parse(today).expect("a date")), expected);
        }
        check(Some("2026-05-26"), "2026-11-26", false);
        check(Some("2026-05-26"), "2026-11-27", true);
        check(Some("2026-08-31"), "2027-02-28", false);
        check(Some("2026-08-31"), "2027-03-01", true);
        check(Some("2027-01-01"), "2026-11-26", false);
        check(None, "2026-11-26", true);
    }

    proptest! {
        #[test]
        fn there_is_always_a_letter(name in ".{0,30}", monogram in ".{0,6}") {
            prop_assert!(!persona(&name, &monogram).letters().is_empty());
        }
    }
}
