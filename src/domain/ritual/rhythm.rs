//! How well a ritual is held: its dates against the meetings that took place.

use super::{Ritual, RitualKind, working_day};
use crate::domain::day::Day;

/// How far back the rhythm is read, in days: three years.
const SPAN: i64 = 3 * 366;
/// How far ahead, so that a meeting held early finds its date.
const AHEAD: i64 = 110;

/// A date of the series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it was to be.
    pub date: Day,
    /// When it took place, if it did.
    pub held: Option<Day>,
}

/// What became of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotState {
    /// It was held.
    Held,
    /// It was not, and is late.
    Missed,
    /// It may still be held.
    Due,
}

/// How a ritual is held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rhythm {
    /// The dates of the series within three years, up to the first one not past and beyond it as far as one was held.
    pub slots: Vec<Slot>,
    /// The first date after the last one that was held.
    pub due: Option<Day>,
    /// The date to propose: the due one, or the next working day when that is past.
    pub next: Option<Day>,
    /// Days since the due date, 0 before it.
    pub days_late: i64,
    /// Whether that is more than the ritual allows.
    pub late: bool,
    /// Dates in a row that were held, up to now; one that may still be held breaks nothing.
    pub streak: usize,
}

impl Rhythm {
    /// What became of the date in the week from `monday` on; nothing without one. `tolerance`: days that the ritual allows.
    #[must_use]
    pub fn week(&self, monday: Day, tolerance: i64, today: Day) -> Option<SlotState> {
        let slot = self.slots.iter().find(|slot| (0..7).contains(&slot.date.days_since(monday)))?;
        Some(match slot.held {
            Some(_) => SlotState::Held,
            None if today.days_since(slot.date) <= tolerance => SlotState::Due,
            None => SlotState::Missed,
        })
    }
}

/// The rhythm of `ritual` on `today`, from the days on which its meetings were held. Each meeting counts for the latest
/// date of the series that had come, or came within the days that the ritual allows **(convention)**: a weekly meeting
/// four days late is the next one, held early.
#[must_use]
pub fn rhythm(ritual: &Ritual, held: impl IntoIterator<Item = Day>, today: Day) -> Rhythm {
    let mut slots: Vec<Slot> = ritual
        .dates(today.plus_days(-SPAN), today.plus_days(AHEAD))
        .into_iter()
        .map(|date| Slot { date, held: None })
        .collect();
    let tolerance = ritual.kind.tolerance();
    for day in held.into_iter().filter(|day| *day <= today) {
        let begun = |slot: &&mut Slot| slot.date.days_since(day) <= tolerance;
        if let Some(slot) = slots.iter_mut().rev().find(begun) {
            slot.held = slot.held.max(Some(day));
        }
    }
    let after = slots.iter().rposition(|slot| slot.held.is_some()).map_or(0, |last| last + 1);
    let due = slots.get(after).map(|slot| slot.date);
    // What is held as needed has no series: nobody is late for it.
    let series = due.filter(|_| ritual.kind != RitualKind::Coaching);
    let days_late = series.map_or(0, |due| today.days_since(due).max(0));
    let end = slots.iter().position(|slot| slot.date >= today).map_or(slots.len(), |next| next + 1).max(after);
    slots.truncate(end);
    let open = |slot: &&Slot| slot.held.is_none() && today.days_since(slot.date) <= tolerance;
    Rhythm {
        due,
        next: due.map(|due| if due >= today { due } else { working_day(today) }),
        days_late,
        late: days_late > tolerance,
        streak: slots.iter().rev().skip_while(open).take_while(|slot| slot.held.is_some()).count(),
        slots,
    }
}
