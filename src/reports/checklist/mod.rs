//! The checklist of discipline (seed 002; domain section 9): five lines, computed from what the plan holds and never
//! ticked by hand, each with how long it has held.

pub mod text;

use super::reviews::{held, rhythm_of};
use crate::{
    domain::{
        action::Action,
        company::Cycle,
        day::Day,
        kpi::{Frequency, Kpi},
        meeting::Standing,
        ritual::{Rhythm, RitualKind, SlotState},
    },
    methods::Method,
    plan::Plan,
};
use std::cmp::Reverse;

/// A quarter of weeks.
pub const WEEKS: usize = 13;

/// A line of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// The weekly meeting is held.
    Weekly,
    /// 5–7 KPIs are followed.
    Kpis,
    /// The 90-day plan has owners.
    Ninety,
    /// The monthly review is held.
    Monthly,
    /// The quarterly review is held.
    Quarterly,
}

impl Check {
    /// Every one, in the order of seed 002.
    pub const ALL: [Self; 5] = [Self::Weekly, Self::Kpis, Self::Ninety, Self::Monthly, Self::Quarterly];

    /// Where it is mended.
    #[must_use]
    pub const fn mended_in(self) -> Method {
        match self {
            Self::Weekly | Self::Monthly | Self::Quarterly => Method::Rituals,
            Self::Kpis => Method::Figures,
            Self::Ninety => Method::Actions,
        }
    }
}

/// Why a line holds or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is no such ritual with a date.
    NoRitual,
    /// A ritual: when it was last held, and days since the date that is due.
    Ritual {
        /// The last meeting.
        last: Option<Day>,
        /// Days since the due date, 0 before it.
        days_late: i64,
        /// Days that are allowed.
        allowed: i64,
    },
    /// KPIs with a figure of their period, and the limits.
    Kpis {
        /// Those with a fresh figure.
        followed: usize,
        /// Fewest and most.
        limits: (u8, u8),
    },
    /// Open actions due within the cycle, and those without an owner.
    Actions {
        /// Due within the cycle.
        due: usize,
        /// Without an owner.
        unowned: usize,
    },
}

/// A line as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckRow {
    /// Which.
    pub check: Check,
    /// Whether it holds today.
    pub holds: bool,
    /// Meetings in a row for rituals, weeks in a row for the others.
    pub streak: usize,
    /// The last thirteen weeks, this one the last; nothing where nothing is known.
    pub weeks: [Option<SlotState>; WEEKS],
    /// Why.
    pub reason: Reason,
}

/// The checklist of `plan` on `today`.
#[must_use]
pub fn checklist(plan: &Plan, today: Day) -> Vec<CheckRow> {
    Check::ALL.into_iter().map(|check| row(check, plan, today)).collect()
}

fn row(check: Check, plan: &Plan, today: Day) -> CheckRow {
    match check {
        Check::Weekly => ritual(check, RitualKind::Weekly, plan, today),
        Check::Monthly => ritual(check, RitualKind::Monthly, plan, today),
        Check::Quarterly => ritual(check, RitualKind::Quarterly, plan, today),
        Check::Kpis => kpis(plan, today),
        Check::Ninety => ninety(plan, today),
    }
}

/// The Mondays of the last thirteen weeks, this one the last.
pub fn mondays(today: Day) -> [Day; WEEKS] {
    let last = today.week_start();
    let back = |week: usize| i64::try_from(WEEKS - 1 - week).unwrap_or(0);
    std::array::from_fn(|week| last.plus_days(-7 * back(week)))
}

/// The ritual of a kind that is held best, when there are several.
fn ritual(check: Check, kind: RitualKind, plan: &Plan, today: Day) -> CheckRow {
    let dated = plan.rituals.iter().filter(|row| row.kind == kind && row.start.is_some());
    let how_well = |rhythm: &Rhythm| (rhythm.streak > 0 && !rhythm.late, rhythm.streak, Reverse(rhythm.days_late));
    let best = dated
        .map(|row| (row, rhythm_of(plan, row, today)))
        .max_by_key(|(row, rhythm)| (how_well(rhythm), Reverse(row.id)));
    let Some((ritual, rhythm)) = best else {
        return CheckRow { check, holds: false, streak: 0, weeks: [None; WEEKS], reason: Reason::NoRitual };
    };
    let allowed = kind.tolerance();
    let last = held(plan, ritual.id).map(|meeting| meeting.date).filter(|date| *date <= today).max();
    CheckRow {
        check,
        holds: rhythm.streak > 0 && !rhythm.late,
        streak: rhythm.streak,
        weeks: mondays(today).map(|monday| rhythm.week(monday, allowed, today)),
        reason: Reason::Ritual { last, days_late: rhythm.days_late, allowed },
    }
}

