//! Writes a confirmed import: KPIs are created where asked, values are laid on their dates, and values that stand there
//! are replaced or kept as the user said. Notes stay. The caller makes it one step of undo.

use super::matching::{Destination, frequency_of};
use crate::{
    domain::{
        day::Day,
        id::Id,
        kpi::{Frequency, Kpi, MetricKind},
        number::Number,
        series::{Measurement, Series},
    },
    exchange::csv::{Comparison, ImportedSeries, compared},
    plan::Plan,
};
use std::collections::BTreeMap;

/// What happens to a date whose value differs from the import's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clashes {
    /// The import's value takes its place.
    #[default]
    Replace,
    /// The value that is there stays.
    Keep,
}

/// A series on its way into the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Landing {
    /// What was read.
    pub series: ImportedSeries,
    /// Where it goes.
    pub destination: Destination,
    /// The id of the KPI, should one be created.
    pub new_id: Id<Kpi>,
    /// The name of the KPI, should one be created.
    pub new_name: String,
}

/// What an import wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// KPIs that received values, new ones included.
    pub kpis: usize,
    /// KPIs that were created.
    pub created: usize,
    /// Values written: new ones and replaced ones.
    pub values: usize,
}

/// What a series would change where it goes.
#[must_use]
pub fn against(plan: &Plan, series: &ImportedSeries, destination: Destination) -> Comparison {
    match destination {
        Destination::Ignore => Comparison::default(),
        Destination::New => compared(&[], &series.points),
        Destination::Kpi(id) => {
            let existing = plan.kpis.get(id).map(|kpi| one_a_date(&kpi.measurements)).unwrap_or_default();
            compared(&existing, &series.points)
        }
    }
}

/// The last value of each date.
fn one_a_date(series: &Series) -> Vec<(Day, f64)> {
    let by_date: BTreeMap<Day, f64> = series.as_slice().iter().map(|m| (m.date, m.value.get())).collect();
    by_date.into_iter().collect()
}

/// Writes the landings into the plan.
pub fn land(plan: &mut Plan, landings: Vec<Landing>, clashes: Clashes) -> Written {
    let mut written = Written::default();
    let usual = usual_frequency(&landings);
    for landing in landings {
        let id = match landing.destination {
            Destination::Ignore => continue,
            Destination::Kpi(id) => id,
            Destination::New => {
                written.created += 1;
                let id = landing.new_id;
                plan.kpis.put(created(&landing, usual));
                id
            }
        };
        let mut values = 0;
        let known = plan.kpis.update(id, |kpi| values = lay(&mut kpi.measurements, &landing.series.points, clashes));
        written.kpis += usize::from(known);
        written.values += values;
    }
    written
}

/// The frequency of the longest series: what a series with too few dates most likely shares. The week is the unit.
fn usual_frequency(landings: &[Landing]) -> Frequency {
    let longest = landings.iter().max_by_key(|landing| landing.series.points.len());
    longest.and_then(|landing| frequency_of(&landing.series.points)).unwrap_or(Frequency::Weekly)
}

fn created(landing: &Landing, usual: Frequency) -> Kpi {
    let series = &landing.series;
    let kpi = Kpi::of_metric(landing.new_id, series.metric.unwrap_or(MetricKind::Custom));
    Kpi {
        name: landing.new_name.clone(),
        unit: series.kpi_unit(),
        frequency: Some(frequency_of(&series.points).unwrap_or(usual)),
        ..kpi
    }
}

