//! The catalogue of KPIs: what could stand in an empty stage, and whether both families are there (seeds 002 and 003).

use crate::domain::kpi::{Aarrr, Family, Kpi, MetricKind, Nature};

/// What could measure a stage that nothing measures yet: usual metrics, the easiest to obtain first **(convention)**.
#[must_use]
pub const fn suggestions(stage: Aarrr) -> [MetricKind; 2] {
    match stage {
        Aarrr::Acquisition => [MetricKind::MeetingsBooked, MetricKind::NewCustomers],
        Aarrr::Activation => [MetricKind::WinRate, MetricKind::LeadResponseTime],
        Aarrr::Retention => [MetricKind::RepeatShare, MetricKind::RetentionRate],
        Aarrr::Referral => [MetricKind::ReferralRate, MetricKind::Nps],
        Aarrr::Revenue => [MetricKind::Revenue, MetricKind::AverageBasket],
    }
}

/// How many KPIs stand on each side of the two axes that must both be held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// KPIs in all.
    pub count: usize,
    /// Those that announce (seed 003).
    pub leading: usize,
    /// Those that record (seed 003).
    pub lagging: usize,
    /// Those of results (seed 002).
    pub result: usize,
    /// Those of activity (seed 002).
    pub activity: usize,
}

impl Balance {
    /// The balance of some KPIs; one that is not classed counts on no side.
    pub fn of<'a>(kpis: impl IntoIterator<Item = &'a Kpi>) -> Self {
        kpis.into_iter().fold(Self::default(), |sum, kpi| Self {
            count: sum.count + 1,
            leading: sum.leading + usize::from(kpi.nature == Some(Nature::Leading)),
            lagging: sum.lagging + usize::from(kpi.nature == Some(Nature::Lagging)),
            result: sum.result + usize::from(kpi.family == Some(Family::Result)),
            activity: sum.activity + usize::from(kpi.family == Some(Family::Activity)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;

    #[test]
    fn a_suggestion_measures_its_stage() {
        for stage in Aarrr::ALL {
            for metric in suggestions(stage) {
                assert_eq!(metric.profile().aarrr, Some(stage), "{metric:?}");
            }
        }
    }

    #[test]
    fn both_axes_are_counted_and_the_unclassed_on_no_side() {
        let kpi = |metric| Kpi::of_metric(Id::from_random([0; 16]), metric);
        let kpis = [kpi(MetricKind::Revenue), kpi(MetricKind::MeetingsBooked), kpi(MetricKind::Custom)];
        let expected = Balance { count: 3, leading: 1, lagging: 1, result: 1, activity: 1 };
        assert_eq!(Balance::of(&kpis), expected);
        assert_eq!(Balance::of(&[]), Balance::default());
    }
}
