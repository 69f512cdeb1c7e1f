//! Which row of the plan each line of an import is about. No two lines share a row, but those of one CRM id; and a line is
//! never about a row that another line of its own file brought.

use crate::{
    domain::{day::Day, id::Id, opportunity::Opportunity, table::Table},
    exchange::csv::{OpportunityLine, folded},
};
use std::collections::{HashMap, HashSet, VecDeque};

/// What a line and a row without a common id are known by: the name in plain letters and the day of opening.
type Key = (String, Option<Day>);

/// The row of each line, in their order: the one of its CRM id; else, in order, one of its name and day that no line has
/// taken, which for a line with an id must not have come from the CRM; else a new one.
pub(super) fn rows_of(
    rows: &Table<Opportunity>,
    lines: &[OpportunityLine],
    mut new_id: impl FnMut() -> Id<Opportunity>,
) -> Vec<Id<Opportunity>> {
    let mut by_id: HashMap<&str, Id<Opportunity>> = HashMap::new();
    for row in rows.iter().filter(|row| !row.external_id.is_empty()) {
        by_id.entry(&row.external_id).or_insert(row.id);
    }
    let by_crm_id = |line: &OpportunityLine| by_id.get(line.external_id.as_str()).copied();
    let mut found: Vec<Option<Id<Opportunity>>> = lines.iter().map(by_crm_id).collect();
    let taken: HashSet<_> = found.iter().flatten().copied().collect();
    let mut typed = Free::of(rows.iter().filter(|row| row.external_id.is_empty() && !taken.contains(&row.id)));
    // Lines with an id first: they are sure of what they are.
    for (line, found) in lines.iter().zip(&mut found).filter(|(line, _)| !line.external_id.is_empty()) {
        let known = found.or_else(|| by_id.get(line.external_id.as_str()).copied());
        *found = known.or_else(|| typed.take(line));
        if let Some(row) = *found {
            by_id.insert(&line.external_id, row);
        }
    }
    let taken: HashSet<_> = found.iter().flatten().copied().collect();
    let mut left = Free::of(rows.iter().filter(|row| !taken.contains(&row.id)));
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        all.push(match line.external_id.as_str() {
            "" => left.take(line).unwrap_or_else(&mut new_id),
            crm => *by_id.entry(crm).or_insert_with(&mut new_id),
        });
    }
    all
}

/// Rows that no line has taken yet, in their order under each name and day.
struct Free(HashMap<Key, VecDeque<Id<Opportunity>>>);

