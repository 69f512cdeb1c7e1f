//! What the diagnosis found, whichever method did: what each item rests on and whether it led to a decision (seed 003).

use super::decisions::Decisions;
use crate::{
    domain::{
        entity::{EntityKind, EntityRef},
        fixed::Fixed,
        renunciation::Source,
        resource::{Question, Resource},
    },
    plan::Plan,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// One item of the diagnosis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Diagnosed {
    /// The item.
    pub item: EntityRef,
    /// Whether a fact or a quotation supports it.
    pub supported: bool,
    /// Whether it led to a decision, by itself or through what it became.
    pub settled: bool,
}

/// Every item of the diagnosis, in the order of the navigation. An item is settled by a decision that cites it, or that cites
/// a line of the synthesis which stands on it; a line by what settles one of its items, too. A factor that was promoted is
/// settled: what it became asks for the decision from then on. A resource counts once a question is answered.
#[must_use]
pub fn diagnosed(plan: &Plan, decisions: &Decisions) -> Vec<Diagnosed> {
    let sheets = &plan.worksheets;
    let promoted: BTreeSet<_> = sheets.swot.items.iter().filter_map(|item| item.factor).collect();
    let decided = sheets.synthesis.lines.iter().filter(|line| decisions.is_settled(line.id.uuid()));
    let carried: BTreeSet<Uuid> = decided.flat_map(|line| line.items.iter().map(|item| item.0)).collect();
    let settled = |id: Uuid| decisions.is_settled(id) || carried.contains(&id);
    let swot = sheets.swot.items.iter().map(|row| Diagnosed {
        item: EntityRef::to(row.id),
        supported: !row.evidence.is_missing(),
        settled: settled(row.id.uuid()),
    });
    let pestel = sheets.pestel.factors.iter().map(|row| Diagnosed {
        item: EntityRef::to(row.id),
        supported: !row.evidence.is_missing(),
        settled: promoted.contains(&row.id) || settled(row.id.uuid()),
    });
    let answered = |row: &&Resource| Question::ALL.iter().any(|question| row.answer(*question).yes.is_some());
    let vrio = sheets.vrio.resources.iter().filter(answered).map(|row| Diagnosed {
        item: EntityRef::to(row.id),
        supported: Question::ALL.iter().any(|question| !row.answer(*question).evidence.is_missing()),
        settled: settled(row.id.uuid()),
    });
    let lines = sheets.synthesis.lines.iter().map(|row| Diagnosed {
        item: EntityRef::to(row.id),
        supported: !row.items.is_empty(),
        settled: settled(row.id.uuid()) || row.items.iter().any(|item| decisions.is_settled(item.0)),
    });
    swot.chain(pestel).chain(vrio).chain(lines).collect()
}

/// Whether a decision that cites `source` stands on the diagnosis of the company or of its market, rather than on another
/// link of the chain from vision to action.
#[must_use]
pub fn is_diagnosis(plan: &Plan, source: Source) -> bool {
    use EntityKind::{Action, DecisionPackage, KeyResult, Kpi, Objective, Person, Renunciation, Watch};
    let chain = [Objective, KeyResult, Kpi, Watch, Action, DecisionPackage, Renunciation, Person];
    Fixed::of(source.0).is_some() || plan.find(source.0).is_some_and(|row| !chain.contains(&row.kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::Action,
        evidence::Evidence,
        id::Id,
        pestel_factor::PestelFactor,
        swot_item::{SwotItem, SwotQuadrant},
    };

    #[test]
    fn a_promoted_factor_hands_its_duty_over() {
        let (factor, item, action) = (Id::from_random([1; 16]), Id::from_random([2; 16]), Id::from_random([3; 16]));
        let mut plan = Plan::new(Id::from_random([9; 16]));
        plan.worksheets
            .pestel
            .factors
            .put(PestelFactor { evidence: Evidence::said("law"), ..PestelFactor::new(factor) });
        let states = |plan: &Plan| {
            diagnosed(plan, &Decisions::of(plan)).iter().map(|row| (row.supported, row.settled)).collect::<Vec<_>>()
        };
        assert_eq!(states(&plan), [(true, false)]);
        plan.worksheets.swot.items.put(SwotItem { factor: Some(factor), ..SwotItem::new(item, SwotQuadrant::Threat) });
        assert_eq!(states(&plan), [(false, false), (true, true)]);
        plan.actions.put(Action { sources: vec![Source(item.uuid())], ..Action::new(action) });
        assert_eq!(states(&plan), [(false, true), (true, true)]);
        assert!(is_diagnosis(&plan, Source(item.uuid())) && is_diagnosis(&plan, Fixed::Rivalry.source()));
        assert!(!is_diagnosis(&plan, Source(action.uuid())));
    }
}
