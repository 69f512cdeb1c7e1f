//! A table of orders, one a line, becomes series by week, month or quarter: revenue, orders, average basket, new
//! customers, repeat share. Customers are counted here and forgotten: only aggregates leave.

use super::{
    BadLines, BadReason, ImportError, OnProgress, OrdersMapping, Source,
    bad_line::malformed,
    cell_value::money,
    date::parse_day,
    order_periods::{PeriodFigures, Tallies},
    progress::Ticker,
    records::Row,
};
use crate::domain::{day::Day, kpi::Frequency, money::Money};
use serde::{Deserialize, Serialize};

/// One line of a table of orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderLine<'a> {
    /// Who ordered, as the file says it.
    pub customer: &'a str,
    /// When.
    pub day: Day,
    /// How much; negative for a return.
    pub amount: Money,
}

/// What was read from a table of orders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrdersImport {
    /// The period of the figures.
    pub period: Frequency,
    /// Every period from the first line's to the last line's, those without an order included.
    pub periods: Vec<PeriodFigures>,
    /// What was left out.
    pub bad_lines: BadLines,
    /// Rows of data read, bad ones included.
    pub rows: usize,
    /// Lines that are orders.
    pub orders: usize,
    /// Lines with a negative amount: they count in the revenue only.
    pub returns: usize,
    /// Customers with at least one order.
    pub customers: usize,
    /// What the ten customers with the largest sums bought, returns included.
    pub ten_largest: Money,
    /// The dates of the first and the last line.
    pub span: Option<(Day, Day)>,
}

/// Calls `visit` for every good line and returns the bad ones and the number of rows.
///
/// # Errors
/// [`ImportError::UnknownColumn`] and [`ImportError::Cancelled`].
pub fn each_order(
    source: &Source,
    mapping: &OrdersMapping,
    mut visit: impl FnMut(OrderLine<'_>),
    on_progress: OnProgress<'_>,
) -> Result<(usize, BadLines), ImportError> {
    [mapping.customer, mapping.date.column, mapping.amount].into_iter().try_for_each(|c| source.has_column(c))?;
    let (mut rows, mut bad) = (0, BadLines::default());
    let mut ticker = Ticker::new(source.len(), on_progress);
    source.each_row(|row| {
        rows += 1;
        match order_line(source, row, mapping) {
            Ok(line) => visit(line),
            Err((column, reason)) => bad.push(row, column, reason),
        }
        ticker.line(row.byte)
    })?;
    ticker.finish()?;
    Ok((rows, bad))
}

/// The column of a bad cell, or nothing when the whole line is meant, and what is wrong.
type Refused = (Option<usize>, BadReason);

fn order_line<'r>(source: &Source, row: Row<'r>, mapping: &OrdersMapping) -> Result<OrderLine<'r>, Refused> {
    if let Some(reason) = malformed(source, row) {
        return Err((None, reason));
    }
    let customer = filled(row, mapping.customer, BadReason::MissingCustomer)?;
    let date = filled(row, mapping.date.column, BadReason::MissingDate)?;
    let day = parse_day(date, mapping.date.order).ok_or((Some(mapping.date.column), BadReason::NotADate))?;
    let amount = filled(row, mapping.amount, BadReason::MissingAmount)?;
    let amount = money(amount, mapping.format).map_err(|reason| (Some(mapping.amount), reason))?;
    Ok(OrderLine { customer, day, amount })
}

#[inline(always)]
fn filled(row: Row<'_>, column: usize, missing: BadReason) -> Result<&str, Refused> {
    let cell = row.cell(column);
    if cell.is_empty() { Err((Some(column), missing)) } else { Ok(cell) }
}

/// Reads a table of orders as the mapping says. Each line is an order, a line of zero too; a negative line is a return.
/// A customer is new in the period of their first order in the file, wherever in the file it stands.
///
/// # Errors
/// [`ImportError::UnknownColumn`] and [`ImportError::Cancelled`].
pub fn import_orders(
    source: &Source,
    mapping: &OrdersMapping,
    on_progress: OnProgress<'_>,
) -> Result<OrdersImport, ImportError> {
    let mut tallies = Tallies::new(mapping.period);
    let (rows, bad_lines) = each_order(source, mapping, |line| tallies.observe(line), on_progress)?;
    let (orders, returns, customers) = (tallies.orders, tallies.returns, tallies.customers());
    let (span, ten_largest) = (tallies.span(), tallies.ten_largest());
    let periods = tallies.finish();
    let period = mapping.period;
    Ok(OrdersImport { period, periods, bad_lines, rows, orders, returns, customers, ten_largest, span })
}
