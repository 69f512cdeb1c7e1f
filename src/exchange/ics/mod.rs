//! iCalendar (RFC 5545): the due dates, milestones and rituals of a plan as one file for any diary. Pure: the instant of
//! writing is passed in. Dates are civil, hours float: they mean the reader’s own clock, as in the plan.

mod content;
mod of_plan;
mod text;

#[cfg(test)]
mod strict;
#[cfg(test)]
mod tests;

pub use of_plan::{Dated, calendar, dated, has_dates};

use crate::domain::{day::Day, ritual::ClockTime};
use content::Content;
use std::fmt;

/// The media type of the file.
pub const MEDIA_TYPE: &str = "text/calendar;charset=utf-8";

/// The name of the file, beside that of the plan: `boussole-atelier-du-bois-2026-11-22.ics`.
#[must_use]
pub fn file_name(plan_file: &str) -> String {
    format!("{}.ics", plan_file.strip_suffix(".json").unwrap_or(plan_file))
}

/// The instant at which a file is written, in UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp(String);

impl Stamp {
    /// Reads RFC 3339 in UTC, such as `2026-11-27T02:10:00.000Z`.
    #[must_use]
    pub fn parse(instant: &str) -> Option<Self> {
        let (date, time) = instant.strip_suffix('Z')?.split_once('T')?;
        let day = Day::parse(date)?;
        let digits: String = time.split('.').next()?.split(':').collect();
        let exact = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_digit());
        exact.then(|| Self(format!("{}T{digits}Z", basic(day))))
    }

    /// The first instant of a day, where the clock says nothing readable.
    #[must_use]
    pub fn midnight(day: Day) -> Self {
        Self(format!("{}T000000Z", basic(day)))
    }
}

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// All day.
    Day(Day),
    /// From an hour on, for so many minutes if known.
    Hour(Day, ClockTime, Option<u16>),
}

impl When {
    const fn day(self) -> Day {
        match self {
            Self::Day(day) | Self::Hour(day, ..) => day,
        }
    }
}

/// How something comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Each week, on the same day.
    Weekly,
    /// Every so many months on the first working day from this day of the month on; 1–26, so that the month has it.
    Monthly {
        /// Months between two.
        every: u8,
        /// The day of the month.
        on: u8,
    },
    /// On these further days, where no rule says it.
    On(Vec<Day>),
}

/// One entry of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its id, the same in each file, so that a diary replaces what it has.
    pub uid: String,
    /// What it is.
    pub summary: String,
    /// What is known about it; may be empty.
    pub description: String,
    /// Its kind, for diaries that sort by it.
    pub category: String,
    /// When.
    pub when: When,
    /// How it comes back.
    pub repeat: Option<Repeat>,
}

/// A file of events, one at least (RFC 5545, 3.6).
#[must_use]
fn file(name: &str, lang: &str, stamp: &Stamp, events: &[Event]) -> String {
    let mut out = Content::default();
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", &format!("-//Boussole//Plan//{}", lang.to_uppercase()));
    out.line("CALSCALE", "GREGORIAN");
    out.text("X-WR-CALNAME", name);
    for event in events {
        write(&mut out, stamp, event);
    }
    out.line("END", "VCALENDAR");
    out.finished()
}

fn write(out: &mut Content, stamp: &Stamp, event: &Event) {
    out.line("BEGIN", "VEVENT");
    out.line("UID", &event.uid);
    out.line("DTSTAMP", &stamp.0);
    match event.when {
        When::Day(day) => {
            out.line("DTSTART;VALUE=DATE", &basic(day));
            // The end is exclusive; the last day of the calendar has no next one.
            let next = day.plus_days(1);
            if next > day {
                out.line("DTEND;VALUE=DATE", &basic(next));
            }
            out.line("TRANSP", "TRANSPARENT");
        }
        When::Hour(day, time, minutes) => {
            out.line("DTSTART", &moment(day, time));
            if let Some(minutes) = minutes.filter(|minutes| *minutes > 0) {
                out.line("DURATION", &format!("PT{minutes}M"));
            }
        }
    }
    repeat(out, event);
    out.text("SUMMARY", &event.summary);
    if !event.description.is_empty() {
        out.text("DESCRIPTION", &event.description);
    }
    out.text("CATEGORIES", &event.category);
    out.line("END", "VEVENT");
}

fn repeat(out: &mut Content, event: &Event) {
    match &event.repeat {
        None => {}
        Some(Repeat::Weekly) => {
            let day = WEEKDAYS[usize::from(event.when.day().days_from_monday())];
            out.line("RRULE", &format!("FREQ=WEEKLY;BYDAY={day}"));
        }
        Some(Repeat::Monthly { every, on }) => {
            let days = format!("{},{},{}", on, on + 1, on + 2);
            let rule = format!("FREQ=MONTHLY;INTERVAL={every};BYMONTHDAY={days};BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1");
            out.line("RRULE", &rule);
        }
        Some(Repeat::On(days)) if days.is_empty() => {}
        Some(Repeat::On(days)) => match event.when {
            When::Day(_) => out.line("RDATE;VALUE=DATE", &list(days, |day| basic(*day))),
            When::Hour(_, time, _) => out.line("RDATE", &list(days, |day| moment(*day, time))),
        },
    }
}

/// The days of the week as rules name them, from Monday.
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

fn list(days: &[Day], written: impl Fn(&Day) -> String) -> String {
    days.iter().map(written).collect::<Vec<_>>().join(",")
}

/// `20261127`
fn basic(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// `20261127T093000`, on whichever clock reads it.
fn moment(day: Day, time: ClockTime) -> String {
    format!("{}T{:02}{:02}00", basic(day), time.hour(), time.minute())
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
