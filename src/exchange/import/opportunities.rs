//! Writes a confirmed import of opportunities: what the plan knows already is updated, the rest is added, so that the same
//! export read twice changes nothing. Ids for new rows come from the caller, which makes it one step of undo.

use crate::{
    domain::{
        entity::Entity,
        id::Id,
        opportunity::{LossReason, Opportunity, Outcome},
        sales_stage::SalesStage,
        table::Table,
    },
    exchange::csv::{OpportunityLine, folded},
    plan::Plan,
};
use std::collections::{BTreeMap, HashMap};

/// The plan’s stage for each stage of the CRM; nothing for one that stands for none.
pub type StageNames = BTreeMap<String, Option<Id<SalesStage>>>;

/// What an import writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Landed {
    /// Opportunities that the plan did not have.
    pub added: usize,
    /// Opportunities that changed.
    pub updated: usize,
    /// Opportunities that were the same already.
    pub same: usize,
}

/// A stage of the plan for each stage of a CRM: the one that was chosen last time, else the one of the same name, else one
/// whose name begins alike.
#[must_use]
pub fn proposed_stages(plan: &Plan, names: &[String]) -> StageNames {
    let stages = &plan.worksheets.process.stages;
    let known = &plan.worksheets.pipeline.stage_names;
    let find = |name: &String| {
        let plain = folded(name);
        let chosen = known.get(&plain).copied().filter(|id| stages.contains(*id));
        let same = || stages.iter().find(|stage| folded(&stage.name) == plain).map(|stage| stage.id);
        let alike = || stages.iter().find(|stage| is_alike(&folded(&stage.name), &plain)).map(|stage| stage.id);
        chosen.or_else(same).or_else(alike)
    };
    names.iter().map(|name| (name.clone(), find(name))).collect()
}

/// Whether two names have a word of six letters or more that begins alike: “proposal sent” and “proposition”.
fn is_alike(ours: &str, theirs: &str) -> bool {
    const LETTERS: usize = 6;
    let begins = |word: &str| word.chars().take(LETTERS).collect::<String>();
    let long =
        |text: &str| text.split(' ').filter(|word| word.chars().count() >= LETTERS).map(begins).collect::<Vec<_>>();
    long(ours).iter().any(|word| long(theirs).contains(word))
}

/// Writes the lines into the plan, and remembers what its stages stand for. `new_id` makes ids for the rows that are added.
pub fn land_opportunities(
    plan: &mut Plan,
    lines: &[OpportunityLine],
    stages: &StageNames,
    mut new_id: impl FnMut() -> Id<Opportunity>,
) -> Landed {
    let mut landed = Landed::default();
    let mut known = Known::of(&plan.worksheets.pipeline.opportunities);
    let people: HashMap<String, _> = names(&plan.people);
    let segments: HashMap<String, _> = names(&plan.segments);
    for line in lines {
        let found = known.find(line);
        let before = found.and_then(|id| plan.worksheets.pipeline.opportunities.get(id)).cloned();
        let mut row = before.clone().unwrap_or_else(|| Opportunity::new(new_id()));
        lay(&mut row, line, stages, plan);
        row.owner = people.get(&folded(&line.owner)).copied().or(row.owner);
        row.segment = segments.get(&folded(&line.segment)).copied().or(row.segment);
        match before {
            None => landed.added += 1,
            Some(before) if before == row => {
                landed.same += 1;
                continue;
            }
            Some(_) => landed.updated += 1,
        }
        known.learn(&row);
        plan.worksheets.pipeline.opportunities.put(row);
    }
    for (name, stage) in stages {
        if let Some(stage) = stage {
            plan.worksheets.pipeline.stage_names.insert(folded(name), *stage);
        }
    }
    landed
}

/// What the import would do, without doing it.
#[must_use]
pub fn foreseen(plan: &Plan, lines: &[OpportunityLine], stages: &StageNames) -> Landed {
    let mut next = 0_u128;
    let id = || {
        next += 1;
        Id::new(uuid::Uuid::from_u128(u128::MAX - next))
    };
    land_opportunities(&mut plan.clone(), lines, stages, id)
}

