//! The five signals that a strategy needs a review (seed 001; domain section 4), each from metric kinds: the mean of the
//! last three complete periods against the three before (convention). Computed only; stores nothing.

mod compare;
pub mod text;

pub use compare::{Compared, Figure, Means, Missing, Move, STABLE, mean};

use crate::{
    domain::{
        day::Day,
        fixed::Fixed,
        kpi::{Kpi, MetricKind},
    },
    plan::Plan,
};
use compare::Source;
use serde::Serialize;

/// A sign that the strategy needs a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewSignal {
    /// The pipeline grows while revenue does not.
    PipelineWithoutSales,
    /// The sales cycle gets longer on a segment.
    LongerCycle,
    /// Discounts grow or the margin shrinks.
    MarginErosion,
    /// Churn grows or retention shrinks.
    LosingCustomers,
    /// Leads grow while their conversion shrinks.
    NoisyLeads,
}

impl ReviewSignal {
    /// Every one, in the order of seed 001.
    pub const ALL: [Self; 5] =
        [Self::PipelineWithoutSales, Self::LongerCycle, Self::MarginErosion, Self::LosingCustomers, Self::NoisyLeads];

    /// What decisions cite.
    #[must_use]
    pub const fn fixed(self) -> Fixed {
        match self {
            Self::PipelineWithoutSales => Fixed::SignalPipeline,
            Self::LongerCycle => Fixed::SignalCycle,
            Self::MarginErosion => Fixed::SignalMargin,
            Self::LosingCustomers => Fixed::SignalChurn,
            Self::NoisyLeads => Fixed::SignalLeads,
        }
    }
}

/// What can be said of a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalStatus {
    /// It is there.
    Seen,
    /// Not enough data to tell: never good news.
    NotEnoughData,
    /// It is not there.
    NotSeen,
}

/// A signal and the figures that it was read from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SignalRow {
    /// Which.
    pub signal: ReviewSignal,
    /// What can be said.
    pub status: SignalStatus,
    /// The comparisons behind it, in the order in which its sentence names them.
    pub why: Vec<Compared>,
}

/// The five signals, in order.
#[must_use]
pub fn signals(plan: &Plan, today: Day) -> Vec<SignalRow> {
    ReviewSignal::ALL.into_iter().map(|signal| read(signal, &Kinds { plan, today })).collect()
}

fn read(signal: ReviewSignal, kinds: &Kinds) -> SignalRow {
    use MetricKind::{AverageDiscount, GrossMargin, Leads, PipelineValue, Revenue};
    let (why, status) = match signal {
        ReviewSignal::PipelineWithoutSales => both(kinds.one(PipelineValue), Move::Up, kinds.one(Revenue), |revenue| {
            matches!(revenue, Move::Stable | Move::Down)
        }),
        ReviewSignal::LongerCycle => one_of(kinds.cycles(), Move::Up),
        ReviewSignal::MarginErosion => {
            let (discount, margin) = (kinds.one(AverageDiscount), kinds.one(GrossMargin));
            let status = worst([sign(&discount, Move::Up), sign(&margin, Move::Down)]);
            (vec![discount, margin], status)
        }
        ReviewSignal::LosingCustomers => one_of(kinds.losses(), Move::Up),
        ReviewSignal::NoisyLeads => {
            both(kinds.one(Leads), Move::Up, kinds.conversion(), |conversion| conversion == Move::Down)
        }
    };
    SignalRow { signal, status, why }
}

/// One moves as said while the other does.
fn both(
    first: Compared,
    moves: Move,
    second: Compared,
    while_it: impl Fn(Move) -> bool,
) -> (Vec<Compared>, SignalStatus) {
    let status = match (first.moved(), second.moved()) {
        (Some(one), Some(other)) if one == moves && while_it(other) => SignalStatus::Seen,
        (Some(_), Some(_)) => SignalStatus::NotSeen,
        _ => SignalStatus::NotEnoughData,
    };
    (vec![first, second], status)
}

/// One of them moves as said.
fn one_of(why: Vec<Compared>, moves: Move) -> (Vec<Compared>, SignalStatus) {
    let status = worst(why.iter().map(|compared| sign(compared, moves)));
    (why, status)
}

fn sign(compared: &Compared, moves: Move) -> SignalStatus {
    match compared.moved() {
        None => SignalStatus::NotEnoughData,
        Some(moved) if moved == moves => SignalStatus::Seen,
        Some(_) => SignalStatus::NotSeen,
    }
}

fn worst(signs: impl IntoIterator<Item = SignalStatus>) -> SignalStatus {
    signs.into_iter().min().unwrap_or(SignalStatus::NotEnoughData)
}

/// The plan's KPIs by what they measure.
struct Kinds<'a> {
    plan: &'a Plan,
    today: Day,
}

impl<'a> Kinds<'a> {
    /// Those of a kind: company-wide first, then by id.
    fn all(&self, kind: MetricKind) -> Vec<&'a Kpi> {
        let mut found: Vec<_> = self.plan.kpis.iter().filter(|kpi| kpi.metric == kind).collect();
        found.sort_by_key(|kpi| (kpi.segment.is_some(), kpi.id));
        found
    }

    fn first(&self, kind: MetricKind) -> Option<&'a Kpi> {
        self.all(kind).first().copied()
    }

    fn one(&self, kind: MetricKind) -> Compared {
        match self.first(kind) {
            Some(kpi) => Source::Level(kpi).compared(Figure::Metric(kind), self.today),
            None => Compared::missing(Figure::Metric(kind), Missing::Kpi),
        }
    }

    /// The cycle of each segment; the company's when no segment has one.
    fn cycles(&self) -> Vec<Compared> {
        let all = self.all(MetricKind::SalesCycleDays);
        let (company, segments): (Vec<_>, Vec<_>) = all.into_iter().partition(|kpi| kpi.segment.is_none());
        let chosen = if segments.is_empty() { company.into_iter().take(1).collect() } else { segments };
        let figure = Figure::Metric(MetricKind::SalesCycleDays);
        if chosen.is_empty() {
            return vec![Compared::missing(figure, Missing::Kpi)];
        }
        chosen.into_iter().map(|kpi| Source::Level(kpi).compared(figure, self.today)).collect()
    }

    /// Churn and retention say the same thing, so that either is enough. Retention is read as 1 − rate.
    fn losses(&self) -> Vec<Compared> {
        let churn = self.first(MetricKind::ChurnRate).map(Source::Level);
        let retention = self.first(MetricKind::RetentionRate).map(Source::Complement);
        const CHURN: Figure = Figure::Metric(MetricKind::ChurnRate);
        let figures = [(CHURN, churn), (Figure::LostShare, retention)];
        let found: Vec<_> = figures
            .into_iter()
            .filter_map(|(figure, source)| source.map(|source| source.compared(figure, self.today)))
            .collect();
        if found.is_empty() { vec![Compared::missing(CHURN, Missing::Kpi)] } else { found }
    }

    /// Accepted leads ÷ leads, else the win rate.
    fn conversion(&self) -> Compared {
        match (self.first(MetricKind::AcceptedLeads), self.first(MetricKind::Leads)) {
            (Some(accepted), Some(leads)) => {
                Source::Ratio(accepted, leads).compared(Figure::LeadConversion, self.today)
            }
            _ => self.one(MetricKind::WinRate),
        }
    }
}

#[cfg(test)]
mod tests;
