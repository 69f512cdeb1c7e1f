//! The measurement grid: which periods it lists, which value stands in a cell, and what typing there changes. Knows no
//! clock and never adds values up: a cell is one measurement.

use crate::domain::{
    day::Day,
    kpi::{Frequency, Kpi},
    number::Number,
    series::Measurement,
};

/// The periods that KPIs share a grid by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rhythm {
    /// KPIs with this frequency: one value a period, the last one measured.
    Every(Frequency),
    /// KPIs without a frequency: one value a date.
    ByDate,
}

impl Rhythm {
    /// Every one, in the order of the tabs.
    pub const ALL: [Self; 4] = [
        Self::Every(Frequency::Weekly),
        Self::Every(Frequency::Monthly),
        Self::Every(Frequency::Quarterly),
        Self::ByDate,
    ];

    /// The rhythm of a KPI.
    #[must_use]
    pub fn of(kpi: &Kpi) -> Self {
        kpi.frequency.map_or(Self::ByDate, Self::Every)
    }

    /// The first day of the period of a date.
    #[must_use]
    pub fn start_of(self, day: Day) -> Day {
        match self {
            Self::Every(frequency) => frequency.start_of(day),
            Self::ByDate => day,
        }
    }

    /// The first day of the next period (earlier ones when negative).
    #[must_use]
    pub fn step(self, day: Day, count: i32) -> Day {
        match self {
            Self::Every(frequency) => frequency.step(day, count),
            Self::ByDate => day.plus_days(i64::from(count)),
        }
    }
}

/// A row of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GridPeriod {
    /// Its first day.
    pub start: Day,
    /// Periods after this one, without any value, that are not listed.
    pub skipped: usize,
}

/// Periods before the current one that are always listed, so that what is missing shows.
const RECENT: i32 = 11;
/// More periods than this without any value are not listed one by one.
const LONGEST_GAP: usize = 26;
/// The most periods that are listed.
const MOST: usize = 5_000;

/// The periods of a grid, newest first: the current one, the recent ones, and every period from the first value to the
/// last one. A long run of periods without any value is left out and counted on the row below it.
#[must_use]
pub fn grid_periods(kpis: &[&Kpi], rhythm: Rhythm, today: Day) -> Vec<GridPeriod> {
    let mut starts: Vec<Day> = kpis
        .iter()
        .flat_map(|kpi| kpi.measurements.as_slice())
        .map(|measured| rhythm.start_of(measured.date))
        .chain(recent(rhythm, today))
        .collect();
    starts.sort_unstable();
    starts.dedup();
    let mut periods: Vec<GridPeriod> = Vec::new();
    for start in starts.into_iter().rev().take(MOST) {
        let skipped = match periods.last() {
            Some(newer) if rhythm != Rhythm::ByDate => {
                let newer = newer.start;
                fill(&mut periods, rhythm, start, newer)
            }
            _ => 0,
        };
        periods.push(GridPeriod { start, skipped });
    }
    periods
}

fn recent(rhythm: Rhythm, today: Day) -> impl Iterator<Item = Day> {
    let count = if rhythm == Rhythm::ByDate { 0 } else { RECENT };
    (0..=count).map(move |back| rhythm.step(today, -back))
}

/// Lists the periods strictly between two, or counts them when they are too many.
fn fill(periods: &mut Vec<GridPeriod>, rhythm: Rhythm, older: Day, newer: Day) -> usize {
    let between: Vec<Day> = std::iter::successors(Some(rhythm.step(newer, -1)), |day| Some(rhythm.step(*day, -1)))
        .take_while(|day| *day > older)
        .take(MOST)
        .collect();
    if between.len() > LONGEST_GAP {
        return between.len();
    }
    periods.extend(between.into_iter().map(|start| GridPeriod { start, skipped: 0 }));
    0
}