/// The KPIs with a figure no older than one and a half periods, week by week, against the plan’s limits of today.
fn kpis(plan: &Plan, today: Day) -> CheckRow {
    let settings = &plan.worksheets.kpis;
    let limits = (settings.fewest, settings.most);
    let within = |count: usize| (usize::from(limits.0)..=usize::from(limits.1)).contains(&count);
    let followed = |on: Day| plan.kpis.iter().filter(|kpi| is_followed(kpi, on)).count();
    let state = |monday: Day| {
        let on = monday.plus_days(6).min(today);
        let count = followed(on);
        let known = plan.kpis.iter().any(|kpi| kpi.measurements.as_slice().iter().any(|row| row.date <= on));
        known.then_some(if within(count) { SlotState::Held } else { SlotState::Missed })
    };
    let weeks = mondays(today).map(state);
    CheckRow {
        check: Check::Kpis,
        holds: within(followed(today)),
        streak: in_a_row(&weeks),
        weeks,
        reason: Reason::Kpis { followed: followed(today), limits },
    }
}

/// Whether the last figure up to `on` is no older than one and a half periods; one without a frequency is not followed.
fn is_followed(kpi: &Kpi, on: Day) -> bool {
    let until = kpi.measurements.as_slice().partition_point(|row| row.date <= on);
    let last = until.checked_sub(1).and_then(|at| kpi.measurements.as_slice().get(at));
    let limit = kpi.frequency.map(Frequency::stale_after);
    last.zip(limit).is_some_and(|(last, limit)| on.days_since(last.date) <= limit)
}

/// Every open action due within the cycle has an owner. A plan keeps no history of its actions: weeks past are known from
/// what the meetings of those weeks noted.
fn ninety(plan: &Plan, today: Day) -> CheckRow {
    let (due, unowned) = in_cycle(plan, today);
    let holds = due > 0 && unowned == 0;
    let noted = |monday: Day| {
        let rows = plan.meetings.iter().filter(|row| row.held && (0..7).contains(&row.date.days_since(monday)));
        let last = rows.filter_map(|row| Some(((row.date, row.id), row.standing?))).max_by_key(|(moment, _)| *moment);
        last.map(|(_, standing)| standing).filter(|standing: &Standing| standing.in_cycle > 0)
    };
    let state = |held: bool| Some(if held { SlotState::Held } else { SlotState::Missed });
    let mut weeks = mondays(today).map(|monday| noted(monday).and_then(|standing| state(standing.unowned == 0)));
    weeks[WEEKS - 1] = state(holds);
    CheckRow { check: Check::Ninety, holds, streak: in_a_row(&weeks), weeks, reason: Reason::Actions { due, unowned } }
}

/// The open actions due within the cycle (without one: within 90 days), and how many of them have no owner.
#[must_use]
pub fn in_cycle(plan: &Plan, today: Day) -> (usize, usize) {
    let Cycle { end, .. } = plan.company.cycle;
    let end = end.unwrap_or_else(|| today.plus_days(90));
    let within = |row: &&Action| row.is_open() && row.due.is_some_and(|due| due <= end);
    let unowned = |row: &&Action| row.owner.is_none_or(|owner| !plan.people.contains(owner));
    let due = plan.actions.iter().filter(within);
    (due.clone().count(), due.filter(unowned).count())
}

