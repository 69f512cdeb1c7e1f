//! The meeting to be held now, found without the list of rituals.

use crate::{
    domain::{day::Day, id::Id, ritual::Ritual},
    methods::{Method, rituals::view::hold},
    plan::Plan,
    reports::reviews::next,
    route::Route,
    state::PlanState,
    ui::browser::location,
};
use leptos::prelude::GetUntracked;

/// Goes on with the meeting that is open, else begins that of the ritual whose turn it is. While no ritual has a date,
/// the list says what to do.
pub fn hold_next(plan: PlanState) {
    match to_hold(&plan.peek(), plan.today.get_untracked()) {
        Some(ritual) => hold(plan, ritual),
        None => location::go(Route::to(Method::Rituals)),
    }
}

/// The ritual whose meeting is open, the last one begun; else the one to be held next.
fn to_hold(plan: &Plan, today: Day) -> Option<Id<Ritual>> {
    let open = plan.meetings.iter().filter(|row| !row.held).max_by_key(|row| (row.date, row.id));
    open.map(|row| row.ritual).or_else(|| next(plan, today).map(|(ritual, _)| ritual))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{meeting::Meeting, ritual::RitualKind};

    fn id<T>(n: u8) -> Id<T> {
        Id::from_random([n; 16])
    }

    #[test]
    fn an_open_meeting_goes_before_the_ritual_whose_turn_it_is() {
        let today = Day::parse("2026-11-18").expect("a date");
        let mut plan = Plan::new(id(1));
        assert_eq!(to_hold(&plan, today), None);
        plan.rituals.put(Ritual::new(id(2), RitualKind::Monthly));
        assert_eq!(to_hold(&plan, today), None, "without a date it has no turn");
        let weekly = |n, days| Ritual { start: Some(today.plus_days(days)), ..Ritual::new(id(n), RitualKind::Weekly) };
        plan.rituals.put(weekly(3, 5));
        plan.rituals.put(weekly(4, 1));
        assert_eq!(to_hold(&plan, today), Some(id(4)));
        plan.meetings.put(Meeting { held: true, ..Meeting::new(id(5), id(2), today) });
        assert_eq!(to_hold(&plan, today), Some(id(4)));
        plan.meetings.put(Meeting::new(id(6), id(3), today));
        assert_eq!(to_hold(&plan, today), Some(id(3)));
    }
}
