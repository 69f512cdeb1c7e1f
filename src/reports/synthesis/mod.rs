//! What the synthesis can draw on: the heaviest findings that no line cites yet, and what was diagnosed and led to nothing
//! (seed 004).

use super::{decisions::Decisions, diagnosis::diagnosed, trace::Item, undecided::undecided};
use crate::{
    domain::{entity::EntityRef, swot_item::SwotQuadrant},
    methods::{
        synthesis::LineKind,
        vrio::outcome::{Outcome, outcome},
    },
    plan::Plan,
};
use std::{cmp::Reverse, collections::BTreeSet};

/// From this impact on an item of SWOT is suggested (convention).
const HEAVY: u8 = 4;

/// What the diagnosis suggests for a part, heaviest first: items that no line cites. Strengths and advantages that last are
/// assets; weaknesses, threats and disadvantages are to be corrected; opportunities and advantages not used yet are the path.
#[must_use]
pub fn suggestions(plan: &Plan, kind: LineKind) -> Vec<EntityRef> {
    let sheets = &plan.worksheets;
    let cited: BTreeSet<_> = sheets.synthesis.lines.iter().flat_map(|line| &line.items).map(|item| item.0).collect();
    let swot = sheets.swot.items.iter().filter(|item| item.impact.get() >= HEAVY && of_item(item.quadrant) == kind);
    let swot = swot.map(|item| (Reverse(item.impact.get()), EntityRef::to(item.id)));
    let vrio = sheets.vrio.resources.iter().filter(|row| of_outcome(outcome(row)) == Some(kind));
    let vrio = vrio.map(|row| (Reverse(HEAVY), EntityRef::to(row.id)));
    let mut found: Vec<_> = swot.chain(vrio).filter(|(_, item)| !cited.contains(&item.id)).collect();
    found.sort();
    found.into_iter().map(|(_, item)| item).collect()
}

const fn of_item(quadrant: SwotQuadrant) -> LineKind {
    match quadrant {
        SwotQuadrant::Strength => LineKind::Asset,
        SwotQuadrant::Weakness | SwotQuadrant::Threat => LineKind::ToCorrect,
        SwotQuadrant::Opportunity => LineKind::Path,
    }
}

const fn of_outcome(outcome: Outcome) -> Option<LineKind> {
    match outcome {
        Outcome::SustainedAdvantage => Some(LineKind::Asset),
        Outcome::UnusedAdvantage => Some(LineKind::Path),
        Outcome::Disadvantage => Some(LineKind::ToCorrect),
        Outcome::TemporaryAdvantage | Outcome::Parity | Outcome::Unassessed => None,
    }
}

/// What was diagnosed and led to nothing, until a decision cites it: first what weighs, then the rest in the order of the
/// navigation.
#[must_use]
pub fn led_to_nothing(plan: &Plan, decisions: &Decisions) -> Vec<Item> {
    let mut open = undecided(plan, decisions);
    for found in diagnosed(plan, decisions).into_iter().filter(|found| !found.settled) {
        let item = Item::Row(found.item);
        if !open.contains(&item) {
            open.push(item);
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            id::Id,
            renunciation::{Renunciation, Source},
            resource::{Question, Resource},
            score::Score,
            swot_item::SwotItem,
        },
        methods::synthesis::SynthesisLine,
    };

    fn item(n: u8, quadrant: SwotQuadrant, impact: u8) -> SwotItem {
        SwotItem { impact: Score::new(impact).expect("a score"), ..SwotItem::new(Id::from_random([n; 16]), quadrant) }
    }

    fn plan() -> Plan {
        let mut plan = Plan::new(Id::from_random([99; 16]));
        let items = [
            item(1, SwotQuadrant::Strength, 4),
            item(2, SwotQuadrant::Strength, 5),
            item(3, SwotQuadrant::Strength, 3),
            item(4, SwotQuadrant::Opportunity, 5),
        ];
        plan.worksheets.swot.items = items.into_iter().collect();
        let mut lasting = Resource::new(Id::from_random([5; 16]));
        Question::ALL.iter().for_each(|question| lasting.answer_mut(*question).yes = Some(true));
        plan.worksheets.vrio.resources.put(lasting);
        plan
    }

    #[test]
    fn the_heaviest_that_no_line_cites_are_suggested() {
        let mut plan = plan();
        let ids = |plan: &Plan, kind| suggestions(plan, kind).into_iter().map(|item| item.id).collect::<Vec<_>>();
        let id = |n: u8| Id::<()>::from_random([n; 16]).uuid();
        let mut first = ids(&plan, LineKind::Asset);
        assert_eq!(first.remove(0), id(2));
        first.sort();
        assert_eq!(first, [id(1), id(5)]);
        assert_eq!(ids(&plan, LineKind::Path), [id(4)]);
        let line = Id::from_random([7; 16]);
        let items = vec![Source(id(2)), Source(id(5))];
        plan.worksheets.synthesis.lines.put(SynthesisLine { items, ..SynthesisLine::new(line, LineKind::Asset) });
        assert_eq!(ids(&plan, LineKind::Asset), [id(1)]);
    }

    #[test]
    fn what_led_to_nothing_stays_until_it_is_used_or_given_up() {
        let mut plan = plan();
        let open = |plan: &Plan| led_to_nothing(plan, &Decisions::of(plan)).len();
        assert_eq!(open(&plan), 5);
        let given = Source(Id::<()>::from_random([4; 16]).uuid());
        plan.renunciations.put(Renunciation { sources: vec![given], ..Renunciation::new(Id::from_random([8; 16])) });
        assert_eq!(open(&plan), 4);
    }
}
