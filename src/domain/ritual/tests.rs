//! The dates of each series and what counts as held, late and in a row.

use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

fn ritual(kind: RitualKind, start: &str) -> Ritual {
    Ritual { start: Day::parse(start), ..Ritual::new(Id::from_random([1; 16]), kind) }
}

#[track_caller]
fn dates(kind: RitualKind, start: &str, (from, to): (&str, &str), expected: &[&str]) {
    let found: Vec<_> = ritual(kind, start).dates(day(from), day(to)).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[test]
fn each_kind_has_its_dates() {
    use RitualKind::{Coaching, Learnings, Monthly, Quarterly, Weekly};
    let autumn = ("2026-09-01", "2026-12-31");
    dates(Weekly, "2026-12-08", autumn, &["2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29"]);
    dates(Weekly, "2026-11-30", ("2026-12-14", "2026-12-21"), &["2026-12-14", "2026-12-21"]);
    // The 31st is held at the end of shorter months, and 31 October 2026 is a Saturday.
    dates(Monthly, "2026-08-31", autumn, &["2026-09-30", "2026-11-02", "2026-11-30", "2026-12-31"]);
    dates(Learnings, "2026-10-15", autumn, &["2026-10-15", "2026-11-16", "2026-12-15"]);
    dates(Quarterly, "2026-06-29", autumn, &["2026-09-29", "2026-12-29"]);
    dates(Coaching, "2026-10-15", autumn, &["2026-10-15"]);
    dates(Weekly, "", autumn, &[]);
}

#[track_caller]
fn held(kind: RitualKind, start: &str, held: &[&str], today: &str) -> (Option<String>, i64, bool, usize) {
    let found = rhythm(&ritual(kind, start), held.iter().map(|text| day(text)), day(today));
    (found.next.map(|next| next.to_string()), found.days_late, found.late, found.streak)
}

fn next(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn late_is_more_than_three_days_for_the_weekly_one() {
    use RitualKind::Weekly;
    let kept = ["2026-11-02", "2026-11-10"];
    assert_eq!(held(Weekly, "2026-11-02", &kept, "2026-11-15"), (next("2026-11-16"), 0, false, 2));
    assert_eq!(held(Weekly, "2026-11-02", &kept, "2026-11-19"), (next("2026-11-19"), 3, false, 2));
    assert_eq!(held(Weekly, "2026-11-02", &kept, "2026-11-20"), (next("2026-11-20"), 4, true, 0));
    // On a Saturday the next working day is proposed.
    assert_eq!(held(Weekly, "2026-11-02", &kept, "2026-11-21"), (next("2026-11-23"), 5, true, 0));
    // Four days late is the next week’s meeting already: the one between was missed.
    let skipped = ["2026-11-02", "2026-11-13"];
    assert_eq!(held(Weekly, "2026-11-02", &skipped, "2026-11-16"), (next("2026-11-23"), 0, false, 1));
}

#[test]
fn late_is_more_than_seven_days_for_the_others() {
    use RitualKind::{Monthly, Quarterly};
    assert_eq!(held(Monthly, "2026-10-05", &[], "2026-10-12"), (next("2026-10-12"), 7, false, 0));
    assert_eq!(held(Monthly, "2026-10-05", &[], "2026-10-13"), (next("2026-10-13"), 8, true, 0));
    assert_eq!(held(Monthly, "2026-10-05", &["2026-10-09"], "2026-10-13"), (next("2026-11-05"), 0, false, 1));
    assert_eq!(held(Quarterly, "2026-07-01", &["2026-07-01"], "2026-10-02"), (next("2026-10-02"), 1, false, 1));
}

#[test]
fn a_meeting_before_the_series_or_after_today_counts_for_none() {
    use RitualKind::Weekly;
    let early = ["2026-09-01", "2026-12-24"];
    assert_eq!(held(Weekly, "2026-11-16", &early, "2026-11-16"), (next("2026-11-16"), 0, false, 0));
    assert_eq!(held(Weekly, "2026-11-16", &["2026-11-13"], "2026-11-16"), (next("2026-11-23"), 0, false, 1));
}

#[test]
fn what_has_no_series_is_never_late() {
    assert_eq!(rhythm(&ritual(RitualKind::Weekly, ""), [], day("2026-11-16")), Rhythm::default());
    assert_eq!(held(RitualKind::Coaching, "2020-01-01", &[], "2026-11-16"), (None, 0, false, 0));
    assert_eq!(held(RitualKind::Coaching, "2026-10-01", &[], "2026-11-16"), (next("2026-11-16"), 0, false, 0));
}

proptest! {
    #[test]
    fn dates_rise_and_stay_in_their_range(kind in 0_usize..5, start in 0_i64..3_652_000, from in -900_i64..900, length in 0_i64..900) {
        let start = day("0001-01-01").plus_days(start);
        let ritual = Ritual { start: Some(start), ..Ritual::new(Id::from_random([1; 16]), RitualKind::ALL[kind]) };
        let (from, to) = (start.plus_days(from), start.plus_days(from).plus_days(length));
        let dates = ritual.dates(from, to);
        prop_assert!(dates.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(dates.iter().all(|date| (from..=to).contains(date)));
        let split = ritual.dates(from, from.plus_days(length / 2)).into_iter().chain(ritual.dates(from.plus_days(length / 2 + 1), to));
        prop_assert_eq!(split.collect::<Vec<_>>(), dates);
    }

    #[test]
    fn holding_the_proposed_meeting_ends_the_delay(kind in 0_usize..4, start in 0_i64..800, ahead in 0_i64..900) {
        let start = day("2024-01-01").plus_days(start);
        let ritual = Ritual { start: Some(start), ..Ritual::new(Id::from_random([1; 16]), RitualKind::ALL[kind]) };
        let today = start.plus_days(ahead);
        let next = rhythm(&ritual, [], today).next.expect("a date");
        let after = rhythm(&ritual, [next], next);
        prop_assert!(!after.late && after.streak >= 1, "{:?}", after);
        prop_assert!(after.next > Some(next));
    }
}
