//! What really happened: conversions of the last complete periods, and whether the hypotheses can be believed.
//!
//! A conversion of a period is what the next step counted ÷ what this one counted in the same period (convention). A period
//! in which the next step counted more than this one says nothing of a conversion: it harvests earlier ones.

use super::FunnelStep;
use crate::domain::{
    day::Day,
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    number::Share,
};
use std::collections::BTreeMap;

/// What past periods say of a conversion.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// All that went on ÷ all that stood there.
    pub mean: Explained<f64>,
    /// The best period.
    pub best: Explained<f64>,
    /// Its first day; the latest one of equals.
    pub best_in: Day,
}

/// What these periods say of the conversion from one step to the next; nothing where none says anything.
#[must_use]
pub fn seen(
    step: Id<FunnelStep>,
    (here, next): (&BTreeMap<Day, f64>, &BTreeMap<Day, f64>),
    periods: &[Day],
) -> Option<Seen> {
    let pair = |day: &Day| Some((*day, *here.get(day)?, *next.get(day)?));
    let known: Vec<(Day, f64, f64)> =
        periods.iter().filter_map(pair).filter(|(_, here, next)| *here > 0.0 && *next >= 0.0 && next <= here).collect();
    let (best_in, from, on) = known.iter().copied().max_by(|a, b| (a.2 / a.1).total_cmp(&(b.2 / b.1)))?;
    let (all, gone): (f64, f64) = known.iter().fold((0.0, 0.0), |sum, row| (sum.0 + row.1, sum.1 + row.2));
    let ratio = |on: f64, from: f64, name| {
        let subject = EntityRef::to(step);
        let why = vec![
            Term::of(TermName::FunnelWentOn, subject, Op::Add, on),
            Term::of(TermName::FunnelStoodThere, subject, Op::Divide, from),
            Term::of(name, subject, Op::Equals, on / from),
        ];
        Explained { value: on / from, why }
    };
    Some(Seen { mean: ratio(gone, all, TermName::FunnelActual), best: ratio(on, from, TermName::FunnelBest), best_in })
}

/// How many a week over the periods that count something: their sum ÷ their weeks. `lengths` gives the days of a period.
#[must_use]
pub fn pace(
    step: Id<FunnelStep>,
    counts: &BTreeMap<Day, f64>,
    periods: &[Day],
    days: impl Fn(Day) -> i64,
) -> Option<Explained<f64>> {
    let known: Vec<(Day, f64)> = periods.iter().filter_map(|day| Some((*day, *counts.get(day)?))).collect();
    let sum: f64 = known.iter().map(|row| row.1).sum();
    #[allow(clippy::cast_precision_loss, reason = "days are far below 2^52")]
    let weeks = known.iter().map(|row| days(row.0)).sum::<i64>() as f64 / 7.0;
    let value = (weeks > 0.0).then(|| sum / weeks)?;
    let subject = EntityRef::to(step);
    let why = vec![
        Term::of(TermName::FunnelCounted, subject, Op::Add, sum),
        Term::new(TermName::FunnelWeeksCounted, Op::Divide, weeks),
        Term::of(TermName::FunnelPace, subject, Op::Equals, value),
    ];
    Some(Explained { value, why })
}

/// How a hypothesis stands against the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is none.
    NoHypothesis,
    /// Nothing to compare it with.
    NoHistory,
    /// At the best of the past, or below.
    Within,
    /// The company never did as well.
    Above,
}

/// How one hypothesis stands.
#[must_use]
pub fn standing(hypothesis: Option<Share>, best: Option<f64>) -> Standing {
    match (hypothesis, best) {
        (None, _) => Standing::NoHypothesis,
        (_, None) => Standing::NoHistory,
        (Some(share), Some(best)) if share.is_reached_by(best) => Standing::Within,
        _ => Standing::Above,
    }
}

/// Whether the hypotheses can be believed, all together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every one is at the best of the past or below.
    Realistic,
    /// One at least is above.
    TooHigh,
    /// None is above, but one cannot be compared.
    Unknown,
}

