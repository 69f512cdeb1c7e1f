//! A table of figures becomes series: one date a line, one series a column. Empty cells are absent, never zero; what
//! cannot be read is listed and the rest is imported. Nothing is written here.

use super::{
    BadLines, BadReason, FiguresMapping, ImportError, OnProgress, RepeatedDate, SeriesColumn, Source, Unit,
    bad_line::malformed, cell_value::value, date::parse_day, progress::Ticker, records::Row,
};
use crate::domain::{
    day::Day,
    kpi::{self, MetricKind},
};
use serde::{Deserialize, Serialize};

/// What was read from a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FiguresImport {
    /// The series of the mapping, in its order; one without any value is empty.
    pub series: Vec<ImportedSeries>,
    /// What was left out.
    pub bad_lines: BadLines,
    /// Dates that occur more than once in the file.
    pub duplicates: Vec<DuplicateDate>,
    /// Rows of data read, bad ones included.
    pub rows: usize,
}

/// One series.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportedSeries {
    /// The column that it comes from, from 0; nothing when it was computed from orders.
    pub column: Option<usize>,
    /// The column's name; empty when it was computed.
    pub name: String,
    /// What it measures, when that is known.
    pub metric: Option<MetricKind>,
    /// What its values count: shares for percents, whole units for money.
    pub unit: Unit,
    /// Finite values by date, earliest first, one a date.
    pub points: Vec<(Day, f64)>,
}

impl ImportedSeries {
    /// The unit of a KPI that takes these values: the one the file shows, else the one its metric has.
    #[must_use]
    pub fn kpi_unit(&self) -> kpi::Unit {
        match (self.unit, self.metric) {
            (Unit::Percent | Unit::Share, _) => kpi::Unit::Percent,
            (Unit::Money | Unit::MoneyIn(_), _) => kpi::Unit::Money,
            (Unit::Number, Some(metric)) => metric.profile().unit,
            (Unit::Number, None) => kpi::Unit::Count,
        }
    }
}

/// A date with more than one value in a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DuplicateDate {
    /// The column, from 0.
    pub column: usize,
    /// The date.
    pub day: Day,
    /// The lines in the file, from 1, in their order.
    pub lines: Vec<u64>,
    /// The line whose value was taken.
    pub kept: u64,
}

/// A value and the line that it comes from.
#[derive(Clone, Copy)]
struct Found {
    day: Day,
    value: f64,
    line: u64,
}

/// Reads a table of figures as the mapping says.
///
/// # Errors
/// [`ImportError::UnknownColumn`] and [`ImportError::Cancelled`].
pub fn import_figures(
    source: &Source,
    mapping: &FiguresMapping,
    on_progress: OnProgress<'_>,
) -> Result<FiguresImport, ImportError> {
    check_columns(source, mapping)?;
    let mut import = FiguresImport::default();
    let mut found: Vec<Vec<Found>> = vec![Vec::new(); mapping.series.len()];
    let mut ticker = Ticker::new(source.len(), on_progress);
    source.each_row(|row| {
        import.rows += 1;
        read_row(source, row, mapping, &mut found, &mut import.bad_lines);
        ticker.line(row.byte)
    })?;
    ticker.finish()?;
    for (column, found) in mapping.series.iter().zip(found) {
        let points = by_date(found, column.column, mapping.repeated, &mut import.duplicates);
        import.series.push(series(column, points));
    }
    Ok(import)
}

fn check_columns(source: &Source, mapping: &FiguresMapping) -> Result<(), ImportError> {
    source.has_column(mapping.date.column)?;
    mapping.series.iter().try_for_each(|s| source.has_column(s.column))
}

fn read_row(source: &Source, row: Row<'_>, mapping: &FiguresMapping, found: &mut [Vec<Found>], bad: &mut BadLines) {
    if let Some(reason) = malformed(source, row) {
        return bad.push(row, None, reason);
    }
    let date = row.cell(mapping.date.column);
    let Some(day) = parse_day(date, mapping.date.order) else {
        let reason = if date.is_empty() { BadReason::MissingDate } else { BadReason::NotADate };
        return bad.push(row, Some(mapping.date.column), reason);
    };
    for (column, found) in mapping.series.iter().zip(found) {
        let cell = row.cell(column.column);
        match value(cell, column.format) {
            _ if cell.is_empty() => {}
            Ok(value) => found.push(Found { day, value, line: row.line }),
            Err(reason) => bad.push(row, Some(column.column), reason),
        }
    }
}

/// One value a date, earliest first; dates that occur twice are reported.
fn by_date(
    mut found: Vec<Found>,
    column: usize,
    repeated: RepeatedDate,
    duplicates: &mut Vec<DuplicateDate>,
) -> Vec<(Day, f64)> {
    found.sort_by_key(|f| f.day);
    let mut points = Vec::with_capacity(found.len());
    for same in found.chunk_by(|a, b| a.day == b.day) {
        let kept = match repeated {
            RepeatedDate::KeepFirst => same.first(),
            RepeatedDate::KeepLast => same.last(),
        };
        let Some(kept) = kept else { continue };
        points.push((kept.day, kept.value));
        if same.len() > 1 {
            let lines = same.iter().map(|f| f.line).collect();
            duplicates.push(DuplicateDate { column, day: kept.day, lines, kept: kept.line });
        }
    }
    points
}

fn series(column: &SeriesColumn, points: Vec<(Day, f64)>) -> ImportedSeries {
    ImportedSeries {
        column: Some(column.column),
        name: column.name.clone(),
        metric: column.metric,
        unit: column.format.unit,
        points,
    }
}
