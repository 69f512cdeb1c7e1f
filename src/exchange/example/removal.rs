//! Taking the example out of a plan: its rows and every link to them go, what the user added stays.

use super::{
    agreement, customers,
    foundation::ENVELOPE,
    id::is_example_id,
    offer::pricing,
    prospecting, rivals, sales, speech,
    text::{
        appraisal::FORCES,
        foundation::{COMPANY, PATHS, SECTOR, VISION},
        offer::COMPONENTS,
    },
};
use crate::{
    domain::{
        comment::answers,
        company::Cycle,
        entity::{Entity, EntityRef},
        id::Id,
        lang::{Lang, Name},
        money::Money,
        renunciation::Source,
        table::Table,
    },
    methods::{
        components::{ComponentKind, Pricing},
        five_forces::{Force, ForceKind},
    },
    plan::Plan,
};

/// Removes the example's rows, the links to them, and the words and figures of company, vision and envelope that are
/// still the example's. Rows that the user added stay: an objective with the user's key results, a KPI with the
/// user's watches a ritual with the user's meetings and a
/// comment with the user's answers stay for their sake.
pub fn remove_example(plan: &mut Plan) {
    for row in removable(plan) {
        plan.remove(row);
    }
    forget_sources(plan);
    plan.worksheets.strategy_map.links.retain(|link| !is_example_id(link.id.uuid()));
    restore_components(plan);
    restore_company(plan);
    restore_vision(plan);
    customers::forget(plan);
    sales::forget(plan);
    prospecting::forget(plan);
    rivals::forget(plan);
    speech::forget(plan);
    agreement::forget(plan);
    restore_forces(plan);
    let facts = &mut plan.worksheets.facts;
    facts.orders = facts.orders.take().filter(|kept| *kept != customers::orders(kept.first, kept.last));
    let budget = &mut plan.worksheets.zero_based_budget;
    if budget.envelope == ENVELOPE {
        budget.envelope = Money::ZERO;
    }
}

/// Whether a plan still holds anything of the example.
#[must_use]
pub fn holds_example(plan: &Plan) -> bool {
    !removable(plan).is_empty() || is_ours(&plan.company.name, &COMPANY)
}

/// The example's rows, watches and key results before what holds them.
fn removable(plan: &Plan) -> Vec<EntityRef> {
    let keeps_objective = |row: &EntityRef| {
        plan.key_results.iter().any(|held| held.objective.uuid() == row.id && !is_example_id(held.id.uuid()))
    };
    let keeps_kpi =
        |row: &EntityRef| plan.watches.iter().any(|held| held.kpi.uuid() == row.id && !is_example_id(held.id.uuid()));
    let keeps_ritual = |row: &EntityRef| {
        plan.meetings.iter().any(|held| held.ritual.uuid() == row.id && !is_example_id(held.id.uuid()))
    };
    let keeps_comment = |row: &EntityRef| {
        let answers = answers(&plan.comments, Id::new(row.id));
        answers.iter().any(|answer| !is_example_id(answer.uuid()))
    };
    let mut rows: Vec<_> = rows_of(&plan.comments).into_iter().filter(|row| !keeps_comment(row)).collect();
    rows.extend(rows_of(&plan.meetings));
    rows.extend(rows_of(&plan.rituals).into_iter().filter(|row| !keeps_ritual(row)));
    rows.extend(rows_of(&plan.watches));
    rows.extend(rows_of(&plan.key_results));
    rows.extend(rows_of(&plan.actions));
    rows.extend(rows_of(&plan.packages));
    rows.extend(rows_of(&plan.renunciations));
    rows.extend(rows_of(&plan.quotations));
    rows.extend(rows_of(&plan.worksheets.competitors.rows));
    rows.extend(rows_of(&plan.worksheets.bcg.lines));
    rows.extend(rows_of(&plan.worksheets.benchmark.rows));
    rows.extend(rows_of(&plan.worksheets.swot.items));
    rows.extend(rows_of(&plan.worksheets.pestel.factors));
    rows.extend(rows_of(&plan.worksheets.vrio.resources));
    rows.extend(rows_of(&plan.worksheets.synthesis.lines));
    rows.extend(rows_of(&plan.worksheets.experiments.rows));
    rows.extend(rows_of(&plan.worksheets.alignment.answers));
    let sheets = &plan.worksheets;
    rows.extend(rows_of(&sheets.segments.criteria));
    rows.extend(rows_of(&sheets.value_proposition.propositions));
    rows.extend(rows_of(&sheets.personas.personas));
    rows.extend(rows_of(&sheets.journey.steps));
    rows.extend(rows_of(&sheets.pipeline.opportunities));
    rows.extend(rows_of(&sheets.process.stages));
    rows.extend(rows_of(&sheets.funnel.steps));
    rows.extend(rows_of(&sheets.raci.rows));
    rows.extend(rows_of(&sheets.ninety_days.milestones));
    rows.extend(rows_of(&plan.channels));
    rows.extend(rows_of(&plan.segments));
    rows.extend(rows_of(&plan.kpis).into_iter().filter(|row| !keeps_kpi(row)));
    rows.extend(rows_of(&plan.objectives).into_iter().filter(|row| !keeps_objective(row)));
    rows.extend(rows_of(&plan.people));
    rows
}

