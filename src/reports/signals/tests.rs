//! Each signal, its borders, and what is never taken for good news.

use super::*;
use crate::domain::{
    id::Id,
    kpi::Frequency,
    number::Number,
    series::{Measurement, Series},
};
use SignalStatus::{NotEnoughData, NotSeen, Seen};
use proptest::prelude::*;

/// A Wednesday: its week is not complete.
const TODAY: &str = "2026-03-04";

fn today() -> Day {
    Day::parse(TODAY).expect("a date")
}

/// Weekly values; the last one is that of the last complete week.
fn series(values: &[f64]) -> Series {
    let date = |back: i64| today().week_start().plus_days(-7 * back);
    (1..).zip(values.iter().rev()).map(|(back, value)| Measurement::new(date(back), Number::nearest(*value))).collect()
}

fn kpi(n: u8, metric: MetricKind, values: &[f64]) -> Kpi {
    let measurements = series(values);
    Kpi { metric, frequency: Some(Frequency::Weekly), measurements, ..Kpi::new(Id::from_random([n; 16])) }
}

fn status(signal: ReviewSignal, kpis: &[Kpi]) -> SignalStatus {
    let mut plan = Plan::new(Id::from_random([0; 16]));
    plan.kpis = kpis.iter().cloned().collect();
    let rows = signals(&plan, today());
    assert_eq!(rows.iter().map(|row| row.signal).collect::<Vec<_>>(), ReviewSignal::ALL);
    rows.into_iter().find(|row| row.signal == signal).expect("a row").status
}

const FLAT: [f64; 6] = [100.0; 6];
const FIVE_MORE: [f64; 6] = [100.0, 100.0, 100.0, 105.0, 105.0, 105.0];
const UP: [f64; 6] = [100.0, 100.0, 100.0, 106.0, 105.0, 105.0];
const DOWN: [f64; 6] = [100.0, 100.0, 100.0, 94.0, 95.0, 95.0];

#[test]
fn two_figures_that_part() {
    #[track_caller]
    fn check(signal: ReviewSignal, kinds: (MetricKind, MetricKind), values: (&[f64], &[f64]), expected: SignalStatus) {
        assert_eq!(status(signal, &[kpi(1, kinds.0, values.0), kpi(2, kinds.1, values.1)]), expected);
    }
    let sales = (MetricKind::PipelineValue, MetricKind::Revenue);
    check(ReviewSignal::PipelineWithoutSales, sales, (&UP, &FLAT), Seen);
    check(ReviewSignal::PipelineWithoutSales, sales, (&UP, &FIVE_MORE), Seen);
    check(ReviewSignal::PipelineWithoutSales, sales, (&UP, &DOWN), Seen);
    check(ReviewSignal::PipelineWithoutSales, sales, (&UP, &UP), NotSeen);
    check(ReviewSignal::PipelineWithoutSales, sales, (&FIVE_MORE, &FLAT), NotSeen);
    check(ReviewSignal::PipelineWithoutSales, sales, (&UP, &FLAT[1..]), NotEnoughData);
    check(ReviewSignal::PipelineWithoutSales, sales, (&FLAT, &[]), NotEnoughData);
    let leads = (MetricKind::Leads, MetricKind::WinRate);
    check(ReviewSignal::NoisyLeads, leads, (&UP, &DOWN), Seen);
    check(ReviewSignal::NoisyLeads, leads, (&UP, &FLAT), NotSeen);
    // As many accepted of more leads: 100 of 106 is 5.7 % less, 100 of 105 only 4.8 %.
    let accepted = (MetricKind::Leads, MetricKind::AcceptedLeads);
    check(ReviewSignal::NoisyLeads, accepted, (&[100.0, 100.0, 100.0, 106.0, 106.0, 106.0], &FLAT), Seen);
    check(ReviewSignal::NoisyLeads, accepted, (&FIVE_MORE, &FLAT), NotSeen);
    check(ReviewSignal::NoisyLeads, accepted, (&[0.0, 100.0, 100.0, 106.0, 106.0, 106.0], &FLAT), NotEnoughData);
    let margin = (MetricKind::AverageDiscount, MetricKind::GrossMargin);
    check(ReviewSignal::MarginErosion, margin, (&UP, &FLAT), Seen);
    check(ReviewSignal::MarginErosion, margin, (&FLAT, &DOWN), Seen);
    check(ReviewSignal::MarginErosion, margin, (&[], &DOWN), Seen);
    check(ReviewSignal::MarginErosion, margin, (&DOWN, &UP), NotSeen);
    check(ReviewSignal::MarginErosion, margin, (&FLAT, &[]), NotEnoughData);
}

