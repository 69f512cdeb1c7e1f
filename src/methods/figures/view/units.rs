//! Values of a KPI in cells of the grid, both ways, in the KPI's unit.

use crate::{
    domain::{kpi::Unit, money::Money, number::Number},
    ui::components::{CellValue, ColumnKind, typed},
};

/// The kind of column that shows a unit.
pub fn column_kind(unit: &Unit) -> ColumnKind {
    match unit {
        Unit::Money => ColumnKind::Money,
        Unit::Percent => ColumnKind::Percent(2),
        _ => ColumnKind::Number(2),
    }
}

/// A value as a cell.
pub fn cell(unit: &Unit, value: Option<Number>) -> CellValue {
    let value = value.map(Number::get);
    match unit {
        Unit::Money => CellValue::Money(value.and_then(Money::from_f64_units)),
        Unit::Percent => CellValue::Percent(value),
        _ => CellValue::Number(value),
    }
}

/// The value of a cell; nothing for an empty one.
pub fn value(cell: &CellValue) -> Option<Number> {
    match cell {
        CellValue::Money(amount) => amount.map(Money::units).and_then(Number::new),
        CellValue::Percent(value) | CellValue::Number(value) => value.and_then(Number::new),
        _ => None,
    }
}

/// A pasted text in a unit: `Ok(None)` when it is empty, an error when it is no number.
pub fn pasted(unit: &Unit, text: &str) -> Result<Option<Number>, ()> {
    let read = match unit {
        Unit::Percent => typed::percent(text),
        _ => typed::number(text),
    };
    match read {
        typed::Typed::Empty => Ok(None),
        typed::Typed::Value(value) => Number::new(value).map(Some).ok_or(()),
        typed::Typed::Unreadable => Err(()),
    }
}
