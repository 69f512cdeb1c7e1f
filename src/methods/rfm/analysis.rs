//! What an analysis keeps of the customers: aggregates only, by segment, by cell of the matrix and by score.

use super::{
    RfmSegment, ScoreMethod, Settings,
    scoring::{AllCuts, Measures, Scores},
};
use crate::domain::{
    day::Day,
    entity::{EntityRef, Extra},
    explained::{Explained, Op, Term, TermName},
    money::Money,
};
use serde::{Deserialize, Serialize};

/// The aggregates of one analysis. They are all that enters a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Analysis {
    /// The day on which the customers are looked at.
    pub reference: Day,
    /// Months before it that count; all when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window_months: Option<u16>,
    /// Where the scores come from.
    pub method: ScoreMethod,
    /// Customers with at least one order.
    pub customers: u32,
    /// What was left out.
    #[serde(default)]
    pub left_out: LeftOut,
    /// The segments, those without customers included, in the order of [`RfmSegment::ALL`].
    #[serde(default)]
    pub segments: Vec<SegmentTotal>,
    /// The cells of recency × frequency that hold customers, by recency, then frequency.
    #[serde(default)]
    pub matrix: Vec<Cell>,
    /// The values found under each score.
    #[serde(default)]
    pub bounds: Bounds,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What an analysis did not count, and returns, which count in the sums only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct LeftOut {
    /// Lines after the reference date.
    pub after: u32,
    /// Lines before the window.
    pub before: u32,
    /// Lines that could not be read.
    pub unreadable: u32,
    /// Customers with nothing but returns.
    pub customers: u32,
    /// Negative lines that were taken off the sums.
    pub returns: u32,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SegmentTotal {
    /// Which.
    pub segment: RfmSegment,
    /// Its customers.
    pub customers: u32,
    /// Their orders.
    pub orders: u32,
    /// Their sum, returns taken off.
    pub revenue: Money,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The customers of one recency and one frequency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cell {
    /// Score of recency, 1–5.
    pub recency: u8,
    /// Score of frequency, 1–5.
    pub frequency: u8,
    /// Its customers.
    pub customers: u32,
    /// Their sum.
    pub revenue: Money,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The least and the greatest value found under each score, and how many customers have it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Bounds {
    /// Days since the last order.
    pub recency_days: Vec<Bound>,
    /// Orders.
    pub orders: Vec<Bound>,
    /// Sums, in cents.
    pub revenue_cents: Vec<Bound>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The values of one score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Bound {
    /// The score, 1–5.
    pub score: u8,
    /// The least value.
    pub least: i64,
    /// The greatest value.
    pub most: i64,
    /// Customers with this score.
    pub customers: u32,
}

/// The analysis of `customers`, with the scores of each in their order.
#[must_use]
pub fn analysed(
    customers: &[Measures],
    reference: Day,
    settings: &Settings,
    left_out: LeftOut,
) -> (Analysis, Vec<Scores>) {
    let method = settings.method_for(customers.len());
    let usual = super::Thresholds::default();
    let cuts = AllCuts::of(customers, method, settings.thresholds.as_ref().unwrap_or(&usual));
    let mut sums = Sums::default();
    let scores = customers.iter().map(|customer| sums.add(customer, cuts.scores(customer))).collect();
    let analysis = Analysis {
        reference,
        window_months: settings.window_months,
        method,
        customers: count(customers.len()),
        left_out,
        segments: sums.segments(),
        matrix: sums.cells(),
        bounds: sums.bounds(),
        extra: Extra::default(),
    };
    (analysis, scores)
}

/// A count as files keep it.
#[must_use]
pub fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Analysis {
    /// Orders of all customers.
    #[must_use]
    pub fn orders(&self) -> u32 {
        self.segments.iter().fold(0, |sum, segment| sum.saturating_add(segment.orders))
    }

    /// The sum of all customers.
    #[must_use]
    pub fn revenue(&self) -> Money {
        self.segments.iter().map(|segment| segment.revenue).sum()
    }

    /// One segment's totals.
    #[must_use]
    pub fn total(&self, segment: RfmSegment) -> Option<&SegmentTotal> {
        self.segments.iter().find(|total| total.segment == segment)
    }

    /// Revenue of a segment ÷ revenue of all, where that is more than nothing.
    #[must_use]
    pub fn revenue_share(&self, segment: &SegmentTotal) -> Option<Explained<f64>> {
        let all = self.revenue();
        let part = TermOf(TermName::Revenue, cents(segment.revenue));
        (all > Money::ZERO).then(|| quotient(part, TermOf(TermName::AllRevenue, cents(all)), TermName::RevenueShare))
    }

    /// The segment, not “lost”, whose customers ask for attention first: those at risk, then the dormant; the one with more
    /// revenue (convention).
    #[must_use]
    pub fn first_to_save(&self) -> Option<&SegmentTotal> {
        let candidates =
            [RfmSegment::AtRisk, RfmSegment::Dormant].into_iter().filter_map(|segment| self.total(segment));
        candidates
            .filter(|total| total.customers > 0)
            .max_by_key(|total| (total.revenue, std::cmp::Reverse(total.segment)))
    }
}

impl SegmentTotal {
    /// Revenue ÷ orders, in cents; nothing without an order.
    #[must_use]
    pub fn average_basket(&self) -> Option<Explained<f64>> {
        let revenue = TermOf(TermName::Revenue, cents(self.revenue));
        let orders = TermOf(TermName::Orders, f64::from(self.orders));
        (self.orders > 0).then(|| quotient(revenue, orders, TermName::AverageBasket))
    }
}

#[allow(clippy::cast_precision_loss, reason = "sums of money are far below 2^52 cents")]
const fn cents(amount: Money) -> f64 {
    amount.cents() as f64
}

struct TermOf(TermName, f64);

fn quotient(part: TermOf, whole: TermOf, figure: TermName) -> Explained<f64> {
    let value = part.1 / whole.1;
    let nobody: Option<EntityRef> = None;
    let term = |TermOf(term, value), op| Term { term, subject: nobody, value, op };
    let why = vec![term(part, Op::Add), term(whole, Op::Divide), Term::new(figure, Op::Equals, value)];
    Explained { value, why }
}

/// Totals while customers are scored.
#[derive(Default)]
struct Sums {
    segments: [(u32, u32, Money); 7],
    cells: [[(u32, Money); 5]; 5],
    recency: [Option<(i64, i64, u32)>; 5],
    frequency: [Option<(i64, i64, u32)>; 5],
    monetary: [Option<(i64, i64, u32)>; 5],
}

/// The place of a score in a list of five.
fn place(score: u8) -> usize {
    usize::from(score.clamp(1, 5)) - 1
}

impl Sums {
    fn add(&mut self, customer: &Measures, scores: Scores) -> Scores {
        let (customers, orders, revenue) = &mut self.segments[RfmSegment::of(scores).place()];
        *customers += 1;
        *orders = orders.saturating_add(customer.orders);
        *revenue = revenue.plus(customer.revenue);
        let (customers, revenue) = &mut self.cells[place(scores.recency)][place(scores.frequency)];
        *customers += 1;
        *revenue = revenue.plus(customer.revenue);
        widen(&mut self.recency, scores.recency, i64::from(customer.recency_days));
        widen(&mut self.frequency, scores.frequency, i64::from(customer.orders));
        widen(&mut self.monetary, scores.monetary, customer.revenue.cents());
        scores
    }

    fn segments(&self) -> Vec<SegmentTotal> {
        let total = |(segment, (customers, orders, revenue))| SegmentTotal {
            segment,
            customers,
            orders,
            revenue,
            extra: Extra::default(),
        };
        RfmSegment::ALL.into_iter().zip(self.segments).map(total).collect()
    }

    fn cells(&self) -> Vec<Cell> {
        let all = (1..=5_u8).flat_map(|recency| (1..=5_u8).map(move |frequency| (recency, frequency)));
        all.map(|(recency, frequency)| {
            let (customers, revenue) = self.cells[place(recency)][place(frequency)];
            Cell { recency, frequency, customers, revenue, extra: Extra::default() }
        })
        .filter(|cell| cell.customers > 0)
        .collect()
    }

    fn bounds(&self) -> Bounds {
        let listed = |found: &[Option<(i64, i64, u32)>; 5]| {
            let bound = |(score, found): (u8, &Option<(i64, i64, u32)>)| {
                found.map(|(least, most, customers)| Bound { score, least, most, customers })
            };
            (1..=5_u8).zip(found).filter_map(bound).collect()
        };
        Bounds {
            recency_days: listed(&self.recency),
            orders: listed(&self.frequency),
            revenue_cents: listed(&self.monetary),
            extra: Extra::default(),
        }
    }
}

fn widen(bounds: &mut [Option<(i64, i64, u32)>; 5], score: u8, value: i64) {
    let bound = &mut bounds[place(score)];
    *bound =
        Some(bound.map_or((value, value, 1), |(least, most, count)| (least.min(value), most.max(value), count + 1)));
}
