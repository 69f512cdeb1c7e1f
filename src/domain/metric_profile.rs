//! What a metric kind says about the KPI that measures it: unit, direction, and where it stands on the axes of seeds
//! 001–003. Starting points that the user changes **(convention)**; [`MetricKind::Custom`] says nothing.

use super::{
    id::Id,
    kpi::{Aarrr, Direction, Family, Kpi, KpiLevel, MetricKind, Nature, Unit},
};

/// What is usual for a metric kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetricProfile {
    /// The unit of its values.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// Its stage in a customer's life.
    pub aarrr: Option<Aarrr>,
    /// Result, efficiency or economy.
    pub level: Option<KpiLevel>,
    /// Whether it announces or records.
    pub nature: Option<Nature>,
    /// Result or activity.
    pub family: Option<Family>,
}

impl MetricKind {
    /// What is usual for this kind.
    #[must_use]
    pub const fn profile(self) -> MetricProfile {
        MetricProfile {
            unit: self.usual_unit(),
            direction: self.usual_direction(),
            aarrr: self.usual_stage(),
            level: self.usual_level(),
            nature: self.usual_nature(),
            family: self.usual_family(),
        }
    }

    const fn usual_unit(self) -> Unit {
        match self {
            Self::Revenue
            | Self::AverageBasket
            | Self::PipelineValue
            | Self::CostPerOpportunity
            | Self::Cac
            | Self::Clv => Unit::Money,
            Self::SalesCycleDays => Unit::Days,
            Self::LeadResponseTime => Unit::Hours,
            Self::Nps => Unit::Points,
            Self::RepeatShare
            | Self::AverageDiscount
            | Self::StageConversion
            | Self::SegmentConversion
            | Self::MeetingRate
            | Self::MqlToSqlRate
            | Self::SqlToWinRate
            | Self::WinRate
            | Self::RetentionRate
            | Self::ChurnRate
            | Self::ReferralRate
            | Self::MarketShare
            | Self::ActivationRate => Unit::Percent,
            Self::Orders
            | Self::NewCustomers
            | Self::PurchaseFrequency
            | Self::GrossMargin
            | Self::NewOpportunities
            | Self::ProposalsSent
            | Self::MeetingsBooked
            | Self::Leads
            | Self::QualifiedLeads
            | Self::AcceptedLeads
            | Self::Custom => Unit::Count,
        }
    }

    const fn usual_direction(self) -> Direction {
        match self {
            Self::AverageDiscount
            | Self::CostPerOpportunity
            | Self::SalesCycleDays
            | Self::Cac
            | Self::ChurnRate
            | Self::LeadResponseTime => Direction::Lower,
            _ => Direction::Higher,
        }
    }

    const fn usual_stage(self) -> Option<Aarrr> {
        match self {
            Self::Custom => None,
            Self::NewCustomers
            | Self::NewOpportunities
            | Self::MeetingsBooked
            | Self::Leads
            | Self::QualifiedLeads
            | Self::AcceptedLeads
            | Self::MeetingRate
            | Self::MqlToSqlRate
            | Self::CostPerOpportunity
            | Self::Cac
            | Self::MarketShare => Some(Aarrr::Acquisition),
            Self::ProposalsSent
            | Self::StageConversion
            | Self::SegmentConversion
            | Self::SqlToWinRate
            | Self::WinRate
            | Self::SalesCycleDays
            | Self::ActivationRate
            | Self::LeadResponseTime => Some(Aarrr::Activation),
            Self::RepeatShare | Self::PurchaseFrequency | Self::RetentionRate | Self::ChurnRate => {
                Some(Aarrr::Retention)
            }
            Self::Nps | Self::ReferralRate => Some(Aarrr::Referral),
            Self::Revenue
            | Self::Orders
            | Self::GrossMargin
            | Self::AverageDiscount
            | Self::AverageBasket
            | Self::PipelineValue
            | Self::Clv => Some(Aarrr::Revenue),
        }
    }

