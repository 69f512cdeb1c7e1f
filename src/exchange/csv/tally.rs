//! Counts over the cells of one column, one pass, both decimal marks and all orders of dates side by side. What they
//! amount to is [`columns`](super::columns)' question.

use super::{
    amount::{Lexed, Unit, lex},
    date::{DateOrder, Written, written},
    number::{DecimalMark, Thousands},
};

/// Counts over the cells of one column.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) filled: usize,
    pub(super) empty: usize,
    /// Numbers under each of [`DecimalMark::ALL`].
    pub(super) numbers: [usize; 2],
    /// Numbers that differ under the two marks.
    pub(super) open_numbers: usize,
    /// Numbers that only one of the two marks reads.
    pub(super) settled: [usize; 2],
    pub(super) percents: usize,
    pub(super) currency: Option<Unit>,
    pub(super) money: usize,
    pub(super) above_one: usize,
    pub(super) padded: usize,
    pub(super) thousands: [Option<Thousands>; 2],
    /// Dates under each of [`DateOrder::WRITTEN`].
    pub(super) dates: [usize; 3],
    pub(super) years: usize,
    /// Dates that differ by day and month order.
    pub(super) open_dates: usize,
    pub(super) strokes: usize,
}

/// After this many cells, what never occurred is no longer looked for.
const PATIENCE: usize = 2000;

impl Tally {
    /// Takes one trimmed cell in.
    pub(super) fn observe(&mut self, cell: &str) {
        if cell.is_empty() {
            self.empty += 1;
            return;
        }
        self.filled += 1;
        if self.is_worth_trying(self.numbers[0].max(self.numbers[1])) {
            self.observe_number(cell);
        }
        if self.is_worth_trying(self.best_dates().1.max(self.years)) {
            self.observe_date(cell);
        }
    }

    const fn is_worth_trying(&self, found: usize) -> bool {
        self.filled <= PATIENCE || found > self.filled / 20
    }

    fn observe_number(&mut self, cell: &str) {
        let Some(lexed) = lex(cell) else { return };
        let found = self.count_marks(lexed);
        if !found {
            return;
        }
        match lexed.unit {
            Unit::Number => {}
            Unit::Percent => self.percents += 1,
            unit => {
                self.money += 1;
                self.currency.get_or_insert(unit);
            }
        }
    }

    /// Reads a number under both marks; whether either can.
    fn count_marks(&mut self, lexed: Lexed<'_>) -> bool {
        let comma = lexed.read(DecimalMark::Comma);
        let point = if lexed.is_plain() { comma } else { lexed.read(DecimalMark::Point) };
        for (at, read) in [comma, point].into_iter().enumerate() {
            let Some(read) = read else { continue };
            self.numbers[at] += 1;
            self.thousands[at] = self.thousands[at].or(read.digits.thousands);
        }
        match (comma, point) {
            (Some(a), Some(b)) => self.open_numbers += usize::from(a.decimal != b.decimal),
            (Some(_), None) => self.settled[0] += 1,
            (None, Some(_)) => self.settled[1] += 1,
            (None, None) => return false,
        }
        let either = comma.or(point);
        self.padded += usize::from(either.is_some_and(|r| r.digits.padded && r.decimal.scale == 0));
        self.above_one += usize::from(either.and_then(|r| r.decimal.to_f64()).is_some_and(|v| v.abs() > 1.0));
        true
    }

    fn observe_date(&mut self, cell: &str) {
        let Some(written) = written(cell) else { return };
        let days = DateOrder::WRITTEN.map(|order| written.day(order));
        for (count, day) in self.dates.iter_mut().zip(days) {
            *count += usize::from(day.is_some());
        }
        self.years += usize::from(matches!(written, Written::Year(_)));
        self.open_dates += usize::from(days[0].is_some() && days[1].is_some() && days[0] != days[1]);
        self.strokes += usize::from(matches!(written, Written::YearLast { strokes: true, .. }));
    }

    /// The order that reads the most cells, and how many: year first, else day first, on a tie.
    pub(super) fn best_dates(&self) -> (DateOrder, usize) {
        let [day_first, month_first, year_first] = self.dates;
        if year_first >= day_first.max(month_first) {
            (DateOrder::YearMonthDay, year_first)
        } else if day_first >= month_first {
            (DateOrder::DayMonthYear, day_first)
        } else {
            (DateOrder::MonthDayYear, month_first)
        }
    }

    /// The mark that the cells settle on; nothing when they do not.
    pub(super) fn settled_mark(&self) -> Option<DecimalMark> {
        match self.settled[0].cmp(&self.settled[1]) {
            std::cmp::Ordering::Greater => Some(DecimalMark::Comma),
            std::cmp::Ordering::Less => Some(DecimalMark::Point),
            std::cmp::Ordering::Equal => None,
        }
    }
}
