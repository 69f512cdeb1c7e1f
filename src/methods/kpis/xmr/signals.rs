//! The three signals of an XmR chart. Everything else is noise, and asks for no explanation.

use super::Limits;
use crate::domain::{day::Day, period::PeriodValue};
use serde::Serialize;

/// Why some points are no noise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalKind {
    /// A point outside the limits.
    Outside,
    /// Eight in a row strictly on one side of the centre.
    Run,
    /// Three of four consecutive points nearer the same limit than the centre.
    NearLimit,
}

impl SignalKind {
    /// Every one, strongest first.
    pub const ALL: [Self; 3] = [Self::Outside, Self::Run, Self::NearLimit];
}

/// Which side of the centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Above.
    Above,
    /// Below.
    Below,
}

/// A signal and the points that make it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signal {
    /// Which.
    pub kind: SignalKind,
    /// On which side of the centre.
    pub side: Side,
    /// The dates of its points, earliest first.
    pub points: Vec<Day>,
}

/// So many in a row on one side make a run.
const RUN: usize = 8;
/// So many near a limit, of so many consecutive.
const NEAR: (u32, usize) = (3, 4);
/// Of the figures' size: a point this close to a border stands on it, so that a change of unit changes no signal.
const ROUNDING: f64 = 1e-9;

/// The signals among the values that the limits judge, by first point, then kind.
pub(super) fn found(limits: &Limits, values: &[PeriodValue]) -> Vec<Signal> {
    let mut signals = Vec::new();
    for side in [Side::Above, Side::Below] {
        let reach = Reach::of(limits, side);
        let away: Vec<f64> = values.iter().map(|value| reach.away(value.value.get())).collect();
        let mut add = |kind, points: Vec<usize>| {
            let points = points.into_iter().filter_map(|at| values.get(at)).map(|value| value.date).collect();
            signals.push(Signal { kind, side, points });
        };
        away.iter().enumerate().filter(|(_, away)| reach.is_past(**away, reach.limit)).for_each(|(at, _)| {
            add(SignalKind::Outside, vec![at]);
        });
        runs(&away, |away| reach.is_past(away, 0.0)).into_iter().for_each(|points| add(SignalKind::Run, points));
        near(&away, |away| reach.is_past(away, reach.limit / 2.0)).into_iter().for_each(|points| {
            add(SignalKind::NearLimit, points);
        });
    }
    signals.sort_by(|a, b| (&a.points, a.kind, a.side).cmp(&(&b.points, b.kind, b.side)));
    signals
}

/// Distances from the centre towards one side.
struct Reach {
    centre: f64,
    limit: f64,
    slack: f64,
    sign: f64,
}

impl Reach {
    fn of(limits: &Limits, side: Side) -> Self {
        let (sign, limit) = match side {
            Side::Above => (1.0, limits.upper - limits.centre),
            Side::Below => (-1.0, limits.centre - limits.lower),
        };
        Self { centre: limits.centre, limit, slack: ROUNDING * limits.centre.abs().max(limits.mean_range), sign }
    }

    fn away(&self, value: f64) -> f64 {
        self.sign * (value - self.centre)
    }

    fn is_past(&self, away: f64, border: f64) -> bool {
        away > border + self.slack
    }
}

/// The longest stretches of at least [`RUN`] consecutive points on this side.
fn runs(away: &[f64], on_side: impl Fn(f64) -> bool) -> Vec<Vec<usize>> {
    let mut runs = Vec::new();
    let mut from = 0;
    for at in 0..=away.len() {
        if away.get(at).is_some_and(|away| on_side(*away)) {
            continue;
        }
        if at - from >= RUN {
            runs.push((from..at).collect());
        }
        from = at + 1;
    }
    runs
}

/// The points near the limit in every window that holds enough of them; windows that share a point are one signal.
fn near(away: &[f64], is_near: impl Fn(f64) -> bool) -> Vec<Vec<usize>> {
    let (enough, width) = NEAR;
    let mut groups: Vec<Vec<usize>> = Vec::new();
    // The window that ends at a point, a bit a point: most hold nothing, and cost no memory.
    let mut window = 0_u8;
    for (at, away) in away.iter().enumerate() {
        window = (window << 1 | u8::from(is_near(*away))) & ((1 << width) - 1);
        if at + 1 < width || window.count_ones() < enough {
            continue;
        }
        let points: Vec<usize> = (at + 1 - width..=at).filter(|point| window >> (at - point) & 1 == 1).collect();
        match groups.last_mut() {
            Some(group) if group.last() >= points.first() => {
                group.extend(points);
                group.sort_unstable();
                group.dedup();
            }
            _ => groups.push(points),
        }
    }
    groups
}
