//! A table of opportunities, as HubSpot, Pipedrive and Salesforce export it in French and English: what each column is, by its
//! name, and each line as an opportunity. Knows no plan: stages, owners and segments stay words.

use super::{
    BadLines, BadReason, ColumnGuess, ColumnKind, DateOrder, ImportError, NumberFormat, OnProgress, Source,
    bad_line::malformed, cell_value::money, date::parse_day, folded, opportunity_columns::names_of, progress::Ticker,
    records::Row,
};
use crate::domain::{day::Day, money::Money, opportunity::Outcome};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most opportunities that an import takes: the pipeline of a large company, within what a plan holds.
pub const MOST_OPPORTUNITIES: usize = 5_000;

/// What a column says of an opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OpportunityField {
    /// Its id in the CRM.
    ExternalId,
    /// Its name.
    Name,
    /// Its amount.
    Amount,
    /// Its stage.
    Stage,
    /// Open, won or lost; else the stage says so.
    Outcome,
    /// When it was opened.
    Created,
    /// When it was closed; of an open one, when it may be.
    Closed,
    /// When it was won, where that is another column.
    WonOn,
    /// When it was lost, where that is another column.
    LostOn,
    /// Why it was lost.
    LossReason,
    /// Who answers for it.
    Owner,
    /// The customer’s segment.
    Segment,
}

impl OpportunityField {
    /// Every one, in the order of the form.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::Amount,
        Self::Stage,
        Self::Outcome,
        Self::Created,
        Self::Closed,
        Self::WonOn,
        Self::LostOn,
        Self::LossReason,
        Self::Owner,
        Self::Segment,
        Self::ExternalId,
    ];
}

/// How a table of opportunities is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpportunitiesMapping {
    /// The column of each field, from 0.
    pub columns: BTreeMap<OpportunityField, usize>,
    /// How the dates are written.
    pub order: DateOrder,
    /// How the amounts are written.
    pub format: Option<NumberFormat>,
}

impl OpportunitiesMapping {
    /// Says which column a field is, or that none is; how amounts are written comes from their column.
    pub fn set(&mut self, field: OpportunityField, at: Option<usize>, columns: &[ColumnGuess]) {
        match at {
            Some(at) => self.columns.insert(field, at),
            None => self.columns.remove(&field),
        };
        if field == OpportunityField::Amount {
            self.format = at.and_then(|at| format_of(columns.get(at)?));
        }
    }
}

