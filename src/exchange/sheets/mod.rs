//! The plan as tables with typed cells, for spreadsheets, CSV and the printed document: one table a kind of row, one for
//! what stands inside of rows, one for single facts, and what is computed. A new method's rows come in by themselves: the
//! fields are those of its file, the heads those of `storage::text`.

mod computed;
pub mod csv;
mod facts;
mod node;
mod table;
pub mod text;
mod words;

#[cfg(test)]
mod tests;

use crate::{
    domain::{
        day::Day,
        entity::EntityKind,
        lang::{Format, Lang},
        money::Money,
    },
    methods::okr::Figures,
    plan::{Plan, for_each_kind},
};
use node::Node;
use serde::{Deserialize, Serialize};
use table::Tables;

/// A value with its type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// Nothing.
    #[default]
    Blank,
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// An amount in the plan’s currency.
    Money(Money),
    /// A share: 0.38 is 38 %.
    Percent(f64),
    /// A day.
    Date(Day),
    /// Yes or no.
    Flag(bool),
}

/// The type of a cell or of a whole column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the type of the cell of its name")]
pub enum CellKind {
    Text,
    Number,
    Money,
    Percent,
    Date,
    Flag,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its head.
    pub name: String,
    /// The type that all its cells share; nothing where they differ or are blank.
    pub kind: Option<CellKind>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name, which no other table of the plan has.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
}

impl Cell {
    /// Its type; nothing when it is blank.
    #[must_use]
    pub const fn kind(&self) -> Option<CellKind> {
        Some(match self {
            Self::Blank => return None,
            Self::Text(_) => CellKind::Text,
            Self::Number(_) => CellKind::Number,
            Self::Money(_) => CellKind::Money,
            Self::Percent(_) => CellKind::Percent,
            Self::Date(_) => CellKind::Date,
            Self::Flag(_) => CellKind::Flag,
        })
    }

    /// A text; blank when it is empty.
    fn text(text: impl Into<String>) -> Self {
        match text.into() {
            text if text.is_empty() => Self::Blank,
            text => Self::Text(text),
        }
    }
}

impl Sheet {
    fn new(name: String, heads: Vec<String>, rows: Vec<Vec<Cell>>) -> Self {
        let column = |(at, name): (usize, String)| Column { name, kind: shared_kind(&rows, at) };
        let columns = heads.into_iter().enumerate().map(column).collect();
        Self { name, columns, rows }
    }
}

impl Sheet {
    /// What no row fills says nothing; of rows that are wholly blank the first column stays.
    fn drop_blank_columns(&mut self) {
        let filled = |at: usize| self.rows.iter().any(|row| row.get(at).is_some_and(|cell| *cell != Cell::Blank));
        let mut kept: Vec<bool> = (0..self.columns.len()).map(filled).collect();
        if !kept.contains(&true)
            && let Some(first) = kept.first_mut()
        {
            *first = true;
        }
        let mut at = kept.iter();
        self.columns.retain(|_| at.next().copied().unwrap_or(true));
        for row in &mut self.rows {
            let mut at = kept.iter();
            row.retain(|_| at.next().copied().unwrap_or(true));
        }
    }
}

fn shared_kind(rows: &[Vec<Cell>], at: usize) -> Option<CellKind> {
    let mut kinds = rows.iter().filter_map(|row| row.get(at)?.kind());
    let first = kinds.next()?;
    kinds.all(|kind| kind == first).then_some(first)
}

/// Every table of the plan that holds something, in the order of the plan; what is computed as of `today` comes first, the
/// key figures before all.
/// `format` writes the sentences of what does not hold together.
#[must_use]
pub fn sheets(plan: &Plan, today: Day, format: &dyn Format) -> Vec<Sheet> {
    assembled(Step::ALL.into_iter().flat_map(|step| step.sheets(plan, today, format)).collect())
}

