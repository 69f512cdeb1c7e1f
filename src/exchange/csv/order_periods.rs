//! Orders added up by period. Exact: cents and counts; shares and averages are computed when asked for.

use super::{ImportedSeries, OrderLine, OrdersImport, Unit, hashing::QuickHasher};
use crate::{
    domain::{
        day::Day,
        entity::Extra,
        kpi::{Frequency, MetricKind},
        money::Money,
    },
    methods::facts::OrdersFacts,
};
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, hash::BuildHasherDefault};

/// The figures of one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodFigures {
    /// Its first day, which dates its values: a Monday, or the first of a month or quarter.
    pub start: Day,
    /// Its last day.
    pub end: Day,
    /// Whether the file may hold only a part of it.
    pub coverage: Coverage,
    /// Amounts of all lines, returns included.
    pub revenue: Money,
    /// Lines that are orders.
    pub orders: u32,
    /// Customers whose first order in the file falls here.
    pub new_customers: u32,
}

/// Whether a file holds all of a period. A shop that is closed on Sundays ends its last week on a Saturday: a part is
/// a possibility that the user judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coverage {
    /// The file has lines before and after it, or on its first and last day.
    Whole,
    /// The file's first line is after the period's first day.
    BeginsInside,
    /// The file's last line is before the period's last day.
    EndsInside,
    /// Both.
    Inside,
}

impl PeriodFigures {
    /// Revenue ÷ orders, in units of the currency; nothing without an order.
    #[must_use]
    pub fn average_basket(&self) -> Option<f64> {
        (self.orders > 0).then(|| self.revenue.units() / f64::from(self.orders))
    }

    /// 1 − new customers ÷ orders, 0–1; nothing without an order.
    #[must_use]
    pub fn repeat_share(&self) -> Option<f64> {
        (self.orders > 0).then(|| f64::from(self.orders.saturating_sub(self.new_customers)) / f64::from(self.orders))
    }

    /// The value of one of [`ORDER_METRICS`]; nothing for any other.
    #[must_use]
    pub fn value(&self, metric: MetricKind) -> Option<f64> {
        match metric {
            MetricKind::Revenue => Some(self.revenue.units()),
            MetricKind::Orders => Some(f64::from(self.orders)),
            MetricKind::AverageBasket => self.average_basket(),
            MetricKind::NewCustomers => Some(f64::from(self.new_customers)),
            MetricKind::RepeatShare => self.repeat_share(),
            _ => None,
        }
    }
}

/// The metrics that orders give.
pub const ORDER_METRICS: [MetricKind; 5] = [
    MetricKind::Revenue,
    MetricKind::Orders,
    MetricKind::AverageBasket,
    MetricKind::NewCustomers,
    MetricKind::RepeatShare,
];

/// Which periods become values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartialPeriods {
    /// Only whole ones, so that a first or last week in part is not read as a drop.
    #[default]
    LeftOut,
    /// All.
    Kept,
}

impl OrdersImport {
    /// The five series of [`ORDER_METRICS`]. A period without an order has a revenue and counts of zero, and neither
    /// basket nor repeat share.
    #[must_use]
    pub fn series(&self, partial: PartialPeriods) -> Vec<ImportedSeries> {
        ORDER_METRICS.into_iter().map(|metric| self.one_series(metric, partial)).collect()
    }

    /// What stays in the plan besides the series: sums over the whole span, no customer. Nothing without a line.
    #[must_use]
    pub fn facts(&self) -> Option<OrdersFacts> {
        let (first, last) = self.span?;
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Some(OrdersFacts {
            first,
            last,
            customers: count(self.customers),
            orders: count(self.orders),
            revenue: self.periods.iter().map(|period| period.revenue).fold(Money::ZERO, Money::plus),
            ten_largest: self.ten_largest,
            extra: Extra::default(),
        })
    }

    fn one_series(&self, metric: MetricKind, partial: PartialPeriods) -> ImportedSeries {
        let counts = |p: &&PeriodFigures| partial == PartialPeriods::Kept || p.coverage == Coverage::Whole;
        let points = self.periods.iter().filter(counts).filter_map(|p| Some((p.start, p.value(metric)?))).collect();
        let unit = match metric {
            MetricKind::Revenue | MetricKind::AverageBasket => Unit::Money,
            MetricKind::RepeatShare => Unit::Percent,
            _ => Unit::Number,
        };
        ImportedSeries { column: None, name: String::new(), metric: Some(metric), unit, points }
    }
}

