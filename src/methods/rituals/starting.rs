//! The rituals that a company without any begins with.

use super::text::expected;
use crate::domain::{
    day::Day,
    id::Id,
    lang::Lang,
    ritual::{Ritual, RitualKind, working_day},
};

/// The four rituals of a plan that begins on `today`: the weekly one on the next Monday, the monthly ones and the
/// quarterly one when there is something to look back at **(convention)**.
#[must_use]
pub fn starting(today: Day, lang: Lang, mut id: impl FnMut() -> Id<Ritual>) -> Vec<Ritual> {
    let monday = today.week_start().plus_days(7);
    let in_months = |months| Some(working_day(today.plus_months(months)));
    let starts = [
        (RitualKind::Weekly, Some(monday)),
        (RitualKind::Monthly, in_months(1)),
        (RitualKind::Learnings, in_months(1).map(|day| working_day(day.plus_days(1)))),
        (RitualKind::Quarterly, in_months(3)),
    ];
    let ritual =
        |(kind, start)| Ritual { start, expected: (*expected(kind).get(lang)).to_owned(), ..Ritual::new(id(), kind) };
    starts.into_iter().map(ritual).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_begin_on_working_days_to_come() {
        let mut n = 0;
        let rows = starting(Day::parse("2026-11-27").expect("a date"), Lang::Fr, || {
            n += 1;
            Id::from_random([n; 16])
        });
        let starts: Vec<_> = rows.iter().filter_map(|row| row.start.map(|day| day.to_string())).collect();
        assert_eq!(starts, ["2026-11-30", "2026-12-28", "2026-12-29", "2027-03-01"]);
        assert!(rows.iter().all(|row| !row.expected.is_empty() && row.minutes.is_some()));
    }
}
