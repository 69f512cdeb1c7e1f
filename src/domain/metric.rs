//! The metric kinds: what a KPI measures, so that formulas find their inputs (seeds 001–003).

use serde::{Deserialize, Serialize};

/// What a KPI measures. Percentages are shares of 1, durations days (lead response: hours).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum MetricKind {
    /// Revenue.
    Revenue,
    /// Orders.
    Orders,
    /// New customers.
    NewCustomers,
    /// Repeat share.
    RepeatShare,
    /// Purchase frequency.
    PurchaseFrequency,
    /// Gross margin.
    GrossMargin,
    /// Average discount.
    AverageDiscount,
    /// Average basket.
    AverageBasket,
    /// Pipeline value.
    PipelineValue,
    /// New opportunities.
    NewOpportunities,
    /// Proposals sent.
    ProposalsSent,
    /// Meetings booked.
    MeetingsBooked,
    /// Leads.
    Leads,
    /// Qualified leads.
    QualifiedLeads,
    /// Accepted leads.
    AcceptedLeads,
    /// Stage conversion.
    StageConversion,
    /// Segment conversion.
    SegmentConversion,
    /// Meeting rate.
    MeetingRate,
    /// Mql to sql rate.
    MqlToSqlRate,
    /// Sql to win rate.
    SqlToWinRate,
    /// Cost per opportunity.
    CostPerOpportunity,
    /// Win rate.
    WinRate,
    /// Sales cycle days.
    SalesCycleDays,
    /// Cac.
    Cac,
    /// Clv.
    Clv,
    /// Retention rate.
    RetentionRate,
    /// Churn rate.
    ChurnRate,
    /// Nps.
    Nps,
    /// Referral rate.
    ReferralRate,
    /// Market share.
    MarketShare,
    /// Activation rate.
    ActivationRate,
    /// Lead response time.
    LeadResponseTime,
    /// Custom.
    #[default]
    Custom,
}

impl MetricKind {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 33] = [
        Self::Revenue,
        Self::Orders,
        Self::NewCustomers,
        Self::RepeatShare,
        Self::PurchaseFrequency,
        Self::GrossMargin,
        Self::AverageDiscount,
        Self::AverageBasket,
        Self::PipelineValue,
        Self::NewOpportunities,
        Self::ProposalsSent,
        Self::MeetingsBooked,
        Self::Leads,
        Self::QualifiedLeads,
        Self::AcceptedLeads,
        Self::StageConversion,
        Self::SegmentConversion,
        Self::MeetingRate,
        Self::MqlToSqlRate,
        Self::SqlToWinRate,
        Self::CostPerOpportunity,
        Self::WinRate,
        Self::SalesCycleDays,
        Self::Cac,
        Self::Clv,
        Self::RetentionRate,
        Self::ChurnRate,
        Self::Nps,
        Self::ReferralRate,
        Self::MarketShare,
        Self::ActivationRate,
        Self::LeadResponseTime,
        Self::Custom,
    ];
}
