//! Rituals: the meetings that come back, with their length, the decision expected of each and the dates of their series
//! (seeds 001 and 002; domain section 9). Dates are civil; "today" is given by the caller.

mod clock_time;
mod rhythm;

pub use clock_time::ClockTime;
pub use rhythm::{Rhythm, Slot, SlotState, rhythm};

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    kpi::Kpi,
    person::Person,
};
use serde::{Deserialize, Serialize};

/// A meeting that comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Ritual {
    /// Its id.
    pub id: Id<Ritual>,
    /// Which of the rituals it is.
    #[serde(default)]
    pub kind: RitualKind,
    /// What the company calls it; may be empty, the kind then names it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The first meeting: its day of the week or of the month is that of the series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// The hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<ClockTime>,
    /// The length that was planned, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// The decision that is expected of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expected: String,
    /// The KPIs that it looks at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kpis: Vec<Id<Kpi>>,
    /// Who takes part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Id<Person>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Ritual {
    /// One without a date, as long as its kind usually is.
    #[must_use]
    pub fn new(id: Id<Self>, kind: RitualKind) -> Self {
        Self {
            id,
            kind,
            name: String::new(),
            start: None,
            time: None,
            minutes: kind.usual_minutes(),
            expected: String::new(),
            kpis: Vec::new(),
            participants: Vec::new(),
            extra: Extra::default(),
        }
    }

    /// The dates of the series from `from` to `to`, both included, in order. Weekly series keep their day of the week;
    /// the others their day of the month, moved to Monday from a weekend **(convention)**. Coaching comes back as
    /// needed: it has the date that was set, and no series.
    #[must_use]
    pub fn dates(&self, from: Day, to: Day) -> Vec<Day> {
        let Some(start) = self.start else { return Vec::new() };
        let first = match self.kind.every() {
            None => 0,
            Some(every) => every.steps_to(start, from),
        };
        (first..)
            .map_while(|step| self.date(start, step))
            .skip_while(|date| *date < from)
            .take_while(|date| *date <= to)
            .collect()
    }

    /// The date of a step of the series, from 0; nothing past the end of the calendar or of what has no series.
    fn date(&self, start: Day, step: i64) -> Option<Day> {
        let date = match self.kind.every() {
            None => (step == 0).then_some(start)?,
            Some(Every::Weeks(weeks)) => start.plus_days(7 * weeks * step),
            Some(Every::Months(months)) => {
                working_day(start.plus_months(i32::try_from(step).ok()?.checked_mul(months)?))
            }
        };
        (step == 0 || (date > start && date < start.plus_days(i64::MAX))).then_some(date)
    }
}

/// The day itself, or the Monday after a weekend.
#[must_use]
pub fn working_day(day: Day) -> Day {
    match day.days_from_monday() {
        weekend @ 5.. => day.plus_days(7 - i64::from(weekend)),
        _ => day,
    }
}

impl Entity for Ritual {
    const KIND: EntityKind = EntityKind::Ritual;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

/// Which ritual (seed 002 for the rhythm, seed 001 for the lessons with marketing and for coaching).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum RitualKind {
    /// Each week, 30 to 45 minutes: alerts, what is late, who does what.
    #[default]
    Weekly,
    /// Each month, 60 minutes: gaps between plan and actual; stop, keep or test.
    Monthly,
    /// Each month, 45 minutes with marketing: what was learnt.
    Learnings,
    /// Each quarter, 90 minutes: keep, change or drop.
    Quarterly,
    /// As needed, with one seller.
    Coaching,
}

/// How far apart the meetings of a series are.
#[derive(Clone, Copy)]
enum Every {
    Weeks(i64),
    Months(i32),
}

impl Every {
    /// A step that is certainly not after `from`.
    fn steps_to(self, start: Day, from: Day) -> i64 {
        let days = from.days_since(start).max(0);
        match self {
            Self::Weeks(weeks) => days / (7 * weeks),
            Self::Months(months) => (days / (31 * i64::from(months)) - 1).max(0),
        }
    }
}

impl RitualKind {
    /// Every one, from the shortest rhythm to the longest, then what comes as needed.
    pub const ALL: [Self; 5] = [Self::Weekly, Self::Monthly, Self::Learnings, Self::Quarterly, Self::Coaching];

    /// Its length as the seeds give it, in minutes; none where they give none.
    #[must_use]
    pub const fn usual_minutes(self) -> Option<u16> {
        match self {
            Self::Weekly => Some(30),
            Self::Monthly => Some(60),
            Self::Learnings => Some(45),
            Self::Quarterly => Some(90),
            Self::Coaching => None,
        }
    }

    /// The days after which a meeting that was not held is late: 3 for the weekly one, 7 for the others (domain
    /// section 10).
    #[must_use]
    pub const fn tolerance(self) -> i64 {
        if matches!(self, Self::Weekly) { 3 } else { 7 }
    }

    const fn every(self) -> Option<Every> {
        match self {
            Self::Weekly => Some(Every::Weeks(1)),
            Self::Monthly | Self::Learnings => Some(Every::Months(1)),
            Self::Quarterly => Some(Every::Months(3)),
            Self::Coaching => None,
        }
    }
}

#[cfg(test)]
mod tests;
