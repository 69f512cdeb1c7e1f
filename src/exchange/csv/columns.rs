//! What a column holds, from all of its cells. Nothing is decided on a sample: `03/04` stays open until some row
//! says `13/04`, and what stays open is reported for the user to confirm.

use super::{
    amount::{Lexed, Multiplier, Unit, lex},
    date::{DateOrder, Written, written},
    header_unit::header_unit,
    number::{DecimalMark, NumberHabit, Thousands},
};
use serde::{Deserialize, Serialize};

/// How the numbers of a column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NumberFormat {
    /// The decimal mark.
    pub mark: DecimalMark,
    /// What the numbers count.
    pub unit: Unit,
    /// What one unit stands for, when the column's name says `k€`.
    pub multiplier: Multiplier,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ColumnKind {
    /// Dates.
    Date {
        /// How they are written.
        order: DateOrder,
    },
    /// Numbers, shares or money.
    Number {
        /// How they are written.
        format: NumberFormat,
        /// What separates their thousands, when anything does.
        thousands: Option<Thousands>,
    },
    /// Names, codes, remarks.
    Text,
    /// Nothing at all.
    Empty,
}

/// What the cells leave open; a guess was made, which the user confirms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ambiguity {
    /// Every date reads as well day first as month first.
    DayOrMonthFirst,
    /// Every number reads as well with the comma as with the point for its decimals.
    CommaOrPoint,
    /// The name says percent, but no cell has the sign and none is above 1: shares, or percents below one?
    PercentOrShare,
}

/// Counts over the cells of one column.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) filled: usize,
    pub(super) empty: usize,
    /// Numbers under each of [`DecimalMark::ALL`].
    numbers: [usize; 2],
    /// Numbers that differ under the two marks.
    open_numbers: usize,
    /// Numbers that only one of the two marks reads.
    settled: [usize; 2],
    percents: usize,
    plain_money: Option<Unit>,
    money: usize,
    above_one: usize,
    padded: usize,
    thousands: [Option<Thousands>; 2],
    /// Dates under each of [`DateOrder::WRITTEN`].
    dates: [usize; 3],
    years: usize,
    /// Dates that differ by day and month order.
    open_dates: usize,
    strokes: usize,
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
                self.plain_money.get_or_insert(unit);
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

    fn best_dates(&self) -> (DateOrder, usize) {
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

/// What is known beside a column's cells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    /// The column's name.
    pub(super) name: &'a str,
    /// Whether the name says that it holds years.
    pub(super) names_years: bool,
    /// The decimal mark that the other columns settle on.
    pub(super) table_mark: Option<DecimalMark>,
    /// The mark that is taken when nothing settles it.
    pub(super) default_mark: DecimalMark,
    /// The person's habit.
    pub(super) habit: NumberHabit,
}

/// A verdict on a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Verdict {
    pub(super) kind: ColumnKind,
    /// Filled cells that can be read as this kind.
    pub(super) readable: usize,
    pub(super) ambiguity: Option<Ambiguity>,
}

impl Tally {
    /// Dates before numbers (`20260105` is both), numbers before text; a kind needs half of the filled cells. Codes with
    /// leading zeros are text.
    pub(super) fn verdict(&self, context: Context<'_>) -> Verdict {
        let numbers = self.numbers[0].max(self.numbers[1]);
        let (_, dates) = self.best_dates();
        let is_half = |count: usize| count > 0 && count * 2 >= self.filled;
        if self.filled == 0 {
            return Verdict { kind: ColumnKind::Empty, readable: 0, ambiguity: None };
        }
        if context.names_years && is_half(self.years) {
            return Verdict {
                kind: ColumnKind::Date { order: DateOrder::Year },
                readable: self.years,
                ambiguity: None,
            };
        }
        if is_half(dates) && dates >= numbers {
            return self.date_verdict(context);
        }
        if is_half(numbers) && self.padded == 0 {
            return self.number_verdict(context);
        }
        Verdict { kind: ColumnKind::Text, readable: self.filled, ambiguity: None }
    }

    fn date_verdict(&self, context: Context<'_>) -> Verdict {
        let (best, readable) = self.best_dates();
        let is_open = self.dates[0] == self.dates[1] && self.open_dates > 0 && best != DateOrder::YearMonthDay;
        let order = if is_open { DateOrder::habitual(context.habit, self.strokes > 0) } else { best };
        let ambiguity = is_open.then_some(Ambiguity::DayOrMonthFirst);
        Verdict { kind: ColumnKind::Date { order }, readable, ambiguity }
    }

    fn number_verdict(&self, context: Context<'_>) -> Verdict {
        let is_open = self.settled[0] == self.settled[1] && self.open_numbers > 0;
        let known = self.settled_mark().or(context.table_mark);
        let mark = known.unwrap_or(context.default_mark);
        let at = usize::from(mark == DecimalMark::Point);
        let (unit, multiplier) = self.unit(context.name);
        let share = unit == Unit::Percent && self.percents == 0 && self.above_one == 0;
        let ambiguity = match (is_open && known.is_none(), share) {
            (true, _) => Some(Ambiguity::CommaOrPoint),
            (_, true) => Some(Ambiguity::PercentOrShare),
            _ => None,
        };
        let format = NumberFormat { mark, unit, multiplier };
        let kind = ColumnKind::Number { format, thousands: self.thousands[at] };
        Verdict { kind, readable: self.numbers[at], ambiguity }
    }

