//! The mean of the last three complete periods of a KPI against the three before.

use crate::domain::{
    day::Day,
    id::Id,
    kpi::{Kpi, MetricKind},
    period::{PeriodValue, by_period},
};
use serde::Serialize;

/// Periods on each side of the comparison.
const SIDE: usize = 3;
/// A change of at most this share of the earlier mean is no change (convention).
pub const STABLE: f64 = 0.05;
/// A change this close to the border stands on it: rounding must not make a move.
const ROUNDING: f64 = 1e-9;

/// What was compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// The values of a KPI of this kind.
    Metric(MetricKind),
    /// 1 − retention rate.
    LostShare,
    /// Accepted leads ÷ leads, period by period.
    LeadConversion,
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// No KPI measures it.
    Kpi,
    /// The KPI has no frequency, or two that belong together are not measured equally often.
    Frequency,
    /// One of the six latest complete periods has no value.
    Periods,
    /// The earlier mean is 0, or a ratio has nothing to divide by.
    Zero,
}

/// Which way a figure went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// More than 5 % more.
    Up,
    /// Within 5 %.
    Stable,
    /// More than 5 % less.
    Down,
}

/// Two means and what happened between them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Means {
    /// Mean of the three periods before.
    pub before: f64,
    /// Mean of the last three complete periods.
    pub after: f64,
    /// (after − before) ÷ |before|.
    pub change: f64,
    /// Which way it went.
    pub moved: Move,
}

/// A comparison, or why there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compared {
    /// What was compared.
    pub figure: Figure,
    /// The KPI that it was read from.
    pub kpi: Option<Id<Kpi>>,
    /// The two means.
    pub means: Result<Means, Missing>,
}

impl Compared {
    /// Nothing to compare.
    pub(super) const fn missing(figure: Figure, missing: Missing) -> Self {
        Self { figure, kpi: None, means: Err(missing) }
    }

    /// Which way it went, when that can be said.
    #[must_use]
    pub fn moved(&self) -> Option<Move> {
        self.means.ok().map(|means| means.moved)
    }
}

/// Where the six values come from.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    /// A KPI's own values.
    Level(&'a Kpi),
    /// 1 − its values.
    Complement(&'a Kpi),
    /// The first ÷ the second, period by period.
    Ratio(&'a Kpi, &'a Kpi),
}

type Six = [f64; 2 * SIDE];

impl Source<'_> {
    /// The comparison as of `today`.
    pub(super) fn compared(self, figure: Figure, today: Day) -> Compared {
        let (Self::Level(kpi) | Self::Complement(kpi) | Self::Ratio(kpi, _)) = self;
        Compared { figure, kpi: Some(kpi.id), means: self.six(today).and_then(means) }
    }

    fn six(self, today: Day) -> Result<Six, Missing> {
        match self {
            Self::Level(kpi) => latest_six(kpi, today),
            Self::Complement(kpi) => latest_six(kpi, today).map(|six| six.map(|rate| 1.0 - rate)),
            Self::Ratio(part, whole) if part.frequency != whole.frequency => Err(Missing::Frequency),
            Self::Ratio(part, whole) => divided(latest_six(part, today)?, latest_six(whole, today)?),
        }
    }
}

fn divided(part: Six, whole: Six) -> Result<Six, Missing> {
    if whole.contains(&0.0) {
        return Err(Missing::Zero);
    }
    Ok(std::array::from_fn(|at| part[at] / whole[at]))
}

/// The values of the six latest periods that ended before `today`, earliest first.
fn latest_six(kpi: &Kpi, today: Day) -> Result<Six, Missing> {
    let frequency = kpi.frequency.ok_or(Missing::Frequency)?;
    let values = by_period(kpi);
    let mut six = [0.0; 2 * SIDE];
    for (back, place) in (1..).zip(six.iter_mut().rev()) {
        *place = value_in(&values, frequency.step(today, -back)).ok_or(Missing::Periods)?;
    }
    Ok(six)
}

fn value_in(values: &[PeriodValue], period: Day) -> Option<f64> {
    let at = values.binary_search_by_key(&period, |value| value.period).ok()?;
    values.get(at).map(|value| value.value.get())
}

fn means(six: Six) -> Result<Means, Missing> {
    let (before, after) = six.split_at(SIDE);
    Means::of(mean(before), mean(after)).ok_or(Missing::Zero)
}

impl Means {
    /// Two means and what happened between them; nothing when the earlier one is 0.
    #[must_use]
    pub fn of(before: f64, after: f64) -> Option<Self> {
        let change = (after - before) / before.abs();
        let moved = match change {
            _ if before == 0.0 || !change.is_finite() => return None,
            up if up > STABLE + ROUNDING => Move::Up,
            down if down < -STABLE - ROUNDING => Move::Down,
            _ => Move::Stable,
        };
        Some(Self { before, after, change, moved })
    }
}

/// The mean, each value divided before they are added: no sum can overflow.
#[allow(clippy::cast_precision_loss, reason = "a count of periods is far below 2^52")]
pub fn mean(values: &[f64]) -> f64 {
    let count = values.len().max(1) as f64;
    values.iter().map(|value| value / count).sum()
}