fn rows_of<T: Entity>(table: &Table<T>) -> Vec<EntityRef> {
    table.iter().map(|row| EntityRef::to(row.id())).filter(|row| is_example_id(row.id)).collect()
}

fn forget_sources(plan: &mut Plan) {
    let has = |sources: &[Source]| sources.iter().any(|source| is_example_id(source.0));
    let forget = |sources: &mut Vec<Source>| sources.retain(|source| !is_example_id(source.0));
    plan.objectives.update_where(|row| has(&row.sources), |row| forget(&mut row.sources));
    plan.actions.update_where(|row| has(&row.sources), |row| forget(&mut row.sources));
    plan.packages.update_where(|row| has(&row.sources), |row| forget(&mut row.sources));
    plan.renunciations.update_where(|row| has(&row.sources), |row| forget(&mut row.sources));
    plan.worksheets.synthesis.lines.update_where(|row| has(&row.items), |row| forget(&mut row.items));
}

fn restore_components(plan: &mut Plan) {
    let components = &mut plan.worksheets.components;
    for (kind, ours) in ComponentKind::ALL.into_iter().zip(&COMPONENTS) {
        forget(&mut components.get_mut(kind).decision, ours);
    }
    if components.pricing == pricing() {
        components.pricing = Pricing::default();
    }
}

fn restore_company(plan: &mut Plan) {
    if is_ours(&plan.company.name, &COMPANY) {
        plan.company.name.clear();
        plan.company.cycle = Cycle::default();
    }
    forget(&mut plan.name, &COMPANY);
    forget(&mut plan.company.sector, &SECTOR);
}

fn restore_vision(plan: &mut Plan) {
    if is_ours(&plan.vision.text, &VISION) {
        plan.vision.text.clear();
        plan.vision.horizon_year = None;
    }
    plan.vision.renounced.retain(|path| PATHS.iter().all(|ours| !is_ours(path, ours)));
}

/// A force whose explanation is still the example’s is as if nobody had rated it.
fn restore_forces(plan: &mut Plan) {
    for (kind, (drivers, _)) in ForceKind::ALL.into_iter().zip(&FORCES) {
        let force = plan.worksheets.five_forces.of_mut(kind);
        if is_ours(&force.drivers, drivers) {
            *force = Force::default();
        }
    }
}

fn forget(text: &mut String, ours: &Name) {
    if is_ours(text, ours) {
        text.clear();
    }
}

fn is_ours(text: &str, ours: &Name) -> bool {
    Lang::ALL.iter().any(|lang| text == *ours.get(*lang))
}
