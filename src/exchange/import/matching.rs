//! Which KPI a series feeds: by what it measures, then by its name. A proposal that the user confirms or changes.

use crate::{
    domain::{
        day::Day,
        id::Id,
        kpi::{Frequency, Kpi, MetricKind, Unit},
    },
    exchange::csv::{ImportedSeries, folded},
    plan::Plan,
};

/// Where a series goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Nowhere.
    Ignore,
    /// A KPI that is created for it.
    New,
    /// A KPI of the plan.
    Kpi(Id<Kpi>),
}

/// Why a series would mean nothing in a KPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Their units differ.
    Unit,
    /// Their periods differ: a month's revenue among weeks.
    Frequency,
}

/// How often dates come: the median distance between them, where a week or two may be missing; nothing below two dates.
#[must_use]
pub fn frequency_of(points: &[(Day, f64)]) -> Option<Frequency> {
    let mut days: Vec<i64> = points.windows(2).map(|pair| pair[1].0.days_since(pair[0].0)).collect();
    days.sort_unstable();
    match *days.get(days.len() / 2)? {
        ..=20 => Some(Frequency::Weekly),
        21..=45 => Some(Frequency::Monthly),
        _ => Some(Frequency::Quarterly),
    }
}

/// Why a series should not feed a KPI, if anything.
#[must_use]
pub fn misfit(series: &ImportedSeries, kpi: &Kpi) -> Option<Misfit> {
    // Two dates may lie a holiday apart: they tell no period.
    let read = if series.points.len() > 2 { frequency_of(&series.points) } else { None };
    let other_period = match (kpi.frequency, read) {
        (Some(own), Some(read)) => own != read,
        _ => false,
    };
    if !fits_unit(series, &kpi.unit) {
        Some(Misfit::Unit)
    } else if other_period {
        Some(Misfit::Frequency)
    } else {
        None
    }
}

/// A plain number fits every unit but shares and money; shares and money fit their own.
fn fits_unit(series: &ImportedSeries, own: &Unit) -> bool {
    match (series.kpi_unit(), own) {
        (Unit::Percent, Unit::Percent) | (Unit::Money, Unit::Money) => true,
        (Unit::Percent | Unit::Money, _) | (_, Unit::Percent | Unit::Money) => false,
        _ => true,
    }
}

/// A destination for each series: the KPI that measures the same, company-wide ones first, else the KPI of the same
/// name, else a new one. No KPI is fed twice; a series without values goes nowhere.
#[must_use]
pub fn proposed(plan: &Plan, series: &[ImportedSeries]) -> Vec<Destination> {
    let mut taken: Vec<Id<Kpi>> = Vec::new();
    series.iter().map(|one| propose(plan, one, &mut taken)).collect()
}

fn propose(plan: &Plan, series: &ImportedSeries, taken: &mut Vec<Id<Kpi>>) -> Destination {
    if series.points.is_empty() {
        return Destination::Ignore;
    }
    let free = || plan.kpis.iter().filter(|kpi| !taken.contains(&kpi.id) && misfit(series, kpi).is_none());
    let measures = |kpi: &&Kpi| kpi.metric != MetricKind::Custom && Some(kpi.metric) == series.metric;
    let same_metric = free().filter(measures).min_by_key(|kpi| kpi.segment.is_some());
    let name = folded(&series.name);
    let same_name = || free().find(|kpi| !name.is_empty() && folded(&kpi.name) == name);
    match same_metric.or_else(same_name).map(|kpi| kpi.id) {
        Some(id) => {
            taken.push(id);
            Destination::Kpi(id)
        }
        None => Destination::New,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::csv;

    fn series(metric: Option<MetricKind>, name: &str, unit: csv::Unit, step: i64) -> ImportedSeries {
        let start = Day::parse("2026-01-05").unwrap();
        let points = (0..4).map(|n| (start.plus_days(n * step), 1.0)).collect();
        ImportedSeries { column: None, name: name.to_owned(), metric, unit, points }
    }

    fn plan() -> Plan {
        let mut plan = Plan::new(Id::from_random([9; 16]));
        let rows =
            [(1, MetricKind::Revenue, "CA"), (2, MetricKind::Orders, "Commandes"), (3, MetricKind::Custom, "Visites")];
        for (n, metric, name) in rows {
            let kpi = Kpi::of_metric(Id::from_random([n; 16]), metric);
            plan.kpis.put(Kpi { name: name.to_owned(), frequency: Some(Frequency::Weekly), ..kpi });
        }
        plan
    }

    #[test]
    fn the_metric_wins_then_the_name_and_no_kpi_is_fed_twice() {
        let of = |n: u8| Destination::Kpi(Id::from_random([n; 16]));
        let money = csv::Unit::Money;
        let read = [
            series(Some(MetricKind::Revenue), "Ventes", money, 7),
            series(Some(MetricKind::Revenue), "CA", money, 7),
            series(None, "visites", csv::Unit::Number, 7),
            series(Some(MetricKind::Orders), "Commandes", csv::Unit::Percent, 7),
            series(Some(MetricKind::Orders), "Commandes", csv::Unit::Number, 30),
            ImportedSeries { points: Vec::new(), ..series(None, "vide", money, 7) },
        ];
        let new = Destination::New;
        assert_eq!(proposed(&plan(), &read), [of(1), new, of(3), new, new, Destination::Ignore]);
    }

    #[test]
    fn the_median_distance_tells_the_period() {
        #[track_caller]
        fn check(step: i64, expected: Frequency) {
            assert_eq!(frequency_of(&series(None, "", csv::Unit::Number, step).points), Some(expected));
        }
        check(1, Frequency::Weekly);
        check(7, Frequency::Weekly);
        check(14, Frequency::Weekly);
        check(28, Frequency::Monthly);
        check(31, Frequency::Monthly);
        check(91, Frequency::Quarterly);
        assert_eq!(frequency_of(&[]), None);
    }
}
