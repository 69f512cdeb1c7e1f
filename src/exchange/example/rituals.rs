//! The rituals of the example: a weekly meeting that was missed once, two monthly ones, a quarterly review before the
//! cycle, and what was decided there. Filled in after what they note: each keeps the figures and the choices of its day.

use super::{On, id::id, text::rituals as text};
use crate::{
    domain::{
        action::ActionStatus,
        day::Day,
        lang::Name,
        meeting::{Meeting, Minute, Ruling, Standing},
        ritual::{ClockTime, Ritual, RitualKind},
    },
    plan::Plan,
    reports::{
        alerts::alerts,
        budget::{Budget, budget},
        coherence::Coherence,
        reviews,
    },
};

/// Kind, first date in days from the cycle’s first day, planned minutes, KPIs and participants.
type Shape = (RitualKind, i64, u16, &'static [u16], &'static [u16]);

const SHAPES: [Shape; 4] = [
    (RitualKind::Weekly, 3, 35, &[3, 4], &[1, 2, 4, 5]),
    (RitualKind::Monthly, 8, 60, &[], &[1, 2, 3]),
    (RitualKind::Learnings, 16, 45, &[4, 5, 7], &[2, 5]),
    (RitualKind::Quarterly, -4, 90, &[], &[1, 2, 3, 6]),
];

/// Which week was missed, of the cycle's, from 0.
const MISSED: usize = 3;

/// How long the meetings of each ritual lasted, in minutes: nine weekly ones, the last of which is to come until Thursday.
const LENGTHS: [&[u16]; 4] = [&[44, 38, 35, 0, 36, 32, 35, 30, 33], &[70, 58], &[45, 40], &[88]];

/// The score of coherence that each noted.
const SCORES: [&[u8]; 4] = [&[71, 74, 77, 0, 80, 84, 86, 88, 89], &[73, 82], &[76, 83], &[64]];

pub fn fill(plan: &mut Plan, on: On) {
    let (mut number, money) = (0, budget(plan));
    for (at, (shape, expected)) in SHAPES.into_iter().zip(&text::EXPECTED).enumerate() {
        let ritual = ritual(on, u16::try_from(at + 1).unwrap_or(1), shape, expected);
        let past = ritual.dates(ritual.start.unwrap_or(on.today), on.today.plus_days(-1));
        for (turn, date) in past.into_iter().enumerate().filter(|(turn, _)| at > 0 || *turn != MISSED) {
            number += 1;
            let mut row = meeting(on, number, &ritual, (at, turn), date);
            row.call = Some(reviews::call(plan, &ritual));
            row.standing = SCORES[at].get(turn).map(|score| standing(plan, date, *score, &money));
            plan.meetings.put(row);
        }
        plan.rituals.put(ritual);
    }
}

fn ritual(on: On, n: u16, (kind, first, minutes, kpis, people): Shape, expected: &Name) -> Ritual {
    Ritual {
        start: Some(on.cycle_start().plus_days(first)),
        time: ClockTime::new(8, 30),
        minutes: Some(minutes),
        expected: on.say(expected),
        kpis: kpis.iter().map(|n| id(*n)).collect(),
        participants: people.iter().map(|n| id(*n)).collect(),
        ..Ritual::new(id(n), kind)
    }
}

fn meeting(on: On, number: u16, ritual: &Ritual, (at, turn): (usize, usize), date: Day) -> Meeting {
    let decided = text::DECIDED.iter().filter(|(ritual, meeting, _)| (*ritual, *meeting) == (at, turn));
    let minute = |(_, _, words): &(usize, usize, Name)| Minute { reason: on.say(words), ..Minute::new(Ruling::Note) };
    Meeting {
        minutes: LENGTHS[at].get(turn).copied(),
        held: true,
        decisions: decided.map(minute).collect(),
        ..Meeting::new(id(number), ritual.id, date)
    }
}

/// The figures of a past day that had that score, as far as the dates of the plan tell them.
fn standing(plan: &Plan, date: Day, score: u8, money: &Budget) -> Standing {
    let then = past(plan, date);
    let found = Coherence { score: None, findings: Vec::new(), rules: Vec::new() };
    Standing {
        score: Some(score),
        findings: u32::from(100 - score) / 2,
        ..reviews::standing(&then, date, &alerts(&then, date), &found, money)
    }
}

/// The plan of a past day: what was measured, closed or ruled later had not been yet.
fn past(plan: &Plan, date: Day) -> Plan {
    let mut then = plan.clone();
    then.kpis.update_where(
        |kpi| kpi.measurements.latest().is_some_and(|last| last.date > date),
        |kpi| kpi.measurements = kpi.measurements.as_slice().iter().filter(|m| m.date <= date).cloned().collect(),
    );
    then.watches.retain(|watch| watch.start <= date);
    then.watches.update_where(
        |watch| watch.verdict.as_ref().is_some_and(|verdict| verdict.date > date),
        |watch| watch.verdict = None,
    );
    then.actions.update_where(
        |action| action.closed_on.is_some_and(|closed| closed > date),
        |action| action.set_status(ActionStatus::Doing, date),
    );
    then
}