/// How the numbers of a column are written; nothing when it holds none.
fn format_of(column: &ColumnGuess) -> Option<NumberFormat> {
    match column.kind {
        ColumnKind::Number { format, .. } => Some(format),
        _ => None,
    }
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpportunityLine {
    /// Its id in the CRM; may be empty.
    pub external_id: String,
    /// Its name, never empty.
    pub name: String,
    /// Its stage as the CRM says it; may be empty.
    pub stage: String,
    /// Its amount.
    pub amount: Option<Money>,
    /// When it was opened.
    pub created: Option<Day>,
    /// When it was won or lost.
    pub closed: Option<Day>,
    /// How it ended.
    pub outcome: Outcome,
    /// Why it was lost; may be empty.
    pub loss_reason: String,
    /// Who answers for it; may be empty.
    pub owner: String,
    /// The customer’s segment; may be empty.
    pub segment: String,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpportunitiesImport {
    /// The lines, in their order.
    pub lines: Vec<OpportunityLine>,
    /// The stages that open and lost lines name, each once, in order of appearance.
    pub stages: Vec<String>,
    /// What was left out.
    pub bad_lines: BadLines,
    /// Rows of data read, bad ones included.
    pub rows: usize,
}

/// The columns by their names; nothing when none is a name of an opportunity.
pub(super) fn opportunities_mapping(columns: &[ColumnGuess]) -> Option<OpportunitiesMapping> {
    let names: Vec<String> = columns.iter().map(|column| plain(&column.name)).collect();
    let mut found = BTreeMap::new();
    for field in OpportunityField::ALL {
        let place = names_of(field).split('|').find_map(|wanted| names.iter().position(|name| name == wanted));
        if let Some(at) = place.filter(|at| !found.values().any(|taken| taken == at)) {
            found.insert(field, at);
        }
    }
    let format = found.get(&OpportunityField::Amount).and_then(|at| format_of(columns.get(*at)?));
    let dated =
        [OpportunityField::Created, OpportunityField::Closed, OpportunityField::WonOn, OpportunityField::LostOn];
    let order = dated.iter().filter_map(|field| found.get(field)).find_map(|at| order_of(columns.get(*at)?));
    let mapping = OpportunitiesMapping { order: order.unwrap_or(DateOrder::DayMonthYear), format, columns: found };
    let has = |field| mapping.columns.contains_key(&field);
    let knows = has(OpportunityField::Stage) || has(OpportunityField::Outcome);
    (has(OpportunityField::Name) && knows).then_some(mapping)
}

/// A column’s name without the kind of record that Pipedrive puts before it.
fn plain(name: &str) -> String {
    let name = folded(name);
    let cut = ["deal ", "affaire "].iter().find_map(|before| name.strip_prefix(before));
    match cut {
        // “Deal name” and “Deal stage” of HubSpot are whole names.
        Some("name" | "stage" | "owner") | None => name,
        Some(rest) => rest.to_owned(),
    }
}

fn order_of(column: &ColumnGuess) -> Option<DateOrder> {
    if let ColumnKind::Date { order } = column.kind {
        return Some(order);
    }
    let fits = |order: &DateOrder| {
        !column.samples.is_empty() && column.samples.iter().all(|cell| day_of(cell, *order).is_some())
    };
    DateOrder::WRITTEN.into_iter().find(fits)
}

/// The day of a cell, which may carry an hour.
fn day_of(cell: &str, order: DateOrder) -> Option<Day> {
    let first =
        || cell.split([' ', 'T', '\u{a0}']).next().and_then(|part| parse_day(part.trim_end_matches(','), order));
    parse_day(cell, order).or_else(first)
}

/// Reads a table of opportunities as the mapping says.
///
/// # Errors
/// [`ImportError::UnknownColumn`] and [`ImportError::Cancelled`].
pub fn import_opportunities(
    source: &Source,
    mapping: &OpportunitiesMapping,
    on_progress: OnProgress<'_>,
) -> Result<OpportunitiesImport, ImportError> {
    mapping.columns.values().try_for_each(|column| source.has_column(*column))?;
    let mut import = OpportunitiesImport::default();
    let mut ticker = Ticker::new(source.len(), on_progress);
    source.each_row(|row| {
        import.rows += 1;
        match line(source, row, mapping, &mut import.bad_lines) {
            Ok(_) if import.lines.len() >= MOST_OPPORTUNITIES => {
                import.bad_lines.push(row, None, BadReason::TooManyLines { limit: MOST_OPPORTUNITIES });
            }
            Ok(line) => import.lines.push(line),
            Err((column, reason)) => import.bad_lines.push(row, column, reason),
        }
        ticker.line(row.byte)
    })?;
    ticker.finish()?;
    // Won and lost are no stages; “open” may well be the name of one.
    let ends = |line: &&OpportunityLine| outcome_of(&line.stage).is_some_and(|outcome| outcome != Outcome::Open);
    let named = import.lines.iter().filter(|line| line.outcome != Outcome::Won && !ends(line));
    let mut stages: Vec<String> = Vec::new();
    for line in named.filter(|line| !line.stage.is_empty()) {
        if !stages.contains(&line.stage) {
            stages.push(line.stage.clone());
        }
    }
    import.stages = stages;
    Ok(import)
}

/// The line, or the cell for which it is left out. An amount that cannot be read, or below 0, is noted and left
/// out alone.
fn line(
    source: &Source,
    row: Row<'_>,
    mapping: &OpportunitiesMapping,
    bad: &mut BadLines,
) -> Result<OpportunityLine, (Option<usize>, BadReason)> {
    if let Some(reason) = malformed(source, row) {
        return Err((None, reason));
    }
    let place = |field| mapping.columns.get(&field).copied();
    let cell = |field| place(field).map_or("", |column| row.cell(column));
    let said = |field| super::cleaned(cell(field)).into_owned();
    let day = |field| match cell(field) {
        "" => Ok(None),
        text => day_of(text, mapping.order).map(Some).ok_or((place(field), BadReason::NotADate)),
    };
    let name = said(OpportunityField::Name);
    if name.is_empty() {
        return Err((place(OpportunityField::Name), BadReason::MissingName));
    }
    let (stage, status) = (said(OpportunityField::Stage), said(OpportunityField::Outcome));
    let outcome = outcome_of(&status).or_else(|| outcome_of(&stage)).unwrap_or_default();
    let of_its_own = match outcome {
        Outcome::Won => day(OpportunityField::WonOn)?,
        Outcome::Lost => day(OpportunityField::LostOn)?,
        Outcome::Open => None,
    };
    let closed = if outcome == Outcome::Open { None } else { of_its_own.or(day(OpportunityField::Closed)?) };
    let created = day(OpportunityField::Created)?;
    let amount = match (cell(OpportunityField::Amount), mapping.format) {
        ("", _) => None,
        (text, format) => format
            .ok_or(BadReason::NotANumber)
            .and_then(|format| money(text, format))
            .and_then(|amount| if amount < Money::ZERO { Err(BadReason::Negative) } else { Ok(amount) })
            .map_err(|reason| bad.push(row, place(OpportunityField::Amount), reason))
            .ok(),
    };
    Ok(OpportunityLine {
        external_id: said(OpportunityField::ExternalId),
        name,
        stage,
        amount,
        created,
        closed,
        outcome,
        loss_reason: said(OpportunityField::LossReason),
        owner: said(OpportunityField::Owner),
        segment: said(OpportunityField::Segment),
    })
}

/// What a status, or the name of a closed stage, says of the outcome.
#[must_use]
pub fn outcome_of(text: &str) -> Option<Outcome> {
    let text = folded(text);
    let says = |words: &[&str]| text.split(' ').any(|word| words.contains(&word));
    if says(&["won", "gagne", "gagnee", "gagnes", "closedwon", "signe", "signee"]) {
        Some(Outcome::Won)
    } else if says(&["lost", "perdu", "perdue", "perdus", "closedlost"]) {
        Some(Outcome::Lost)
    } else if matches!(text.as_str(), "open" | "ouvert" | "ouverte" | "en cours") {
        Some(Outcome::Open)
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
