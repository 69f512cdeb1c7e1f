//! Results that carry their why: the ordered terms from which anyone can compute the figure again.

use super::entity::EntityRef;
use serde::Serialize;

/// A figure with the terms that made it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained<T> {
    /// The figure.
    pub value: T,
    /// Its terms, in the order of the computation.
    pub why: Vec<Term>,
}

/// How a term enters the running figure, which starts at 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Op {
    /// Added.
    #[serde(rename = "+")]
    Add,
    /// Taken away.
    #[serde(rename = "-")]
    Subtract,
    /// Multiplies the running figure.
    #[serde(rename = "*")]
    Multiply,
    /// Divides the running figure.
    #[serde(rename = "/")]
    Divide,
    /// The running figure is held at this least value.
    #[serde(rename = "max")]
    AtLeast,
    /// The running figure is held at this greatest value.
    #[serde(rename = "min")]
    AtMost,
    /// Closes a figure: the running figure equals this value, and the next term starts from 0 again.
    #[serde(rename = "=")]
    Equals,
}

/// One term.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Term {
    /// What it is.
    pub term: TermName,
    /// The entity that it comes from, if one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<EntityRef>,
    /// Its value, finite.
    pub value: f64,
    /// How it enters.
    pub op: Op,
}

impl Term {
    /// A term that no entity stands behind.
    #[must_use]
    pub const fn new(term: TermName, op: Op, value: f64) -> Self {
        Self { term, subject: None, value, op }
    }

    /// A term that comes from an entity.
    #[must_use]
    pub const fn of(term: TermName, subject: EntityRef, op: Op, value: f64) -> Self {
        Self { term, subject: Some(subject), value, op }
    }
}

/// The terms that figures are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the term of its name; domain::text words them")]
pub enum TermName {
    /// What a contribution to one objective adds to the importance.
    Contribution,
    Importance,
    /// 1, from which the time left is taken.
    FullUrgency,
    /// Days left ÷ (2 × horizon).
    TimeLeft,
    /// Nothing is less urgent than 0.
    NoUrgency,
    Urgency,
    /// Expected yearly benefit, in cents.
    Benefit,
    Probability,
    /// 1 + α·(2·impact − 1).
    ImpactFactor,
    /// Value adjusted by probability and impact, in cents.
    Value,
    Cost,
    Density,
    /// Latest value − baseline.
    Gained,
    /// Target − baseline.
    ToGain,
    Progress,
    /// Nothing advances less than 0.
    NoProgress,
    /// Nothing advances further than 1.
    FullProgress,
    /// Key results or objectives that a mean is taken over.
    Count,
    /// Days from the baseline to the latest measurement, held within the way to the target.
    DaysPassed,
    /// Days from the baseline to the target.
    DaysInAll,
    /// Share of the time from baseline to target that has passed.
    Expected,
    Health,
    /// Severity × credit of a coherence rule.
    RuleCredit,
    /// Σ severity.
    RuleWeight,
    CoherenceScore,
    /// Revenue, in cents.
    Revenue,
    /// Revenue of everybody, in cents.
    AllRevenue,
    RevenueShare,
    Orders,
    /// In cents.
    AverageBasket,
    PurchasesAYear,
    MarginRate,
    /// Yearly margin of a customer before retention, in cents.
    GrossMargin,
    /// In cents a year.
    RetentionCost,
    /// Probability × value, in cents a year.
    CrossSelling,
    /// In cents a year.
    ReferralValue,
    /// What cross-selling and referrals add and retention takes, in cents a year.
    SideMargin,
    Retention,
    /// 1 + discount rate.
    DiscountFactor,
    /// 1 + growth of the basket.
    GrowthFactor,
    /// What a year leaves of the margin: r ÷ (1 + d).
    YearlyFactor,
    /// 1 − q.
    YearlyLoss,
    /// 1 − q to the power of N.
    HorizonShare,
    Years,
    /// Years of margin, as worth today.
    DiscountedYears,
    /// The same for what does not grow with the basket.
    DiscountedSideYears,
    /// In cents.
    LifetimeValue,
    /// All sales and marketing cost, in cents.
    AcquisitionSpending,
    NewCustomers,
    /// In cents.
    AcquisitionCost,
    /// LTV ÷ CAC.
    ValueOverCost,
    MonthsAYear,
    /// In cents.
    MonthlyMargin,
    /// Months.
    Payback,
    /// 3.
    HealthyRatio,
    /// LTV ÷ 3, in cents.
    DeservedSpending,
    /// 1 for sales, −1 for marketing, like the next three.
    MarketEducated,
    MarketCompetitive,
    OfferComplex,
    MadeInTheSale,
    WhatIsAtStake,
    LeadBalance,
    /// Weight × score of one criterion.
    WeightedScore,
    SegmentScore,
}

impl TermName {
    /// Every one.
    pub const ALL: [Self; 64] = [
        Self::Contribution,
        Self::Importance,
        Self::FullUrgency,
        Self::TimeLeft,
        Self::NoUrgency,
        Self::Urgency,
        Self::Benefit,
        Self::Probability,
        Self::ImpactFactor,
        Self::Value,
        Self::Cost,
        Self::Density,
        Self::Gained,
        Self::ToGain,
        Self::Progress,
        Self::NoProgress,
        Self::FullProgress,
        Self::Count,
        Self::DaysPassed,
        Self::DaysInAll,
        Self::Expected,
        Self::Health,
        Self::RuleCredit,
        Self::RuleWeight,
        Self::CoherenceScore,
        Self::Revenue,
        Self::AllRevenue,
        Self::RevenueShare,
        Self::Orders,
        Self::AverageBasket,
        Self::PurchasesAYear,
        Self::MarginRate,
        Self::GrossMargin,
        Self::RetentionCost,
        Self::CrossSelling,
        Self::ReferralValue,
        Self::SideMargin,
        Self::Retention,
        Self::DiscountFactor,
        Self::GrowthFactor,
        Self::YearlyFactor,
        Self::YearlyLoss,
        Self::HorizonShare,
        Self::Years,
        Self::DiscountedYears,
        Self::DiscountedSideYears,
        Self::LifetimeValue,
        Self::AcquisitionSpending,
        Self::NewCustomers,
        Self::AcquisitionCost,
        Self::ValueOverCost,
        Self::MonthsAYear,
        Self::MonthlyMargin,
        Self::Payback,
        Self::HealthyRatio,
        Self::DeservedSpending,
        Self::MarketEducated,
        Self::MarketCompetitive,
        Self::OfferComplex,
        Self::MadeInTheSale,
        Self::WhatIsAtStake,
        Self::LeadBalance,
        Self::WeightedScore,
        Self::SegmentScore,
    ];
}

/// The figures that a list of terms closes with [`Op::Equals`], computed again from the terms before each.
#[must_use]
pub fn recomputed(why: &[Term]) -> Vec<(TermName, f64)> {
    let mut running = 0.0_f64;
    let mut figures = Vec::new();
    for term in why {
        match term.op {
            Op::Add => running += term.value,
            Op::Subtract => running -= term.value,
            Op::Multiply => running *= term.value,
            Op::Divide => running /= term.value,
            Op::AtLeast => running = running.max(term.value),
            Op::AtMost => running = running.min(term.value),
            Op::Equals => {
                figures.push((term.term, running));
                running = 0.0;
            }
        }
    }
    figures
}