impl Free {
    fn of<'a>(rows: impl Iterator<Item = &'a Opportunity>) -> Self {
        let mut free = Self(HashMap::new());
        for row in rows {
            free.0.entry((folded(&row.name), row.created)).or_default().push_back(row.id);
        }
        free
    }

    fn take(&mut self, line: &OpportunityLine) -> Option<Id<Opportunity>> {
        self.0.get_mut(&(folded(&line.name), line.created))?.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{opportunity::Outcome, sales_stage::SalesStage},
        exchange::import::{Landed, StageNames, land_opportunities, proposed_beside},
        plan::Plan,
    };
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(n: u128) -> Id<Opportunity> {
        Id::new(Uuid::from_u128(n))
    }

    fn line(crm: &str, name: &str, created: Option<Day>, outcome: Outcome) -> OpportunityLine {
        OpportunityLine {
            external_id: crm.to_owned(),
            name: name.to_owned(),
            stage: String::new(),
            amount: None,
            created,
            closed: created.filter(|_| outcome != Outcome::Open),
            outcome,
            loss_reason: String::new(),
            owner: String::new(),
            segment: String::new(),
        }
    }

    #[track_caller]
    fn check(rows: &[(&str, &str)], lines: &[(&str, &str)], expected: &[u128]) {
        let row = |(n, (crm, name)): (u128, &(&str, &str))| Opportunity {
            external_id: (*crm).to_owned(),
            name: (*name).to_owned(),
            ..Opportunity::new(id(n))
        };
        let rows: Table<_> = (1..).zip(rows).map(row).collect();
        let lines: Vec<_> = lines.iter().map(|(crm, name)| line(crm, name, None, Outcome::Open)).collect();
        let mut next = 100;
        let new_id = || {
            next += 1;
            id(next)
        };
        let expected: Vec<_> = expected.iter().copied().map(id).collect();
        assert_eq!(rows_of(&rows, &lines, new_id), expected);
    }

    #[test]
    fn each_line_has_a_row_of_its_own() {
        // Two deals of one name are two, and found again in their order.
        check(&[], &[("", "Aubert"), ("", "Aubert")], &[101, 102]);
        check(&[("", "Aubert"), ("", "Aubert")], &[("", "AUBERT"), ("", "aubert"), ("", "Aubert")], &[1, 2, 101]);
        // A deal typed by hand is the one of the CRM that bears its name, once.
        check(&[("", "Aubert")], &[("7", "Aubert"), ("8", "Aubert")], &[1, 101]);
        check(&[("9", "Aubert")], &[("7", "Aubert")], &[101]);
        // Who has an id is served first, whatever the order of the lines.
        check(&[("7", "Aubert"), ("", "Aubert")], &[("", "Aubert"), ("7", "Aubert")], &[2, 1]);
        check(&[("", "Aubert")], &[("", "Aubert"), ("7", "Aubert")], &[101, 1]);
        // A file without ids still knows what the CRM brought.
        check(&[("7", "Aubert")], &[("", "Aubert")], &[1]);
        // One id is one row.
        check(&[], &[("7", "Aubert"), ("7", "Aubert bis")], &[101, 101]);
        check(&[("", "Aubert")], &[("7", "Aubert"), ("7", "Aubert bis")], &[1, 1]);
    }

    #[test]
    fn what_was_chosen_stays_and_a_stage_that_stands_for_none_is_forgotten() {
        let mut plan = Plan::new(Id::new(Uuid::from_u128(1)));
        let stage = Id::new(Uuid::from_u128(2));
        plan.worksheets.process.stages.put(SalesStage { name: "Découverte".to_owned(), ..SalesStage::new(stage) });
        plan.worksheets.pipeline.stage_names.insert("etape x".to_owned(), stage);
        let names = ["Étape X", "Découverte"].map(str::to_owned);
        let chosen: StageNames = [("Étape X".to_owned(), None), ("Ailleurs".to_owned(), Some(stage))].into();
        let found = proposed_beside(&plan, &names, &chosen);
        assert_eq!(found, [("Étape X".to_owned(), None), ("Découverte".to_owned(), Some(stage))].into());
        land_opportunities(&mut plan, &[], &found, || id(9));
        assert_eq!(plan.worksheets.pipeline.stage_names, [("decouverte".to_owned(), stage)].into());
    }

    fn any_line() -> impl Strategy<Value = OpportunityLine> {
        let crm = prop_oneof![Just(""), Just("1"), Just("2"), Just("3")];
        let name = prop_oneof![Just("Aubert"), Just("AUBERT"), Just("Vallon")];
        let created = prop_oneof![Just(None), Just(Day::parse("2026-09-14"))];
        let outcome = prop_oneof![Just(Outcome::Open), Just(Outcome::Won), Just(Outcome::Lost)];
        (crm, name, created, outcome).prop_map(|(crm, name, created, how)| line(crm, name, created, how))
    }

    proptest! {
        #[test]
        fn a_file_read_twice_changes_nothing(
            typed in prop::collection::vec(any_line(), 0..6),
            lines in prop::collection::vec(any_line(), 0..10),
        ) {
            let mut plan = Plan::new(Id::new(Uuid::from_u128(1)));
            for (n, line) in (1..).zip(typed) {
                let row = Opportunity {
                    name: line.name,
                    external_id: line.external_id,
                    created: line.created,
                    ..Opportunity::new(id(n))
                };
                plan.worksheets.pipeline.opportunities.put(row);
            }
            let mut next = 100;
            let mut land = |plan: &mut Plan| land_opportunities(plan, &lines, &StageNames::new(), || {
                next += 1;
                id(next)
            });
            let first = land(&mut plan);
            let before = plan.clone();
            let again = land(&mut plan);
            prop_assert_eq!(&plan, &before);
            prop_assert_eq!(again, Landed { added: 0, updated: 0, same: first.added + first.updated + first.same });
            // Lines that share a row share their CRM id.
            let ids: HashSet<_> = lines.iter().map(|line| &line.external_id).filter(|crm| !crm.is_empty()).collect();
            let nameless = lines.iter().filter(|line| line.external_id.is_empty()).count();
            prop_assert_eq!(again.same, ids.len() + nameless);
        }
    }
}
