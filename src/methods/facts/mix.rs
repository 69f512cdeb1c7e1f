//! The mix by segment: what share of the revenue each segment brings, from the KPIs that follow it.

use crate::domain::{
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    kpi::Kpi,
    metric::MetricKind,
    segment::Segment,
    table::Table,
};
use std::collections::BTreeMap;

/// A segment’s part of the revenue.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The segment.
    pub segment: Id<Segment>,
    /// Its share of what all segments bring, 0–1.
    pub share: Explained<f64>,
}

/// The parts, largest first, ties by id: the latest revenue of each segment out of the sum. Nothing unless two segments have
/// a KPI of revenue with a value, and the sum is above zero.
#[must_use]
pub fn mix(kpis: &Table<Kpi>) -> Vec<Part> {
    let mut latest: BTreeMap<Id<Segment>, f64> = BTreeMap::new();
    for kpi in kpis.iter().filter(|kpi| kpi.metric == MetricKind::Revenue) {
        let value = kpi.measurements.latest().map(|last| last.value.get());
        if let Some((segment, value)) = kpi.segment.zip(value) {
            // Several KPIs of one segment: the first stands for it.
            latest.entry(segment).or_insert(value.max(0.0));
        }
    }
    let sum: f64 = latest.values().sum();
    if latest.len() < 2 || sum <= 0.0 {
        return Vec::new();
    }
    let part = |(segment, value): (&Id<Segment>, &f64)| {
        let why = vec![
            Term::of(TermName::SegmentRevenue, EntityRef::to(*segment), Op::Add, *value),
            Term::new(TermName::SegmentsRevenue, Op::Divide, sum),
            Term::new(TermName::SegmentShare, Op::Equals, value / sum),
        ];
        Part { segment: *segment, share: Explained { value: value / sum, why } }
    };
    let mut parts: Vec<Part> = latest.iter().map(part).collect();
    parts.sort_by(|a, b| b.share.value.total_cmp(&a.share.value).then(a.segment.cmp(&b.segment)));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::Day, number::Number};

    fn kpi(n: u8, segment: Option<u8>, value: Option<f64>) -> Kpi {
        let day = Day::parse("2026-01-05").expect("a date");
        let mut kpi = Kpi {
            metric: MetricKind::Revenue,
            segment: segment.map(|n| Id::from_random([n; 16])),
            ..Kpi::new(Id::from_random([n; 16]))
        };
        if let Some(value) = value {
            kpi.measurements.set(day, Number::new(value));
        }
        kpi
    }

    #[test]
    fn the_mix_takes_two_segments_with_a_revenue() {
        #[track_caller]
        fn check(kpis: &[(u8, Option<u8>, Option<f64>)], expected: &[f64]) {
            let table: Table<Kpi> = kpis.iter().map(|(n, segment, value)| kpi(*n, *segment, *value)).collect();
            let shares: Vec<_> = mix(&table).into_iter().map(|part| part.share.value).collect();
            assert_eq!(shares, expected);
        }
        check(&[(1, Some(1), Some(25.0)), (2, Some(2), Some(75.0)), (3, None, Some(100.0))], &[0.75, 0.25]);
        check(&[(1, Some(1), Some(25.0)), (2, Some(2), None)], &[]);
        check(&[(1, Some(1), Some(0.0)), (2, Some(2), Some(0.0))], &[]);
        check(&[(1, Some(1), Some(-5.0)), (2, Some(2), Some(10.0))], &[1.0, 0.0]);
    }
}