/// The verdict over the steps that have a next one.
#[must_use]
pub fn verdict(standings: &[Standing]) -> Verdict {
    if standings.contains(&Standing::Above) {
        Verdict::TooHigh
    } else if standings.is_empty() || standings.iter().any(|one| *one != Standing::Within) {
        Verdict::Unknown
    } else {
        Verdict::Realistic
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::id, *};
    use crate::domain::explained::recomputed;
    use proptest::prelude::*;

    fn day(month: usize) -> Day {
        Day::parse(&format!("2026-{month:02}-01")).expect("a date")
    }

    fn counts(values: &[Option<f64>]) -> BTreeMap<Day, f64> {
        (1..).zip(values).filter_map(|(month, value)| Some((day(month), (*value)?))).collect()
    }

    fn months() -> Vec<Day> {
        (1..=6).map(day).collect()
    }

    #[test]
    fn golden() {
        let here = counts(&[Some(20.0), Some(40.0), None, Some(10.0), Some(0.0), Some(2.0)]);
        let next = counts(&[Some(5.0), Some(8.0), Some(9.0), Some(2.5), Some(1.0), Some(3.0)]);
        // March is unknown, May has nobody, June harvests earlier months: 5 + 8 + 2.5 of 20 + 40 + 10.
        let found = seen(id(0), (&here, &next), &months()).expect("a history");
        assert!((found.mean.value - 15.5 / 70.0).abs() < 1e-12);
        assert_eq!((found.best.value, found.best_in), (0.25, day(4)));
        for figure in [&found.mean, &found.best] {
            assert_eq!(recomputed(&figure.why).last().map(|last| last.1), Some(figure.value));
        }
        assert_eq!(seen(id(0), (&here, &counts(&[])), &months()), None);
        // Two months of 31 and 28 days count 63.
        let weekly =
            pace(id(0), &counts(&[Some(33.0), Some(26.0)]), &months(), |at| if at == day(1) { 31 } else { 28 });
        assert_eq!(weekly.map(|found| found.value), Some(7.0));
    }

    #[test]
    fn a_hypothesis_may_be_as_high_as_the_best_of_the_past() {
        #[track_caller]
        fn check(hypothesis: Option<f64>, best: Option<f64>, expected: Standing) {
            assert_eq!(standing(hypothesis.and_then(Share::new), best), expected);
        }
        check(Some(0.25), Some(0.25), Standing::Within);
        check(Some(0.3), Some(0.1 + 0.2), Standing::Within);
        check(Some(0.26), Some(0.25), Standing::Above);
        check(Some(0.0), Some(0.0), Standing::Within);
        check(None, Some(0.25), Standing::NoHypothesis);
        check(Some(0.25), None, Standing::NoHistory);
    }

    #[test]
    fn every_hypothesis_counts_for_the_verdict() {
        use Standing::{Above, NoHistory, NoHypothesis, Within};
        #[track_caller]
        fn check(standings: &[Standing], expected: Verdict) {
            assert_eq!(verdict(standings), expected, "{standings:?}");
        }
        check(&[Within, Within], Verdict::Realistic);
        check(&[Within, Above, NoHistory], Verdict::TooHigh);
        check(&[Within, NoHistory], Verdict::Unknown);
        check(&[NoHypothesis], Verdict::Unknown);
        check(&[], Verdict::Unknown);
    }

    proptest! {
        #[test]
        fn the_mean_is_never_above_the_best(
            rows in prop::collection::vec((0.0_f64..50.0, 0.0_f64..50.0), 0..6)
        ) {
            let of = |pick: fn(&(f64, f64)) -> f64| {
                counts(&rows.iter().map(|row| Some(pick(row).round())).collect::<Vec<_>>())
            };
            if let Some(found) = seen(id(0), (&of(|row| row.0), &of(|row| row.1)), &months()) {
                prop_assert!(found.mean.value <= found.best.value + 1e-12);
                prop_assert!((0.0..=1.0).contains(&found.best.value));
            }
        }
    }
}
