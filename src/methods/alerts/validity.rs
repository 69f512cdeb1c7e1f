//! What a watch may be, and whether there is room for one more: at most three at once, so that each is really watched
//! (seed 001).

use super::window::{WindowLength, most_consecutive};
use crate::domain::{id::Id, kpi::Kpi, watch::Watch};
use serde::Serialize;

/// What is wrong with a watch. A form shows it beside the field; a file that holds one is still read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WatchFault {
    /// The KPI has no frequency: its periods cannot be counted.
    NoFrequency,
    /// The recovery threshold breaches the threshold.
    RecoveryOnWrongSide,
    /// An alert after no breach at all.
    NoBreach,
    /// More consecutive breaches than the window has periods.
    TooManyBreaches {
        /// The most that the window has room for.
        most: u8,
    },
    /// The window is not one of 2–4 weeks.
    Window(WindowLength),
    /// Nothing is said of what an alert starts.
    NoStandardAction,
}

/// Why one more watch is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum WatchRefusal {
    /// So many are open already; one past its window counts until its verdict.
    #[error("{most} watches at once at most")]
    NoRoom {
        /// The most at once.
        most: u8,
        /// How many are open.
        open: usize,
    },
    /// This KPI is under watch already.
    #[error("the KPI is under watch already")]
    AlreadyWatched,
}

/// Everything wrong with a watch, in the order of its fields.
#[must_use]
pub fn faults(watch: &Watch, kpi: &Kpi) -> Vec<WatchFault> {
    let recovers_worse = watch.recovery.is_some_and(|recovery| kpi.direction.is_worse(recovery, watch.threshold));
    let length = WindowLength::of(watch.start, watch.end);
    let most = kpi.frequency.map(|frequency| most_consecutive(frequency, watch.start, watch.end));
    [
        kpi.frequency.is_none().then_some(WatchFault::NoFrequency),
        recovers_worse.then_some(WatchFault::RecoveryOnWrongSide),
        (watch.consecutive == 0).then_some(WatchFault::NoBreach),
        most.filter(|most| watch.consecutive > *most).map(|most| WatchFault::TooManyBreaches { most }),
        (length != WindowLength::Fits).then_some(WatchFault::Window(length)),
        watch.standard_action.trim().is_empty().then_some(WatchFault::NoStandardAction),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether a KPI may come under watch beside the `watches` that exist, `most` being allowed at once.
///
/// # Errors
/// [`WatchRefusal`] when it is watched already, or when there is no room.
pub fn room_for<'a>(kpi: Id<Kpi>, watches: impl IntoIterator<Item = &'a Watch>, most: u8) -> Result<(), WatchRefusal> {
    let open: Vec<_> = watches.into_iter().filter(|watch| watch.verdict.is_none()).collect();
    if open.iter().any(|watch| watch.kpi == kpi) {
        Err(WatchRefusal::AlreadyWatched)
    } else if open.len() >= usize::from(most) {
        Err(WatchRefusal::NoRoom { most, open: open.len() })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        day::Day,
        kpi::{Direction, Frequency},
        number::Number,
        watch::{Decision, Verdict},
    };

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn kpi(frequency: Option<Frequency>, direction: Direction) -> Kpi {
        Kpi { frequency, direction, ..Kpi::new(Id::from_random([1; 16])) }
    }

    fn watch(n: u8) -> Watch {
        Watch {
            threshold: Number::nearest(10.0),
            recovery: Some(Number::nearest(12.0)),
            standard_action: "Call".into(),
            ..Watch::new(Id::from_random([n; 16]), Id::from_random([n; 16]), day("2026-11-02"), day("2026-11-29"))
        }
    }

    #[test]
    fn each_fault_is_named() {
        #[track_caller]
        fn check(watch: &Watch, expected: &[WatchFault]) {
            assert_eq!(faults(watch, &kpi(Some(Frequency::Weekly), Direction::Higher)), expected);
        }
        let start = day("2026-11-02");
        let recovering_at = |value: f64| Watch { recovery: Some(Number::nearest(value)), ..watch(1) };
        check(&watch(1), &[]);
        check(&recovering_at(10.0), &[]);
        check(&recovering_at(9.9), &[WatchFault::RecoveryOnWrongSide]);
        check(&Watch { consecutive: 0, ..watch(1) }, &[WatchFault::NoBreach]);
        check(&Watch { consecutive: 4, ..watch(1) }, &[]);
        check(&Watch { consecutive: 5, ..watch(1) }, &[WatchFault::TooManyBreaches { most: 4 }]);
        check(&Watch { end: start.plus_days(7), ..watch(1) }, &[WatchFault::Window(WindowLength::TooShort)]);
        check(&Watch { end: start.plus_days(40), ..watch(1) }, &[WatchFault::Window(WindowLength::TooLong)]);
        check(&Watch { standard_action: " ".into(), ..watch(1) }, &[WatchFault::NoStandardAction]);
    }

    #[test]
    fn the_kpi_decides_the_side_and_the_periods() {
        let lower = kpi(Some(Frequency::Monthly), Direction::Lower);
        assert_eq!(faults(&watch(1), &lower), [WatchFault::RecoveryOnWrongSide]);
        let twice = Watch { consecutive: 2, recovery: None, ..watch(1) };
        assert_eq!(faults(&twice, &lower), [WatchFault::TooManyBreaches { most: 1 }]);
        assert_eq!(faults(&twice, &kpi(None, Direction::Lower)), [WatchFault::NoFrequency]);
    }

    #[test]
    fn three_at_once_and_no_more() {
        #[track_caller]
        fn check(kpi: u8, watches: &[Watch], expected: Result<(), WatchRefusal>) {
            assert_eq!(room_for(Id::from_random([kpi; 16]), watches, 3), expected);
        }
        let decided = Watch { verdict: Some(Verdict::new(Decision::Stop, day("2026-11-30"))), ..watch(1) };
        check(4, &[watch(1), watch(2)], Ok(()));
        check(4, &[watch(1), watch(2), watch(3)], Err(WatchRefusal::NoRoom { most: 3, open: 3 }));
        check(4, &[decided.clone(), watch(2), watch(3)], Ok(()));
        check(2, &[watch(2)], Err(WatchRefusal::AlreadyWatched));
        check(1, &[decided], Ok(()));
    }
}
