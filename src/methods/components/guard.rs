//! The limits of the price against what is measured: the floor margin guards the gross margin, the maximum discount the
//! average discount.

use super::Pricing;
use crate::domain::{
    day::Day,
    id::Id,
    kpi::{Direction, Kpi, Unit},
    metric::MetricKind,
    number::{Number, Share},
};

/// A limit of the price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Guard {
    /// No less margin than this.
    FloorMargin,
    /// No more discount than this.
    MaximumDiscount,
}

impl Guard {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::FloorMargin, Self::MaximumDiscount];

    /// What it guards.
    #[must_use]
    pub const fn metric(self) -> MetricKind {
        match self {
            Self::FloorMargin => MetricKind::GrossMargin,
            Self::MaximumDiscount => MetricKind::AverageDiscount,
        }
    }

    /// Where the limit lies.
    #[must_use]
    pub const fn limit(self, pricing: &Pricing) -> Option<Share> {
        match self {
            Self::FloorMargin => pricing.floor_margin,
            Self::MaximumDiscount => pricing.maximum_discount,
        }
    }

    const fn better(self) -> Direction {
        match self {
            Self::FloorMargin => Direction::Higher,
            Self::MaximumDiscount => Direction::Lower,
        }
    }
}

/// A KPI under a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guarded {
    /// The limit.
    pub guard: Guard,
    /// The KPI.
    pub kpi: Id<Kpi>,
    /// Where the limit lies.
    pub limit: Share,
    /// The latest measurement, if there is any.
    pub latest: Option<(Day, Number)>,
}

impl Guarded {
    /// Whether the latest value is strictly on the wrong side.
    #[must_use]
    pub fn is_breached(&self) -> bool {
        self.latest.is_some_and(|(_, value)| self.guard.better().is_worse(value, Number::nearest(self.limit.get())))
    }

    /// How far the latest value is on the wrong side, as a share; 0 when it is not.
    #[must_use]
    pub fn excess(&self) -> f64 {
        let beyond = |(_, value): (Day, Number)| (value.get() - self.limit.get()).abs();
        if self.is_breached() { self.latest.map_or(0.0, beyond) } else { 0.0 }
    }
}

/// The KPIs that the limits guard: shares of the metric, company-wide ones first, then by id.
#[must_use]
pub fn guarded<'a>(pricing: &Pricing, kpis: impl Iterator<Item = &'a Kpi> + Clone) -> Vec<Guarded> {
    let mut found = Vec::new();
    for guard in Guard::ALL {
        let Some(limit) = guard.limit(pricing) else { continue };
        let mut under: Vec<_> =
            kpis.clone().filter(|kpi| kpi.metric == guard.metric() && kpi.unit == Unit::Percent).collect();
        under.sort_by_key(|kpi| (kpi.segment.is_some(), kpi.id));
        found.extend(under.into_iter().map(|kpi| Guarded {
            guard,
            kpi: kpi.id,
            limit,
            latest: kpi.measurements.latest().map(|last| (last.date, last.value)),
        }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::series::{Measurement, Series};
    use proptest::prelude::*;

    fn kpi(metric: MetricKind, value: f64) -> Kpi {
        let day = Day::parse("2026-11-20").expect("a date");
        let measurements: Series = [Measurement::new(day, Number::nearest(value))].into_iter().collect();
        Kpi { metric, unit: Unit::Percent, measurements, ..Kpi::new(Id::from_random([1; 16])) }
    }

    fn pricing() -> Pricing {
        Pricing { floor_margin: Share::new(0.30), maximum_discount: Share::new(0.08), ..Pricing::default() }
    }

    #[test]
    fn a_limit_is_breached_strictly_on_its_wrong_side() {
        #[track_caller]
        fn check(metric: MetricKind, value: f64, expected: bool) {
            let kpi = kpi(metric, value);
            let found = guarded(&pricing(), [&kpi].into_iter());
            assert_eq!(found.iter().map(Guarded::is_breached).collect::<Vec<_>>(), [expected]);
        }
        check(MetricKind::GrossMargin, 0.30, false);
        check(MetricKind::GrossMargin, 0.299, true);
        check(MetricKind::AverageDiscount, 0.08, false);
        check(MetricKind::AverageDiscount, 0.081, true);
    }

    #[test]
    fn what_is_no_share_or_has_no_limit_is_not_guarded() {
        let money = Kpi { unit: Unit::Money, ..kpi(MetricKind::GrossMargin, 1.0) };
        assert_eq!(guarded(&pricing(), [&money].into_iter()), []);
        assert_eq!(guarded(&Pricing::default(), [&kpi(MetricKind::GrossMargin, 0.1)].into_iter()), []);
        let empty = Kpi { measurements: Series::default(), ..kpi(MetricKind::GrossMargin, 0.0) };
        assert!(guarded(&pricing(), [&empty].into_iter()).iter().all(|row| !row.is_breached()));
    }

    proptest! {
        #[test]
        fn an_excess_brings_the_value_back_to_the_limit(value in 0.0..1.0f64) {
            let kpi = kpi(MetricKind::GrossMargin, value);
            let row = guarded(&pricing(), [&kpi].into_iter())[0];
            prop_assert_eq!(row.is_breached(), row.excess() > 0.0);
            prop_assert!(!row.is_breached() || (value + row.excess() - 0.30).abs() < 1e-12);
        }
    }
}
