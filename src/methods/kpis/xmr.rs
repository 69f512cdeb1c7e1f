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
    let mean_range = mean(values.windows(2).map(|pair| (pair[1] - pair[0]).abs()), values.len() - 1);
    // Values that never moved are their own mean, whatever rounding says.
    let centre = if mean_range == 0.0 { values[0] } else { mean(values.iter().copied(), values.len()) };
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
    let figures: Vec<f64> = judged.iter().map(|value| value.value.get()).collect();
    let computed_from = figures.len().min(LOCKED);
    let limits = limits(figures.get(..computed_from)?)?;
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

/// The mean of `count` values, finite even where their sum is not.
#[allow(clippy::cast_precision_loss, reason = "at most twelve values")]
fn mean(values: impl Iterator<Item = f64> + Clone, count: usize) -> f64 {
    let count = count as f64;
    let mean = values.clone().sum::<f64>() / count;
    if mean.is_finite() { mean } else { Number::nearest(values.map(|value| value / count).sum()).get() }
}

#[cfg(test)]
#[path = "xmr_tests.rs"]
mod tests;
