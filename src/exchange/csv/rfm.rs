//! A table of orders becomes the aggregates of RFM, and the list of its customers as a CSV that the user asks for.
//! Customers are told apart by their name as the file writes it; names leave by that list and by the few that moved only.

mod tallies;

use super::{
    BadLines, ImportError, OnProgress, OrdersMapping, Source, each_order,
    export::{CsvCell, CsvWriter, Dialect},
};
use crate::{
    domain::{day::Day, lang::Lang, money::Money},
    methods::rfm::{
        Analysis, Comparison, LeftOut, Lies, Measures, RfmSegment, Scores, Seen, Settings, Tally, Window, analysed,
        compared, count, text::CSV_HEADS,
    },
};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use tallies::{Places, Tallies, last_day};

/// The most customers that are named among those who moved; the list has them all.
pub const MOST_MOVERS: usize = 100;

/// What is asked of a table of orders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfmRequest {
    /// The day on which customers are looked at; the last one of the file when absent.
    pub reference: Option<Day>,
    /// No day after this one can be the last of the file: a date with a wrong year is left out.
    pub latest: Day,
    /// An earlier day to compare with.
    pub earlier: Option<Day>,
    /// Window and method.
    pub settings: Settings,
}

/// What was read from a table of orders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfmImport {
    /// The aggregates.
    pub analysis: Analysis,
    /// The movements since the earlier day.
    pub comparison: Option<Comparison>,
    /// The customers who moved, most revenue first; [`MOST_MOVERS`] at most.
    pub movers: Vec<Mover>,
    /// Lines that could not be read.
    pub bad_lines: BadLines,
    /// Rows of data read, bad ones included.
    pub rows: usize,
}

/// A customer who changed segment. Never enters a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mover {
    /// Who, as the file says it.
    pub customer: String,
    /// The segment at the earlier date.
    pub from: RfmSegment,
    /// The segment now.
    pub to: RfmSegment,
    /// Whether the score of recency fell.
    pub is_falling: bool,
    /// What they are worth now.
    pub revenue: Money,
}

/// Reads a table of orders as the mapping says and analyses its customers.
///
/// # Errors
/// [`ImportError::UnknownColumn`] and [`ImportError::Cancelled`].
pub fn import_rfm(
    source: &Source,
    mapping: &OrdersMapping,
    request: &RfmRequest,
    on_progress: OnProgress<'_>,
) -> Result<RfmImport, ImportError> {
    let book = Book::read(source, mapping, request, on_progress)?;
    let scored = book.scored(&request.settings);
    let comparison = book.earlier.map(|earlier| compared(earlier, book.reference, scored.seen()));
    let Book { bad_lines, rows, .. } = &book;
    let movers = if book.earlier.is_some() { book.movers(&scored) } else { Vec::new() };
    Ok(RfmImport { analysis: scored.analysis, comparison, movers, bad_lines: bad_lines.clone(), rows: *rows })
}

/// The customers of a table of orders with their measures, scores and segments, as a CSV for the user’s spreadsheet.
///
/// # Errors
/// As [`import_rfm`].
pub fn rfm_customers(
    source: &Source,
    mapping: &OrdersMapping,
    request: &RfmRequest,
    lang: Lang,
    on_progress: OnProgress<'_>,
) -> Result<String, ImportError> {
    let book = Book::read(source, mapping, request, on_progress)?;
    let scored = book.scored(&request.settings);
    Ok(book.listed(&scored, lang))
}

/// The customers of a file and what their lines add up to.
struct Book {
    places: Places,
    now: Vec<Tally>,
    /// At the earlier date; empty without one.
    before: Vec<Tally>,
    reference: Day,
    earlier: Option<Day>,
    left_out: LeftOut,
    bad_lines: BadLines,
    rows: usize,
}

impl Book {
    fn read(
        source: &Source,
        mapping: &OrdersMapping,
        request: &RfmRequest,
        on_progress: OnProgress<'_>,
    ) -> Result<Self, ImportError> {
        let months = request.settings.window_months;
        let asked = match (request.reference, months) {
            // A window ends on the last day of the file, which has to be known first.
            (None, Some(_)) => last_day(source, mapping, request.latest, on_progress)?,
            (reference, _) => reference,
        };
        let window = Window::ending(asked.unwrap_or(request.latest), months);
        let earlier = request.earlier.map(|earlier| Window::ending(earlier, months));
        let mut tallies = Tallies::default();
        let (rows, bad_lines) = each_order(
            source,
            mapping,
            |line| {
                let lies = window.place(line.day);
                tallies.left_out(lies);
                let before = earlier.is_some_and(|window| window.place(line.day) == Lies::Inside);
                if lies == Lies::Inside || before {
                    tallies.line(line.customer, line.day, line.amount, lies == Lies::Inside, before);
                }
            },
            on_progress,
        )?;
        let last = tallies.now.iter().filter_map(Tally::last).max();
        let reference = asked.or(tallies.last).or(last).unwrap_or(request.latest);
        let returned = tallies.now.iter().filter(|tally| tally.is_returns_only()).count();
        let left_out = LeftOut { customers: count(returned), unreadable: count(bad_lines.count), ..tallies.counts };
        let Tallies { places, now, mut before, .. } = tallies;
        if request.earlier.is_some() {
            before.resize(now.len(), Tally::default());
        }
        Ok(Self { places, now, before, reference, earlier: request.earlier, left_out, bad_lines, rows })
    }

