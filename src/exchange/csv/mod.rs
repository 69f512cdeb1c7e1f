//! CSV in and out: bytes or pasted text → [`Source`] → [`preview()`] → a mapping that the user confirms →
//! [`import_figures`] or [`import_orders`]. Knows no plan: it gives series and says what it left out and why.
//!
//! Dates are civil; a month, quarter or year stands for its first day and a week for its Monday (ISO 8601). Percents are
//! shares of 1. Empty cells are absent, never zero.

mod against;
mod amount;
mod bad_line;
mod cell_value;
mod cleaning;
mod columns;
mod currency;
mod date;
mod decimal;
mod decode;
mod delimiter;
pub mod export;
mod figures;
mod full_date;

mod hashing;
mod header_unit;
mod layout;
mod limits;
mod mapping;
mod metric;
mod named_date;
mod number;
mod opportunities;
mod opportunity_columns;
mod order_columns;
mod order_periods;
mod orders;
mod pasted;
mod preview;
mod progress;
mod quoted;
mod records;
mod rfm;
mod source;
mod tally;
mod text;
mod trimming;

pub use crate::domain::folding::folded;
pub use against::{Clash, Comparison, compared};
pub use amount::{Amount, Multiplier, Unit, parse_amount};
pub use bad_line::{BadLine, BadLines, BadReason};
pub use cleaning::{cleaned, is_stripped};
pub use columns::{Ambiguity, ColumnKind, NumberFormat};
pub use currency::Currency;
pub use date::{DateOrder, parse_day};
pub use decode::Encoding;
pub use delimiter::Delimiter;
pub use figures::{DuplicateDate, FiguresImport, ImportedSeries, import_figures};
pub use layout::{Header, Layout};
pub use limits::{ImportError, MAX_BAD_LINES, MAX_BYTES, MAX_CELL_CHARS, MAX_COLUMNS, MAX_PASTED_ROWS};
pub use mapping::{DateColumn, FiguresMapping, OrdersMapping, RepeatedDate, SeriesColumn};
pub use metric::metric_named;
pub use number::{DecimalMark, NumberHabit, Thousands};
pub use opportunities::{
    MOST_OPPORTUNITIES, OpportunitiesImport, OpportunitiesMapping, OpportunityField, OpportunityLine,
    import_opportunities,
};
pub use order_periods::{Coverage, ORDER_METRICS, PartialPeriods, PeriodFigures};
pub use orders::{OrderLine, OrdersImport, each_order, import_orders};
pub use pasted::pasted_cells;
pub use preview::{ColumnGuess, Content, Preview, preview};
pub use progress::{Flow, OnProgress, Progress, silent};
pub use rfm::{MOST_MOVERS, Mover, RfmImport, RfmRequest, import_rfm, rfm_customers};
pub use source::Source;