/// Weeks in a row that held, up to this one.
fn in_a_row(weeks: &[Option<SlotState>]) -> usize {
    weeks.iter().rev().take_while(|week| **week == Some(SlotState::Held)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        id::Id, meeting::Meeting, number::Number, person::Person, ritual::Ritual, series::Measurement,
    };

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn today() -> Day {
        day("2026-11-18")
    }

    fn found(plan: &Plan, check: Check) -> CheckRow {
        checklist(plan, today()).into_iter().find(|row| row.check == check).expect("a row")
    }

    #[test]
    fn an_empty_plan_holds_nothing() {
        let plan = Plan::new(Id::from_random([0; 16]));
        assert!(checklist(&plan, today()).iter().all(|row| !row.holds && row.streak == 0));
        assert_eq!(found(&plan, Check::Weekly).reason, Reason::NoRitual);
    }

    #[test]
    fn of_two_weekly_meetings_the_one_that_is_held_counts() {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        let weekly = |n: u8, start: &str| Ritual {
            start: Some(day(start)),
            ..Ritual::new(Id::from_random([n; 16]), RitualKind::Weekly)
        };
        // One held for six weeks and due yesterday, one that begins today.
        plan.rituals = [weekly(1, "2026-10-06"), weekly(2, "2026-11-18")].into_iter().collect();
        for week in 0..6_u8 {
            let date = day("2026-10-06").plus_days(7 * i64::from(week));
            let row = Meeting::new(Id::from_random([10 + week; 16]), Id::from_random([1; 16]), date);
            plan.meetings.put(Meeting { held: true, ..row });
        }
        let row = found(&plan, Check::Weekly);
        assert_eq!((row.holds, row.streak), (true, 6));
    }

    #[test]
    fn five_kpis_with_figures_of_the_week_hold() {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        for n in 1..=5_u8 {
            let weeks =
                (0..4).map(|back| Measurement::new(day("2026-11-13").plus_days(-7 * back), Number::nearest(1.0)));
            let kpi = Kpi { frequency: Some(Frequency::Weekly), ..Kpi::new(Id::from_random([n; 16])) };
            plan.kpis.put(Kpi { measurements: weeks.collect(), ..kpi });
        }
        let row = found(&plan, Check::Kpis);
        assert!(row.holds);
        // Four weeks of figures, and this week whose figure is not old yet.
        assert_eq!((row.streak, row.weeks[7], row.weeks[8]), (5, None, Some(SlotState::Held)));
        plan.kpis.update(Id::from_random([1; 16]), |kpi| kpi.frequency = None);
        let row = found(&plan, Check::Kpis);
        assert_eq!((row.holds, row.reason), (false, Reason::Kpis { followed: 4, limits: (5, 7) }));
    }

    #[test]
    fn the_plan_of_ninety_days_needs_owners_and_remembers_through_meetings() {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        let person = Id::from_random([9; 16]);
        plan.people.put(Person::new(person));
        let action =
            |n: u8, owner| Action { due: Some(day("2026-12-01")), owner, ..Action::new(Id::from_random([n; 16])) };
        plan.actions = [action(1, Some(person)), action(2, None)].into_iter().collect();
        assert_eq!(found(&plan, Check::Ninety).reason, Reason::Actions { due: 2, unowned: 1 });
        plan.actions.update(Id::from_random([2; 16]), |row| row.owner = Some(person));
        let standing = Standing { in_cycle: 2, ..Standing::default() };
        let meeting = Meeting::new(Id::from_random([3; 16]), Id::from_random([4; 16]), day("2026-11-10"));
        plan.meetings.put(Meeting { held: true, standing: Some(standing), ..meeting });
        let row = found(&plan, Check::Ninety);
        assert_eq!((row.holds, row.streak), (true, 2));
    }

    #[test]
    fn a_ritual_holds_from_its_first_meeting_on() {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        let ritual = Id::from_random([4; 16]);
        plan.rituals.put(Ritual { start: Some(day("2026-11-16")), ..Ritual::new(ritual, RitualKind::Weekly) });
        assert!(!found(&plan, Check::Weekly).holds);
        let meeting = Meeting::new(Id::from_random([3; 16]), ritual, day("2026-11-17"));
        plan.meetings.put(Meeting { held: true, ..meeting });
        let row = found(&plan, Check::Weekly);
        assert_eq!((row.holds, row.streak, row.weeks[12]), (true, 1, Some(SlotState::Held)));
        assert!(!found(&plan, Check::Monthly).holds);
    }
}
