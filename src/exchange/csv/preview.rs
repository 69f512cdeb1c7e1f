//! What a table seems to hold, before anything is imported: its columns, its first rows, and a proposal of how to
//! read it. Everything here is a guess that the user confirms or changes.

use super::{
    ColumnKind, Encoding, ImportError, Layout, OnProgress,
    bad_line::malformed,
    columns::{Ambiguity, Context},
    mapping::{DateColumn, FiguresMapping, OrdersMapping, RepeatedDate, SeriesColumn},
    metric::metric_named,
    number::{DecimalMark, NumberHabit},
    opportunities::{OpportunitiesMapping, opportunities_mapping},
    order_columns::orders_mapping,
    progress::Ticker,
    source::Source,
    tally::Tally,
};
use crate::domain::{folding::folded, kpi::MetricKind};
use serde::{Deserialize, Serialize};

/// What a table seems to hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// How the bytes were read.
    pub encoding: Encoding,
    /// Where the table lies in the text.
    pub layout: Layout,
    /// Rows of data; empty ones do not count.
    pub rows: usize,
    /// The columns, from left to right.
    pub columns: Vec<ColumnGuess>,
    /// The first rows of data, for the eye.
    pub first_rows: Vec<Vec<String>>,
    /// What the table is.
    pub content: Content,
    /// How to read it as figures, where that is possible.
    pub figures: Option<FiguresMapping>,
    /// How to read it as orders, where that is possible.
    pub orders: Option<OrdersMapping>,
    /// How to read it as opportunities, where its columns are named so.
    #[serde(default)]
    pub opportunities: Option<OpportunitiesMapping>,
}

/// What one column seems to hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ColumnGuess {
    /// Its name; empty without a header.
    pub name: String,
    /// What it holds.
    pub kind: ColumnKind,
    /// Its first filled cells, at most five.
    pub samples: Vec<String>,
    /// Cells that are not empty.
    pub filled: usize,
    /// Filled cells that read as `kind`, 0–1; 1 for an empty column.
    pub readable: f64,
    /// What the user has to confirm.
    pub ambiguity: Option<Ambiguity>,
    /// What its name means.
    pub metric: Option<MetricKind>,
}

/// What a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// Dates and series.
    Figures,
    /// Orders, one a line.
    Orders,
    /// No column of dates, or nothing beside it: the user has to say.
    Unknown,
}

/// Filled cells shown for each column.
const SAMPLES: usize = 5;
/// Rows shown.
const FIRST_ROWS: usize = 8;

/// Reads every cell once and says what the table seems to hold.
///
/// # Errors
/// [`ImportError::Cancelled`].
pub fn preview(source: &Source, habit: NumberHabit, on_progress: OnProgress<'_>) -> Result<Preview, ImportError> {
    let mut survey = Survey::new(source.layout().columns);
    let mut ticker = Ticker::new(source.len(), on_progress);
    source.each_row(|row| {
        survey.rows += 1;
        if malformed(source, row).is_none() {
            survey.observe(row.cells());
        }
        ticker.line(row.byte)
    })?;
    ticker.finish()?;
    let columns = survey.guesses(source, habit);
    let figures = figures_mapping(&columns);
    let orders = orders_mapping(&columns, source.layout().header);
    let opportunities = opportunities_mapping(&columns);
    Ok(Preview {
        encoding: source.encoding(),
        layout: source.layout().clone(),
        rows: survey.rows,
        columns,
        first_rows: survey.first_rows,
        content: content(figures.as_ref(), orders.as_ref()),
        figures,
        orders,
        opportunities,
    })
}

/// What a pass over the rows gathers.
struct Survey {
    rows: usize,
    tallies: Vec<Tally>,
    samples: Vec<Vec<String>>,
    first_rows: Vec<Vec<String>>,
}

impl Survey {
    fn new(columns: usize) -> Self {
        Self {
            rows: 0,
            tallies: vec![Tally::default(); columns],
            samples: vec![Vec::new(); columns],
            first_rows: Vec::new(),
        }
    }