fn names<T: Entity>(table: &Table<T>) -> HashMap<String, Id<T>> {
    table.iter().map(|row| (folded(row.name()), row.id())).filter(|(name, _)| !name.is_empty()).collect()
}

/// How an opportunity is found again: by its id in the CRM, else by its name and the day it was opened.
struct Known {
    by_id: HashMap<String, Id<Opportunity>>,
    by_name: HashMap<(String, Option<crate::domain::day::Day>), Id<Opportunity>>,
}

impl Known {
    fn of(rows: &Table<Opportunity>) -> Self {
        let mut known = Self { by_id: HashMap::new(), by_name: HashMap::new() };
        rows.iter().for_each(|row| known.learn(row));
        known
    }

    fn learn(&mut self, row: &Opportunity) {
        if !row.external_id.is_empty() {
            self.by_id.insert(row.external_id.clone(), row.id);
        }
        self.by_name.entry((folded(&row.name), row.created)).or_insert(row.id);
    }

    fn find(&self, line: &OpportunityLine) -> Option<Id<Opportunity>> {
        match line.external_id.as_str() {
            "" => self.by_name.get(&(folded(&line.name), line.created)).copied(),
            id => self.by_id.get(id).copied(),
        }
    }
}

/// What a line says takes the place of what was there; what it does not say stays. The stage only goes further.
fn lay(row: &mut Opportunity, line: &OpportunityLine, stages: &StageNames, plan: &Plan) {
    line.name.clone_into(&mut row.name);
    if !line.external_id.is_empty() {
        line.external_id.clone_into(&mut row.external_id);
    }
    row.amount = line.amount.or(row.amount);
    row.created = line.created.or(row.created);
    row.outcome = line.outcome;
    row.closed = if line.outcome == Outcome::Open { None } else { line.closed.or(row.closed) };
    let process = &plan.worksheets.process.stages;
    let to = stages.get(&line.stage).copied().flatten();
    let place = |stage: Option<Id<SalesStage>>| stage.and_then(|stage| process.position(stage));
    if place(to) > place(row.stage) {
        row.stage = to;
    }
    if line.outcome != Outcome::Lost {
        (row.loss_reason, row.loss_note) = (None, String::new());
    } else if !line.loss_reason.is_empty() {
        let reasons = &plan.worksheets.pipeline.loss_reasons;
        let same =
            |reason: &LossReason| reasons.get(reason).is_some_and(|words| folded(words) == folded(&line.loss_reason));
        row.loss_reason = LossReason::ALL.into_iter().find(same).or(row.loss_reason);
        line.loss_reason.clone_into(&mut row.loss_note);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::money::Money,
        exchange::csv::{NumberHabit, OpportunitiesImport, Source, import_opportunities, preview, silent},
    };
    use uuid::Uuid;

    fn read(bytes: &[u8], habit: NumberHabit) -> OpportunitiesImport {
        let source = Source::from_bytes(bytes).expect("a table");
        let seen = preview(&source, habit, &mut silent).expect("a preview");
        import_opportunities(&source, &seen.opportunities.expect("opportunities"), &mut silent).expect("read")
    }

    fn plan() -> Plan {
        let mut plan = Plan::new(Id::new(Uuid::from_u128(1)));
        for (n, name) in (1..).zip(["Qualification", "Découverte", "Proposition", "Négociation", "Closing"]) {
            let stage = SalesStage { name: name.to_owned(), ..SalesStage::new(Id::new(Uuid::from_u128(n))) };
            plan.worksheets.process.stages.put(stage);
        }
        plan
    }

    fn ids() -> impl FnMut() -> Id<Opportunity> {
        let mut next = 100;
        move || {
            next += 1;
            Id::new(Uuid::from_u128(next))
        }
    }

    #[test]
    fn each_crm_in_each_language_is_known_by_itself_and_lands_once() {
        #[track_caller]
        fn check(name: &str, bytes: &[u8], habit: NumberHabit) {
            let found = read(bytes, habit);
            assert_eq!((found.rows, found.lines.len(), found.bad_lines.count), (6, 5, 1), "{name}");
            let how = |how| found.lines.iter().filter(|line| line.outcome == how).count();
            assert_eq!((how(Outcome::Open), how(Outcome::Won), how(Outcome::Lost)), (3, 1, 1), "{name}");
            assert_eq!(found.lines[0].amount, Some(Money::from_cents(1_250_050)), "{name}");
            let created: Vec<_> = found.lines.iter().map(|line| line.created.map(|day| day.to_string())).collect();
            assert_eq!(created[0].as_deref(), Some("2026-09-14"), "{name}");
            let won = found.lines.iter().find(|line| line.outcome == Outcome::Won).expect("won");
            assert_eq!(won.closed.map(|day| day.to_string()).as_deref(), Some("2026-10-30"), "{name}");
            let lost = found.lines.iter().find(|line| line.outcome == Outcome::Lost).expect("lost");
            assert!(!lost.loss_reason.is_empty() && lost.closed.is_some(), "{name}");
            assert!(found.lines.iter().all(|line| !line.external_id.is_empty()), "{name}");

            let mut plan = plan();
            let stages = proposed_stages(&plan, &found.stages);
            let first = land_opportunities(&mut plan, &found.lines, &stages, ids());
            assert_eq!(first, Landed { added: 5, updated: 0, same: 0 }, "{name}");
            let before = plan.clone();
            let again = land_opportunities(&mut plan, &found.lines, &stages, ids());
            assert_eq!(again, Landed { added: 0, updated: 0, same: 5 }, "{name}");
            assert_eq!(plan, before, "{name}");
        }
        macro_rules! files {
            ($($name:literal $habit:ident;)*) => {
                $(check($name, include_bytes!(concat!("../../../tests/data/crm-", $name, ".csv")), NumberHabit::$habit);)*
            };
        }
        files! {
            "hubspot-fr" French;
            "hubspot-en" English;
            "pipedrive-fr" French;
            "pipedrive-en" English;
            "salesforce-fr" French;
            "salesforce-en" English;
        }
    }

    #[test]
    fn an_updated_line_updates_and_a_stage_never_goes_back() {
        let mut plan = plan();
        let stage = |n| Some(Id::new(Uuid::from_u128(n)));
        let stages: StageNames =
            [("a".to_owned(), stage(3)), ("b".to_owned(), stage(2)), ("c".to_owned(), None)].into();
        let line = |id: &str, at: &str, outcome| OpportunityLine {
            external_id: id.to_owned(),
            name: "Laiterie".to_owned(),
            stage: at.to_owned(),
            amount: None,
            created: None,
            closed: None,
            outcome,
            loss_reason: String::new(),
            owner: String::new(),
            segment: String::new(),
        };
        let lines = [line("1", "a", Outcome::Open), line("2", "b", Outcome::Open), line("", "c", Outcome::Open)];
        // The third has no id, and is the first of that name.
        let landed = land_opportunities(&mut plan, &lines, &stages, ids());
        assert_eq!(landed, Landed { added: 2, updated: 0, same: 1 });
        let rows = |plan: &Plan| {
            plan.worksheets.pipeline.opportunities.iter().map(|row| (row.stage, row.outcome)).collect::<Vec<_>>()
        };
        let later = [line("1", "b", Outcome::Lost), line("2", "a", Outcome::Open)];
        assert_eq!(foreseen(&plan, &later, &stages), Landed { added: 0, updated: 2, same: 0 });
        land_opportunities(&mut plan, &later, &stages, ids());
        assert_eq!(rows(&plan), [(stage(3), Outcome::Lost), (stage(3), Outcome::Open)]);
        assert_eq!(plan.worksheets.pipeline.stage_names.len(), 2);
    }

    #[test]
    fn stages_are_proposed_by_memory_then_name_then_likeness() {
        let mut plan = plan();
        plan.worksheets.pipeline.stage_names.insert("etape x".to_owned(), Id::new(Uuid::from_u128(5)));
        let names = ["Étape X", "DECOUVERTE", "Proposal sent", "Autre"].map(str::to_owned);
        let found = proposed_stages(&plan, &names);
        let at = |name: &str| found.get(name).copied().flatten().map(|id| id.uuid().as_u128());
        assert_eq!(names.each_ref().map(|name| at(name)), [Some(5), Some(2), Some(3), None]);
    }
}
