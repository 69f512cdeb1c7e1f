//! What a column holds, from all of its cells. Nothing is decided on a sample: `03/04` stays open until some row
//! says `13/04`, and what stays open is reported for the user to confirm.
//!
//! Over 300 lines because the cases that stay open are tested beside the rule that leaves them open.

use super::{
    amount::{Multiplier, Unit},
    date::DateOrder,
    header_unit::header_unit,
    metric::is_share,
    number::{DecimalMark, NumberHabit, Thousands},
    tally::Tally,
};
use crate::domain::kpi::MetricKind;
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
    /// The name says a rate, but no cell has the sign and none is above 1: shares, or percents below one?
    PercentOrShare,
}

/// What is known beside a column's cells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    /// The column's name.
    pub(super) name: &'a str,
    /// What its name means.
    pub(super) metric: Option<MetricKind>,
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
        let (unit, multiplier) = self.unit(context);
        let ambiguity = match unit {
            _ if is_open && known.is_none() => Some(Ambiguity::CommaOrPoint),
            Unit::Percent | Unit::Share if self.may_be_shares() => Some(Ambiguity::PercentOrShare),
            _ => None,
        };
        let format = NumberFormat { mark, unit, multiplier };
        let kind = ColumnKind::Number { format, thousands: self.thousands[at] };
        Verdict { kind, readable: self.numbers[at], ambiguity }
    }

    /// The unit of most cells, else the one that the column's name carries, else a share for what is one.
    fn unit(&self, context: Context<'_>) -> (Unit, Multiplier) {
        let numbers = self.numbers[0].max(self.numbers[1]);
        if self.percents * 2 > numbers {
            return (Unit::Percent, Multiplier::One);
        }
        let named = header_unit(context.name);
        if self.money * 2 > numbers {
            // The cells carry their own `k€`; the name's would count twice.
            return (self.currency.unwrap_or(Unit::Money), Multiplier::One);
        }
        match (named, context.metric.is_some_and(is_share)) {
            (Some(named), _) => named,
            (None, true) if self.may_be_shares() => (Unit::Share, Multiplier::One),
            (None, true) => (Unit::Percent, Multiplier::One),
            (None, false) => (Unit::Number, Multiplier::One),
        }
    }

    /// No cell has a percent sign and none is above 1.
    const fn may_be_shares(&self) -> bool {
        self.percents == 0 && self.above_one == 0
    }
}

#[cfg(test)]
mod tests {
    use super::{Ambiguity, ColumnKind, Context, DateOrder, DecimalMark, NumberFormat, NumberHabit, Tally, Unit};
    use crate::exchange::csv::{Currency, Multiplier, Thousands, metric_named};

    fn verdict(name: &str, cells: &[&str], habit: NumberHabit) -> super::Verdict {
        let mut tally = Tally::default();
        cells.iter().for_each(|cell| tally.observe(cell));
        let names_years = name == "Année";
        let metric = metric_named(name);
        let default_mark = habit.mark();
        tally.verdict(Context { name, metric, names_years, table_mark: None, default_mark, habit })
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
        check("Taux de gain", &["12", "5"], Unit::Percent, One, None);
        check("Taux de gain", &["0,12", "0,5"], Unit::Share, One, Some(Ambiguity::PercentOrShare));
    }

    #[test]
    fn codes_and_names_are_text() {
        for cells in [&["0001", "0002"][..], &["Dupont", "Durand"], &["1", "b", "c"]] {
            assert_eq!(verdict("x", cells, NumberHabit::French).kind, ColumnKind::Text);
        }
        assert_eq!(verdict("x", &["", ""], NumberHabit::French).kind, ColumnKind::Empty);
    }
}
