//! The colour of an objective: against the calendar while its period runs, against the sweet spot once it has ended
//! (domain section 5).

use super::progress::Progress;
use crate::domain::{
    day::Day,
    explained::{Explained, Op, Term, TermName},
    number::Share,
    objective::Objective,
};

/// How an objective stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Its colour; nothing when it cannot be judged.
    pub colour: Option<Colour>,
    /// What it was judged by.
    pub basis: Basis,
    /// Progress ÷ share of the period that has passed, when that is the basis.
    pub health: Option<Explained<f64>>,
}

/// The three colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// Missed, or at risk.
    Red,
    /// Behind, or partly reached.
    Amber,
    /// Reached, or on track.
    Green,
}

impl Colour {
    /// Every one, gravest first.
    pub const ALL: [Self; 3] = [Self::Red, Self::Amber, Self::Green];
}

/// What an objective was judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// It is reached or dropped: nothing left to judge.
    Closed,
    /// Nothing measures it.
    NotMeasured,
    /// It has no period, or one that ends before it starts.
    NoPeriod,
    /// Its period has not begun.
    NotStarted,
    /// Less than a tenth of its period has passed: only going back is bad news, and only figures are good news.
    Early,
    /// Its period runs: health.
    Running,
    /// Its period has ended: the sweet spot.
    Ended,
}

impl Basis {
    /// Every one.
    pub const ALL: [Self; 7] =
        [Self::Closed, Self::NotMeasured, Self::NoPeriod, Self::NotStarted, Self::Early, Self::Running, Self::Ended];
}

/// The health from which an objective is on track, and the one from which it is only behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bands {
    /// Usually 0.95.
    pub on_track: Share,
    /// Usually 0.85.
    pub behind: Share,
}

impl Bands {
    /// The bands at the end of a period: 0.7 and 0.4.
    pub const AT_THE_END: Self = Self { on_track: Share::clamped(0.7), behind: Share::clamped(0.4) };

    fn colour(self, value: f64) -> Colour {
        match (self.on_track.is_reached_by(value), self.behind.is_reached_by(value)) {
            (true, _) => Colour::Green,
            (false, true) => Colour::Amber,
            (false, false) => Colour::Red,
        }
    }
}

/// How `objective` stands on `today`. The last day of its period is its end.
#[must_use]
pub fn standing(objective: &Objective, progress: Option<&Progress>, bands: Bands, today: Day) -> Standing {
    let unknown = |basis| Standing { colour: None, basis, health: None };
    if !objective.is_open() {
        return unknown(Basis::Closed);
    }
    let Some(progress) = progress else {
        return unknown(Basis::NotMeasured);
    };
    match (objective.start, objective.due) {
        (Some(start), Some(due)) if start < due => match () {
            () if today < start => unknown(Basis::NotStarted),
            () if today >= due => ended(progress),
            () => running(progress, bands, today.days_since(start), due.days_since(start)),
        },
        _ => unknown(Basis::NoPeriod),
    }
}

fn ended(progress: &Progress) -> Standing {
    let colour = Bands::AT_THE_END.colour(progress.value.value);
    Standing { colour: Some(colour), basis: Basis::Ended, health: None }
}

#[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
fn running(progress: &Progress, bands: Bands, passed: i64, in_all: i64) -> Standing {
    const TOO_EARLY: f64 = 0.10;
    let expected = passed as f64 / in_all as f64;
    if expected < TOO_EARLY {
        return Standing { colour: early(progress), basis: Basis::Early, health: None };
    }
    let value = progress.value.value / expected;
    let why = vec![
        Term::new(TermName::DaysPassed, Op::Add, passed as f64),
        Term::new(TermName::DaysInAll, Op::Divide, in_all as f64),
        Term::new(TermName::Expected, Op::Equals, expected),
        Term::new(TermName::Progress, Op::Add, progress.value.value),
        Term::new(TermName::Expected, Op::Divide, expected),
        Term::new(TermName::Health, Op::Equals, value),
    ];
    Standing { colour: Some(bands.colour(value)), basis: Basis::Running, health: Some(Explained { value, why }) }
}

fn early(progress: &Progress) -> Option<Colour> {
    match (progress.went_back, progress.unmeasured) {
        (0, 0) => Some(Colour::Green),
        (0, _) => None,
        _ => Some(Colour::Red),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        explained::recomputed, id::Id, key_result::KeyResult, number::Number, objective::ObjectiveStatus,
    };
    use crate::methods::okr::KeyResultProgress;
    use uuid::Uuid;

    const BANDS: Bands = Bands { on_track: Share::clamped(0.95), behind: Share::clamped(0.85) };

    fn start() -> Day {
        Day::parse("2026-10-01").expect("a date")
    }

    /// A period of 100 days.
    fn objective() -> Objective {
        Objective { start: Some(start()), due: Some(start().plus_days(100)), ..Objective::new(Id::new(Uuid::nil())) }
    }

    fn progress(percent: Option<f64>) -> Option<Progress> {
        let row = KeyResult {
            baseline: Number::new(0.0),
            target: Number::new(100.0),
            current: percent.and_then(Number::new),
            ..KeyResult::new(Id::new(Uuid::nil()), Id::new(Uuid::nil()))
        };
        Progress::of_key_results(&[KeyResultProgress::of(&row, None)])
    }

    #[test]
    fn colours_and_their_borders() {
        #[track_caller]
        fn check(day: i64, percent: Option<f64>, colour: Option<Colour>, basis: Basis) {
            let got = standing(&objective(), progress(percent).as_ref(), BANDS, start().plus_days(day));
            assert_eq!((got.colour, got.basis), (colour, basis), "day {day}, {percent:?} %");
            if let Some(health) = got.health {
                assert_eq!(recomputed(&health.why).last(), Some(&(TermName::Health, health.value)));
            }
        }
        use Colour::{Amber, Green, Red};
        check(-1, Some(0.0), None, Basis::NotStarted);
        check(0, Some(0.0), Some(Green), Basis::Early);
        check(9, Some(-1.0), Some(Red), Basis::Early);
        check(9, None, None, Basis::Early);
        check(10, Some(9.5), Some(Green), Basis::Running);
        check(10, None, Some(Red), Basis::Running);
        check(60, Some(57.0), Some(Green), Basis::Running);
        check(60, Some(56.9), Some(Amber), Basis::Running);
        check(60, Some(51.0), Some(Amber), Basis::Running);
        check(60, Some(50.9), Some(Red), Basis::Running);
        check(60, Some(250.0), Some(Green), Basis::Running);
        check(100, Some(70.0), Some(Green), Basis::Ended);
        check(100, Some(69.9), Some(Amber), Basis::Ended);
        check(900, Some(40.0), Some(Amber), Basis::Ended);
        check(900, Some(39.9), Some(Red), Basis::Ended);
    }

    #[test]
    fn what_cannot_be_judged_has_no_colour() {
        #[track_caller]
        fn check(objective: &Objective, progress: Option<&Progress>, basis: Basis) {
            let expected = Standing { colour: None, basis, health: None };
            assert_eq!(standing(objective, progress, BANDS, start().plus_days(50)), expected);
        }
        let known = progress(Some(50.0));
        check(&Objective { status: ObjectiveStatus::Reached, ..objective() }, known.as_ref(), Basis::Closed);
        check(&objective(), None, Basis::NotMeasured);
        check(&Objective { start: None, ..objective() }, known.as_ref(), Basis::NoPeriod);
        check(&Objective { due: Some(start()), ..objective() }, known.as_ref(), Basis::NoPeriod);
    }
}
