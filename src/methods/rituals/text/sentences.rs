//! Sentences of the rituals, with their figures.

use crate::domain::{
    day::Day,
    lang::{Format, Lang},
};

/// The finding of the list: what is to be held next, or how many days it is late.
#[must_use]
pub fn finding(next: Option<(&str, Day, i64)>, late: bool, format: &dyn Format) -> String {
    let lang = format.lang();
    match (next, late, lang) {
        (None, _, Lang::Fr) => "Aucun rituel n’a de date\u{a0}: rien ne reviendra de soi-même".to_owned(),
        (None, _, Lang::En) => "No ritual has a date: nothing will come back by itself".to_owned(),
        (Some((name, _, days)), true, Lang::Fr) => format!("{name}\u{a0}: {} de retard", days_in_words(days, format)),
        (Some((name, _, days)), true, Lang::En) => format!("{name}: {} late", days_in_words(days, format)),
        (Some((name, date, _)), false, Lang::Fr) => {
            format!("Prochain rituel\u{a0}: {name}, {}", format.long_date(date))
        }
        (Some((name, date, _)), false, Lang::En) => format!("Next ritual: {name}, {}", format.long_date(date)),
    }
}

/// So many days.
#[must_use]
pub fn days_in_words(days: i64, format: &dyn Format) -> String {
    let count = usize::try_from(days).unwrap_or(0);
    match format.lang() {
        Lang::Fr => format.count(count, "jour", "jours"),
        Lang::En => format.count(count, "day", "days"),
    }
}

/// A length in minutes.
#[must_use]
pub fn minutes(minutes: u16, format: &dyn Format) -> String {
    format!("{}\u{a0}min", format.number(f64::from(minutes), 0))
}

/// The next date.
#[must_use]
pub fn next(date: Day, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!("prochaine\u{a0}: {}", format.long_date(date)),
        Lang::En => format!("next: {}", format.long_date(date)),
    }
}

/// How many were held in a row; nothing for none.
#[must_use]
pub fn streak(count: usize, format: &dyn Format) -> String {
    match (count, format.lang()) {
        (0, _) => String::new(),
        (_, Lang::Fr) => format!("{} d’affilée", format.number(small(count), 0)),
        (_, Lang::En) => format!("{} in a row", format.number(small(count), 0)),
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of meetings are far below 2^52")]
const fn small(count: usize) -> f64 {
    count as f64
}

/// The finding of the picture: of the dates of the last weeks, how many were held.
#[must_use]
pub fn held(held: usize, of: usize, format: &dyn Format) -> String {
    let (held, of) = (format.number(small(held), 0), format.number(small(of), 0));
    match format.lang() {
        Lang::Fr => format!("{held} réunions tenues sur {of} prévues en treize semaines."),
        Lang::En => format!("{held} meetings held of {of} planned in thirteen weeks."),
    }
}

/// The title of a meeting.
#[must_use]
pub fn meeting(ritual: &str, date: Day, format: &dyn Format) -> String {
    format!("{ritual}, {}", format.long_date(date))
}

/// What a button acts on: the ritual and its date.
#[must_use]
pub fn of(ritual: &str, date: Day, format: &dyn Format) -> String {
    format!("{ritual}, {}", format.date(date))
}

/// How long a meeting lasted against its plan.
#[must_use]
pub fn lasted(minutes: Option<u16>, planned: Option<u16>, format: &dyn Format) -> String {
    let Some(lasted) = minutes else { return "—".to_owned() };
    let shown = self::minutes(lasted, format);
    match (planned, format.lang()) {
        (Some(planned), Lang::Fr) if lasted > planned => {
            format!("{shown}, soit {} de plus que prévu", self::minutes(lasted - planned, format))
        }
        (Some(planned), Lang::En) if lasted > planned => {
            format!("{shown}, {} longer than planned", self::minutes(lasted - planned, format))
        }
        (Some(planned), Lang::Fr) => format!("{shown} sur {} prévues", self::minutes(planned, format)),
        (Some(planned), Lang::En) => format!("{shown} of {} planned", self::minutes(planned, format)),
        (None, _) => shown,
    }
}

/// The same in short: `38 / 35 min`.
#[must_use]
pub fn length(minutes: Option<u16>, planned: Option<u16>, format: &dyn Format) -> String {
    match (minutes, planned) {
        (None, _) => "—".to_owned(),
        (Some(lasted), None) => self::minutes(lasted, format),
        (Some(lasted), Some(planned)) => {
            format!("{}\u{a0}/\u{a0}{}", format.number(f64::from(lasted), 0), self::minutes(planned, format))
        }
    }
}

/// The clock of a meeting: `12:05`.
#[must_use]
pub fn clock(seconds: u64) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn a_meeting_too_long_says_so() {
        let fr = Plain(Lang::Fr);
        assert!(lasted(Some(41), Some(30), &fr).contains("11\u{a0}min de plus"));
        assert!(!lasted(Some(30), Some(30), &fr).contains("de plus"));
        assert_eq!(lasted(None, Some(30), &fr), "—");
        assert_eq!(clock(725), "12:05");
        assert_eq!(streak(0, &fr), "");
    }
}
