//! Writes a confirmed import of opportunities: what the plan knows already is updated, the rest is added, so that the same
//! export read twice changes nothing. Ids for new rows come from the caller, which makes it one step of undo.

use crate::{
    domain::{
        entity::Entity,
        id::Id,
        opportunity::{Opportunity, Outcome},
        sales_stage::SalesStage,
        table::Table,
    },
    exchange::csv::{OpportunityLine, folded},
    plan::Plan,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

mod known;
#[cfg(test)]
mod tests;
mod usual;

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
/// whose name begins alike, else one that means the same in French or English.
#[must_use]
pub fn proposed_stages(plan: &Plan, names: &[String]) -> StageNames {
    let stages = &plan.worksheets.process.stages;
    let known = &plan.worksheets.pipeline.stage_names;
    let find = |name: &String| {
        let plain = folded(name);
        let chosen = known.get(&plain).copied().filter(|id| stages.contains(*id));
        let same = || stages.iter().find(|stage| folded(&stage.name) == plain).map(|stage| stage.id);
        let alike = || stages.iter().find(|stage| is_alike(&folded(&stage.name), &plain)).map(|stage| stage.id);
        chosen.or_else(same).or_else(alike).or_else(|| usual::meaning_the_same(stages, &plain))
    };
    names.iter().map(|name| (name.clone(), find(name))).collect()
}

/// The same, where the reader has chosen already what some of the names stand for.
#[must_use]
pub fn proposed_beside(plan: &Plan, names: &[String], chosen: &StageNames) -> StageNames {
    let mut found = proposed_stages(plan, names);
    found.extend(chosen.iter().filter(|(name, _)| names.contains(name)).map(|(name, stage)| (name.clone(), *stage)));
    found
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
    let found = known::rows_of(&plan.worksheets.pipeline.opportunities, lines, &mut new_id);
    let before = plan.worksheets.pipeline.opportunities.clone();
    let people: HashMap<String, _> = names(&plan.people);
    let segments: HashMap<String, _> = names(&plan.segments);
    // New rows join the table together, for it looks rows up anew after each that is added.
    let (mut fresh, mut places): (Vec<Opportunity>, HashMap<_, usize>) = (Vec::new(), HashMap::new());
    for (line, id) in lines.iter().zip(&found) {
        let read = |row: &mut Opportunity| {
            lay(row, line, stages, plan);
            row.owner = people.get(&folded(&line.owner)).copied().or(row.owner);
            row.segment = segments.get(&folded(&line.segment)).copied().or(row.segment);
        };
        if let Some(mut row) = plan.worksheets.pipeline.opportunities.get(*id).cloned() {
            read(&mut row);
            plan.worksheets.pipeline.opportunities.put(row);
        } else if let Some(row) = places.get(id).and_then(|at| fresh.get_mut(*at)) {
            read(row);
        } else {
            let mut row = Opportunity::new(*id);
            read(&mut row);
            places.insert(*id, fresh.len());
            fresh.push(row);
        }
    }
    let mut landed = Landed { added: fresh.len(), ..Landed::default() };
    let read: BTreeSet<_> = found.into_iter().filter(|id| before.contains(*id)).collect();
    landed.same = read.iter().filter(|id| before.get(**id) == plan.worksheets.pipeline.opportunities.get(**id)).count();
    landed.updated = read.len() - landed.same;
    let rows = plan.worksheets.pipeline.opportunities.shared().iter().cloned();
    plan.worksheets.pipeline.opportunities = rows.chain(fresh.into_iter().map(Arc::new)).collect();
    let known = &mut plan.worksheets.pipeline.stage_names;
    for (name, stage) in stages {
        match stage {
            Some(stage) => known.insert(folded(name), *stage),
            None => known.remove(&folded(name)),
        };
    }
    landed
}

/// What the import would do, without doing it.
#[must_use]
pub fn foreseen(plan: &Plan, lines: &[OpportunityLine], stages: &StageNames) -> Landed {
    land_opportunities(&mut plan.clone(), lines, stages, passing_ids())
}

/// The stages of the file, each once in order of appearance, whose open lines would stand at no stage of the process: they go
/// to none, and the plan has not placed them itself.
#[must_use]
pub fn unplaced(plan: &Plan, lines: &[OpportunityLine], stages: &StageNames) -> Vec<String> {
    let (process, table) = (&plan.worksheets.process.stages, &plan.worksheets.pipeline.opportunities);
    let is_placed = |stage: Option<Id<SalesStage>>| stage.is_some_and(|stage| process.contains(stage));
    let goes_nowhere = |line: &OpportunityLine| {
        let is_open = line.outcome == Outcome::Open && !line.stage.is_empty();
        is_open && !is_placed(stages.get(&line.stage).copied().flatten())
    };
    if !lines.iter().any(goes_nowhere) {
        return Vec::new();
    }
    let rows = known::rows_of(table, lines, passing_ids());
    let stays_nowhere = |row: Id<Opportunity>| !is_placed(table.get(row).and_then(|row| row.stage));
    let mut told = BTreeSet::new();
    let homeless = lines.iter().zip(rows).filter(|(line, row)| goes_nowhere(line) && stays_nowhere(*row));
    homeless.map(|(line, _)| line.stage.as_str()).filter(|stage| told.insert(*stage)).map(str::to_owned).collect()
}

/// Ids for rows that nobody keeps.
fn passing_ids() -> impl FnMut() -> Id<Opportunity> {
    let mut next = 0_u128;
    move || {
        next += 1;
        Id::new(uuid::Uuid::from_u128(u128::MAX - next))
    }
}

fn names<T: Entity>(table: &Table<T>) -> HashMap<String, Id<T>> {
    table.iter().map(|row| (folded(row.name()), row.id())).filter(|(name, _)| !name.is_empty()).collect()
}

/// What a line says takes the place of what was there; what it does not say stays. The stage only goes further.
fn lay(row: &mut Opportunity, line: &OpportunityLine, stages: &StageNames, plan: &Plan) {
    line.name.clone_into(&mut row.name);
    if !line.external_id.is_empty() {
        line.external_id.clone_into(&mut row.external_id);
    }
    row.amount = line.amount.or(row.amount);
    row.created = line.created.or(row.created);
    row.settle(line.outcome, line.closed);
    let process = &plan.worksheets.process.stages;
    let to = stages.get(&line.stage).copied().flatten();
    let place = |stage: Option<Id<SalesStage>>| stage.and_then(|stage| process.position(stage));
    if place(to) > place(row.stage) {
        row.stage = to;
    }
    if line.outcome == Outcome::Lost && !line.loss_reason.is_empty() {
        row.loss_reason = plan.worksheets.pipeline.reason_of(&line.loss_reason).or(row.loss_reason);
        line.loss_reason.clone_into(&mut row.loss_note);
    }
}
