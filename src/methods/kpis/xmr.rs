//! Signal or noise: the XmR chart of individual values and their moving ranges (Wheeler; domain section 4). Knows
//! values, one a period, and nothing of watches.

mod signals;

pub use signals::{Side, Signal, SignalKind};

use crate::domain::{
    day::Day,
    kpi::{Direction, Kpi},
    number::Number,
    period::PeriodValue,
};
use serde::Serialize;

/// Fewer values than this give no limits.
pub const FEWEST: usize = 6;
/// From this many values on, the limits are locked on the first of them.
pub const LOCKED: usize = 12;
/// Limits stand this many mean moving ranges from the centre: 3 ÷ d₂, rounded as Wheeler prints it.
const LIMIT_FACTOR: f64 = 2.66;
/// The limit of the moving ranges, in mean moving ranges.
const RANGE_FACTOR: f64 = 3.268;

/// Centre and limits of a series. Every figure is finite.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Limits {
    /// x̄.
    pub centre: f64,
    /// mR̄, the mean of the moving ranges.
    pub mean_range: f64,
    /// x̄ + 2.66·mR̄.
    pub upper: f64,
    /// x̄ − 2.66·mR̄.
    pub lower: f64,
    /// 3.268·mR̄, for the chart of ranges.
    pub range_limit: f64,
}

/// Whether the limits may still move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// 6 to 11 values: the next one moves them.
    Provisional,
    /// Computed on the first 12 values, and kept.
    Locked,
}

/// The XmR chart of a KPI.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Xmr {
    /// Centre and limits.
    #[serde(flatten)]
    pub limits: Limits,
    /// Whether the limits may still move.
    pub standing: Standing,
    /// The date of the first value that they were computed from; earlier values are not judged by them.
    pub since: Day,
    /// How many values they were computed from, 6–12.
    pub computed_from: usize,
    /// What the chart says, earliest first.
    pub signals: Vec<Signal>,
}

/// What the process promises for the target, as long as nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetVerdict {
    /// The target lies beyond the better limit.
    WillMiss,
    /// The target lies within the limits.
    HitOrMiss,
    /// The target lies beyond the worse limit.
    WillMeet,
}

impl TargetVerdict {
    /// Every one, worst first.
    pub const ALL: [Self; 3] = [Self::WillMiss, Self::HitOrMiss, Self::WillMeet];
}

/// The limits of these values; nothing under [`FEWEST`] of them. The caller chooses which values count.
#[must_use]
pub fn limits(values: &[f64]) -> Option<Limits> {
    if values.len() < FEWEST {
        return None;
    }
    let (sum, ranges) = sums(values);
    let mean_range = mean(ranges, values.windows(2).map(|pair| (pair[1] - pair[0]).abs()), values.len() - 1);
    // Values that never moved are their own mean, whatever rounding says.
    let centre = if mean_range == 0.0 { values[0] } else { mean(sum, values.iter().copied(), values.len()) };
    let finite = |value: f64| Number::nearest(value).get();
    // Not fused: wasm has no instruction for it, and the routine costs more than all the rest.
    let reach = LIMIT_FACTOR * mean_range;
    Some(Limits {
        centre,
        mean_range,
        upper: finite(centre + reach),
        lower: finite(centre - reach),
        range_limit: finite(RANGE_FACTOR * mean_range),
    })
}

/// The chart of a KPI from its `values`, one a period: the limits are locked on the first [`LOCKED`] values, or on the
/// first since the KPI was re-based.
#[must_use]
pub fn xmr(kpi: &Kpi, values: &[PeriodValue]) -> Option<Xmr> {
    let first = kpi.rebased_on.map_or(0, |from| values.partition_point(|value| value.date < from));
    let judged = values.get(first..)?;
    let first: Vec<f64> = judged.iter().take(LOCKED).map(|value| value.value.get()).collect();
    let computed_from = first.len();
    let limits = limits(&first)?;
    Some(Xmr {
        limits,
        standing: if computed_from < LOCKED { Standing::Provisional } else { Standing::Locked },
        since: judged.first()?.date,
        computed_from,
        signals: signals::found(&limits, judged),
    })
}

impl Limits {
    /// What the process promises for a target.
    #[must_use]
    pub fn verdict(&self, direction: Direction, target: Number) -> TargetVerdict {
        let target = target.get();
        match direction {
            Direction::Higher if target > self.upper => TargetVerdict::WillMiss,
            Direction::Higher if target < self.lower => TargetVerdict::WillMeet,
            Direction::Lower if target < self.lower => TargetVerdict::WillMiss,
            Direction::Lower if target > self.upper => TargetVerdict::WillMeet,
            Direction::Higher | Direction::Lower => TargetVerdict::HitOrMiss,
        }
    }
}

/// The sum of the values and the sum of their moving ranges, in one pass. Four of each side by side: an addition waits for
/// the one before.
fn sums(values: &[f64]) -> (f64, f64) {
    let [Some((first, later)), Some((_, earlier))] = [values.split_first(), values.split_last()] else {
        return (0.0, 0.0);
    };
    let (mut sums, mut ranges) = ([0.0; 4], [0.0; 4]);
    let ((later, last), (earlier, before_last)) = (later.as_chunks::<4>(), earlier.as_chunks::<4>());
    for (later, earlier) in later.iter().zip(earlier) {
        for lane in 0..4 {
            sums[lane] += later[lane];
            ranges[lane] += (later[lane] - earlier[lane]).abs();
        }
    }
    let (mut sum, mut range) = (first + sums.iter().sum::<f64>(), ranges.iter().sum());
    for (later, earlier) in last.iter().zip(before_last) {
        sum += later;
        range += (later - earlier).abs();
    }
    (sum, range)
}

/// The mean of `count` values with their sum, finite even where the sum is not.
#[allow(clippy::cast_precision_loss, reason = "a series is shorter than 2^52")]
fn mean(sum: f64, values: impl Iterator<Item = f64>, count: usize) -> f64 {
    let count = count as f64;
    let mean = sum / count;
    if mean.is_finite() { mean } else { Number::nearest(values.map(|value| value / count).sum()).get() }
}

#[cfg(test)]
#[path = "xmr_tests.rs"]
mod tests;
