//! What the plan’s figures say on one day: priorities, budget, health, progress, coherence. The reports decide; this only
//! sets them in tables.

use super::{Cell, Sheet, text::TEXT, words};
use crate::{
    domain::{
        day::Day,
        entity::{EntityKind, EntityRef},
        kpi::{Kpi, Unit},
        lang::Format,
        money::Money,
        number::Number,
        objective::ObjectiveStatus,
    },
    methods::{
        eisenhower::{Cell as Place, Placement},
        kpis::health::HealthState,
        zero_based_budget,
    },
    plan::Plan,
    reports::{
        alerts::{AlertRow, AlertState, alerts},
        budget::{Budget, budget},
        coherence,
        objectives::objectives,
        priorities::priorities,
    },
};
use uuid::Uuid;

/// The computed tables; those of which nothing is known are empty.
pub(super) fn sheets(plan: &Plan, today: Day, format: &dyn Format) -> Vec<Sheet> {
    let t = TEXT.get(format.lang());
    let placements = priorities(plan, today);
    let budget = budget(plan);
    let facts = coherence::Facts::with(plan, today, &placements, budget.facts());
    let lang = format.lang();
    let placed = placements.iter().map(|row| {
        vec![
            name(plan, EntityKind::Action, row.action.uuid()),
            Cell::text(Place::quadrant(row.shown).map_or(t.unqualified, |quadrant| *quadrant.name().get(lang))),
            row.importance.as_ref().map_or(Cell::Blank, |share| Cell::Percent(share.value)),
            row.urgency.as_ref().map_or(Cell::Blank, |share| Cell::Percent(share.value)),
            Cell::Flag(row.quick_win),
            Cell::Flag(row.overdue),
            row.due.map_or(Cell::Blank, Cell::Date),
        ]
    });
    let coherence = coherence::coherence(plan, today, &facts);
    let alerts = alerts(plan, today);
    let key = key_figures(plan, &placements, &budget, &alerts, coherence.score.as_ref().map(|score| score.value));
    let key = t.key_lines.iter().zip(key).map(|(line, cell)| vec![Cell::text(*line), cell]);
    let key = key.filter(|line| line[1] != Cell::Blank).collect();
    let found = coherence.findings.iter().map(|finding| {
        vec![
            Cell::text(*coherence::text::severity(finding.severity).get(lang)),
            Cell::text(coherence::text::sentence(finding, plan, format)),
        ]
    });
    vec![
        sheet(t.key_figures, &t.key_heads, key),
        sheet(t.progress, &t.progress_heads, progress(plan, today)),
        sheet(t.priorities, &t.priorities_heads, placed.collect()),
        sheet(t.ranking, &t.ranking_heads, ranking(plan, &budget, format)),
        sheet(t.health, &t.health_heads, health(plan, &alerts, format)),
        sheet(t.coherence, &t.coherence_heads, found.collect()),
    ]
}

/// In the order of their lines; blank where there is nothing to tell.
#[allow(clippy::cast_precision_loss, reason = "counts of rows are far below 2^52")]
fn key_figures(
    plan: &Plan,
    placements: &[Placement],
    budget: &Budget,
    alerts: &[AlertRow],
    score: Option<u8>,
) -> [Cell; 9] {
    let count = |count: usize| if count == 0 { Cell::Blank } else { Cell::Number(count as f64) };
    let open = plan.objectives.iter().filter(|objective| objective.status == ObjectiveStatus::Open).count();
    let astray = |row: &&AlertRow| matches!(row.health_state(), HealthState::Behind | HealthState::AtRisk);
    let reading = budget.ranking.skip.as_ref().filter(|_| !plan.packages.is_empty());
    let envelope = plan.worksheets.zero_based_budget.envelope;
    [
        count(open),
        count(placements.len()),
        count(placements.iter().filter(|row| row.overdue).count()),
        count(plan.kpis.len()),
        count(alerts.iter().filter(astray).count()),
        if envelope == Money::default() { Cell::Blank } else { Cell::Money(envelope) },
        reading.map_or(Cell::Blank, |reading| Cell::Money(reading.cost)),
        reading.map_or(Cell::Blank, |reading| Cell::Money(reading.value)),
        score.map_or(Cell::Blank, |score| Cell::Percent(f64::from(score) / 100.0)),
    ]
}

fn sheet(name: &str, heads: &[&str], rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet::new(name.to_owned(), heads.iter().map(|head| (*head).to_owned()).collect(), rows)
}

fn name(plan: &Plan, kind: EntityKind, id: Uuid) -> Cell {
    Cell::text(plan.name_of(EntityRef { kind, id }).unwrap_or_default())
}

fn progress(plan: &Plan, today: Day) -> Vec<Vec<Cell>> {
    let line = |row: &crate::reports::objectives::ObjectiveProgress| {
        let objective = plan.objectives.get(row.objective);
        let progress = row.progress.as_ref();
        vec![
            name(plan, EntityKind::Objective, row.objective.uuid()),
            progress.map_or(Cell::Blank, |progress| Cell::Percent(progress.value.value)),
            objective.map_or(Cell::Blank, |objective| Cell::Number(f64::from(objective.weight.get()))),
            objective.and_then(|objective| objective.due).map_or(Cell::Blank, Cell::Date),
        ]
    };
    objectives(plan, today).iter().map(line).collect()
}

/// The ranking under the reading that goes on to what fits.
fn ranking(plan: &Plan, budget: &Budget, format: &dyn Format) -> Vec<Vec<Cell>> {
    let outcomes = budget.ranking.skip.as_ref().map(|reading| reading.outcomes.as_slice()).unwrap_or_default();
    let rows = budget.ranking.rows.iter().enumerate();
    let line = |(at, row): (usize, &zero_based_budget::Row)| {
        let outcome = outcomes.get(at).map(|outcome| zero_based_budget::text::reason::outcome(*outcome, format));
        #[allow(clippy::cast_precision_loss, reason = "a rank is far below 2^52")]
        let rank = (at + 1) as f64;
        vec![
            Cell::Number(rank),
            name(plan, EntityKind::DecisionPackage, row.package.uuid()),
            Cell::Number(f64::from(row.level)),
            Cell::Money(row.cost),
            Cell::Money(row.value.value),
            Cell::text(outcome.unwrap_or_default()),
        ]
    };
    rows.map(line).collect()
}

fn health(plan: &Plan, rows: &[AlertRow], format: &dyn Format) -> Vec<Vec<Cell>> {
    let lang = format.lang();
    let line = |row: &AlertRow| {
        let kpi = plan.kpis.get(row.kpi);
        let last = kpi.and_then(|kpi| kpi.measurements.as_slice().last());
        let state = match row.state() {
            AlertState::Unwatched => Cell::Blank,
            AlertState::Watched(state) => Cell::text(*state.name().get(lang)),
        };
        vec![
            name(plan, EntityKind::Kpi, row.kpi.uuid()),
            last.map_or(Cell::Blank, |last| measured(kpi, last.value)),
            last.map_or(Cell::Blank, |last| Cell::Date(last.date)),
            kpi.and_then(|kpi| kpi.target.as_ref()).map_or(Cell::Blank, |target| measured(kpi, target.value)),
            Cell::text(*row.health_state().name().get(lang)),
            state,
        ]
    };
    rows.iter().map(line).collect()
}

fn measured(kpi: Option<&Kpi>, value: Number) -> Cell {
    let unit: Option<&Unit> = kpi.map(|kpi| &kpi.unit);
    words::number("value", value.get(), None, unit)
}
