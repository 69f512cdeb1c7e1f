//! The names of the terms that figures are made of. How they are worded and written is in `domain::text`.
//!
//! Over 300 lines because it is one list of names, written twice: as variants and as the list of all.

use serde::Serialize;

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
    /// Mean of the periods within a window, in the KPI’s unit.
    MeanWithin,
    /// Mean of the periods before it, in the KPI’s unit.
    MeanBefore,
    /// (Mean within − mean before) ÷ |mean before|.
    ChangeShare,
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
    /// How much an item of SWOT weighs, 1–5.
    ItemImpact,
    /// Product of the impacts of both sides of a crossing.
    CrossingWeight,
    /// What a factor of PESTEL does, −5…5.
    FactorImpact,
    /// Impact × probability.
    Exposure,
    Rivalry,
    Entrants,
    Substitutes,
    Buyers,
    Suppliers,
    /// Mean of the ratings of the forces, 1–5.
    Pressure,
    /// What the ten largest customers bought, in cents.
    TenLargest,
    /// What all customers bought, in cents.
    OrdersRevenue,
    /// Share of the ten largest customers.
    Concentration,
    /// Where a trend ends.
    TrendEnd,
    /// Where a trend begins.
    TrendStart,
    /// The size of where a trend begins.
    TrendBase,
    /// Change of a trend, relative to where it begins.
    TrendChange,
    /// Revenue of one segment.
    SegmentRevenue,
    /// Revenue of all segments.
    SegmentsRevenue,
    /// Share of one segment.
    SegmentShare,
    /// Weight × score of one criterion.
    WeightedScore,
    SegmentScore,
    /// Squared distance from left to right on the competitors’ map.
    HorizontalGap,
    /// Squared distance from bottom to top.
    VerticalGap,
    /// The squared distance on the map.
    MapDistance,
    OwnShare,
    RivalShare,
    /// Own share ÷ the largest competitor’s.
    RelativeShare,
    BestScore,
    OwnScore,
    Weight,
    /// (Best score − own) × weight.
    WeightedGap,
    /// Opportunities won.
    Wins,
    /// Opportunities that reached a stage.
    StageEntries,
    StageProbability,
    DecidedOpportunities,
    WinRate,
    ReachedNext,
    ReachedOrLost,
    StageConversion,
    /// In cents.
    OpenAmount,
    /// In cents.
    PipelineValue,
    /// In cents.
    StageValue,
    /// In cents.
    WeightedPipeline,
    CycleDays,
    SalesCycle,
    OpenOpportunities,
    /// In cents.
    AverageDeal,
    /// In cents a day.
    Velocity,
    OpportunitiesInPeriod,
    /// What one action asks in a week, in person-days.
    ActionShare,
    /// What all actions ask in a week, in person-days.
    WeekLoad,
    DaysAWeek,
    /// Working days of a week on which somebody is there.
    PresentDays,
    /// 5.
    WorkingDays,
    /// What somebody can do in a week, in days.
    WeekCapacity,
}

impl TermName {
    /// Every one.
    pub const ALL: [Self; 118] = [
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
        Self::ItemImpact,
        Self::CrossingWeight,
        Self::FactorImpact,
        Self::Exposure,
        Self::Rivalry,
        Self::Entrants,
        Self::Substitutes,
        Self::Buyers,
        Self::Suppliers,
        Self::Pressure,
        Self::TenLargest,
        Self::OrdersRevenue,
        Self::Concentration,
        Self::TrendEnd,
        Self::TrendStart,
        Self::TrendBase,
        Self::TrendChange,
        Self::SegmentRevenue,
        Self::SegmentsRevenue,
        Self::SegmentShare,
        Self::WeightedScore,
        Self::SegmentScore,
        Self::HorizontalGap,
        Self::VerticalGap,
        Self::MapDistance,
        Self::OwnShare,
        Self::RivalShare,
        Self::RelativeShare,
        Self::BestScore,
        Self::OwnScore,
        Self::Weight,
        Self::WeightedGap,
        Self::Wins,
        Self::StageEntries,
        Self::StageProbability,
        Self::DecidedOpportunities,
        Self::WinRate,
        Self::ReachedNext,
        Self::ReachedOrLost,
        Self::StageConversion,
        Self::OpenAmount,
        Self::PipelineValue,
        Self::StageValue,
        Self::WeightedPipeline,
        Self::CycleDays,
        Self::SalesCycle,
        Self::OpenOpportunities,
        Self::AverageDeal,
        Self::Velocity,
        Self::OpportunitiesInPeriod,
        Self::ActionShare,
        Self::WeekLoad,
        Self::DaysAWeek,
        Self::PresentDays,
        Self::WorkingDays,
        Self::WeekCapacity,
    ];
}
