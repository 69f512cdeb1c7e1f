//! Tests only: a golden file, the folding and escaping of any text, and rules that say what the plan says.

use super::{content::escaped, strict::read, *};
use crate::{
    domain::{
        action::{Action, ActionStatus},
        id::Id,
        lang::Lang,
        person::Person,
        ritual::{Ritual, RitualKind, working_day},
    },
    methods::ninety_days::Milestone,
    plan::Plan,
};
use proptest::prelude::*;
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

fn stamp() -> Stamp {
    Stamp::parse("2026-11-27T02:10:05.123Z").expect("a stamp")
}

/// The calendar as it is written on a day of November 2026.
fn calendar(plan: &Plan, lang: Lang, stamp: &Stamp) -> String {
    super::calendar(plan, lang, stamp, day("2026-11-27")).expect("something with a date")
}

fn plan() -> Plan {
    let mut plan = Plan::new(id(0));
    plan.name = "Mécavelle".to_owned();
    plan.people.put(Person { name: "Inès; Kaddour".to_owned(), ..Person::new(id(1)) });
    let title = "Relancer les devis, puis appeler les neuf clients qui n’ont pas répondu\\ depuis l’été".to_owned();
    plan.actions.put(Action { title, owner: Some(id(1)), due: Some(day("2026-12-04")), ..Action::new(id(2)) });
    let done = Action { due: Some(day("2026-12-04")), status: ActionStatus::Done, ..Action::new(id(3)) };
    plan.actions.put(done);
    plan.actions.put(Action::new(id(4)));
    let milestone =
        Milestone { title: "Offre prête".to_owned(), date: Some(day("2026-12-31")), ..Milestone::new(id(5)) };
    plan.worksheets.ninety_days.milestones.put(milestone);
    let weekly = Ritual {
        start: Some(day("2026-11-30")),
        time: ClockTime::new(8, 30),
        expected: "Une action,\nun responsable".to_owned(),
        ..Ritual::new(id(6), RitualKind::Weekly)
    };
    plan.rituals.put(weekly);
    plan.rituals.put(Ritual { start: Some(day("2026-12-05")), ..Ritual::new(id(7), RitualKind::Quarterly) });
    plan
}

#[test]
fn the_golden_file() {
    let file = calendar(&plan(), Lang::Fr, &stamp());
    read(&file).expect("a calendar");
    insta::assert_snapshot!(file.replace("\r\n", "\n").replace('\u{a0}', "~"), @r"
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Boussole//Plan//FR
    CALSCALE:GREGORIAN
    X-WR-CALNAME:Mécavelle
    BEGIN:VEVENT
    UID:action-00000000-0000-0000-0000-000000000002@boussole
    DTSTAMP:20261127T021005Z
    DTSTART;VALUE=DATE:20261204
    DTEND;VALUE=DATE:20261205
    TRANSP:TRANSPARENT
    SUMMARY:Échéance~: Relancer les devis\, puis appeler les neuf clients qu
     i n’ont pas répondu\\ depuis l’été
    DESCRIPTION:Responsable~: Inès\; Kaddour
    CATEGORIES:Échéance
    END:VEVENT
    BEGIN:VEVENT
    UID:milestone-00000000-0000-0000-0000-000000000005@boussole
    DTSTAMP:20261127T021005Z
    DTSTART;VALUE=DATE:20261231
    DTEND;VALUE=DATE:20270101
    TRANSP:TRANSPARENT
    SUMMARY:◆ Offre prête
    CATEGORIES:Jalon
    END:VEVENT
    BEGIN:VEVENT
    UID:ritual-00000000-0000-0000-0000-000000000006@boussole
    DTSTAMP:20261127T021005Z
    DTSTART:20261130T083000
    DURATION:PT30M
    RRULE:FREQ=WEEKLY;BYDAY=MO
    SUMMARY:Point hebdomadaire
    DESCRIPTION:Décision attendue~: Une action\,\nun responsable
    CATEGORIES:Rituel
    END:VEVENT
    BEGIN:VEVENT
    UID:ritual-00000000-0000-0000-0000-000000000007@boussole
    DTSTAMP:20261127T021005Z
    DTSTART;VALUE=DATE:20261207
    DTEND;VALUE=DATE:20261208
    TRANSP:TRANSPARENT
    RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5,6,7;BYDAY=MO,TU,WE,TH,FR;BYSETPO
     S=1
    SUMMARY:Bilan trimestriel
    CATEGORIES:Rituel
    END:VEVENT
    END:VCALENDAR
    ");
}

#[test]
fn a_calendar_without_events_is_none() {
    assert_eq!(super::calendar(&Plan::new(id(0)), Lang::En, &stamp(), day("2026-11-27")), None);
    assert!(read(&file("", "fr", &stamp(), &[])).is_err());
}

#[test]
fn instants_are_read_exactly() {
    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Stamp::parse(text).map(|stamp| stamp.to_string()).as_deref(), expected, "{text}");
    }
    check("2026-11-27T02:10:05.123Z", Some("20261127T021005Z"));
    check("2026-11-27T02:10:05Z", Some("20261127T021005Z"));
    check("2026-11-27T02:10:05+01:00", None);
    check("2026-11-27", None);
    check("2026-02-30T02:10:05Z", None);
    assert_eq!(Stamp::midnight(day("2026-11-27")).to_string(), "20261127T000000Z");
}