/// A part of [`sheets`]: a screen computes one a task, so that none is felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What is computed, and single facts.
    Computed,
    /// Rows of the kinds before actions: key results, and KPIs with their measurements, are among them.
    BeforeActions,
    /// Actions and the kinds after them.
    FromActions,
}

impl Step {
    /// Every one, in the order of the tables.
    pub const ALL: [Self; 3] = [Self::Computed, Self::BeforeActions, Self::FromActions];

    /// Its tables, to be [`assembled`] with the others.
    #[must_use]
    pub fn sheets(self, plan: &Plan, today: Day, format: &dyn Format) -> Vec<Sheet> {
        let lang = format.lang();
        match self {
            Self::Computed => {
                let mut sheets = computed::sheets(plan, today, format);
                sheets.push(facts::sheet(plan, lang));
                sheets
            }
            Self::BeforeActions => stored(&as_read(plan), lang, false),
            Self::FromActions => stored(plan, lang, true),
        }
    }
}

/// The tables of every [`Step`] as those of the plan: what is empty is left out, and each has a name of its own.
#[must_use]
pub fn assembled(mut sheets: Vec<Sheet>) -> Vec<Sheet> {
    sheets.retain(|sheet| !sheet.rows.is_empty());
    sheets.iter_mut().for_each(Sheet::drop_blank_columns);
    name_apart(&mut sheets, usize::MAX);
    sheets
}

/// The names of [`sheets`] alone: that there is a table is known from one entry of each long series.
#[must_use]
pub fn names(plan: &Plan, today: Day, format: &dyn Format) -> Vec<String> {
    let mut thin = plan.clone();
    thin.kpis.update_where(|_| true, |kpi| kpi.measurements = kpi.measurements.latest().cloned().into_iter().collect());
    sheets(&thin, today, format).into_iter().map(|sheet| sheet.name).collect()
}

/// The tables under names that spreadsheets take: at most 31 characters.
#[must_use]
pub fn for_spreadsheets(mut sheets: Vec<Sheet>) -> Vec<Sheet> {
    name_apart(&mut sheets, 31);
    sheets
}

/// The rows of the kinds from actions on, or of those before, in the order of the plan.
fn stored(plan: &Plan, lang: Lang, from_actions: bool) -> Vec<Sheet> {
    let mut tables = Tables::new(plan, lang);
    let mut is_from_actions = false;
    macro_rules! each {
        ($($kind:ident $($step:ident).+;)*) => {
            $(
                is_from_actions |= EntityKind::$kind == EntityKind::Action;
                if is_from_actions == from_actions {
                    let rows: Vec<_> = plan.$($step).+.iter().map(Node::of).collect();
                    tables.add_kind(EntityKind::$kind, &rows);
                }
            )*
        };
    }
    for_each_kind!(each);
    tables.sheets
}

/// The plan with the figures that its key results take from their KPIs, as the screens show them.
fn as_read(plan: &Plan) -> Plan {
    let mut read = plan.clone();
    for row in plan.key_results.iter() {
        if let Some(kpi) = row.kpi.and_then(|kpi| plan.kpis.get(kpi)) {
            let Figures { baseline, target, current } = Figures::of(row, Some(kpi));
            read.key_results
                .update(row.id, |row| (row.baseline, row.target, row.current) = (baseline, target, current));
        }
    }
    read
}

/// Names without the signs that spreadsheets refuse, `[]:*?/\`, of at most some characters, each once.
fn name_apart(sheets: &mut [Sheet], most: usize) {
    let mut taken = std::collections::BTreeSet::new();
    for sheet in sheets {
        let plain: String = sheet.name.chars().map(|c| if "[]:*?/\\".contains(c) { '-' } else { c }).collect();
        let plain = plain.trim_matches('\'').to_owned();
        let mut number = 1;
        let mut name: String = plain.chars().take(most).collect();
        while !taken.insert(name.to_lowercase()) {
            number += 1;
            let end = format!(" {number}");
            name = plain.chars().take(most - end.chars().count()).chain(end.chars()).collect();
        }
        sheet.name = name;
    }
}