#[test]
fn the_cycle_is_read_by_segment() {
    let segment = |n: u8, values: &[f64]| Kpi {
        segment: Some(Id::from_random([n; 16])),
        ..kpi(n, MetricKind::SalesCycleDays, values)
    };
    let company = kpi(1, MetricKind::SalesCycleDays, &FLAT);
    let check = |kpis: &[Kpi], expected| assert_eq!(status(ReviewSignal::LongerCycle, kpis), expected);
    check(&[company.clone(), segment(2, &FLAT), segment(3, &UP)], Seen);
    check(&[company.clone(), segment(2, &FLAT)], NotSeen);
    check(&[company.clone(), segment(2, &[])], NotEnoughData);
    check(&[company], NotSeen);
    check(&[], NotEnoughData);
}

#[test]
fn retention_is_read_as_its_complement() {
    let check = |metric, values: &[f64], expected| {
        assert_eq!(status(ReviewSignal::LosingCustomers, &[kpi(1, metric, values)]), expected);
    };
    // From 80 % to 78 %: 2.5 % less kept, but 10 % more lost.
    check(MetricKind::RetentionRate, &[0.8, 0.8, 0.8, 0.78, 0.78, 0.78], Seen);
    check(MetricKind::RetentionRate, &[0.8, 0.8, 0.8, 0.79, 0.79, 0.79], NotSeen);
    check(MetricKind::RetentionRate, &[1.0, 1.0, 1.0, 0.5, 0.5, 0.5], NotEnoughData);
    check(MetricKind::ChurnRate, &UP, Seen);
    check(MetricKind::ChurnRate, &[0.0, 0.0, 0.0, 1.0, 1.0, 1.0], NotEnoughData);
}

#[test]
fn the_week_that_runs_does_not_count() {
    let mut churn = kpi(1, MetricKind::ChurnRate, &FLAT);
    churn.measurements.set(today(), Some(Number::nearest(900.0)));
    assert_eq!(status(ReviewSignal::LosingCustomers, &[churn.clone()]), NotSeen);
    churn.measurements.set(today().week_start().plus_days(-7), None);
    assert_eq!(status(ReviewSignal::LosingCustomers, &[churn.clone()]), NotEnoughData);
    let undated = Kpi { frequency: None, ..churn };
    assert_eq!(status(ReviewSignal::LosingCustomers, &[undated]), NotEnoughData);
}

#[test]
fn the_companys_figure_comes_before_a_segments() {
    let segment = Kpi { segment: Some(Id::from_random([9; 16])), ..kpi(1, MetricKind::ChurnRate, &UP) };
    assert_eq!(status(ReviewSignal::LosingCustomers, &[segment, kpi(2, MetricKind::ChurnRate, &FLAT)]), NotSeen);
}

proptest! {
    #[test]
    fn no_value_breaks_it(first in prop::collection::vec(any::<f64>(), 0..8), second in prop::collection::vec(any::<f64>(), 0..8)) {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        let kinds = (0_u8..).zip(MetricKind::ALL);
        plan.kpis = kinds.map(|(n, kind)| kpi(n, kind, if n % 2 == 0 { &first } else { &second })).collect();
        for compared in signals(&plan, today()).into_iter().flat_map(|row| row.why) {
            if let Ok(means) = compared.means {
                prop_assert!([means.before, means.after, means.change].iter().all(|figure| figure.is_finite()));
            }
        }
    }
}