/// What is counted of each customer.
type Customers = HashMap<Box<str>, Customer, BuildHasherDefault<QuickHasher>>;

/// What is counted of one customer.
struct Customer {
    /// The first order; absent while there are returns only.
    first: Option<Day>,
    /// All amounts, returns included.
    sum: Money,
}

/// How many of the largest customers are added up.
const LARGEST: usize = 10;

/// Sums while lines come in.
pub(super) struct Tallies {
    period: Frequency,
    /// By first day of the period.
    sums: HashMap<Day, Sum, BuildHasherDefault<QuickHasher>>,
    by_customer: Customers,
    span: Option<(Day, Day)>,
    pub(super) orders: usize,
    pub(super) returns: usize,
}

#[derive(Clone, Copy, Default)]
struct Sum {
    revenue: Money,
    orders: u32,
    new_customers: u32,
}

impl Tallies {
    pub(super) fn new(period: Frequency) -> Self {
        Self { period, sums: HashMap::default(), by_customer: Customers::default(), span: None, orders: 0, returns: 0 }
    }

    pub(super) fn observe(&mut self, line: OrderLine<'_>) {
        self.span = Some(self.span.map_or((line.day, line.day), |(a, b)| (a.min(line.day), b.max(line.day))));
        let sum = self.sums.entry(start_of(self.period, line.day)).or_default();
        sum.revenue = sum.revenue.plus(line.amount);
        let ordered = (line.amount >= Money::ZERO).then_some(line.day);
        if ordered.is_some() {
            sum.orders = sum.orders.saturating_add(1);
            self.orders += 1;
        } else {
            self.returns += 1;
        }
        match self.by_customer.get_mut(line.customer) {
            Some(customer) => {
                customer.first = customer.first.into_iter().chain(ordered).min();
                customer.sum = customer.sum.plus(line.amount);
            }
            None => {
                self.by_customer.insert(line.customer.into(), Customer { first: ordered, sum: line.amount });
            }
        }
    }

    pub(super) fn customers(&self) -> usize {
        self.by_customer.values().filter(|customer| customer.first.is_some()).count()
    }

    /// What the ten customers with the largest sums bought; every customer who bought for more than nothing when they are
    /// fewer.
    pub(super) fn ten_largest(&self) -> Money {
        let mut sums: Vec<Money> = self.by_customer.values().map(|customer| customer.sum).collect();
        sums.sort_unstable_by(|a, b| b.cmp(a));
        sums.into_iter().take(LARGEST).filter(|sum| *sum > Money::ZERO).fold(Money::ZERO, Money::plus)
    }

    pub(super) const fn span(&self) -> Option<(Day, Day)> {
        self.span
    }

    /// Every period of the span, in order.
    pub(super) fn finish(mut self) -> Vec<PeriodFigures> {
        for day in self.by_customer.values().filter_map(|customer| customer.first) {
            let sum = self.sums.entry(start_of(self.period, day)).or_default();
            sum.new_customers = sum.new_customers.saturating_add(1);
        }
        let Some(span) = self.span else { return Vec::new() };
        let next = |start: &Day| Some(start_after(self.period, *start)).filter(|next| next > start);
        let starts = std::iter::successors(Some(start_of(self.period, span.0)), next);
        starts.take_while(|start| *start <= span.1).map(|start| self.figures(start, span)).collect()
    }

    fn figures(&self, start: Day, span: (Day, Day)) -> PeriodFigures {
        let sum = self.sums.get(&start).copied().unwrap_or_default();
        let end = start_after(self.period, start).plus_days(-1);
        let coverage = match (span.0 > start, span.1 < end) {
            (false, false) => Coverage::Whole,
            (true, false) => Coverage::BeginsInside,
            (false, true) => Coverage::EndsInside,
            (true, true) => Coverage::Inside,
        };
        let Sum { revenue, orders, new_customers } = sum;
        PeriodFigures { start, end, coverage, revenue, orders, new_customers }
    }
}

/// The first day of a date's period.
fn start_of(period: Frequency, day: Day) -> Day {
    match period {
        Frequency::Weekly => day.week_start(),
        Frequency::Monthly => day.month_start(),
        Frequency::Quarterly => day.quarter_start(),
    }
}

/// The first day of the next period.
fn start_after(period: Frequency, start: Day) -> Day {
    match period {
        Frequency::Weekly => start.plus_days(7),
        Frequency::Monthly => start.plus_months(1),
        Frequency::Quarterly => start.plus_months(3),
    }
}