    fn observe<'r>(&mut self, cells: impl Iterator<Item = &'r str>) {
        let mut shown = (self.first_rows.len() < FIRST_ROWS).then(Vec::new);
        let mut cells = cells.chain(std::iter::repeat(""));
        for (tally, samples) in self.tallies.iter_mut().zip(&mut self.samples) {
            let cell = cells.next().unwrap_or_default();
            tally.observe(cell);
            if !cell.is_empty() && samples.len() < SAMPLES {
                samples.push(shortened(cell));
            }
            if let Some(shown) = &mut shown {
                shown.push(shortened(cell));
            }
        }
        self.first_rows.extend(shown);
    }

    fn guesses(&mut self, source: &Source, habit: NumberHabit) -> Vec<ColumnGuess> {
        let names = source.names().unwrap_or_default();
        let table_mark = self.table_mark();
        let default_mark = default_mark(source.layout(), habit);
        let samples = std::mem::take(&mut self.samples);
        let columns = self.tallies.iter().zip(samples).enumerate();
        let guess = |(at, (tally, samples)): (usize, (&Tally, Vec<String>))| {
            let name = names.get(at).cloned().unwrap_or_default();
            let (names_years, metric) = (is_year_name(&name), metric_named(&name));
            guess(tally, Context { name: &name, metric, names_years, table_mark, default_mark, habit }, samples)
        };
        columns.map(guess).collect()
    }

    /// The mark on which all columns that settle on one agree.
    fn table_mark(&self) -> Option<DecimalMark> {
        let mut marks = self.tallies.iter().filter_map(Tally::settled_mark);
        let first = marks.next()?;
        marks.all(|mark| mark == first).then_some(first)
    }
}

fn guess(tally: &Tally, context: Context<'_>, samples: Vec<String>) -> ColumnGuess {
    let verdict = tally.verdict(context);
    #[allow(clippy::cast_precision_loss, reason = "counts of cells are far below 2^52")]
    let readable = if tally.filled == 0 { 1.0 } else { verdict.readable as f64 / tally.filled as f64 };
    ColumnGuess {
        name: shortened(context.name),
        kind: verdict.kind,
        samples,
        filled: tally.filled,
        readable,
        ambiguity: verdict.ambiguity,
        metric: context.metric,
    }
}

/// Programs that separate cells with `;` do so because their comma is decimal, and the reverse.
const fn default_mark(layout: &Layout, habit: NumberHabit) -> DecimalMark {
    match layout.delimiter {
        super::Delimiter::Semicolon if layout.columns > 1 => DecimalMark::Comma,
        super::Delimiter::Comma => DecimalMark::Point,
        _ => habit.mark(),
    }
}

fn is_year_name(name: &str) -> bool {
    let name = folded(name);
    name.split(' ').any(|word| matches!(word, "annee" | "annees" | "an" | "exercice" | "year" | "years"))
}

fn shortened(cell: &str) -> String {
    const SHOWN: usize = 120;
    cell.chars().take(SHOWN).collect()
}

/// Orders before figures: a table with customers, dates and amounts has series too, but they would mean nothing.
const fn content(figures: Option<&FiguresMapping>, orders: Option<&OrdersMapping>) -> Content {
    match (figures, orders) {
        (_, Some(_)) => Content::Orders,
        (Some(_), None) => Content::Figures,
        (None, None) => Content::Unknown,
    }
}

/// The first column of dates, and every column of numbers.
fn figures_mapping(columns: &[ColumnGuess]) -> Option<FiguresMapping> {
    let date = date_columns(columns).next()?;
    let series: Vec<SeriesColumn> = columns.iter().enumerate().filter_map(|(at, c)| series_column(at, c)).collect();
    (!series.is_empty()).then_some(FiguresMapping { date, series, repeated: RepeatedDate::default() })
}

pub(super) fn date_columns(columns: &[ColumnGuess]) -> impl Iterator<Item = DateColumn> {
    let order = |c: &ColumnGuess| match c.kind {
        ColumnKind::Date { order } => Some(order),
        _ => None,
    };
    columns.iter().enumerate().filter_map(move |(column, c)| order(c).map(|order| DateColumn { column, order }))
}

fn series_column(column: usize, guess: &ColumnGuess) -> Option<SeriesColumn> {
    match guess.kind {
        ColumnKind::Number { format, .. } => {
            Some(SeriesColumn { column, name: guess.name.clone(), format, metric: guess.metric })
        }
        _ => None,
    }
}