    fn scored(&self, settings: &Settings) -> Scored {
        let rows = |tallies: &[Tally], day: Day| -> Vec<Option<Measures>> {
            tallies.iter().map(|tally| tally.measures(day)).collect()
        };
        let now = rows(&self.now, self.reference);
        let measures: Vec<Measures> = now.iter().copied().flatten().collect();
        let (analysis, scores) = analysed(&measures, self.reference, settings, self.left_out.clone());
        let mut given = scores.into_iter();
        let now = now.into_iter().map(|row| row.and_then(|row| given.next().map(|scores| (row, scores)))).collect();
        let before = self.earlier.map_or_else(Vec::new, |day| {
            let before = rows(&self.before, day);
            let measures: Vec<Measures> = before.iter().copied().flatten().collect();
            let (_, scores) = analysed(&measures, day, settings, LeftOut::default());
            let mut given = scores.into_iter();
            before.into_iter().map(|row| row.and_then(|_| given.next())).collect()
        });
        Scored { analysis, now, before }
    }

    /// The names in the order in which the file brings them.
    fn names(&self) -> Vec<&str> {
        let mut names = vec![""; self.now.len()];
        for (name, place) in &self.places {
            if let Some(slot) = names.get_mut(*place as usize) {
                *slot = name;
            }
        }
        names
    }

    fn movers(&self, scored: &Scored) -> Vec<Mover> {
        let mut moved: Vec<(usize, Seen)> =
            scored.seen().enumerate().filter(|(_, seen)| seen.moved().is_some()).collect();
        let worth = |seen: &Seen| seen.now.map_or(Money::ZERO, |(_, revenue)| revenue);
        moved.sort_by_key(|(place, seen)| (Reverse(worth(seen)), *place));
        moved.truncate(MOST_MOVERS);
        let names = self.names();
        let mover = |(place, seen): (usize, Seen)| {
            let (from, to) = seen.moved()?;
            let customer = (*names.get(place)?).to_owned();
            Some(Mover { customer, from, to, is_falling: seen.is_falling(), revenue: worth(&seen) })
        };
        moved.into_iter().filter_map(mover).collect()
    }

    fn listed(&self, scored: &Scored, lang: Lang) -> String {
        let dialect = match lang {
            Lang::Fr => Dialect::French,
            Lang::En => Dialect::English,
        };
        let mut out = CsvWriter::new(dialect);
        let heads: Vec<CsvCell<'_>> = CSV_HEADS.get(lang).iter().map(|head| CsvCell::Text(head)).collect();
        let columns = heads.len() - usize::from(self.earlier.is_none());
        out.row(heads.get(..columns).unwrap_or(&heads));
        let segment = |scores: Scores| CsvCell::Text(RfmSegment::of(scores).fixed().name().get(lang));
        for (place, name) in self.names().into_iter().enumerate() {
            let Some((measures, scores)) = scored.now.get(place).copied().flatten() else { continue };
            let last = self.now.get(place).and_then(Tally::last);
            let earlier = scored.before.get(place).copied().flatten();
            let cells = [
                CsvCell::Text(name),
                last.map_or(CsvCell::Empty, CsvCell::Day),
                CsvCell::Number(f64::from(measures.recency_days)),
                CsvCell::Number(f64::from(measures.orders)),
                CsvCell::Money(measures.revenue),
                CsvCell::Number(f64::from(scores.recency)),
                CsvCell::Number(f64::from(scores.frequency)),
                CsvCell::Number(f64::from(scores.monetary)),
                segment(scores),
                earlier.map_or(CsvCell::Empty, segment),
            ];
            out.row(cells.get(..columns).unwrap_or(&cells));
        }
        out.finish()
    }
}

/// The customers of a book with their scores.
struct Scored {
    analysis: Analysis,
    now: Vec<Option<(Measures, Scores)>>,
    before: Vec<Option<Scores>>,
}

impl Scored {
    fn seen(&self) -> impl Iterator<Item = Seen> {
        let before = self.before.iter().copied().chain(std::iter::repeat(None));
        let now = self.now.iter().map(|row| row.map(|(measures, scores)| (scores, measures.revenue)));
        now.zip(before).map(|(now, before)| Seen { before, now })
    }
}

#[cfg(test)]
mod tests;