    /// The unit of most cells, else the name's.
    fn unit(&self, name: &str) -> (Unit, Multiplier) {
        let numbers = self.numbers[0].max(self.numbers[1]);
        let named = header_unit(name);
        let multiplier = named.map_or(Multiplier::One, |(_, multiplier)| multiplier);
        if self.percents * 2 > numbers {
            (Unit::Percent, Multiplier::One)
        } else if self.money * 2 > numbers {
            // The cells carry their own `k€`; the name's would count twice.
            (self.plain_money.unwrap_or(Unit::Money), Multiplier::One)
        } else {
            (named.map_or(Unit::Number, |(unit, _)| unit), multiplier)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Ambiguity, ColumnKind, Context, DateOrder, DecimalMark, NumberFormat, NumberHabit, Tally, Unit};
    use crate::exchange::csv::{Currency, Multiplier, Thousands};

    fn verdict(name: &str, cells: &[&str], habit: NumberHabit) -> super::Verdict {
        let mut tally = Tally::default();
        cells.iter().for_each(|cell| tally.observe(cell));
        let names_years = name == "Année";
        tally.verdict(Context { name, names_years, table_mark: None, default_mark: habit.mark(), habit })
    }

    #[test]
    fn dates_are_settled_by_the_whole_column() {
        #[track_caller]
        fn check(cells: &[&str], habit: NumberHabit, order: DateOrder, ambiguity: Option<Ambiguity>) {
            let verdict = verdict("x", cells, habit);
            assert_eq!((verdict.kind, verdict.ambiguity), (ColumnKind::Date { order }, ambiguity), "{cells:?}");
        }
        use DateOrder::{DayMonthYear as Dmy, MonthDayYear as Mdy, YearMonthDay as Ymd};
        use NumberHabit::{English, French};
        let open = Some(Ambiguity::DayOrMonthFirst);
        check(&["03/04/2026", "04/04/2026"], French, Dmy, open);
        check(&["03/04/2026", "04/04/2026"], English, Mdy, open);
        check(&["03.04.2026", "04.04.2026"], English, Dmy, open);
        check(&["03/04/2026", "13/04/2026"], English, Dmy, None);
        check(&["03/04/2026", "04/13/2026"], French, Mdy, None);
        check(&["04/04/2026"], French, Dmy, None);
        check(&["2026-04-03", "2026-04-04"], French, Ymd, None);
        check(&["20260403", "20260404"], French, Ymd, None);
        check(&["mars 2026", "avril 2026"], French, Ymd, None);
        check(&["03/04/2026", "13/04/2026", "total"], French, Dmy, None);
        assert_eq!(verdict("Année", &["2025", "2026"], French).kind, ColumnKind::Date { order: DateOrder::Year });
    }

    #[test]
    fn numbers_are_settled_by_the_whole_column() {
        #[track_caller]
        fn check(cells: &[&str], mark: DecimalMark, thousands: Option<Thousands>, ambiguity: Option<Ambiguity>) {
            let verdict = verdict("x", cells, NumberHabit::French);
            let ColumnKind::Number { format, thousands: found } = verdict.kind else {
                panic!("{cells:?} are {:?}", verdict.kind)
            };
            assert_eq!((format.mark, found, verdict.ambiguity), (mark, thousands, ambiguity), "{cells:?}");
        }
        use DecimalMark::{Comma, Point};
        let open = Some(Ambiguity::CommaOrPoint);
        check(&["1,234", "2,345"], Comma, None, open);
        check(&["1.234", "2.345"], Comma, Some(Thousands::Point), open);
        check(&["1,234", "2,5"], Comma, None, None);
        check(&["1,234", "2,345.6"], Point, Some(Thousands::Comma), None);
        check(&["1.234", "950.5"], Point, None, None);
        check(&["1’234.5", "950"], Point, Some(Thousands::Apostrophe), None);
        check(&["3\u{a0}305,56", "873,67"], Comma, Some(Thousands::Space), None);
        check(&["1", "2", "n/a"], Comma, None, None);
    }

    #[test]
    fn units_come_from_cells_then_from_the_name() {
        #[track_caller]
        fn check(name: &str, cells: &[&str], unit: Unit, multiplier: Multiplier, ambiguity: Option<Ambiguity>) {
            let verdict = verdict(name, cells, NumberHabit::French);
            let ColumnKind::Number { format: NumberFormat { unit: u, multiplier: m, .. }, .. } = verdict.kind else {
                panic!("{cells:?} are {:?}", verdict.kind)
            };
            assert_eq!((u, m, verdict.ambiguity), (unit, multiplier, ambiguity), "{name}");
        }
        use Multiplier::{One, Thousand};
        let euros = Unit::MoneyIn(Currency::Eur);
        check("x", &["12 %", "7,5%"], Unit::Percent, One, None);
        check("x (%)", &["12", "7,5"], Unit::Percent, One, None);
        check("x (%)", &["0,12", "0,5"], Unit::Percent, One, Some(Ambiguity::PercentOrShare));
        check("x", &["12 €", "€ 5"], euros, One, None);
        check("CA (k€)", &["12", "5,5"], euros, Thousand, None);
        check("CA (k€)", &["12 k€", "5,5 k€"], euros, One, None);
        check("x", &["12", "5"], Unit::Number, One, None);
    }

    #[test]
    fn codes_and_names_are_text() {
        for cells in [&["0001", "0002"][..], &["Dupont", "Durand"], &["1", "b", "c"]] {
            assert_eq!(verdict("x", cells, NumberHabit::French).kind, ColumnKind::Text);
        }
        assert_eq!(verdict("x", &["", ""], NumberHabit::French).kind, ColumnKind::Empty);
    }
}
