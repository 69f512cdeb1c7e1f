//! Where an import stands and what was read: the data of a session, without its signals.

use crate::domain::{
    kpi::{MetricKind, Unit},
    lang::Lang,
};
use crate::exchange::compute::ComputeError;
use crate::exchange::csv::{
    self, BadLines, ColumnGuess, ColumnKind, DateColumn, DateOrder, FiguresImport, ImportedSeries, Multiplier,
    NumberFormat, NumberHabit, OrdersImport, PartialPeriods, Preview, SeriesColumn,
};
use crate::methods::{facts::OrdersFacts, figures::text::import};

/// Where an import stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// None is under way.
    Idle,
    /// A table is being opened.
    Reading,
    /// Nothing could be read.
    Failed(ComputeError),
    /// It waits for the reader's confirmation.
    Ready,
}

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Grid,
    Reading,
    Refused,
    Preview,
}

impl Stage {
    /// What the page shows then.
    pub const fn place(&self) -> Place {
        match self {
            Self::Idle => Place::Grid,
            Self::Reading => Place::Reading,
            Self::Failed(_) => Place::Refused,
            Self::Ready => Place::Preview,
        }
    }
}

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Table {
    Figures(FiguresImport),
    Orders(OrdersImport),
}

impl Table {
    /// What was left out.
    pub const fn bad_lines(&self) -> &BadLines {
        match self {
            Self::Figures(read) => &read.bad_lines,
            Self::Orders(read) => &read.bad_lines,
        }
    }

    /// What stays in the plan besides the series; nothing for figures.
    pub fn facts(&self) -> Option<OrdersFacts> {
        match self {
            Self::Figures(_) => None,
            Self::Orders(read) => read.facts(),
        }
    }

    /// The series with their keys: the column for figures, the position for orders.
    pub fn series(&self, partial: PartialPeriods) -> Vec<(usize, ImportedSeries)> {
        match self {
            Self::Figures(read) => read.series.iter().map(|s| (s.column.unwrap_or(0), s.clone())).collect(),
            Self::Orders(read) => read.series(partial).into_iter().enumerate().collect(),
        }
    }
}

/// The columns of numbers.
pub fn numeric(columns: &[ColumnGuess]) -> impl Iterator<Item = usize> {
    columns.iter().enumerate().filter(|(_, c)| matches!(c.kind, ColumnKind::Number { .. })).map(|(at, _)| at)
}

/// How each filled column would be read as numbers.
pub fn series_columns(columns: &[ColumnGuess], habit: NumberHabit) -> Vec<SeriesColumn> {
    let plain = NumberFormat { mark: habit.mark(), unit: csv::Unit::Number, multiplier: Multiplier::One };
    let column = |(at, guess): (usize, &ColumnGuess)| {
        let format = match guess.kind {
            ColumnKind::Number { format, .. } => format,
            ColumnKind::Date { .. } | ColumnKind::Text => plain,
            ColumnKind::Empty => return None,
        };
        let format = NumberFormat { unit: said_unit(format.unit, guess.metric), ..format };
        Some(SeriesColumn { column: at, name: guess.name.clone(), format, metric: guess.metric })
    };
    columns.iter().enumerate().filter_map(column).collect()
}

/// Plain numbers of a metric that counts money are amounts.
fn said_unit(unit: csv::Unit, metric: Option<MetricKind>) -> csv::Unit {
    let counts_money = metric.is_some_and(|metric| metric.profile().unit == Unit::Money);
    if unit == csv::Unit::Number && counts_money { csv::Unit::Money } else { unit }
}

/// The column of dates that the reader chose, in the order that was recognised in it.
pub fn date_column(preview: &Preview, column: usize, habit: NumberHabit) -> DateColumn {
    let order = match preview.columns.get(column).map(|c| c.kind) {
        Some(ColumnKind::Date { order }) => order,
        _ => DateOrder::habitual(habit, true),
    };
    DateColumn { column, order }
}

/// The name of a KPI to create: what it measures, or the column's name where that would be said twice.
pub fn new_name(series: &ImportedSeries, metrics: &[Option<MetricKind>], lang: Lang) -> String {
    let is_only = metrics.iter().filter(|m| **m == series.metric).count() == 1;
    match series.metric {
        Some(metric) if is_only || series.name.is_empty() => (*metric.name().get(lang)).to_owned(),
        _ if series.name.trim().is_empty() => import::unnamed(series.column.unwrap_or(0) + 1, lang),
        _ => series.name.trim().to_owned(),
    }
}