/// Lays values on their dates; gives how many were written.
fn lay(series: &mut Series, points: &[(Day, f64)], clashes: Clashes) -> usize {
    let mut by_date: BTreeMap<Day, Vec<Measurement>> = BTreeMap::new();
    for measured in series.as_slice() {
        by_date.entry(measured.date).or_default().push(measured.clone());
    }
    let mut written = 0;
    for &(day, value) in points {
        let Some(value) = Number::new(value) else { continue };
        let there = by_date.entry(day).or_default();
        let last = there.last().cloned();
        let stays = last.as_ref().is_some_and(|m| clashes == Clashes::Keep || m.value == value);
        if !stays {
            written += 1;
            let measured = last.unwrap_or_else(|| Measurement::new(day, value));
            *there = vec![Measurement { value, ..measured }];
        }
    }
    if written > 0 {
        *series = by_date.into_values().flatten().collect();
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::kpi::{Aarrr, Family, Nature, Unit},
        exchange::csv::{
            FiguresImport, NumberHabit, PartialPeriods, Source, import_figures, import_orders, preview, silent,
        },
        exchange::import::proposed,
    };

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn figures(bytes: &[u8]) -> FiguresImport {
        let source = Source::from_bytes(bytes).unwrap();
        let seen = preview(&source, NumberHabit::French, &mut silent).unwrap();
        import_figures(&source, &seen.figures.unwrap(), &mut silent).unwrap()
    }

    fn landings(plan: &Plan, series: &[ImportedSeries]) -> Vec<Landing> {
        let destinations = proposed(plan, series);
        let one = |(n, (series, destination)): (u8, (&ImportedSeries, Destination))| Landing {
            series: series.clone(),
            destination,
            new_id: Id::from_random([n; 16]),
            new_name: series.name.clone(),
        };
        (1..).zip(series.iter().zip(destinations)).map(one).collect()
    }

    #[test]
    fn the_real_weekly_file_lands_in_an_empty_plan_and_changes_nothing_the_second_time() {
        let read = figures(include_bytes!("../../../tests/data/indicateurs_hebdo_excel_fr.csv"));
        let mut plan = Plan::new(Id::from_random([0; 16]));
        let first = landings(&plan, &read.series);
        let written = land(&mut plan, first, Clashes::Replace);
        assert_eq!((written.kpis, written.created), (5, 5));
        assert_eq!(written.values, read.series.iter().map(|s| s.points.len()).sum::<usize>());
        let repeat = plan.kpis.iter().find(|kpi| kpi.metric == MetricKind::RepeatShare).unwrap();
        assert_eq!((&repeat.unit, repeat.frequency), (&Unit::Percent, Some(Frequency::Weekly)));
        assert_eq!((repeat.aarrr, repeat.nature), (Some(Aarrr::Retention), Some(Nature::Lagging)));
        assert_eq!(repeat.family, Some(Family::Result));
        let again = landings(&plan, &read.series);
        let before = plan.clone();
        let written = land(&mut plan, again, Clashes::Replace);
        assert_eq!(written, Written { kpis: 5, created: 0, values: 0 });
        assert_eq!(plan, before);
    }

    #[test]
    fn the_real_orders_land_by_week_and_by_month_in_kpis_of_their_own() {
        let source = Source::from_bytes(include_bytes!("../../../tests/data/cdnow_orders_sample.csv")).unwrap();
        let mapping = preview(&source, NumberHabit::English, &mut silent).unwrap().orders.unwrap();
        let mut plan = Plan::new(Id::from_random([0; 16]));
        let weekly = import_orders(&source, &mapping, &mut silent).unwrap().series(PartialPeriods::LeftOut);
        let rows = landings(&plan, &weekly);
        assert_eq!(land(&mut plan, rows, Clashes::Replace).created, 5);
        let mapping = crate::exchange::csv::OrdersMapping { period: Frequency::Monthly, ..mapping };
        let monthly = import_orders(&source, &mapping, &mut silent).unwrap().series(PartialPeriods::LeftOut);
        assert_eq!(proposed(&plan, &monthly), [Destination::New; 5]);
        assert_eq!(proposed(&plan, &weekly), plan.kpis.iter().map(|k| Destination::Kpi(k.id)).collect::<Vec<_>>());
    }

    #[test]
    fn dates_that_differ_are_replaced_or_kept_and_notes_stay() {
        let id = Id::from_random([1; 16]);
        let noted = Measurement { note: "salon".into(), ..Measurement::new(day("2026-03-02"), Number::nearest(1.0)) };
        let kpi = Kpi { measurements: vec![noted].into(), ..Kpi::new(id) };
        let points = vec![(day("2026-03-02"), 2.0), (day("2026-03-09"), 3.0)];
        let series =
            ImportedSeries { column: None, name: String::new(), metric: None, unit: Default::default(), points };
        #[track_caller]
        fn check(kpi: &Kpi, series: &ImportedSeries, clashes: Clashes, value: f64, values: usize) {
            let mut plan = Plan::new(Id::from_random([0; 16]));
            plan.kpis.put(kpi.clone());
            let destination = Destination::Kpi(kpi.id);
            let seen = against(&plan, series, destination);
            assert_eq!((seen.new.len(), seen.same, seen.different.len()), (1, 0, 1));
            let landing = Landing { series: series.clone(), destination, new_id: kpi.id, new_name: String::new() };
            assert_eq!(land(&mut plan, vec![landing], clashes).values, values);
            let first = plan.kpis.get(kpi.id).unwrap().measurements.as_slice()[0].clone();
            assert_eq!((first.value.get(), first.note.as_str()), (value, "salon"));
        }
        check(&kpi, &series, Clashes::Replace, 2.0, 2);
        check(&kpi, &series, Clashes::Keep, 1.0, 1);
    }
}
