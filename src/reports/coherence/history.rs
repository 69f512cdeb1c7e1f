//! The score by week, as the meetings noted it when they were closed: one value a week, the last one. A plan keeps no other
//! history, so that a week without a meeting has none.

use crate::{
    domain::{day::Day, id::Id, meeting::Meeting},
    plan::Plan,
};
use std::collections::BTreeMap;

/// The score of each week that knows one, under the day of the meeting that noted it.
#[must_use]
pub fn history(plan: &Plan) -> Vec<(Day, u8)> {
    let mut weeks: BTreeMap<Day, (Day, Id<Meeting>, u8)> = BTreeMap::new();
    for meeting in plan.meetings.iter().filter(|meeting| meeting.held) {
        let Some(score) = meeting.standing.and_then(|standing| standing.score) else { continue };
        let week = weeks.entry(meeting.date.week_start()).or_insert((meeting.date, meeting.id, score));
        if (meeting.date, meeting.id) >= (week.0, week.1) {
            *week = (meeting.date, meeting.id, score);
        }
    }
    weeks.into_values().map(|(date, _, score)| (date, score)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        id::Id,
        meeting::{Meeting, Standing},
    };

    #[test]
    fn the_last_meeting_of_a_week_tells_its_score() {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        let meeting = |n: u8, date: &str, score, held| {
            let row =
                Meeting::new(Id::from_random([n; 16]), Id::from_random([9; 16]), Day::parse(date).expect("a date"));
            Meeting { held, standing: Some(Standing { score, ..Standing::default() }), ..row }
        };
        plan.meetings = [
            meeting(1, "2026-11-19", Some(80), true),
            meeting(2, "2026-11-17", Some(70), true),
            meeting(3, "2026-11-12", Some(64), true),
            meeting(4, "2026-11-26", Some(99), false),
            meeting(5, "2026-11-03", None, true),
        ]
        .into_iter()
        .collect();
        let found: Vec<_> = history(&plan).iter().map(|(day, score)| (day.to_string(), *score)).collect();
        assert_eq!(found, [("2026-11-12".to_owned(), 64), ("2026-11-19".to_owned(), 80)]);
    }
}