/// The measurement that counts in a period: the last one.
#[must_use]
pub fn value_in(kpi: &Kpi, rhythm: Rhythm, start: Day) -> Option<&Measurement> {
    let list = kpi.measurements.as_slice();
    let end = rhythm.step(start, 1);
    let after = list.partition_point(|m| m.date < end);
    list.get(..after)?.last().filter(|m| m.date >= start)
}

/// Sets the value that counts in a period, on the date of the measurement that is there or else on the period's first
/// day. `None` takes every measurement of the period away, so that the cell is empty afterwards.
pub fn set_in_period(kpi: &mut Kpi, rhythm: Rhythm, start: Day, value: Option<Number>) {
    let date = value_in(kpi, rhythm, start).map_or(start, |m| m.date);
    if value.is_some() {
        return kpi.measurements.set(date, value);
    }
    while let Some(date) = value_in(kpi, rhythm, start).map(|m| m.date) {
        kpi.measurements.set(date, None);
    }
}

/// How many of the KPIs have no value in a period.
#[must_use]
pub fn missing(kpis: &[&Kpi], rhythm: Rhythm, start: Day) -> usize {
    kpis.iter().filter(|kpi| value_in(kpi, rhythm, start).is_none()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;

    const WEEKLY: Rhythm = Rhythm::Every(Frequency::Weekly);

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn kpi(points: &[(&str, f64)]) -> Kpi {
        let measurement = |(date, value): &(&str, f64)| Measurement::new(day(date), Number::nearest(*value));
        Kpi {
            frequency: Some(Frequency::Weekly),
            measurements: points.iter().map(measurement).collect(),
            ..Kpi::new(Id::from_random([1; 16]))
        }
    }

    #[test]
    fn an_empty_grid_lists_the_current_and_the_recent_periods() {
        let periods = grid_periods(&[], WEEKLY, day("2026-03-04"));
        assert_eq!(periods.len(), 12);
        assert_eq!(periods[0], GridPeriod { start: day("2026-03-02"), skipped: 0 });
        assert_eq!(periods[11].start, day("2025-12-15"));
        assert_eq!(grid_periods(&[], Rhythm::ByDate, day("2026-03-04")).len(), 1);
    }

    #[test]
    fn short_gaps_are_listed_and_long_ones_counted() {
        let near = kpi(&[("2025-11-24", 1.0)]);
        let periods = grid_periods(&[&near], WEEKLY, day("2026-03-04"));
        assert_eq!((periods.len(), periods.iter().map(|p| p.skipped).sum::<usize>()), (15, 0));
        let far = kpi(&[("1998-06-22", 1.0), ("1998-06-29", 2.0)]);
        let periods = grid_periods(&[&far], WEEKLY, day("2026-03-04"));
        assert_eq!(periods.len(), 14);
        assert_eq!(periods[12], GridPeriod { start: day("1998-06-29"), skipped: 1432 });
        assert_eq!(periods[13], GridPeriod { start: day("1998-06-22"), skipped: 0 });
    }

    #[test]
    fn the_last_value_of_a_period_counts_and_is_the_one_that_is_edited() {
        let mut row = kpi(&[("2026-03-02", 1.0), ("2026-03-05", 2.0), ("2026-03-09", 3.0)]);
        let week = day("2026-03-02");
        assert_eq!(value_in(&row, WEEKLY, week).map(|m| m.value.get()), Some(2.0));
        set_in_period(&mut row, WEEKLY, week, Number::new(5.0));
        assert_eq!(row.measurements.on(day("2026-03-05")).map(|m| m.value.get()), Some(5.0));
        set_in_period(&mut row, WEEKLY, week, None);
        assert_eq!((missing(&[&row], WEEKLY, week), row.measurements.as_slice().len()), (1, 1));
        set_in_period(&mut row, WEEKLY, week, Number::new(7.0));
        assert_eq!(row.measurements.on(week).map(|m| m.value.get()), Some(7.0));
    }
}