    const fn usual_level(self) -> Option<KpiLevel> {
        match self {
            Self::Custom => None,
            Self::Revenue | Self::Orders | Self::NewCustomers | Self::GrossMargin | Self::MarketShare => {
                Some(KpiLevel::Result)
            }
            Self::Cac
            | Self::Clv
            | Self::CostPerOpportunity
            | Self::RetentionRate
            | Self::ChurnRate
            | Self::RepeatShare
            | Self::PurchaseFrequency
            | Self::Nps
            | Self::ReferralRate => Some(KpiLevel::Economy),
            _ => Some(KpiLevel::Efficiency),
        }
    }

    const fn usual_nature(self) -> Option<Nature> {
        match self {
            Self::Custom => None,
            Self::PipelineValue
            | Self::NewOpportunities
            | Self::ProposalsSent
            | Self::MeetingsBooked
            | Self::Leads
            | Self::QualifiedLeads
            | Self::AcceptedLeads
            | Self::MeetingRate
            | Self::MqlToSqlRate
            | Self::ActivationRate
            | Self::LeadResponseTime
            | Self::Nps
            | Self::ReferralRate => Some(Nature::Leading),
            _ => Some(Nature::Lagging),
        }
    }

    const fn usual_family(self) -> Option<Family> {
        match self {
            Self::Custom => None,
            Self::PipelineValue
            | Self::NewOpportunities
            | Self::ProposalsSent
            | Self::MeetingsBooked
            | Self::Leads
            | Self::QualifiedLeads
            | Self::AcceptedLeads
            | Self::MeetingRate
            | Self::LeadResponseTime => Some(Family::Activity),
            _ => Some(Family::Result),
        }
    }
}

impl Kpi {
    /// A KPI that measures `metric`, with what is usual for it; name, frequency and target are the caller's.
    #[must_use]
    pub fn of_metric(id: Id<Self>, metric: MetricKind) -> Self {
        let MetricProfile { unit, direction, aarrr, level, nature, family } = metric.profile();
        Self { metric, unit, direction, aarrr, level, nature, family, ..Self::new(id) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_kinds_are_classed_whole_and_custom_says_nothing() {
        for metric in MetricKind::ALL {
            let profile = metric.profile();
            let known = [profile.aarrr.is_some(), profile.level.is_some(), profile.nature.is_some()];
            let expected = metric != MetricKind::Custom;
            assert_eq!((known, profile.family.is_some()), ([expected; 3], expected), "{metric:?}");
        }
    }

    #[test]
    fn kinds_are_what_the_field_takes_them_for() {
        #[track_caller]
        fn check(metric: MetricKind, unit: Unit, direction: Direction, aarrr: Aarrr, nature: Nature, family: Family) {
            let kpi = Kpi::of_metric(Id::from_random([0; 16]), metric);
            assert_eq!((kpi.metric, kpi.unit, kpi.direction), (metric, unit, direction));
            assert_eq!((kpi.aarrr, kpi.nature, kpi.family), (Some(aarrr), Some(nature), Some(family)));
        }
        use Aarrr::{Acquisition, Activation, Retention, Revenue};
        use Direction::{Higher, Lower};
        check(MetricKind::Revenue, Unit::Money, Higher, Revenue, Nature::Lagging, Family::Result);
        check(MetricKind::RepeatShare, Unit::Percent, Higher, Retention, Nature::Lagging, Family::Result);
        check(MetricKind::NewCustomers, Unit::Count, Higher, Acquisition, Nature::Lagging, Family::Result);
        check(MetricKind::SalesCycleDays, Unit::Days, Lower, Activation, Nature::Lagging, Family::Result);
        check(MetricKind::MeetingsBooked, Unit::Count, Higher, Acquisition, Nature::Leading, Family::Activity);
        check(MetricKind::ChurnRate, Unit::Percent, Lower, Retention, Nature::Lagging, Family::Result);
    }
}
