//! What the user says about a table before it is read: which column is the date, which are series, which are an
//! order's. Plain data that can travel to a worker and back.

use super::{DateOrder, columns::NumberFormat};
use crate::domain::kpi::{Frequency, MetricKind};
use serde::{Deserialize, Serialize};

/// How a table of figures is read: one date a line, one series a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FiguresMapping {
    /// The column of dates.
    pub date: DateColumn,
    /// The series, in the order in which they are to appear.
    pub series: Vec<SeriesColumn>,
    /// Which value counts when a date occurs twice in the file.
    pub repeated: RepeatedDate,
}

/// A column of dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateColumn {
    /// The column, from 0.
    pub column: usize,
    /// How its dates are written.
    pub order: DateOrder,
}

/// A column of numbers that becomes a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesColumn {
    /// The column, from 0.
    pub column: usize,
    /// Its name.
    pub name: String,
    /// How its numbers are written and what they count.
    pub format: NumberFormat,
    /// What it measures, when its name says so.
    pub metric: Option<MetricKind>,
}

/// Which value counts when a date occurs more than once in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RepeatedDate {
    /// The one that comes first in the file.
    KeepFirst,
    /// The one that comes last in the file.
    #[default]
    KeepLast,
}

/// How a table of orders is read: one order a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrdersMapping {
    /// The column that says who ordered, from 0.
    pub customer: usize,
    /// The column of dates.
    pub date: DateColumn,
    /// The column of amounts, from 0.
    pub amount: usize,
    /// How the amounts are written.
    pub format: NumberFormat,
    /// The period that orders are added up by.
    pub period: Frequency,
}
