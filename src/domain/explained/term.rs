//! The names of the terms that figures are made of. How they are worded and written is in `domain::text`.

use serde::Serialize;

macro_rules! terms {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// The terms that figures are made of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each is the term of its name; domain::text words them")]
        pub enum TermName {
            $($(#[$doc])* $name,)*
        }

        impl TermName {
            /// Every one.
            pub const ALL: [Self; [$(Self::$name),*].len()] = [$(Self::$name),*];
        }
    };
}

terms! {
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
    /// The level at the baseline, in the KPI’s unit.
    BaselineLevel,
    /// The level that the plan expects, in the KPI’s unit.
    PlannedLevel,
    /// The level measured, in the KPI’s unit.
    ActualLevel,
    /// Actual − planned, in the KPI’s unit.
    LevelGap,
    /// Actions due in a month.
    ActionsDue,
    /// Those of them done by its end.
    ActionsDone,
    /// Done − due.
    ActionGap,
    /// What the ranking pays for a package, in cents.
    FundedCost,
    /// Days of a package’s work that lie in a month.
    DaysOfMonth,
    /// All the days of its work.
    DaysOfWork,
    /// In cents.
    PlannedSpending,
    /// In cents.
    ActualSpending,
    /// Actual − planned, in cents.
    SpendingGap,
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
    /// Wins that have both dates.
    DatedWins,
    SalesCycle,
    OpenOpportunities,
    /// In cents.
    WonAmount,
    /// Wins that have an amount.
    PricedWins,
    /// In cents.
    AverageDeal,
    /// In whole units of money, as KPIs are.
    OpenAmountUnits,
    /// In whole units of money, as KPIs are.
    PipelineValueUnits,
    /// In whole units of money, as KPIs are.
    WonAmountUnits,
    /// In whole units of money, as KPIs are.
    AverageDealUnits,
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
    /// In cents.
    FunnelTarget,
    /// What a signature brings, in cents.
    FunnelBasket,
    FunnelConversion,
    /// How many a step must hold, in all.
    FunnelNeeded,
    FunnelWeeks,
    FunnelNeededAWeek,
    /// How many a step can take a week.
    FunnelCapacity,
    /// In cents.
    FunnelCeiling,
    /// What the first step would need if this one did better.
    FunnelNeededBetter,
    FunnelSaved,
    FunnelWentOn,
    FunnelStoodThere,
    FunnelActual,
    FunnelBest,
    FunnelCounted,
    FunnelWeeksCounted,
    FunnelPace,
    /// Criteria that are met.
    CriteriaMet,
    CriteriaAsked,
    QualificationScore,
    /// 1: what is counted, each by itself.
    CountedOnce,
    /// How many were counted.
    CountedInAll,
    /// What can be spent, in cents.
    Envelope,
    /// What the funded packages leave of it, in cents.
    LeftOfEnvelope,
}