#[test]
fn the_last_day_of_the_calendar_has_no_next_one() {
    let event = Event { when: When::Day(day("9999-12-31")), ..event("Fin") };
    read(&file("", "fr", &stamp(), &[event])).expect("a calendar");
}

#[test]
fn a_series_late_in_the_month_lists_the_days_after_its_first() {
    #[track_caller]
    fn check(kind: RitualKind, time: Option<ClockTime>, first: &str, next: [&str; 3]) {
        let mut plan = Plan::new(id(0));
        plan.rituals.put(Ritual { start: Some(day("2026-10-31")), time, ..Ritual::new(id(7), kind) });
        let read = read(&calendar(&plan, Lang::En, &stamp())).expect("a calendar");
        let event = &read.inside[0];
        assert_eq!(event.one("DTSTART"), Some(first), "{kind:?}");
        assert_eq!(event.one("RRULE"), None, "{kind:?}");
        let listed: Vec<_> = event.one("RDATE").unwrap_or_default().split(',').take(3).collect();
        assert_eq!(listed, next, "{kind:?}");
    }
    let half_past_eight = ClockTime::new(8, 30);
    check(RitualKind::Monthly, None, "20261102", ["20261130", "20261231", "20270201"]);
    check(RitualKind::Quarterly, None, "20261102", ["20270201", "20270430", "20270802"]);
    let hours = ["20261130T083000", "20261231T083000", "20270201T083000"];
    check(RitualKind::Learnings, half_past_eight, "20261102T083000", hours);
}

fn event(summary: &str) -> Event {
    Event {
        uid: "a@boussole".to_owned(),
        summary: summary.to_owned(),
        description: summary.to_owned(),
        category: summary.to_owned(),
        when: When::Day(day("2026-11-27")),
        repeat: None,
    }
}

/// The text as a diary shows it: what it may not read is gone, line ends are of one kind.
fn meant(text: &str) -> String {
    let plain = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    plain.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

#[test]
fn what_has_a_meaning_is_escaped() {
    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(escaped(text), expected);
    }
    check("a, b; c\\d", "a\\, b\\; c\\\\d");
    check("a\r\nb\nc\rd", "a\\nb\\nc\\nd");
    check("a\u{0}b\u{7f}c", "abc");
    check("BEGIN:VEVENT", "BEGIN:VEVENT");
}

proptest! {
    #[test]
    fn any_text_comes_back_from_lines_of_75_octets(text in any::<String>()) {
        let read = read(&file(&text, "fr", &stamp(), &[event(&text)])).map_err(TestCaseError::fail)?;
        prop_assert_eq!(read.text("X-WR-CALNAME"), Some(meant(&text)));
        prop_assert_eq!(read.inside[0].text("SUMMARY"), Some(meant(&text)));
    }

    #[test]
    fn long_texts_fold_between_characters(text in "[aé€𝄞,;]{0,400}") {
        let read = read(&file("", "fr", &stamp(), &[event(&text)])).map_err(TestCaseError::fail)?;
        prop_assert_eq!(read.inside[0].text("DESCRIPTION").unwrap_or_default(), text);
    }

    /// The rule says the dates of the series: the day of the month, or the Monday after a weekend.
    #[test]
    fn the_rule_of_a_month_says_what_the_series_says(from in 0_i64..3_000, quarterly in any::<bool>()) {
        let start = day("2024-01-01").plus_days(from);
        let kind = if quarterly { RitualKind::Quarterly } else { RitualKind::Monthly };
        let row = Ritual { start: Some(start), ..Ritual::new(id(7), kind) };
        let mut plan = Plan::new(id(0));
        plan.rituals.put(row.clone());
        let read = read(&calendar(&plan, Lang::En, &stamp())).map_err(TestCaseError::fail)?;
        let event = &read.inside[0];
        let dates = row.dates(start, start.plus_days(720));
        let first_day = basic(working_day(start));
        prop_assert_eq!(event.one("DTSTART"), Some(first_day.as_str()));
        match event.one("RRULE") {
            Some(rule) => {
                let part = |name: &str| rule.split(';').find_map(|part| part.strip_prefix(name)).unwrap_or_default();
                let days: Vec<u8> = part("BYMONTHDAY=").split(',').filter_map(|day| day.parse().ok()).collect();
                let every: i32 = part("INTERVAL=").parse().unwrap_or(0);
                let first = start.month_start();
                let by_rule = (0..).map(|step| first.plus_months(step * every)).map_while(|month| {
                    let in_month = |on: &u8| Day::from_ymd(month.year(), month.month(), *on);
                    days.iter().filter_map(in_month).find(|day| day.days_from_monday() < 5)
                });
                let by_rule: Vec<_> = by_rule.take(dates.len()).collect();
                prop_assert_eq!(by_rule, dates);
            }
            None => {
                let listed: Vec<String> = event.one("RDATE").unwrap_or_default().split(',').map(str::to_owned).collect();
                let others: Vec<String> = dates[1..].iter().map(|day| day.to_string().replace('-', "")).collect();
                prop_assert!(start.day() > 26 && !others.is_empty() && listed.starts_with(&others), "{:?}", listed);
            }
        }
    }
}
